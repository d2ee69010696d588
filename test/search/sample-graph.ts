import type { Fetcher } from '../../scrapers/index.js';
import { topicVocabulary } from '../../src/extract/index.js';
import { importTargets } from '../../src/ingest/index.js';
import { syncTopics } from '../../src/store/index.js';
import type { TestDatabase } from '../support/database.js';

const offline: Fetcher = {
  fetch: async (address) => {
    throw new Error(`No test reads ${address} from the network.`);
  },
  close: async () => undefined,
};

/** Fills a database with the vocabulary and the bundled sample, through the importer. */
export async function importSample(database: TestDatabase): Promise<void> {
  await syncTopics(database, topicVocabulary);
  const report = await importTargets(
    ['sample'],
    { command: 'import --sample', dryRun: false, follow: false, maxPages: 0, hints: {} },
    { database, fetcher: offline, clock: () => new Date('2024-06-01T12:00:00Z') },
  );
  if (report.outcome !== 'complete') throw new Error(`The sample was not imported: ${JSON.stringify(report.problems)}`);
}
