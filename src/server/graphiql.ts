import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const script = 'text/javascript; charset=utf-8';

/** The files that the page is made of, out of the packages that are installed: name, package, path in it, type. */
const assets: [name: string, from: string, path: string, type: string][] = [
  ['react.js', 'react', 'umd/react.production.min.js', script],
  ['react-dom.js', 'react-dom', 'umd/react-dom.production.min.js', script],
  ['graphiql.js', 'graphiql', 'graphiql.min.js', script],
  ['graphiql.css', 'graphiql', 'graphiql.min.css', 'text/css; charset=utf-8'],
];

/** Starts the editor, with a query for someone who has not typed one yet. */
const makeStart = (
  firstQuery: string,
): string => `const fetcher = GraphiQL.createFetcher({ url: new URL('/graphql', location.href).href });
const editor = React.createElement(GraphiQL, { fetcher, defaultQuery: ${JSON.stringify(`# Ctrl-Enter runs it. The book at the left tells of every field.\n${firstQuery}`)} });
ReactDOM.createRoot(document.getElementById('graphiql')).render(editor);
`;

const makePage = (version: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Talkgraph: GraphiQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/graphiql/graphiql.css?v=${version}">
    <style>html, body, #graphiql { height: 100%; margin: 0; overflow: hidden; }</style>
  </head>
  <body>
    <div id="graphiql">Loading…</div>
    <noscript>This page needs JavaScript. The API itself is at <a href="/graphql">/graphql</a>.</noscript>
    <script src="/graphiql/react.js?v=${version}"></script>
    <script src="/graphiql/react-dom.js?v=${version}"></script>
    <script src="/graphiql/graphiql.js?v=${version}"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

/** Scripts and requests only from and to this server. The editor sets styles as it runs, and brings icons as data. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `/graphiql`: the editor for queries. All of it comes from this server, so that it works without the internet. */
export async function addGraphiql(server: FastifyInstance, firstQuery: string): Promise<void> {
  const start = makeStart(firstQuery);
  const require = createRequire(import.meta.url);
  const describe = (name: string) => require.resolve(`${name}/package.json`);
  const { version } = JSON.parse(await readFile(describe('graphiql'), 'utf8')) as { version: string };
  const page = makePage(version);

  for (const [name, from, path, type] of assets) {
    // Read at the first request, once: the four are 1.6 MB, and most servers never show this page.
    let content: Promise<Buffer> | undefined;
    server.get(`/graphiql/${name}`, async (_, reply) => {
      content ??= readFile(join(dirname(describe(from)), path));
      return reply
        .type(type)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(await content);
    });
  }
  server.get('/graphiql/start.js', async (_, reply) =>
    reply.type(script).header('cache-control', 'no-cache').send(start),
  );
  server.get('/graphiql', async (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': 'no-cache',
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'no-referrer',
      })
      .send(page),
  );
}
