import { importTargets } from '../../src/ingest/index.js';
import type { TestDatabase } from '../support/database.js';

/** Imports posts in Markdown by their addresses, in the order that they stand in, without network. */
export function importPosts(database: TestDatabase, posts: Record<string, string>) {
  const fetcher = {
    fetch: async (address: string) => ({
      page: {
        address,
        finalAddress: address,
        mediaType: 'text/markdown',
        body: posts[address] as string,
        fetchedAt: new Date('2024-06-01T12:00:00Z'),
        hints: {},
      },
      status: 200,
      etag: null,
      lastModified: null,
    }),
    close: async () => undefined,
  };
  const options = { command: 'import', dryRun: false, follow: false, maxPages: 0, hints: {} };
  return importTargets(Object.keys(posts), options, { database, fetcher, clock: () => new Date() });
}
