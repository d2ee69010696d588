import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CompiledQueries } from './compiled-queries.js';
import { answerLate, startDeadline } from './deadline.js';
import { tagAnswer } from './http-caching.js';

/** What the context of a request is made from. */
export interface GraphqlRequest {
  /**
   * Aborted when the client leaves before it has its answer, or when the answer has taken too long: work that is still
   * to be done may then be left out.
   */
  signal: AbortSignal;
}

export type MakeContext = (request: GraphqlRequest) => BaseContext;

/** What a page of any other site may send. The API is public and knows no cookies, so that this opens no one's data. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type, apollo-require-preflight, x-apollo-operation-name, if-none-match',
  'access-control-max-age': '86400',
};

/** POST, GET and OPTIONS of /graphql. An answer takes no longer than `answerWithin` milliseconds. */
export function addGraphql(
  server: FastifyInstance,
  engine: { apollo: ApolloServer<BaseContext>; compiled: CompiledQueries },
  makeContext: MakeContext,
  answerWithin: number,
): void {
  const { apollo, compiled } = engine;
  async function answer(request: FastifyRequest, reply: FastifyReply, newContext: () => BaseContext) {
    const ready =
      request.method === 'POST' ? await compiled.answer(request.body, request.headers.accept, newContext) : null;
    if (!ready) return fastifyApolloHandler(apollo, { context: async () => newContext() }).call(server, request, reply);
    reply.header('content-type', ready.contentType).header('cache-control', ready.cacheControl);
    return ready.body;
  }
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest(_, reply, done) {
      reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag');
      done();
    },
    onSend: tagAnswer,
    async handler(request: FastifyRequest, reply: FastifyReply) {
      const deadline = startDeadline(reply, answerWithin);
      try {
        const isAnswered = answer(request, reply, () => makeContext({ signal: deadline.signal }));
        return await Promise.race([isAnswered, deadline.passed.then(() => answerLate(reply, answerWithin))]);
      } finally {
        deadline.clear();
      }
    },
  });
  server.options('/graphql', async (_, reply) => reply.code(204).headers(crossOrigin).send());
}
