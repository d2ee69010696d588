import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers: a body alone, or all by hand. */
export type Route =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A web site on this machine, with notes of what was asked of it. */
export interface FakeSite {
  port: number;
  /** The address of a path, on `127.0.0.1` or on another name that the test's look-up sends here. */
  at(path: string, host?: string): string;
  /** What was asked, in order. */
  asked: { host: string; path: string; headers: IncomingHttpHeaders }[];
  /** What was asked, without robots.txt. */
  paths(): string[];
  close(): Promise<void>;
}

/** Starts a site on a free port of the loopback. A path without a route answers 404, so robots.txt allows all. */
export async function startFakeSite(routes: Record<string, Route>): Promise<FakeSite> {
  const asked: FakeSite['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ host: request.headers.host ?? '', path, headers: request.headers });
    const route = routes[path] ?? { status: 404, body: 'no such page' };
    if (typeof route === 'function') return route(request, response);
    const { status = 200, headers = {}, body = '' } = typeof route === 'string' ? { body: route } : route;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    asked,
    paths: () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
