import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isEmpty, openImport, readStoredPages, sampleCommand, syncTopics } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventOf, listRowVersions, pageOf, saveFrom, talkOf } from './decisions.js';

const clock = () => new Date('2026-02-01T10:00:00Z');

describe('an import session', () => {
  let database: TestDatabase;
  const rowsOf = (statement: string) => database.dataSource.query(statement);
  const open = (dryRun = false) => openImport(database, { command: 'import', targets: ['a', 'b'], dryRun, clock });
  const tally = () =>
    rowsOf(`SELECT (SELECT count(*)::int FROM import_runs) AS runs, (SELECT count(*)::int FROM pages) AS pages,
      (SELECT count(*)::int FROM editions) AS editions, (SELECT count(*)::int FROM talks) AS talks`);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await rowsOf('TRUNCATE groups, editions, people, companies, pages, topics, import_runs CASCADE');
    await syncTopics(database, [{ slug: 'kubernetes', name: 'Kubernetes', about: '', aliases: [], parent: null }]);
  });

  it('gives a stored page back as it was', async () => {
    const session = await open();
    const page = {
      ...pageOf('https://a.example/ä', 'Größe ✓\n'.repeat(1000)),
      etag: '"1"',
      hints: { group: 'DOXLON' },
    };
    const { id, outcome } = await session.savePage(page);

    expect(outcome).toBe('new');
    expect(await session.findPage(page.address)).toEqual({ ...page, id });
    expect(await session.findPage('https://a.example/b')).toBeNull();
    expect((await rowsOf('SELECT length(body) AS length FROM pages'))[0].length).toBeLessThan(500);
  });

  it('takes a database for empty until an import was asked for; a sample that was cut short does not count', async () => {
    const begin = (command: string) =>
      openImport(database, { command, targets: [], dryRun: false, clock: () => new Date() });
    expect(await isEmpty(database)).toBe(true);
    const sample = await begin(sampleCommand);
    expect(await isEmpty(database)).toBe(true);
    await sample.finish('complete', {});
    expect(await isEmpty(database)).toBe(false);
    await rowsOf('TRUNCATE import_runs CASCADE');
    await begin('import');
    expect(await isEmpty(database)).toBe(false);
  });

  it('leaves a page alone that reads the same, and renews one that does not', async () => {
    const session = await open();
    const page = pageOf('https://a.example/1');
    const { id } = await session.savePage(page);
    const before = await listRowVersions(database);

    expect(await session.savePage({ ...page, etag: '"2"', fetchedAt: new Date() })).toEqual({
      id,
      outcome: 'unchanged',
    });
    expect(await listRowVersions(database)).toEqual(before);
    expect(await session.savePage({ ...page, body: 'New.' })).toEqual({ id, outcome: 'changed' });
    expect(await session.savePage({ ...page, body: 'New.', hints: { title: 'X' } })).toEqual({
      id,
      outcome: 'changed',
    });
    expect(await session.findPage(page.address)).toMatchObject({ body: 'New.', hints: { title: 'X' } });
  });

  it('records the run, its pages and its problems', async () => {
    const session = await open();
    const { id } = await session.savePage(pageOf('https://a.example/1'));
    await session.recordPage('https://a.example/1', id, 'new');
    await session.recordPage('https://a.example/1', id, 'unchanged');
    await session.recordPage('https://a.example/2', null, 'failed');
    await session.reportProblem({ address: 'https://a.example/2', code: 'FETCH_FAILED', where: null, message: 'No.' });
    await session.finish('partial', { pages: { new: 1 } });

    expect(await rowsOf('SELECT command, targets, outcome, counts, finished_at FROM import_runs')).toEqual([
      {
        command: 'import',
        targets: ['a', 'b'],
        outcome: 'partial',
        counts: { pages: { new: 1 } },
        finished_at: clock(),
      },
    ]);
    expect(await rowsOf('SELECT address, outcome FROM import_run_pages ORDER BY address')).toEqual([
      { address: 'https://a.example/1', outcome: 'unchanged' },
      { address: 'https://a.example/2', outcome: 'failed' },
    ]);
    expect(await rowsOf('SELECT code, message FROM import_problems')).toEqual([
      { code: 'FETCH_FAILED', message: 'No.' },
    ]);
  });

  it('counts a run that was abandoned as failed and keeps what it stored', async () => {
    const session = await open();
    await saveFrom(session, 'https://a.example/1', eventOf());
    await session.abandon();
    await session.abandon();

    expect(await rowsOf('SELECT outcome FROM import_runs')).toEqual([{ outcome: 'failed' }]);
    expect(await tally()).toEqual([{ runs: 1, pages: 1, editions: 1, talks: 1 }]);
  });

  it.each(['finish', 'abandon'] as const)('leaves no trace of a dry run after %s', async (end) => {
    const session = await open(true);
    const outcome = await saveFrom(session, 'https://a.example/1', eventOf());
    await expect(
      saveFrom(session, 'https://a.example/2', eventOf({ talks: [talkOf('Odd', { topics: ['nothing'] })] })),
    ).rejects.toMatchObject({ code: 'INTERNAL' });
    // What failed is undone by itself: the run goes on, and knows what it has stored so far.
    const again = await saveFrom(session, 'https://a.example/3', eventOf());
    await (end === 'finish' ? session.finish('complete', {}) : session.abandon());

    expect([outcome.event, again.event]).toEqual(['new', 'unchanged']);
    expect(await tally()).toEqual([{ runs: 0, pages: 0, editions: 0, talks: 0 }]);
  });

  it('gives stored pages back for another reading, in batches, also while others are stored', async () => {
    const session = await open();
    const addresses = Array.from({ length: 45 }, (_, index) => `https://a.example/${index}`);
    for (const address of addresses) await session.savePage(pageOf(address, `Page at ${address}`));

    const read: string[] = [];
    for await (const page of readStoredPages(database)) {
      expect(page.body).toBe(`Page at ${page.address}`);
      read.push(page.address);
      await session.savePage(pageOf(`${page.address}/later`));
    }
    expect(read).toEqual(addresses);
    const some: string[] = [];
    for await (const page of readStoredPages(database, { addresses: ['https://a.example/7', 'https://no.example/'] })) {
      some.push(page.address);
    }
    expect(some).toEqual(['https://a.example/7']);
  });
});
