/**
 * A process that holds the tests' PostgreSQL server: embedded, in a temporary folder, with a migrated database to copy.
 * It tells its address over the channel of the process that started it, and cleans up when that channel ends, so a
 * killed test run leaves nothing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { silentLog } from '../../src/base/index.js';
import { joinEmbeddedPostgres } from '../../src/store/embedded-postgres.js';
import { connectDatabase, migrate } from '../../src/store/index.js';

const folder = await mkdtemp(join(tmpdir(), 'talkgraph-test-'));
const server = await joinEmbeddedPostgres(folder, silentLog, { durable: false });
await makeTemplate('template_talkgraph');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.once('disconnect', async () => {
  await server.leave();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
});
process.send?.({ url: server.url });

async function makeTemplate(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = name;
  const database = await connectDatabase(url.href, silentLog);
  await migrate(database);
  await database.close();
}
