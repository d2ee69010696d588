import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { onSendHookHandler } from 'fastify';
import { describeOperation } from './operation-facts.js';

/** The header that says how long an answer may be kept. Those with errors are not kept: the next try may go better. */
export function writeCacheControl(isWhole: boolean, maxAge: number): string {
  return isWhole ? `public, max-age=${maxAge}` : 'no-store';
}

/** Lets browsers and proxies keep an answer without errors as long as its root fields allow. */
export function allowCaching(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ schema, document, operation, response: { http, body } }) {
          if (http.headers.has('cache-control')) return;
          const isWhole = body.kind === 'single' && body.singleResult.data != null && !body.singleResult.errors;
          const mayKeep = isWhole && operation?.operation === 'query' && document !== undefined;
          const maxAge = mayKeep ? describeOperation(schema, document, operation).maxAge : 0;
          http.headers.set('cache-control', writeCacheControl(mayKeep, maxAge));
        },
      };
    },
  };
}

/**
 * Gives the answer to a GET a strong ETag, and answers 304 to a client that has the same already (RFC 9110, 8.8.3 and
 * 13.1.2). The media type is part of it, as one address answers in two.
 */
export const tagAnswer: onSendHookHandler<unknown> = (request, reply, payload, done) => {
  reply.header('vary', 'Accept');
  if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return done(null, payload);
  if (reply.getHeader('cache-control') === 'no-store') return done(null, payload);
  const hash = createHash('sha256')
    .update(String(reply.getHeader('content-type')))
    .update('\n')
    .update(payload);
  const tag = `"${hash.digest('base64url').slice(0, 27)}"`;
  reply.header('etag', tag);
  if (!matches(request.headers['if-none-match'], tag)) return done(null, payload);
  reply.code(304);
  reply.removeHeader('content-type').removeHeader('content-length');
  done(null, null);
};

/** Whether a list of entity tags names this one. For GET the comparison is weak: a proxy may have marked it `W/`. */
function matches(given: string | undefined, tag: string): boolean {
  if (given === undefined) return false;
  return given.trim() === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
