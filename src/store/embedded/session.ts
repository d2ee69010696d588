import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import { clusterPaths, databaseName } from './cluster.js';
import { readPostmaster } from './postmaster.js';

/** Name that the process which cares for the server gives its session; those that want to be it put "+" behind. */
export const keeperName = 'talkgraph keeper';

/**
 * An open session on the embedded server, in its database "postgres" (so that notices reach every process and no
 * session stands in the way of the product's own database), and the address of the product's database.
 */
export interface Session {
  client: pg.Client;
  url: string;
  pid: number;
}

/**
 * Connects to the server that the lock file names, if it answers and really serves this folder. The password is our
 * own random one, so another server that has taken the port is found out. Null where there is no such server (yet).
 */
export async function connectToServer(dataDir: string, name: string): Promise<Session | null> {
  const paths = clusterPaths(dataDir);
  const postmaster = await readPostmaster(paths.data);
  const password = await readFile(paths.password, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!postmaster || !password) return null;
  const addressOf = (database: string) =>
    `postgresql://${databaseName}:${password}@127.0.0.1:${postmaster.port}/${database}?sslmode=disable`;
  const client = new pg.Client({
    connectionString: addressOf('postgres'),
    application_name: name,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined); // the session's end is told by its 'end' event
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT current_setting('data_directory') AS folder`);
    if (resolve(rows[0].folder) === (await realpath(paths.data))) {
      return { client, url: addressOf(databaseName), pid: postmaster.pid };
    }
  } catch {
    // Not there yet, going down, or not ours: for all of these the caller tries again or starts one.
  }
  await client.end().catch(() => undefined);
  return null;
}
