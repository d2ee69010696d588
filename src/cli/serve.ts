import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { buildTalkgraphSchema, createContext } from '../../schema/index.js';
import { createFetcher } from '../../scrapers/index.js';
import { type Config, type Log, loadConfig, streamLog, systemClock } from '../base/index.js';
import { importTargets } from '../ingest/index.js';
import { startServer } from '../server/index.js';
import { type Database, isEmpty, openReader, readUntilAborted, sampleCommand } from '../store/index.js';
import { findPackageRoot } from './find-package-root.js';
import { sampleFolder } from './import.js';
import { openGraph } from './open-graph.js';
import { formatReport, printProgress } from './print-report.js';

/** `talkgraph serve` */
export function addServe(program: Command): void {
  program
    .command('serve', { isDefault: true })
    .description('Serve the GraphQL API. A fresh embedded database first gets the bundled sample.')
    .action(serve);
}

/**
 * How far the heap may grow beyond what is in use before it is cleaned, in percent. V8's own measure for a server lets
 * garbage add up to four times of it. With this one the benchmark saw 283 MB at the most; each request may cost some
 * more CPU.
 */
const heapGrowth = 100;

/** Runs until a signal stops it: then the server ends its requests, and the database is closed. */
async function serve(): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  const config = loadConfig();
  const log = streamLog();
  const stopped = waitForStop();
  const database = await openGraph(config, log);
  try {
    if (await isEmpty(database)) {
      if (database.embedded) await importSample(config, database, log);
      else log.info('The database is empty. "npm run import -- --sample" fills it with the bundled sample.');
    }
    const firstQuery = await readFile(join(findPackageRoot(), 'schema/operations/FirstQuery.graphql'), 'utf8');
    const reader = await openReader(database.url);
    try {
      const server = await startServer({
        schema: await buildTalkgraphSchema(),
        makeContext: ({ signal }) => createContext(readUntilAborted(reader, signal)),
        host: config.HOST,
        port: config.PORT,
        logLevel: config.LOG_LEVEL,
        isReady: () => database.isReady(),
        firstQuery,
      });
      greet(server.address, database, config, firstQuery);
      log.info(`${await stopped}: stopping`);
      await server.close();
    } finally {
      await reader.close();
    }
  } finally {
    await database.close();
  }
  log.info('stopped');
}

/** Resolves with the signal's name at the first Ctrl-C or SIGTERM; a second one ends the process at once. */
function waitForStop(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}

async function importSample(config: Config, database: Database, log: Log): Promise<void> {
  log.info('The database is new: importing the bundled sample.');
  const fetcher = createFetcher(config, { clock: systemClock, log });
  try {
    const options = { command: sampleCommand, dryRun: false, follow: false, maxPages: 0, hints: {} };
    const tools = { database, fetcher, clock: systemClock, onPage: printProgress };
    log.info(formatReport(await importTargets([sampleFolder()], options, tools)));
  } finally {
    await fetcher.close();
  }
}

function greet(address: string, database: Database, config: Config, firstQuery: string): void {
  process.stdout.write(`
Talkgraph serves ${database.embedded ? `the embedded database in ${config.DATA_DIR}` : 'the database of DATABASE_URL'}.

  GraphQL   ${address}/graphql
  GraphiQL  ${address}/graphiql

Try this in GraphiQL:

${firstQuery.trim().replace(/^/gm, '  ')}

Ctrl-C stops it.
`);
}
