import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventRecord } from '../../../scrapers/index.js';
import { systemClock } from '../../../src/base/index.js';
import type { TalkDraft } from '../../../src/extract/index.js';
import { lookUpFor, resolveEvent } from '../../../src/resolve/index.js';
import {
  type Authority,
  addAlias,
  type ImportSession,
  keepSeparate,
  mergeRows,
  openImport,
  splitRow,
  undoDecision,
} from '../../../src/store/index.js';
import { makeExtraction, makeRecord, makeTalk } from '../../resolve/records.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { listRowVersions, pageOf } from '../decisions.js';
import { dumpGraph } from './small-graph.js';

const authority: Authority = { by: 'ann', why: 'they told me', clock: systemClock };

describe('imports after a decision on who is who', () => {
  let database: TestDatabase;
  let session: ImportSession;
  const rowsOf = (text: string) => database.dataSource.query(text);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await rowsOf(
      `TRUNCATE groups, editions, people, companies, pages, import_runs, identity_decisions, identity_redirects,
       identity_apart RESTART IDENTITY CASCADE`,
    );
    session = await openImport(database, { command: 'import', targets: [], dryRun: false, clock: systemClock });
  });

  /** Imports an event as the importer does; another `version` stands for another extractor. */
  async function importEvent(record: EventRecord, talks: TalkDraft[], version = '1') {
    const page = await session.savePage(pageOf(record.url ?? '', record.text.body));
    const extraction = makeExtraction(...talks);
    return session.saveEvent({
      pageId: page.id,
      key: record.keys[0] as string,
      text: record.text.body,
      complete: record.complete,
      extractor: version,
      digest: `${version} ${JSON.stringify([record, extraction])}`,
      readAt: new Date('2026-01-01T00:00:00Z'),
      lookUp: lookUpFor(record, extraction),
      resolve: (known) => resolveEvent({ record, extraction, pageId: page.id, known, sameText: false }),
    });
  }
  const evening = (number: number, day: string, more: Partial<EventRecord> = {}) =>
    makeRecord({
      keys: [`meetup:${number}`],
      url: `https://www.meetup.com/doxlon/events/${number}/`,
      startsOn: day,
      startsAt: `${day}T18:30:00+00:00`,
      ...more,
    });
  const leeds = {
    name: 'Leeds JS',
    keys: ['meetup:leedsjs'],
    url: null,
    timeZone: 'Europe/London',
    city: 'Leeds',
    region: null,
    country: 'GB',
  };
  const whoSpoke = () =>
    rowsOf(`SELECT talks.title, people.slug, companies.slug AS company FROM appearances
      JOIN talks ON talks.id = talk_id JOIN people ON people.id = person_id
      LEFT JOIN companies ON companies.id = company_id ORDER BY talks.title, people.slug`);

  const first: [EventRecord, TalkDraft[]] = [
    evening(1, '2018-01-10'),
    [makeTalk('Tea', [['Wilma Okonski', 'SRE', 'Acme']]), makeTalk('Milk', [['W. Okonsky', null, 'Acme Labs']])],
  ];
  const second: [EventRecord, TalkDraft[]] = [
    evening(2, '2018-02-10'),
    [makeTalk('Cake', [['W. Okonsky', null, 'Acme Labs']])],
  ];

  it('keep to a merge, by another extractor and on further pages, and write no row the second time', async () => {
    await importEvent(...first);
    await mergeRows(database, { kind: 'speaker', slug: 'w-okonsky', into: 'wilma-okonski' }, authority);
    await mergeRows(database, { kind: 'company', slug: 'acme-labs', into: 'acme' }, authority);
    for (const version of ['2', '3']) await importEvent(...first, version);
    await importEvent(...second);
    expect(await whoSpoke()).toEqual([
      { title: 'Cake', slug: 'wilma-okonski', company: 'acme' },
      { title: 'Milk', slug: 'wilma-okonski', company: 'acme' },
      { title: 'Tea', slug: 'wilma-okonski', company: 'acme' },
    ]);
    const before = await listRowVersions(database, ['readings']);
    await importEvent(...first, '4');
    await importEvent(...second, '4');
    expect(await listRowVersions(database, ['readings'])).toEqual(before);
    await importEvent(...second, '4');
    expect(await listRowVersions(database, ['readings'])).toEqual(before);
  });

  it('keep to a merge though a page loses the speaker for a while', async () => {
    await importEvent(...first);
    await mergeRows(database, { kind: 'speaker', slug: 'w-okonsky', into: 'wilma-okonski' }, authority);
    await importEvent(first[0], [makeTalk('Tea', []), makeTalk('Milk', [])], '2');
    expect(await whoSpoke()).toEqual([]);
    await importEvent(...first, '3');
    expect((await whoSpoke()).map((row: { slug: string }) => row.slug)).toEqual(['wilma-okonski', 'wilma-okonski']);
  });

  it('leave a merge that can still be undone exactly, each talk with whom it names', async () => {
    await importEvent(...first);
    const graph = await dumpGraph(database);
    const { id } = await mergeRows(database, { kind: 'speaker', slug: 'w-okonsky', into: 'wilma-okonski' }, authority);
    await importEvent(...first, '2');
    await importEvent(...second);
    await undoDecision(database, id, authority);
    expect((await whoSpoke()).map((row: { slug: string }) => row.slug)).toEqual([
      'w-okonsky',
      'w-okonsky',
      'wilma-okonski',
    ]);
    expect(await dumpGraph(database)).toMatchObject({ people: graph.people, person_names: graph.person_names });
  });

  it('do not join again what was split, by talks or by name', async () => {
    const talks = [makeTalk('Tea', [['Chris Lee', null, 'Acme']]), makeTalk('Milk', [['Chris Lee', null, 'Sonar']])];
    await importEvent(evening(1, '2018-01-10'), talks);
    const [{ slug }] = await rowsOf(`SELECT slug FROM talks WHERE title = 'Milk'`);
    await splitRow(database, { kind: 'speaker', slug: 'chris-lee', talks: [slug] }, authority);
    await addAlias(database, { kind: 'company', slug: 'acme', name: 'Acme Tea' }, authority);
    await splitRow(database, { kind: 'company', slug: 'acme', name: 'Acme Tea' }, authority);
    const expected = [
      { title: 'Milk', slug: 'chris-lee-2', company: 'sonar' },
      { title: 'Tea', slug: 'chris-lee', company: 'acme' },
    ];
    expect(await whoSpoke()).toEqual(expected);
    for (const version of ['2', '3']) {
      await importEvent(evening(1, '2018-01-10'), talks, version);
      expect(await whoSpoke()).toEqual(expected);
    }
    await importEvent(evening(2, '2018-03-10'), [makeTalk('Jam', [['Chris Lee', null, 'Acme Tea']])]);
    expect((await whoSpoke())[0]).toMatchObject({ title: 'Jam', company: 'acme-tea' });
  });

  it('keep a company that was taken out by talks, though the page writes its old name', async () => {
    const talks = [makeTalk('Tea', [['Ann Ruiz', null, 'Sonar']]), makeTalk('Milk', [['Bo Lind', null, 'Sonar']])];
    await importEvent(evening(1, '2018-01-10'), talks);
    const [{ slug }] = await rowsOf(`SELECT slug FROM talks WHERE title = 'Milk'`);
    await splitRow(database, { kind: 'company', slug: 'sonar', talks: [slug], as: 'Sonar Music' }, authority);
    for (const version of ['2', '3']) await importEvent(evening(1, '2018-01-10'), talks, version);
    expect(await whoSpoke()).toEqual([
      { title: 'Milk', slug: 'bo-lind', company: 'sonar-music' },
      { title: 'Tea', slug: 'ann-ruiz', company: 'sonar' },
    ]);
    expect(await rowsOf('SELECT name FROM companies ORDER BY slug')).toEqual([
      { name: 'Sonar' },
      { name: 'Sonar Music' },
    ]);
  });

  it('keep two of one name apart once it was decided, and give each page to whom it fits', async () => {
    await importEvent(evening(1, '2018-01-10'), [makeTalk('Tea', [['Wilma Okonski', null, 'Acme']])]);
    await importEvent(evening(2, '2018-02-10', { group: leeds }), [
      makeTalk('Milk', [['Wilma Okonski', null, 'Globex']]),
    ]);
    expect(await rowsOf('SELECT slug FROM people')).toHaveLength(1);
    const [{ slug }] = await rowsOf(`SELECT slug FROM talks WHERE title = 'Milk'`);
    await splitRow(database, { kind: 'speaker', slug: 'wilma-okonski', talks: [slug] }, authority);
    await importEvent(evening(3, '2018-03-10'), [
      makeTalk('Cake', [['Wilma Okonski', null, 'Globex']]),
      makeTalk('Jam', [['Wilma Okonski', null, 'Acme']]),
    ]);
    await importEvent(evening(4, '2018-04-10', { group: leeds }), [makeTalk('Rye', [['Wilma Okonski']])]);
    const expected = [
      { title: 'Cake', slug: 'wilma-okonski-2', company: 'globex' },
      { title: 'Jam', slug: 'wilma-okonski', company: 'acme' },
      { title: 'Milk', slug: 'wilma-okonski-2', company: 'globex' },
      { title: 'Rye', slug: 'wilma-okonski-2', company: null },
      { title: 'Tea', slug: 'wilma-okonski', company: 'acme' },
    ];
    expect(await whoSpoke()).toEqual(expected);
    await importEvent(evening(1, '2018-01-10'), [makeTalk('Tea', [['Wilma Okonski', null, 'Acme']])], '2');
    expect(await whoSpoke()).toEqual(expected);
  });

  it('tell namesakes apart by themselves, say how sure they are, and join forms of a name at one company', async () => {
    await importEvent(evening(1, '2018-01-10'), [
      makeTalk('Tea', [['Chris Lee', null, 'Acme']]),
      makeTalk('Salt', [['Catherine Moravec', null, 'Acme']]),
    ]);
    await importEvent(evening(2, '2018-02-10', { group: leeds }), [makeTalk('Milk', [['Chris Lee', null, 'Globex']])]);
    await importEvent(evening(3, '2018-03-10'), [
      makeTalk('Jam', [['Chris Lee', null, 'Acme']]),
      makeTalk('Pepper', [['Kate Moravec', null, 'Acme']]),
    ]);
    expect(await whoSpoke()).toEqual([
      { title: 'Jam', slug: 'chris-lee', company: 'acme' },
      { title: 'Milk', slug: 'chris-lee-2', company: 'globex' },
      { title: 'Pepper', slug: 'catherine-moravec', company: 'acme' },
      { title: 'Salt', slug: 'catherine-moravec', company: 'acme' },
      { title: 'Tea', slug: 'chris-lee', company: 'acme' },
    ]);
    const sure = await rowsOf(
      `SELECT title, round(identity_confidence::numeric, 2)::float AS sure FROM appearances
       JOIN talks ON talks.id = talk_id WHERE identity_confidence IS NOT NULL ORDER BY title`,
    );
    expect(sure).toEqual([
      { title: 'Jam', sure: 1 },
      { title: 'Pepper', sure: 0.97 },
    ]);
    const before = await listRowVersions(database, ['readings']);
    await importEvent(
      evening(2, '2018-02-10', { group: leeds }),
      [makeTalk('Milk', [['Chris Lee', null, 'Globex']])],
      '2',
    );
    expect(await listRowVersions(database, ['readings'])).toEqual(before);
  });

  it('keep not-same pairs from being merged, whatever else is known', async () => {
    await importEvent(...first);
    await keepSeparate(database, { kind: 'speaker', slug: 'w-okonsky', other: 'wilma-okonski' }, authority);
    await importEvent(...first, '2');
    await importEvent(...second);
    expect((await whoSpoke()).map((row: { slug: string }) => row.slug)).toEqual([
      'w-okonsky',
      'w-okonsky',
      'wilma-okonski',
    ]);
    await expect(
      mergeRows(database, { kind: 'speaker', slug: 'w-okonsky', into: 'wilma-okonski' }, authority),
    ).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
  });
});
