import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks of Linux' figures: 100 a second on all of its platforms that Node runs on (USER_HZ, proc(5)). */
const millisecondsPerTick = 10;

/** The fields of /proc/PID/stat after the program's name, which may hold anything; null where there is no such file. */
async function readStat(pid) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? null;
}

/** CPU time that a process has used so far, in milliseconds; null where the system does not tell. */
export async function readCpu(pid) {
  const stat = await readStat(pid);
  return stat && (Number(stat[11]) + Number(stat[12])) * millisecondsPerTick;
}

/** Memory of a process in MB: held now (`now`), and the most it has held (`most`); null where the system does not tell. */
export async function readMemory(pid) {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null);
  if (text === null) return null;
  const megabytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}

/**
 * The process that all of a PostgreSQL server's processes descend from; null where it runs elsewhere.
 * @param {import('pg').Client} client connected to it
 */
export async function findPostmaster(client) {
  const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
  const command = await readFile(`/proc/${rows[0].pid}/comm`, 'utf8').catch(() => '');
  const stat = command.startsWith('postgres') ? await readStat(rows[0].pid) : null;
  return stat && Number(stat[1]);
}

/** CPU time that a PostgreSQL server has used so far: its processes and those that have ended, in milliseconds. */
export async function readPostgresCpu(postmaster) {
  if (postmaster === null) return null;
  let ticks = 0;
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const stat = await readStat(pid);
    if (stat === null) continue;
    if (Number(pid) === postmaster) ticks += sum(stat.slice(11, 15));
    else if (Number(stat[1]) === postmaster) ticks += sum(stat.slice(11, 13));
  }
  return ticks * millisecondsPerTick;
}

const sum = (figures) => figures.reduce((total, figure) => total + Number(figure), 0);
