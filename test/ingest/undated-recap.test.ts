import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { topicVocabulary } from '../../src/extract/index.js';
import { importTargets } from '../../src/ingest/index.js';
import { syncTopics } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** One evening as two pages tell of it; the recap says nothing of the day. */
const pages: Record<string, string> = {
  'https://group.example/announcement.md': `---
title: Three lights at the harbour
group: Harbour DevOps
date: 2024-01-10
---
## Scaling PostgreSQL without tears

Speaker: Nadia Quill (Engineer, Quaywise)

## Small clusters, slowly

Speaker: Tom Ridge (SRE, Fieldworks)
`,
  'https://blog.example/recap.md': `---
title: What we heard
group: Harbour DevOps
---
## Scaling PostgreSQL without tears

Speaker: Nadia Quill (Engineer, Quaywise)

## Small clusters, slowly

Speaker: Tom Ridge (SRE, Fieldworks)
`,
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await syncTopics(database, topicVocabulary);
});
afterAll(() => database.close());

it.each([
  ['after', Object.keys(pages)],
  ['before', Object.keys(pages).reverse()],
])('a recap without a date joins the evening that has its talks, read %s it', async (_, addresses) => {
  await database.dataSource.query('TRUNCATE editions, groups, pages CASCADE');
  const fetcher = {
    fetch: async (address: string) => ({
      page: {
        address,
        finalAddress: address,
        mediaType: 'text/markdown',
        body: pages[address] as string,
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
  const load = () => importTargets(addresses, options, { database, fetcher, clock: () => new Date() });
  const read = (sql: string) => database.dataSource.query(sql);
  for (let time = 1; time <= 2; time += 1) {
    await load();
    expect(await read(`SELECT starts_on::text AS day, group_id IS NOT NULL AS "hasGroup" FROM editions`)).toEqual([
      { day: '2024-01-10', hasGroup: true },
    ]);
    expect(await read('SELECT title FROM talks ORDER BY position')).toEqual([
      { title: 'Scaling PostgreSQL without tears' },
      { title: 'Small clusters, slowly' },
    ]);
    expect(await read('SELECT DISTINCT page_id FROM readings')).toHaveLength(2);
  }
});
