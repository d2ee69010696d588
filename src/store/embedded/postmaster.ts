import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a running server writes into `postmaster.pid` (PostgreSQL source, src/include/utils/pidfile.h). */
export interface Postmaster {
  pid: number;
  port: number;
}

/** Reads the lock file of a data folder. Null where there is none, or where it is not yet written to the end. */
export async function readPostmaster(data: string): Promise<Postmaster | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return pid > 0 && port > 0 ? { pid, port } : null;
}

/**
 * Whether a process with this id runs, whoever it belongs to. One that has ended but that its parent has not taken note
 * of does not: in a container nobody may ever do so.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux only: the state follows the program's name, which stands in parentheses (man 5 proc_pid_stat). */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2, text.lastIndexOf(')') + 3) === 'Z';
  } catch {
    return true; // it has ended since
  }
}

/**
 * Whether the process is a PostgreSQL server on this data folder: a process id in a left-over lock file may meanwhile
 * be another program's, above all in containers. Where the system does not tell, the answer is yes, the safe one.
 */
export async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandOf(pid);
  if (command === null) return isAlive(pid);
  return /postgres/i.test(command) && (process.platform === 'win32' || command.includes(data));
}

async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
      (text) => text.replaceAll('\0', ' '),
      () => null,
    );
  }
  const [program, args] =
    process.platform === 'win32'
      ? ['tasklist', ['/NH', '/FI', `PID eq ${pid}`]]
      : ['ps', ['-o', 'command=', '-p', String(pid)]];
  return promisify(execFile)(program as string, args as string[]).then(
    ({ stdout }) => stdout,
    () => null,
  );
}
