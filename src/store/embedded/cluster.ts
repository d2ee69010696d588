import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TalkgraphError } from '../../base/index.js';
import type { Binaries } from './binaries.js';
import { decideRunAs, type RunAs } from './run-as.js';

/** What lies in DATA_DIR/postgres. */
export function clusterPaths(dataDir: string) {
  const root = join(dataDir, 'postgres');
  return {
    root,
    /** PostgreSQL's own data folder. */
    data: join(root, 'cluster'),
    /** The password of the one database user, readable by its owner only. */
    password: join(root, 'password'),
    /** The port of the last start, so that a restart keeps every address valid. */
    port: join(root, 'port'),
    log: join(root, 'server.log'),
  };
}

/** The name of the database user and of the database. */
export const databaseName = 'talkgraph';

/** Programs of the server on Windows, macOS and Linux: a fixed locale, so that they answer alike everywhere. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))),
  LC_ALL: 'C',
  TZ: 'UTC',
});

/**
 * Makes the database cluster where there is none. It is made under another name and renamed at the end, so a killed
 * start leaves nothing half made, and of two that start at once one wins and the other uses what it made.
 * @throws TalkgraphError DATABASE_UNAVAILABLE where the folder cannot be written to or initdb fails.
 */
export async function createCluster(dataDir: string, binaries: Binaries, durable: boolean): Promise<void> {
  const { root } = clusterPaths(dataDir);
  if (await exists(root)) return;
  const runAs = await decideRunAs(dataDir, false, binaries.postgres);
  const unfinished = await mkdtemp(`${root}.new-`);
  try {
    if (runAs.user) await chmod(unfinished, 0o711);
    const data = join(unfinished, 'cluster');
    const password = join(unfinished, 'password');
    await mkdir(data, { mode: 0o700 });
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (runAs.user) {
      for (const path of [data, password]) await chown(path, runAs.user.uid, runAs.user.gid);
    }
    await runInitdb(binaries.initdb, runAs, data, password, durable);
    await rename(unfinished, root);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(root))) throw error;
  }
}

async function runInitdb(initdb: string, runAs: RunAs, data: string, password: string, durable: boolean) {
  const [program, ...args] = [
    ...runAs.before,
    initdb,
    `--pgdata=${data}`,
    `--username=${databaseName}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8: the same order and letters on every system, whatever locales it has.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await promisify(execFile)(program as string, args, { ...runAs.user, cwd: data, env: serverEnvironment() });
  } catch (cause) {
    const said = String((cause as { stderr?: string }).stderr ?? '').trim();
    throw new TalkgraphError('DATABASE_UNAVAILABLE', `The embedded database could not be made: ${said || cause}`, {
      where: data,
      hint: 'Check that DATA_DIR has room and may be written to, or set DATABASE_URL.',
      cause,
    });
  }
}

/** How to run the server on an existing cluster. */
export async function clusterRunAs(dataDir: string, binaries: Binaries): Promise<RunAs> {
  return decideRunAs(clusterPaths(dataDir).data, true, binaries.postgres);
}

/** The end of the server's log, for an error message. */
export async function readLogEnd(dataDir: string, lines = 8): Promise<string> {
  const text = await readFile(clusterPaths(dataDir).log, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
