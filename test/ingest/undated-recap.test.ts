import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { topicVocabulary } from '../../src/extract/index.js';
import { syncTopics } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { importPosts } from './import-posts.js';

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
afterAll(() => database.drop());

it.each([
  ['after', Object.keys(pages)],
  ['before', Object.keys(pages).reverse()],
])('a recap without a date joins the evening that has its talks, read %s it', async (_, addresses) => {
  await database.dataSource.query('TRUNCATE editions, groups, pages CASCADE');
  const read = (sql: string) => database.dataSource.query(sql);
  for (let time = 1; time <= 2; time += 1) {
    await importPosts(database, Object.fromEntries(addresses.map((address) => [address, pages[address] as string])));
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
