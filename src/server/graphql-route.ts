import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** What the context of a request is made from. */
export interface GraphqlRequest {
  /** Aborted when the client leaves before it has its answer: work that is still to be done may then be left out. */
  signal: AbortSignal;
}

export type MakeContext = (request: GraphqlRequest) => BaseContext | Promise<BaseContext>;

/** What a page of any other site may send. The API is public and knows no cookies, so that this opens no one's data. */
const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type, apollo-require-preflight, x-apollo-operation-name',
  'access-control-max-age': '86400',
};

function watchClient(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** POST, GET and OPTIONS of /graphql. */
export function addGraphql(server: FastifyInstance, apollo: ApolloServer<BaseContext>, makeContext: MakeContext): void {
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (_, reply) => void reply.header('access-control-allow-origin', '*'),
    handler: fastifyApolloHandler(apollo, { context: async (_, reply) => makeContext({ signal: watchClient(reply) }) }),
  });
  server.options('/graphql', async (_, reply) => reply.code(204).headers(crossOrigin).send());
}
