import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { loadConfig, openDatabase, openGraph, silentLog } from './product.mjs';
import { loadSet } from './set/load-set.mjs';

/**
 * Opens a PostgreSQL server for databases of the benchmark's own: that of DATABASE_URL, else an embedded one below
 * `folder`, started as the product starts it.
 * @returns `makeSet` loads a set into a new database and gives its address; `close` removes what was made
 */
export async function openServer(folder) {
  const dataDir = join(folder, 'data');
  await mkdir(dataDir);
  // The environment alone: a .env file speaks of the product's own database.
  const config = loadConfig({ ...process.env, DATA_DIR: dataDir });
  const server = await openDatabase(config, silentLog);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const made = [];
  return {
    client,
    async makeSet(options) {
      const name = `talkgraph_bench_${randomBytes(6).toString('hex')}`;
      await client.query(`CREATE DATABASE ${name}`);
      made.push(name);
      const url = new URL(server.url);
      url.pathname = name;
      const graph = await openGraph({ ...config, DATABASE_URL: url.href }, silentLog);
      await graph.close();
      return { url: url.href, ...(await loadSet(url.href, options)) };
    },
    async close() {
      for (const name of made) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.end();
      await server.close();
    },
  };
}
