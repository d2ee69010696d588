import { readFile } from 'node:fs/promises';
import { Client } from 'undici';

/**
 * The process that asks. It is told, by messages, whom to ask what, and tells how long each answer took. Its requests
 * are those of the file that is its argument, in that order.
 */
const { documents, variables } = JSON.parse(await readFile(process.argv[2], 'utf8'));
process.on('disconnect', () => process.exit(0));
process.on('message', async (order) => process.send(await ask(order).catch((error) => ({ error: error.stack }))));
process.send('ready');

/**
 * Lets some clients, each on a connection of its own that stays open, ask one request after the other.
 * @param {{ port: number, server: string, question: string, clients: number, milliseconds: number, from: number }} order
 * `from`: the place in the list of requests to begin at
 * @returns {Promise<{ latencies: Float64Array, milliseconds: number, bytes: number }>}
 */
async function ask({ port, server, question, clients, milliseconds, from }) {
  const head = `{"query":${JSON.stringify(documents[server][question])},"variables":`;
  const list = variables[question];
  const connections = Array.from({ length: clients }, () => new Client(`http://127.0.0.1:${port}`));
  const latencies = [];
  let next = from;
  let bytes = 0;
  const began = performance.now();
  const end = began + milliseconds;
  try {
    await Promise.all(
      connections.map(async (connection) => {
        while (performance.now() < end) {
          const sent = performance.now();
          const given = list[next++ % list.length];
          const size = await request(connection, `${head}${JSON.stringify(given)}}`);
          bytes += size;
          latencies.push(performance.now() - sent);
        }
      }),
    );
    return { latencies: Float64Array.from(latencies), milliseconds: performance.now() - began, bytes };
  } finally {
    await Promise.all(connections.map((connection) => connection.destroy()));
  }
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };
const mark = Buffer.from('"errors":[');

/** Sends one request and reads the answer to its end: the number of its bytes. An answer with errors is an error. */
function request(connection, body) {
  return new Promise((resolve, reject) => {
    let status = 0;
    let bytes = 0;
    let failed = false;
    connection.dispatch(
      { path: '/graphql', method: 'POST', headers, body },
      {
        onRequestStart() {},
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, chunk) {
          bytes += chunk.length;
          failed ||= chunk.includes(mark);
        },
        onResponseEnd() {
          if (status === 200 && !failed) resolve(bytes);
          else reject(new Error(`The server answered ${status}${failed ? ' with errors' : ''} to ${body.slice(-200)}`));
        },
        onResponseError(_, error) {
          reject(error);
        },
      },
    );
  });
}
