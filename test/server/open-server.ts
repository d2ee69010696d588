import { afterEach } from '@jest/globals';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/index.js';
import { createSmallSchema } from './small-schema.js';

const running: { release(): void; server: RunningServer }[] = [];

afterEach(async () => {
  for (const { release, server } of running.splice(0)) {
    release();
    await server.close();
  }
});

/** Starts a server with the small schema on a free port; it is closed after the test. */
export async function openServer(options: Partial<ServerOptions> = {}) {
  const small = createSmallSchema();
  const logged: string[] = [];
  const server = await startServer({
    schema: small.schema,
    makeContext: (request) => ({ ...request }),
    host: '127.0.0.1',
    port: 0,
    logLevel: 'error',
    firstQuery: '{ __typename }',
    logTo: { write: (line) => void logged.push(line) },
    isReady: async () => true,
    ...options,
  });
  running.push({ release: small.release, server });
  const post = (query: string, more: { headers?: Record<string, string>; variables?: object } = {}) =>
    fetch(`${server.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more.headers },
      body: JSON.stringify({ query, variables: more.variables }),
    });
  /** The answer's status and body. */
  const ask = async (query: string, more?: Parameters<typeof post>[1]) => {
    const response = await post(query, more);
    return { status: response.status, ...((await response.json()) as { data?: unknown; errors?: GraphqlError[] }) };
  };
  return { ...small, server, logged, post, ask, at: (path: string) => `${server.address}${path}` };
}

export interface GraphqlError {
  message: string;
  path?: unknown;
  extensions: Record<string, unknown> & { code: string };
}
