import { execFile, fork } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findNewerNode } from './newer-node.mjs';

const here = import.meta.dirname;
const program = join(here, '../../dist/src/cli/main.js');

/**
 * The servers that are measured.
 * - `role`: `product`; `peer`, which ratios are taken to; `reference`, which shows what else can be had
 * - `documents`: the folder of its documents below questions/; null where a question is asked by its name
 */
export const serverKinds = [
  {
    name: 'talkgraph',
    title: 'Talkgraph',
    role: 'product',
    documents: 'talkgraph',
    about: 'the compiled server, started as `talkgraph serve`',
  },
  {
    name: 'mercurius',
    title: 'mercurius 16',
    role: 'peer',
    documents: 'mercurius',
    about: 'with JIT, a loader for each relation, and SQL over a pool of ten, as its documentation shows it',
  },
  {
    name: 'postgraphile',
    title: 'PostGraphile 5',
    role: 'peer',
    documents: 'postgraphile',
    about: 'the Amber preset over the tables, with SQL functions for counts, search and suggestions',
  },
  {
    name: 'mercurius-tuned',
    title: 'mercurius 16, tuned',
    role: 'reference',
    documents: 'mercurius',
    about: 'the same SQL over two pipelined connections with prepared statements and generic plans, as Talkgraph reads',
  },
  {
    name: 'handwritten',
    title: 'SQL by hand',
    role: 'reference',
    documents: null,
    about: 'no GraphQL: one prepared statement gives the JSON, behind node:http; near the limit',
  },
];

/** How each is started: what Node runs, with which arguments and environment. */
const starts = {
  talkgraph: () => ({ file: program, args: ['serve'], execArgv: ['--import', join(here, 'end-with-parent.mjs')] }),
  mercurius: () => ({ file: join(here, 'mercurius.mjs') }),
  'mercurius-tuned': () => ({ file: join(here, 'mercurius.mjs'), env: { TUNED: '1' } }),
  postgraphile: () => ({ file: join(here, 'postgraphile.mjs'), execPath: findNewerNode() }),
  handwritten: () => ({ file: join(here, 'handwritten.mjs') }),
};

const mostStartTime = 60_000;

/**
 * Starts a server on a free port of this machine.
 * @param {string} name one of {@link serverKinds}
 * @param {string} url address of the database
 * @param {string} folder an empty working folder, so that no `.env` is read
 * @returns what is known of its kind, `port`, `pid`, the version of its Node, and `stop`; null where it cannot run here.
 */
export async function startServer(name, url, folder) {
  const { file, args = [], execArgv = [], env = {}, execPath = process.execPath } = starts[name]();
  if (execPath === null) return null;
  const child = fork(file, args, {
    cwd: folder,
    execPath,
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      DATABASE_URL: url,
      HOST: '127.0.0.1',
      PORT: '0',
      ...env,
    },
  });
  let said = '';
  try {
    const port = await new Promise((resolve, reject) => {
      const read = (chunk) => {
        said = (said + chunk).slice(-4_000);
        const found = /GraphQL\s+http:\/\/[^\s:]+:(\d+)\/graphql/.exec(said);
        if (found) resolve(Number(found[1]));
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('message', (message) => resolve(message.port));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
      setTimeout(reject, mostStartTime, new Error('it did not listen within a minute')).unref();
    });
    const { stdout } = await promisify(execFile)(execPath, ['--version']);
    const kind = serverKinds.find((one) => one.name === name);
    return { ...kind, port, pid: child.pid, node: stdout.trim(), stop: () => stop(child) };
  } catch (cause) {
    await stop(child);
    throw new Error(`${name} did not start: ${cause.message}\n${said}`, { cause });
  }
}

/** Asks it to end; after five seconds it is made to. */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(force);
}
