import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { TalkgraphError } from '../../base/index.js';

/** How a program of the server is to be started. PostgreSQL refuses to run as root. */
export interface RunAs {
  /** The user to run as; null keeps the present one. */
  user: { uid: number; gid: number } | null;
  /** A command to put before the program's own. */
  before: string[];
}

const presentUser: RunAs = { user: null, before: [] };

/**
 * The present user inside a user namespace of its own, where it is seen as the user "nobody" and has no rights beyond
 * its own files. The way out for root where no other user may enter the data folder (below /root, say), and for a user
 * id that has no name (in some containers), which initdb refuses.
 */
const namespace: RunAs = { user: null, before: ['unshare', '--user'] };

/**
 * How to run the server on a data folder. A user with a name runs it as it is. For root, a folder that exists is served by
 * its owner; for a new one the user is taken who owns the folders around it, else `postgres`, else `nobody`, else a
 * user namespace: the first that can enter the folder and run the program.
 * @param folder the cluster's folder where it exists, else the folder in which it will be made.
 * @throws TalkgraphError DATABASE_UNAVAILABLE where no way works.
 */
export async function decideRunAs(folder: string, exists: boolean, postgres: string): Promise<RunAs> {
  if (process.getuid?.() !== 0)
    return hasName() || !(await works(namespace, folder, postgres)) ? presentUser : namespace;
  for (const way of exists ? [await ownerOf(folder)] : await waysForNewFolder(folder)) {
    if (await works(way, folder, postgres)) return way;
  }
  throw new TalkgraphError(
    'DATABASE_UNAVAILABLE',
    'PostgreSQL does not run as root, and no other user can use this folder.',
    {
      where: folder,
      hint: 'Run as an ordinary user, or set DATA_DIR to a folder that others may enter (/var/lib/talkgraph), or set DATABASE_URL.',
    },
  );
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function ownerOf(folder: string): Promise<RunAs> {
  const { uid, gid } = await stat(folder);
  return uid === 0 ? namespace : { user: { uid, gid }, before: [] };
}

async function waysForNewFolder(folder: string): Promise<RunAs[]> {
  const ways: RunAs[] = [];
  for (let around = folder; around !== dirname(around); around = dirname(around)) {
    const way = await ownerOf(around);
    if (way.user) ways.push(way);
  }
  const users = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const user = users.find((fields) => fields[0] === name);
    // Negative ids (macOS: nobody is -2) are 32 bits without sign to the system.
    if (user) ways.push({ user: { uid: Number(user[2]) >>> 0, gid: Number(user[3]) >>> 0 }, before: [] });
  }
  return [...ways, namespace];
}

async function works(way: RunAs, folder: string, postgres: string): Promise<boolean> {
  const [program, ...args] = [...way.before, 'sh', '-c', 'cd "$1" && "$2" --version', 'sh', folder, postgres];
  return promisify(execFile)(program as string, args, { ...way.user, timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}
