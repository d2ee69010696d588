import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/base/index.js';
import type { Known } from '../../src/resolve/index.js';
import { type ImportSession, openImport, syncTopics } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventOf, evidenceOf, listRowVersions, pageOf, recognise, requestOf, saveFrom, talkOf } from './decisions.js';

const vocabulary = [
  { slug: 'cloud', name: 'Cloud', about: '', aliases: [], parent: null },
  { slug: 'containers', name: 'Containers', about: '', aliases: [], parent: 'cloud' },
  { slug: 'kubernetes', name: 'Kubernetes', about: '', aliases: ['k8s'], parent: 'containers' },
  { slug: 'testing', name: 'Testing', about: '', aliases: [], parent: null },
];

describe('saveEvent', () => {
  let database: TestDatabase;
  let session: ImportSession;
  const rowsOf = (statement: string) => database.dataSource.query(statement);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await rowsOf('TRUNCATE groups, editions, people, companies, pages, topics, import_runs CASCADE');
    await syncTopics(database, vocabulary);
    session = await openImport(database, { command: 'import', targets: [], dryRun: false, clock: systemClock });
  });

  it('stores all that was decided and counts it as new', async () => {
    const outcome = await saveFrom(session, 'https://a.example/1', eventOf());

    expect(outcome).toMatchObject({
      event: 'new',
      talks: { new: 1, changed: 0, unchanged: 0 },
      speakers: { new: 1 },
      companies: { new: 1 },
    });
    expect(
      await rowsOf(`SELECT talks.slug, talks.has_video, talks.has_slides, talks.sort_at, groups.slug AS "group",
        person_name, company_name, role FROM talks JOIN groups ON groups.id = talks.group_id
        JOIN appearances ON talk_id = talks.id`),
    ).toEqual([
      {
        slug: 'clusters-at-rest',
        has_video: true,
        has_slides: false,
        sort_at: new Date('2019-03-05T18:30:00Z'),
        group: 'doxlon',
        person_name: 'Ada Park',
        company_name: 'Acme',
        role: 'SRE',
      },
    ]);
    expect(await rowsOf('SELECT slug, rank FROM talk_topics JOIN topics ON id = topic_id ORDER BY slug')).toEqual([
      { slug: 'cloud', rank: null },
      { slug: 'containers', rank: null },
      { slug: 'kubernetes', rank: 0 },
    ]);
    expect(await rowsOf('SELECT field, appearance_id IS NULL AS "ofTalk" FROM evidence ORDER BY field')).toEqual([
      { field: 'host', ofTalk: true },
      { field: 'name', ofTalk: false },
      { field: 'role', ofTalk: false },
      { field: 'title', ofTalk: true },
      { field: 'topic', ofTalk: true },
    ]);
    expect(await rowsOf('SELECT relation FROM edition_companies')).toEqual([{ relation: 'host' }]);
  });

  it('writes no row when the same reading comes again', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    const before = await listRowVersions(database);
    const outcome = await saveFrom(session, 'https://a.example/1', eventOf());

    expect(outcome).toMatchObject({
      event: 'unchanged',
      talks: { unchanged: 1 },
      speakers: { unchanged: 1 },
      companies: { unchanged: 1 },
    });
    expect(await listRowVersions(database)).toEqual(before);
  });

  it('writes only the reading when another extractor finds the same facts', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    const before = await listRowVersions(database, ['readings']);
    const outcome = await saveFrom(session, 'https://a.example/1', eventOf(), 'another digest');

    expect(outcome.event).toBe('unchanged');
    expect(await listRowVersions(database, ['readings'])).toEqual(before);
    expect(await rowsOf('SELECT digest FROM readings')).toEqual([{ digest: 'another digest' }]);
  });

  it('changes only the rows that differ and keeps every slug', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    const before = new Set(await listRowVersions(database));
    const talk = talkOf('Clusters at rest', { slugs: ['another-slug'] });
    talk.appearances[0]!.role = 'CTO';
    const outcome = await saveFrom(session, 'https://a.example/1', eventOf({ talks: [talk] }));

    expect(outcome).toMatchObject({ event: 'changed', talks: { changed: 1 }, speakers: { unchanged: 1 } });
    const written = (await listRowVersions(database)).filter((row) => !before.has(row)).map((row) => row.split(' ')[0]);
    expect(written).toEqual(['appearances', 'readings']);
    expect(await rowsOf('SELECT slug, role FROM talks JOIN appearances ON talk_id = talks.id')).toEqual([
      { slug: 'clusters-at-rest', role: 'CTO' },
    ]);
  });

  it('numbers a slug that is taken, past numbers that are taken too', async () => {
    await rowsOf(`INSERT INTO people (slug, name) SELECT 'ada-park-' || n, 'x' FROM generate_series(2, 120) AS n`);
    await rowsOf(`INSERT INTO people (slug, name) VALUES ('ada-park', 'Another Ada')`);
    const talks = [talkOf('Same'), talkOf('same'), talkOf('SAME', { slugs: ['same', 'same-doxlon'] })];
    await saveFrom(session, 'https://a.example/1', eventOf({ talks }));

    expect(await rowsOf(`SELECT slug FROM people WHERE name = 'Ada Park'`)).toEqual([{ slug: 'ada-park-121' }]);
    expect(await rowsOf('SELECT slug FROM talks ORDER BY slug')).toEqual([
      { slug: 'same' },
      { slug: 'same-2' },
      { slug: 'same-doxlon' },
    ]);
  });

  it('moves everything that is listed in time when the date or the group changes', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    const moved = eventOf();
    moved.edition.values.startsAt = '2019-04-01T18:30:00+01:00';
    moved.group = { ...moved.group!, keys: ['meetup:other'], slugs: ['other'] };
    await saveFrom(session, 'https://a.example/1', moved);

    const [row] = await rowsOf(`SELECT
      (SELECT array_agg(DISTINCT sort_at) FROM (SELECT sort_at FROM talks UNION ALL SELECT sort_at FROM appearances
        UNION ALL SELECT sort_at FROM talk_topics UNION ALL SELECT sort_at FROM editions) AS every) AS times,
      (SELECT groups.slug FROM groups JOIN talks ON group_id = groups.id) AS "group"`);
    expect(row).toEqual({ times: [new Date('2019-04-01T17:30:00Z')], group: 'other' });
  });

  it('removes a talk that is gone, with the people and companies that only it named', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf({ hosts: [] }));
    const [{ id }] = await rowsOf('SELECT id FROM talks');
    await saveFrom(
      session,
      'https://a.example/1',
      eventOf({ hosts: [], talks: [], people: [], companies: [], talksGone: [id] }),
    );

    const [counts] = await rowsOf(`SELECT (SELECT count(*)::int FROM people) AS people,
      (SELECT count(*)::int FROM companies) AS companies, (SELECT count(*)::int FROM evidence) AS evidence,
      (SELECT count(*)::int FROM talks) AS talks, (SELECT count(*)::int FROM editions) AS editions`);
    expect(counts).toEqual({ people: 0, companies: 0, evidence: 0, talks: 0, editions: 1 });
  });

  it('keeps people and companies that another event names', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    const other = eventOf();
    other.edition = { ...other.edition, keys: ['meetup:2'], slugs: ['doxlon-2019-04-02'] };
    const page = await session.savePage(pageOf('https://a.example/2'));
    await session.saveEvent(requestOf(page.id, other, { key: 'meetup:2' }));
    const [{ id }] = await rowsOf('SELECT max(id) AS id FROM talks');
    await session.saveEvent(
      requestOf(
        page.id,
        { ...other, hosts: [], talks: [], people: [], companies: [], talksGone: [id] },
        { key: 'meetup:2' },
      ),
    );

    expect(await rowsOf('SELECT slug FROM people')).toEqual([{ slug: 'ada-park' }]);
    expect(await rowsOf('SELECT slug FROM companies')).toEqual([{ slug: 'acme' }]);
    expect(await rowsOf('SELECT slug FROM talks')).toEqual([{ slug: 'clusters-at-rest' }]);
  });

  it('adds what a second page says without taking away what the first one said', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    const [known] = await rowsOf('SELECT id FROM appearances');
    const second = eventOf({
      people: [
        { id: null, slugs: ['bo-lind'], name: 'Bo Lind', names: ['bo lind'] },
        { id: null, slugs: ['ada-park'], name: 'Ada Park', names: ['ada park'] },
      ],
      hosts: [],
      talks: [
        talkOf('Clusters at rest', {
          replaceAppearances: false,
          topics: ['testing', 'kubernetes'],
          links: [{ kind: 'slides', url: 'https://slides.example/1' }],
          appearances: [
            { person: 0, company: null, personName: 'Bo Lind', companyName: null, role: null, evidence: [] },
            { person: 1, company: null, personName: 'A. Park', companyName: null, role: 'Boss', evidence: [] },
          ],
        }),
      ],
    });
    await saveFrom(session, 'https://b.example/recap', second);

    expect(await rowsOf('SELECT person_name, company_name, role, position FROM appearances ORDER BY position')).toEqual(
      [
        { person_name: 'Ada Park', company_name: 'Acme', role: 'SRE', position: 0 },
        { person_name: 'Bo Lind', company_name: null, role: null, position: 1 },
      ],
    );
    expect(await rowsOf(`SELECT id FROM appearances WHERE person_name = 'Ada Park'`)).toEqual([known]);
    expect(
      await rowsOf(
        'SELECT slug, rank FROM talk_topics JOIN topics ON id = topic_id WHERE rank IS NOT NULL ORDER BY rank',
      ),
    ).toEqual([
      { slug: 'kubernetes', rank: 0 },
      { slug: 'testing', rank: 1 },
    ]);
    expect(await rowsOf('SELECT has_video, has_slides FROM talks')).toEqual([{ has_video: true, has_slides: true }]);
    expect(await rowsOf('SELECT relation FROM edition_companies')).toEqual([{ relation: 'host' }]);

    const before = await listRowVersions(database);
    await saveFrom(session, 'https://a.example/1', eventOf());
    await saveFrom(session, 'https://b.example/recap', second);
    expect(await listRowVersions(database)).toEqual(before);
  });

  it('hands the resolver all that is stored of the names and keys it asked for', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    let known: Known | undefined;
    const page = await session.savePage(pageOf('https://b.example/recap'));
    const recap = eventOf();
    recap.edition = { ...recap.edition, keys: ['url:b.example'], slugs: ['recap'] };
    await session.saveEvent({
      ...requestOf(page.id, recap, { key: 'url:b.example' }),
      resolve: (found) => {
        known = found;
        return recognise(recap, found);
      },
    });

    const expected = eventOf();
    expect(known).toMatchObject({
      groups: [{ keys: ['meetup:doxlon', 'name:doxlon'], values: expected.group?.values }],
      editions: [
        {
          keys: ['meetup:1'],
          values: { ...expected.edition.values, startsAt: '2019-03-05T18:30:00Z' },
          talks: [
            {
              values: expected.talks[0]?.values,
              appearances: [{ personName: 'Ada Park', companyName: 'Acme', role: 'SRE' }],
              pageIds: [page.id - 1],
            },
          ],
          pageIds: [page.id - 1],
        },
      ],
      people: [{ name: 'Ada Park', names: ['ada park'] }],
      companies: [{ name: 'Acme', nameSeenOn: '2019-03-05', names: ['acme'] }],
    });
  });

  it('replaces only the evidence that differs', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    const ids = async () => rowsOf('SELECT field, value, id FROM evidence ORDER BY id');
    const before = await ids();
    const talk = talkOf('Clusters at rest');
    talk.evidence[1] = evidenceOf('topic', 'k8s');
    await saveFrom(session, 'https://a.example/1', eventOf({ talks: [talk] }));

    const after = await ids();
    expect(after.slice(0, -1)).toEqual(before.filter((row: { field: string }) => row.field !== 'topic'));
    expect(after.at(-1)).toMatchObject({ field: 'topic', value: 'k8s' });
  });

  it('removes an edition that no page tells of any more', async () => {
    await saveFrom(session, 'https://a.example/1', eventOf());
    const moved = eventOf();
    moved.edition = { ...moved.edition, keys: ['meetup:9'], slugs: ['moved'] };
    await saveFrom(session, 'https://a.example/1', moved);

    expect(await rowsOf('SELECT slug FROM editions')).toEqual([{ slug: 'moved' }]);
    expect(await rowsOf('SELECT count(*)::int AS people FROM people')).toEqual([{ people: 1 }]);
  });

  it('keeps nothing of an event whose topic is not in the vocabulary, and says which', async () => {
    await expect(
      saveFrom(session, 'https://a.example/1', eventOf({ talks: [talkOf('Odd', { topics: ['no-such-topic'] })] })),
    ).rejects.toMatchObject({ code: 'INTERNAL', where: 'no-such-topic' });
    expect(await rowsOf('SELECT id FROM editions')).toEqual([]);
  });

  it('makes one edition and one person of what eight imports bring at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) => saveFrom(session, `https://a.example/${index}`, eventOf())),
    );

    expect(outcomes.map((outcome) => outcome.event).filter((event) => event === 'new')).toHaveLength(1);
    const [counts] = await rowsOf(`SELECT (SELECT count(*)::int FROM editions) AS editions,
      (SELECT count(*)::int FROM people) AS people, (SELECT count(*)::int FROM readings) AS readings`);
    expect(counts).toEqual({ editions: 1, people: 1, readings: 8 });
  });
});
