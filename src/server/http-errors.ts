import type { FastifyError, FastifyInstance } from 'fastify';
import type { ServerErrorCode } from './error-codes.js';
import { hideFault } from './format-error.js';

/** What a refusal of the HTTP layer is in the words of this API, by Fastify's or Node's code. */
const refusals: Record<string, [status: number, code: ServerErrorCode, message: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'BODY_TOO_LARGE', 'The body of the request is larger than the limit.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the query as application/json.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'BAD_REQUEST', 'The body of the request is empty.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'BAD_REQUEST', 'Content-Length is not the length of the body.'],
  ERR_INVALID_URL: [400, 'BAD_REQUEST', 'The Host header or the path of the request cannot be read.'],
};

/** Lets every answer that is an error have the shape of a GraphQL error, whichever layer gives it. */
export function addHttpErrors(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const known = refusals[error.code];
    if (known !== undefined) {
      const [status, code, message] = known;
      return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
    }
    if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
      const extensions = { code: 'BAD_REQUEST' satisfies ServerErrorCode };
      return reply.code(error.statusCode).send({ errors: [{ message: error.message, extensions }] });
    }
    const { message, ...extensions } = hideFault(error, (id, fault) =>
      request.log.error({ id, err: fault }, 'a request failed'),
    );
    return reply.code(500).send({ errors: [{ message, extensions }] });
  });
  server.setNotFoundHandler(async (request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url.split('?')[0]}. The API is at /graphql.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' satisfies ServerErrorCode } }] });
  });
}
