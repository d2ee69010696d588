import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fetcher } from '../../scrapers/index.js';
import { TalkgraphError } from '../../src/base/index.js';
import { topicVocabulary } from '../../src/extract/index.js';
import { importTargets, reExtract } from '../../src/ingest/index.js';
import { syncTopics } from '../../src/store/index.js';
import { createTestDatabase } from '../support/database.js';

const options = { command: 'import', dryRun: false, follow: true, maxPages: 0, hints: {} };
const clock = () => new Date('2024-06-01T12:00:00Z');

const recap = (title: string, speaker: string, date: string) => `---
title: ${title}
group: Harbour DevOps
date: ${date}
---
Thanks to everybody who came to the harbour.

## Scaling PostgreSQL without tears

Speaker: ${speaker} (Database Engineer, Quaywise)

We look at connection pools, partitions and what to do before the disk is full.
`;

/** Serves pages from memory in place of the network; an address it lacks fails as a dead site does. */
function fakeFetcher(pages: Record<string, { mediaType: string; body: string }>): Fetcher {
  return {
    async fetch(address) {
      const found = pages[address];
      if (!found) throw new TalkgraphError('FETCH_STATUS', 'The server answered 404.', { where: address });
      return {
        page: { address, finalAddress: address, fetchedAt: clock(), hints: {}, ...found },
        status: 200,
        etag: null,
        lastModified: null,
      };
    },
    close: async () => undefined,
  };
}

describe('importing', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await syncTopics(database, topicVocabulary);
    folder = await mkdtemp(join(tmpdir(), 'talkgraph-ingest-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const run = (targets: string[], more: Partial<typeof options> = {}, pages = {}) =>
    importTargets(targets, { ...options, ...more }, { database, fetcher: fakeFetcher(pages), clock });

  /** Every row of every table but the record of runs, with the transaction that wrote it. */
  const allRows = async () => {
    const tables: { name: string }[] = await database.dataSource.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'import_%'`,
    );
    const rows = await Promise.all(
      tables.map(({ name }) =>
        database.dataSource.query(`SELECT '${name}' AS t, xmin::text, ctid::text FROM ${name} ORDER BY 2, 3`),
      ),
    );
    return rows.flat();
  };

  it('stores nothing in a dry run, and says what it would store', async () => {
    const file = join(folder, 'dry.md');
    await writeFile(file, recap('Harbour night', 'Ines Falk', '2024-01-10'));
    const before = await allRows();
    const report = await run([file], { dryRun: true });
    expect(report.events).toEqual({ new: 1, changed: 0, unchanged: 0 });
    expect(report.imported[0]?.talks[0]).toMatchObject({
      title: 'Scaling PostgreSQL without tears',
      speakers: [{ name: 'Ines Falk', role: 'Database Engineer', company: 'Quaywise' }],
    });
    expect(await allRows()).toEqual(before);
  });

  it('reports new, then unchanged, and changes no row the second time', async () => {
    const file = join(folder, 'twice.md');
    await writeFile(file, recap('Harbour night 2', 'Ines Falk', '2024-02-10'));
    const first = await run([file]);
    expect(first).toMatchObject({
      outcome: 'complete',
      pages: { new: 1, failed: 0 },
      events: { new: 1 },
      talks: { new: 1 },
      speakers: { new: 1 },
      companies: { new: 1 },
    });
    const rows = await allRows();
    const second = await run([file]);
    expect(second).toMatchObject({
      pages: { new: 0, changed: 0, unchanged: 1 },
      events: { new: 0, changed: 0, unchanged: 1 },
      talks: { new: 0, changed: 0, unchanged: 1 },
    });
    expect(await allRows()).toEqual(rows);
  });

  it('changes only what a corrected page corrects', async () => {
    const file = join(folder, 'corrected.md');
    await writeFile(file, recap('Harbour night 3', 'Inez Falk', '2024-03-10'));
    await run([file]);
    await writeFile(file, recap('Harbour night 3', 'Mira Holm', '2024-03-10'));
    expect(await run([file])).toMatchObject({
      pages: { changed: 1 },
      events: { changed: 1 },
      talks: { changed: 1, new: 0 },
    });
    const people = await database.dataSource.query(`SELECT name FROM people WHERE name IN ('Inez Falk', 'Mira Holm')`);
    expect(people).toEqual([{ name: 'Mira Holm' }]);
  });

  it('reads the other pages when one cannot be read, and keeps the reason', async () => {
    const good = join(folder, 'good.md');
    const odd = join(folder, 'odd.json');
    await writeFile(good, recap('Harbour night 4', 'Ines Falk', '2024-04-10'));
    await writeFile(odd, '{"neither": "event nor text"}');
    const report = await run([join(folder, 'missing.html'), odd, 'https://gone.example/events/1', good]);
    expect(report.outcome).toBe('partial');
    expect(report.pages).toEqual({ new: 1, changed: 0, unchanged: 0, failed: 3 });
    expect(report.problems.map((problem) => problem.code)).toEqual([
      'ADDRESS_INVALID',
      'SOURCE_UNKNOWN',
      'FETCH_STATUS',
    ]);
    const kept = await database.dataSource.query(`SELECT code FROM import_problems ORDER BY id DESC LIMIT 3`);
    expect(kept.map((row: { code: string }) => row.code).sort()).toEqual([
      'ADDRESS_INVALID',
      'FETCH_STATUS',
      'SOURCE_UNKNOWN',
    ]);
  });

  it('keeps the talks of a page that comes back empty', async () => {
    const address = 'https://harbour.example/may.md';
    const page = (body: string) => ({ [address]: { mediaType: 'text/markdown', body } });
    await run([address], {}, page(recap('Harbour night 5', 'Ines Falk', '2024-05-10')));
    await run(
      [address],
      {},
      page('---\ntitle: Harbour night 5\ngroup: Harbour DevOps\ndate: 2024-05-10\n---\nSoon more.\n'),
    );
    const talks = await database.dataSource.query(
      `SELECT t.title FROM talks t JOIN editions e ON e.id = t.edition_id WHERE e.starts_on = '2024-05-10'`,
    );
    expect(talks).toEqual([{ title: 'Scaling PostgreSQL without tears' }]);
  });

  it('reads stored pages again without fetching, and changes nothing while the extractor is the same', async () => {
    const rows = await allRows();
    const report = await reExtract([], { dryRun: false }, { database, clock });
    expect(report.pages.unchanged).toBeGreaterThan(0);
    expect(report.events).toMatchObject({ new: 0, changed: 0 });
    expect(await allRows()).toEqual(rows);
  });

  it('stops at the limit of pages, and says that it did', async () => {
    const first = join(folder, 'twice.md');
    const second = join(folder, 'good.md');
    const report = await run([first, second], { maxPages: 1 });
    expect(report.problems).toMatchObject([{ code: 'PAGE_LIMIT', address: second }]);
  });
});
