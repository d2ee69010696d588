import { spawn } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Log, TalkgraphError } from '../base/index.js';
import { clusterPaths } from './embedded/cluster.js';
import type { KeeperReport } from './embedded/keep-server.js';
import { isAlive, readPostmaster } from './embedded/postmaster.js';
import { connectToServer, keeperName, type Session } from './embedded/session.js';

/** The use of an embedded server by this process. The server runs at least until {@link leave}. */
export interface EmbeddedPostgres {
  /** Address with user and password; it stays the same over restarts of the server while its port is free. */
  url: string;
  /** Ends the use. Waits for the server to stop where nobody else uses it. */
  leave(): Promise<void>;
}

/**
 * Uses the PostgreSQL server in `dataDir/postgres`: the one that runs there already, whoever started it, else a new
 * one; the database cluster is made the first time. Server and cluster are cared for by a process of their own
 * (embedded/keep-server.ts), so any number of processes share one server and none of them owns it: when the last is
 * gone, by kill -9 as well, the server stops; when the server or its keeper is killed, it is started again.
 * @param options.durable false for tests: a crash of the machine may then lose data. Default true.
 * @throws TalkgraphError DATABASE_UNAVAILABLE, saying what to do.
 */
export async function joinEmbeddedPostgres(
  dataDir: string,
  log: Log,
  options: { durable?: boolean } = {},
): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir);
  const durable = options.durable ?? true;
  await makeFolder(folder);
  let session = await joinServer(folder, durable);
  let left = false;

  const hold = () => {
    session.client.once('end', () => {
      if (left) return;
      log.warn('the embedded database stopped; starting it again');
      void rejoin();
    });
  };
  const rejoin = async () => {
    while (!left) {
      try {
        session = await joinServer(folder, durable);
        if (left) await session.client.end();
        else hold();
        return;
      } catch (error) {
        log.warn(`the embedded database does not start: ${(error as Error).message}`);
        await sleep(5000, undefined, { ref: false });
      }
    }
  };
  hold();
  // A killed keeper is replaced, so that the server still has someone to stop it in the end.
  const watch = setInterval(() => {
    hasKeeper(session).then(
      async (there) => {
        if (!there && !left) await startKeeper(folder, durable);
      },
      () => undefined, // the session has ended: `rejoin` is on its way
    );
  }, 3000);
  watch.unref();

  return {
    url: session.url,
    async leave() {
      if (left) return;
      left = true;
      clearInterval(watch);
      const alone = await isAlone(session).catch(() => false);
      await session.client.query('NOTIFY talkgraph_leaving').catch(() => undefined);
      await session.client.end().catch(() => undefined);
      if (alone) await waitUntilStopped(folder, session.pid);
    },
  };
}

/** A session on the server, which is started where it does not run. */
async function joinServer(folder: string, durable: boolean): Promise<Session> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const session = await connectToServer(folder, 'talkgraph').catch((cause) => {
      throw notOurs(folder, cause);
    });
    if (session) {
      if (await hasKeeper(session).catch(() => false)) return session;
      await session.client.end().catch(() => undefined); // a server just started, or one whose keeper was killed
    }
    const report = await startKeeper(folder, durable);
    if (report.state === 'failed') {
      const { message, where, hint } = report;
      throw new TalkgraphError('DATABASE_UNAVAILABLE', message, { where, hint });
    }
    if (Date.now() > deadline) {
      throw new TalkgraphError('DATABASE_UNAVAILABLE', 'The embedded database runs but does not answer.', {
        where: clusterPaths(folder).log,
        hint: 'Read its log; another program may hold its port.',
      });
    }
    if (report.state === 'taken') await sleep(100); // another process starts or stops it
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder);
  } catch (cause) {
    throw notOurs(folder, cause);
  }
}

function notOurs(folder: string, cause: unknown): TalkgraphError {
  return new TalkgraphError('DATABASE_UNAVAILABLE', `DATA_DIR cannot be used: ${(cause as Error).message}`, {
    where: folder,
    hint: 'Run as the user who made the folder, or set DATA_DIR to another one.',
    cause,
  });
}

/** Starts a keeper, apart from this process, and waits until its server answers or it gives up. */
function startKeeper(folder: string, durable: boolean): Promise<KeeperReport> {
  const here = fileURLToPath(import.meta.url);
  const program = join(dirname(here), 'embedded', `keep-server${extname(here)}`);
  return new Promise((done) => {
    const keeper = spawn(process.execPath, [program, folder, durable ? 'durable' : 'fast'], {
      cwd: tmpdir(), // it may outlive this process: no folder of the user's is to be held by it
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      windowsHide: true,
    });
    let said = '';
    keeper.stderr?.on('data', (text) => {
      said += text;
    });
    const end = (report: KeeperReport) => {
      done(report);
      keeper.stderr?.destroy();
      if (keeper.connected) keeper.disconnect();
      keeper.unref();
    };
    keeper.once('message', (report) => end(report as KeeperReport));
    keeper.once('error', (error) => end({ state: 'failed', message: error.message, where: program, hint: null }));
    keeper.once('close', () =>
      end({
        state: 'failed',
        message: `The keeper of the embedded database ended. ${said}`,
        where: program,
        hint: null,
      }),
    );
  });
}

async function hasKeeper({ client }: Session): Promise<boolean> {
  const { rows } = await client.query('SELECT FROM pg_stat_activity WHERE application_name = $1', [keeperName]);
  return rows.length > 0;
}

/**
 * Whether this process is the last one to use the server. A session that was just closed, by our own pool say, is seen
 * for some more milliseconds, so a few looks are taken.
 */
async function isAlone({ client }: Session): Promise<boolean> {
  for (let looks = 0; looks < 8; looks += 1) {
    const { rows } = await client.query(
      `SELECT FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND application_name NOT LIKE $1 AND pid <> pg_backend_pid()`,
      [`${keeperName}%`],
    );
    if (rows.length === 0) return true;
    await sleep(25);
  }
  return false;
}

async function waitUntilStopped(folder: string, pid: number): Promise<void> {
  const { data } = clusterPaths(folder);
  for (const until = Date.now() + 10_000; Date.now() < until; await sleep(20)) {
    if ((await readPostmaster(data))?.pid !== pid && !isAlive(pid)) return;
  }
}
