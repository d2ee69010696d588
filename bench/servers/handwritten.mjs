import { createServer } from 'node:http';
import { statements } from './json-statements.mjs';
import { openLines } from './lines.mjs';
import { databaseUrl, tellPort } from './listen.mjs';

/**
 * The limit: no GraphQL, one statement a question that PostgreSQL answers with the JSON itself. `POST /<question>` with
 * the variables.
 */
const run = await openLines(databaseUrl);

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const send = (status, body) => {
      const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
      response.writeHead(status, head).end(body);
    };
    run(query, statements[query], Object.values(variables)).then(
      ({ rows }) => send(200, rows[0]?.answer ?? 'null'),
      (error) => send(500, JSON.stringify({ errors: [{ message: error.message }] })),
    );
  });
});
server.listen(0, '127.0.0.1', () => tellPort(server.address().port));
