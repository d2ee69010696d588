import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Config, TalkgraphError } from '../base/index.js';
import { createApollo } from './apollo.js';
import { addGraphiql } from './graphiql.js';
import { addGraphql, type MakeContext } from './graphql-route.js';
import { addHealth, type IsReady } from './health.js';
import { addHttpErrors } from './http-errors.js';
import { watchIdleConnections } from './idle-connections.js';
import { queryLimits } from './query-limits.js';

/** Bytes of a request's body. A query of 1000 tokens with its variables has far fewer. */
const bodyLimit = 100 * 1024;
/** How long a client may take to send its request, in milliseconds. */
const requestTimeout = 30_000;
/** How long an answer may take, in milliseconds: more than one statement may (10 s). */
const answerTimeout = 15_000;

export interface ServerOptions {
  schema: GraphQLSchema;
  /** Makes what resolvers work with, new for each request. */
  makeContext: MakeContext;
  host: string;
  /** 0 takes a free one. */
  port: number;
  logLevel: Config['LOG_LEVEL'];
  /** Whether the database answers. */
  isReady: IsReady;
  /** The query that GraphiQL shows to someone who has not typed one yet. */
  firstQuery: string;
  /** Where the log goes, a JSON line an entry; standard error by default, as standard output is for results. */
  logTo?: { write(line: string): void };
  /** How long `isReady` may take, in milliseconds; 2 s by default. */
  readyWithin?: number;
  /** How long an answer may take, in milliseconds; 15 s by default. */
  answerWithin?: number;
  /** How long requests may run on after `close`, in milliseconds; 10 s by default. */
  drainWithin?: number;
}

export interface RunningServer {
  /** Where it is reached: `http://127.0.0.1:4000`, without a slash at the end. */
  address: string;
  port: number;
  /** Takes no more requests, lets the running ones end, then closes. A second call waits for the first. */
  close(): Promise<void>;
}

/** Faults of listening, by Node's code: what the person can do. */
const listenFaults: Record<string, (host: string, port: number) => TalkgraphError> = {
  EADDRINUSE: (host, port) =>
    new TalkgraphError('PORT_IN_USE', `Another program listens on port ${port}`, {
      where: `${host}:${port}`,
      hint: `Stop it, or give another port: PORT=${port < 65535 ? port + 1 : 4000}.`,
    }),
  EACCES: (host, port) =>
    new TalkgraphError('CONFIG_INVALID', `This user may not listen on port ${port}`, {
      where: `${host}:${port}`,
      hint: 'Set PORT to a number above 1023.',
    }),
  EADDRNOTAVAIL: (host) =>
    new TalkgraphError('CONFIG_INVALID', `This machine has no address ${host}`, {
      where: 'HOST',
      hint: 'Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses of this machine.',
    }),
  ENOTFOUND: (host) =>
    new TalkgraphError('CONFIG_INVALID', `The name ${host} has no address`, {
      where: 'HOST',
      hint: 'Set HOST to 127.0.0.1, or to 0.0.0.0 for all addresses of this machine.',
    }),
};

/** The host to print: a server on all addresses is reached as localhost, and IPv6 stands in brackets. */
function printHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Starts the HTTP server: `/graphql`, `/graphiql`, `/health/live`, `/health/ready`, and `/`, which leads a browser to
 * GraphiQL.
 * @throws TalkgraphError PORT_IN_USE, or CONFIG_INVALID for an address that cannot be listened on
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, drainWithin = 10_000, readyWithin = 2000, answerWithin = answerTimeout } = options;
  const server: FastifyInstance = fastify({
    bodyLimit,
    requestTimeout,
    logger: { level: options.logLevel, stream: options.logTo ?? process.stderr },
  });
  const { apollo, compiled } = createApollo(options.schema, queryLimits, server.log);
  // Queries come as JSON only, as graphql-over-http has it; a plain text form needs no preflight, and helps forgers.
  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', (_, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    done();
  });
  const idle = watchIdleConnections(server.server);
  let closing: Promise<void> | undefined;
  // A connection whose last answer is sent while the server closes would otherwise stay open, and closing would wait.
  server.addHook('onSend', (_, reply, payload, done) => {
    if (closing !== undefined) reply.header('connection', 'close');
    done(null, payload);
  });
  addHttpErrors(server);
  addHealth(server, options.isReady, readyWithin);
  await addGraphiql(server, options.firstQuery);
  await apollo.start();
  addGraphql(server, { apollo, compiled }, options.makeContext, answerWithin);
  server.get('/', async (request, reply) =>
    request.headers.accept?.includes('text/html')
      ? reply.redirect('/graphiql')
      : reply.type('text/plain; charset=utf-8').send('Talkgraph. GraphQL: /graphql, editor: /graphiql\n'),
  );

  try {
    await server.listen({ host, port });
  } catch (error) {
    await Promise.allSettled([server.close(), apollo.stop()]);
    throw listenFaults[(error as NodeJS.ErrnoException).code ?? '']?.(host, port) ?? error;
  }

  async function drain(): Promise<void> {
    const timer = setTimeout(() => server.server.closeAllConnections(), drainWithin);
    // Again and again, as it takes Fastify a moment until no new connection is taken.
    const sweep = setInterval(() => idle.close(), 20);
    try {
      await server.close();
    } finally {
      clearTimeout(timer);
      clearInterval(sweep);
      await apollo.stop();
    }
  }

  const bound = (server.server.address() as AddressInfo).port;
  return {
    address: `http://${printHost(host)}:${bound}`,
    port: bound,
    close() {
      closing ??= drain();
      return closing;
    },
  };
}
