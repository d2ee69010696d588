/**
 * The program of the keeper: a process of its own, apart from every terminal, that starts the embedded server, starts
 * it again when it was killed, and stops it when the last process that uses it is gone, however that went.
 * Every use holds a session on the server, so the server's own list of sessions tells who is left; nothing has to be
 * said at the end. Any number of keepers may be started: an advisory lock lets one stay, the others leave.
 *
 * Called by embedded-postgres.ts: `node keep-server DATA_DIR durable|fast`, with a channel for one {@link KeeperReport}.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { asTalkgraphError } from '../../base/index.js';
import { type Binaries, prepareBinaries } from './binaries.js';
import { createCluster } from './cluster.js';
import { isAlive } from './postmaster.js';
import { createDatabase, startServer, stopServer } from './server.js';
import { keeperName, type Session } from './session.js';

/** What the keeper tells whoever started it. */
export type KeeperReport =
  | { state: 'ready' | 'taken' }
  | { state: 'failed'; message: string; where: string | null; hint: string | null };

/** Key of the advisory lock that the one keeper holds, in the database "postgres". */
const keeperLock = 7_014_200_001;
/** How long a server that nobody has used yet waits for its first client, in milliseconds. */
const patience = 15_000;
/** How long a keeper that is told to go (SIGTERM: the machine shuts down) lets clients finish, in milliseconds. */
const farewell = 10_000;

let leaveAt = Number.POSITIVE_INFINITY;

async function keepServer(dataDir: string, durable: boolean): Promise<void> {
  const binaries = await prepareOnce(dataDir, durable);
  const starts: number[] = [];
  for (;;) {
    const session = await startServer(dataDir, binaries, durable);
    starts.push(Date.now());
    if (!(await becomeKeeper(session))) return report({ state: 'taken' });
    report({ state: 'ready' });
    const end = await watchSessions(session);
    await session.client.end().catch(() => undefined);
    if (end === 'unused') return stopServer(session.pid, dataDir, binaries);
    // Killed or crashed. A server that keeps crashing is left alone: the next client's start gives the reason.
    if (starts.filter((at) => at > Date.now() - 60_000).length > 5) return;
    // A postmaster that only lost its children restarts them by itself; a killed one is gone within a moment.
    for (let waits = 0; waits < 20 && isAlive(session.pid); waits += 1) await sleep(50);
  }
}

async function prepareOnce(dataDir: string, durable: boolean): Promise<Binaries> {
  const binaries = await prepareBinaries(dataDir);
  await createCluster(dataDir, binaries, durable);
  return binaries;
}

async function becomeKeeper(session: Session): Promise<boolean> {
  const { rows } = await session.client.query('SELECT pg_try_advisory_lock($1) AS won', [keeperLock]);
  if (rows[0].won) {
    await createDatabase(session);
    // The name says that all is ready: clients wait for it.
    await session.client.query(`SET application_name = '${keeperName}'`);
    await session.client.query('LISTEN talkgraph_leaving');
    return true;
  }
  await session.client.end().catch(() => undefined);
  return false;
}

/** Looks at the server's sessions until none but the keepers' is left (`unused`) or the server is gone (`lost`). */
async function watchSessions({ client }: Session): Promise<'unused' | 'lost'> {
  let wake = () => {};
  let used = false;
  let hurryUntil = 0;
  client.on('notification', () => {
    used = true; // whoever says goodbye was there, and its sessions end in a moment
    hurryUntil = Date.now() + 1000;
    wake();
  });
  client.on('end', () => wake());
  let unusedSince: number | null = null;
  const begun = Date.now();
  for (;;) {
    let sessions: number;
    try {
      const { rows } = await client.query(
        `SELECT count(*)::int AS sessions FROM pg_stat_activity
         WHERE backend_type = 'client backend' AND application_name NOT LIKE $1`,
        [`${keeperName}%`],
      );
      sessions = rows[0].sessions;
    } catch {
      return 'lost';
    }
    const now = Date.now();
    used ||= sessions > 0;
    if (sessions > 0 || !(used || now - begun > patience)) unusedSince = null;
    else unusedSince ??= now;
    if (now > leaveAt || (unusedSince !== null && now - unusedSince > 150)) return 'unused';
    // Many looks until the first client has come: it may be killed at once. A second one soon after the first empty
    // one, so that a process that follows another finds the server there.
    await new Promise<void>((done) => {
      const calm = used && unusedSince === null && now > hurryUntil && leaveAt > now + 1000;
      const timer = setTimeout(done, calm ? 1000 : 20);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}

function report(what: KeeperReport): void {
  if (!process.connected) return;
  process.send?.(what, undefined, undefined, () => process.connected && process.disconnect());
}

const [dataDir, mode] = process.argv.slice(2);
if (dataDir) {
  process.stderr.on('error', () => undefined); // whoever started this one may be gone
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('SIGTERM', () => {
    leaveAt = Date.now() + farewell;
  });
  keepServer(dataDir, mode !== 'fast').then(
    () => process.exit(0),
    (thrown) => {
      const { message, where, hint } = asTalkgraphError(thrown);
      report({ state: 'failed', message, where, hint });
      setTimeout(() => process.exit(1), 200);
    },
  );
}
