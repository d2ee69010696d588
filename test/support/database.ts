import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { silentLog } from '../../src/base/index.js';
import { connectDatabase, type Database } from '../../src/store/index.js';

/** A database of a test's own. */
export interface TestDatabase extends Database {
  /** Closes and removes it. */
  drop(): Promise<void>;
}

/**
 * A fresh, migrated, empty database: a copy of the template, some 50 ms. Every test file takes its own, so files run
 * side by side. Call {@link TestDatabase.drop} in `afterAll`.
 * @param template name of the database to copy; `template0` gives one without any table.
 */
export async function createTestDatabase(template = 'template_talkgraph'): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const url = new URL(serverUrl());
  url.pathname = name;
  const database = await connectDatabase(url.href, silentLog);
  return {
    ...database,
    async drop() {
      await database.close();
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_SERVER;
  if (!url) throw new Error('The test server does not run: start jest with its globalSetup.');
  return url;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
