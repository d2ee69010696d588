import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { open, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { TalkgraphError } from '../../base/index.js';
import type { Binaries } from './binaries.js';
import { clusterPaths, clusterRunAs, databaseName, readLogEnd, serverEnvironment } from './cluster.js';
import { isAlive, isServerOf, readPostmaster } from './postmaster.js';
import { connectToServer, keeperName, type Session } from './session.js';

/** Settings of the server; each differs from PostgreSQL's own for the reason beside it. */
const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // One way in, the same on every system; a socket's path would also be too long in many folders.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A query of a client that is gone is stopped, not run to its end.
  client_connection_check_interval: process.platform === 'win32' ? '0' : '2s',
  shared_buffers: `${chooseBuffers()}MB`,
  // Most pages are in the system's cache: workers that read ahead cost more than they save there.
  io_method: 'sync',
  // Data folders lie on SSDs, and short queries do not repay compiling.
  random_page_cost: '1.1',
  jit: 'off',
};

/**
 * Megabytes for pages in memory: an eighth of what this process may use, as there are others beside the server, from
 * PostgreSQL's own 128 to 4,096. A system gives them only as they are filled, which takes as much data.
 */
function chooseBuffers(): number {
  const limit = process.constrainedMemory() || totalmem();
  const megabytes = Math.floor(Math.min(limit, totalmem()) / 8 / 2 ** 20);
  return Math.min(4096, Math.max(128, megabytes));
}

/** For tests: a crash of the machine may lose data, a crash of the server does not. */
const settingsWithoutSync = { fsync: 'off', full_page_writes: 'off' };

const newestLog = 1_000_000; // bytes, after which the log begins anew

/**
 * A session on the server of this folder: on the one that runs, else on one started here. A lock file that a killed
 * server has left is cleared. Where two try to start one, PostgreSQL's lock file decides, and both get a session.
 * @throws TalkgraphError DATABASE_UNAVAILABLE with the end of the server's log where it does not start.
 */
export async function startServer(dataDir: string, binaries: Binaries, durable: boolean): Promise<Session> {
  const data = await realpath(clusterPaths(dataDir).data);
  // Recovery after a crash may take long; a server that neither starts nor ends for this long is a fault.
  const deadline = Date.now() + 300_000;
  let failures = 0;
  while (Date.now() < deadline) {
    const session = await connectToServer(dataDir, `${keeperName}+`);
    if (session) return session;
    const postmaster = await readPostmaster(data);
    if (postmaster && (await isServerOf(postmaster.pid, data))) {
      await sleep(100); // it starts, recovers or stops
      continue;
    }
    if (postmaster) await rm(join(data, 'postmaster.pid'), { force: true });
    const server = await spawnServer(dataDir, data, binaries, durable);
    const started = await connectWhileAlive(server, dataDir);
    if (started) return started;
    // Another start was faster, a killed server's last children still end, or the port was taken: try again.
    failures += 1;
    if (failures >= 20) break;
    await sleep(250);
  }
  throw new TalkgraphError('DATABASE_UNAVAILABLE', 'The embedded database does not start.', {
    where: clusterPaths(dataDir).log,
    hint: `Its log ends with: ${await readLogEnd(dataDir)}`,
  });
}

/** Makes our database on the server where it is missing. */
export async function createDatabase(session: Session): Promise<void> {
  const { rows } = await session.client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
  if (rows.length > 0) return;
  await session.client.query(`CREATE DATABASE ${databaseName}`).catch((error) => {
    if (!['42P04', '23505'].includes(error.code)) throw error; // another process was faster
  });
}

/** Stops the server: open sessions end, all is written to disk. Waits until it is gone. */
export async function stopServer(pid: number, dataDir: string, binaries: Binaries): Promise<void> {
  if (process.platform === 'win32') {
    const args = ['stop', '--wait', '--mode=fast', `--pgdata=${clusterPaths(dataDir).data}`];
    await promisify(execFile)(binaries.pgCtl, args).catch(() => undefined);
    return;
  }
  for (const [signal, seconds] of [
    ['SIGINT', 60],
    ['SIGQUIT', 10],
  ] as const) {
    if (isAlive(pid)) process.kill(pid, signal);
    for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(20)) {
      if (!isAlive(pid)) return;
    }
  }
}

async function spawnServer(dataDir: string, data: string, binaries: Binaries, durable: boolean): Promise<ChildProcess> {
  const runAs = await clusterRunAs(dataDir, binaries);
  const port = await choosePort(dataDir);
  const given = { ...settings, ...(durable ? {} : settingsWithoutSync), port: String(port) };
  const [program, ...args] = [
    ...runAs.before,
    binaries.postgres,
    '-D',
    data,
    ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const logPath = clusterPaths(dataDir).log;
  const size = await stat(logPath).then(
    (found) => found.size,
    () => 0,
  );
  const log = await open(logPath, size > newestLog ? 'w' : 'a', 0o600);
  try {
    const server = spawn(program as string, args, {
      ...runAs.user,
      cwd: data,
      env: serverEnvironment(),
      stdio: ['ignore', log.fd, log.fd],
      windowsHide: true,
    });
    server.on('error', () => undefined); // seen as an exit code that is set, or never connected
    return server;
  } finally {
    await log.close();
  }
}

/** The server's process is our child and may be a zombie until Node reaps it: its exit code tells, not its id. */
async function connectWhileAlive(server: ChildProcess, dataDir: string): Promise<Session | null> {
  while (server.pid && server.exitCode === null && server.signalCode === null) {
    const session = await connectToServer(dataDir, `${keeperName}+`);
    if (session) return session;
    await sleep(30);
  }
  return null;
}

/** The port of the last start where it is free, else any free one. */
async function choosePort(dataDir: string): Promise<number> {
  const { port: path } = clusterPaths(dataDir);
  const last = Number(await readFile(path, 'utf8').catch(() => '0'));
  const port = (last > 0 && last < 65536 && (await tryPort(last))) || (await tryPort(0));
  if (port !== last) await writeFile(path, String(port), { mode: 0o600 });
  return port;
}

const tryPort = (port: number): Promise<number> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(0));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
