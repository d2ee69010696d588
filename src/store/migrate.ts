import pg from 'pg';
import { locks } from './locks.js';
import type { Database } from './open-database.js';

/**
 * Runs the migrations that the database lacks, each in a transaction of its own. Any number of processes may call this
 * at once: a lock on a session of its own lets them in one after the other, and those that come later find nothing to
 * do. The session's end, however it comes, frees the lock.
 * @returns names of the migrations that ran, oldest first.
 */
export async function migrate({ url, dataSource }: Pick<Database, 'url' | 'dataSource'>): Promise<string[]> {
  // Not out of the pool: callers that wait here would leave no connection to the one that migrates.
  const session = new pg.Client({ connectionString: url, application_name: 'talkgraph migrate' });
  await session.connect();
  try {
    await session.query('SELECT pg_advisory_lock($1)', [locks.migration]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await session.end();
  }
}
