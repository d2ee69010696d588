import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  countTalks,
  type PageRequest,
  type Reader,
  readAppearancesOfTalks,
  readEditionsOfParents,
  readNamesOfParents,
  readTalks,
  readTalksOfParents,
  readTopicsOfTalks,
} from '../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let client: pg.Client;

const talkCount = 24_000;

/** Enough rows that a wrong plan shows: topic 1 is on every second talk, company 1 on every third appearance. */
const fill = [
  // What triggers keep (search, statistics) is not read here.
  ...['topics', 'groups', 'companies', 'people', 'editions', 'talks', 'talk_topics', 'appearances'].map(
    (table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`,
  ),
  `INSERT INTO topics (slug, name) SELECT 'topic-' || n, 'Topic ' || n FROM generate_series(1, 50) n`,
  `INSERT INTO groups (slug, name) SELECT 'group-' || n, 'Group ' || n FROM generate_series(1, 20) n`,
  `INSERT INTO companies (slug, name) SELECT 'company-' || n, 'Company ' || n FROM generate_series(1, 5000) n`,
  `INSERT INTO people (slug, name) SELECT 'person-' || n, 'Person ' || n FROM generate_series(1, 30000) n`,
  `INSERT INTO editions (slug, group_id, starts_at, status)
   SELECT 'edition-' || n, 1 + n % 20, '2010-01-01Z'::timestamptz + n * interval '13 hours', 'scheduled'
   FROM generate_series(1, 6000) n`,
  `INSERT INTO talks (slug, edition_id, group_id, position, title, kind, sort_at)
   SELECT 'talk-' || n, e.id, e.group_id, n % 4, 'Talk ' || n, 'talk', e.sort_at
   FROM generate_series(1, ${talkCount}) n JOIN editions e ON e.id = 1 + n % 6000`,
  `INSERT INTO talk_topics (talk_id, topic_id, rank, sort_at)
   SELECT t.id, 1 + (t.id % 2) * (t.id % 49), 0, t.sort_at FROM talks t`,
  `INSERT INTO appearances (talk_id, person_id, company_id, position, person_name, sort_at)
   SELECT t.id, 1 + (t.id * 7 + n * 15000) % 30000, CASE WHEN t.id % 3 = 0 THEN 1 ELSE 1 + t.id % 5000 END, n, 'x', t.sort_at
   FROM talks t, generate_series(0, 1) n`,
  'VACUUM ANALYZE',
];

beforeAll(async () => {
  database = await createTestDatabase();
  for (const statement of fill) await database.dataSource.query(statement);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('SET plan_cache_mode = force_generic_plan');
  await client.query('SET jit = off');
}, 60_000);

afterAll(async () => {
  await client.end();
  await database.drop();
});

interface PlanNode {
  'Node Type': string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: PlanNode[];
}

/** Runs a read and gives its generic plan: which indexes it used, and how many rows it touched in all. */
async function explain(read: (reader: Reader) => Promise<unknown>): Promise<{ indexes: string[]; rows: number }> {
  let node: PlanNode | undefined;
  const reader: Reader = {
    async rows<Row>({ text, values }: { text: string; values: unknown[] }) {
      await client.query(`PREPARE explained AS ${text}`);
      const literals = values.map((value) => pg.escapeLiteral(Array.isArray(value) ? `{${value}}` : String(value)));
      const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE explained (${literals})`);
      await client.query('DEALLOCATE explained');
      node = rows[0]['QUERY PLAN'][0].Plan;
      return [] as Row[];
    },
    close: async () => undefined,
  };
  await read(reader);
  const indexes = new Set<string>();
  let rows = 0;
  const visit = (plan: PlanNode) => {
    if (plan['Index Name']) indexes.add(plan['Index Name']);
    if (!plan.Plans) rows += plan['Actual Rows'] * plan['Actual Loops'];
    for (const child of plan.Plans ?? []) visit(child);
  };
  if (!node) throw new Error('The read has sent no statement.');
  visit(node);
  return { indexes: [...indexes], rows };
}

const page: PageRequest = { order: 'NEWEST', backward: false, size: 21, after: null, before: null };
const far: PageRequest = { ...page, after: ['2012-06-01T00:00:00Z', 12_000] };

const reads: [name: string, index: string, mostRows: number, read: (reader: Reader) => Promise<unknown>][] = [
  ['all talks', 'talks_newest', 60, (reader) => readTalks(reader, {}, page)],
  ['all talks, backwards', 'talks_newest', 60, (reader) => readTalks(reader, {}, { ...page, backward: true })],
  ['a frequent topic', 'talk_topics_newest', 60, (reader) => readTalks(reader, { topicIds: [1] }, page)],
  [
    'a frequent topic, a page far back',
    'talk_topics_newest',
    60,
    (reader) => readTalks(reader, { topicIds: [1] }, far),
  ],
  ['a rare topic', 'talk_topics_newest', 60, (reader) => readTalks(reader, { topicIds: [17] }, page)],
  ['three topics', 'talk_topics_newest', 150, (reader) => readTalks(reader, { topicIds: [1, 7, 17] }, page)],
  ['a frequent company', 'appearances_company', 100, (reader) => readTalks(reader, { companyIds: [1] }, page)],
  [
    'a frequent company, a page far back',
    'appearances_company',
    100,
    (reader) => readTalks(reader, { companyIds: [1] }, far),
  ],
  ['a speaker', 'appearances_person', 100, (reader) => readTalks(reader, { speakerIds: [9] }, page)],
  ['a group', 'talks_group', 60, (reader) => readTalks(reader, { groupIds: [3] }, page)],
  [
    'a topic in a range of days',
    'talk_topics_newest',
    200,
    (reader) => readTalks(reader, { topicIds: [1], to: '2014-01-01' }, page),
  ],
  [
    'talks of twenty companies',
    'appearances_company',
    2000,
    (reader) =>
      readTalksOfParents(
        reader,
        'company',
        Array.from({ length: 20 }, (_, n) => n + 1),
        {},
        page,
      ),
  ],
  ['editions of a group', 'editions_group', 120, (reader) => readEditionsOfParents(reader, 'group', [3], {}, page)],
  [
    'the programme of an edition',
    'talks_edition',
    20,
    (reader) => readTalksOfParents(reader, 'edition', [3], {}, { ...page, order: 'PROGRAMME' }),
  ],
  [
    'speakers of a small company',
    'appearances_company',
    600,
    (reader) => readNamesOfParents(reader, 'speakers of company', [77], { ...page, order: 'NAME' }),
  ],
  [
    'appearances of twenty talks',
    'appearances_talk_id_person_id_key',
    150,
    (reader) =>
      readAppearancesOfTalks(
        reader,
        Array.from({ length: 20 }, (_, n) => n * 50 + 1),
      ),
  ],
  [
    'topics of twenty talks',
    'talk_topics_pkey',
    100,
    (reader) =>
      readTopicsOfTalks(
        reader,
        Array.from({ length: 20 }, (_, n) => n * 50 + 1),
      ),
  ],
];

describe(`over ${talkCount} talks, a page of`, () => {
  it.each(reads)('%s is a short range of %s', async (_name, index, mostRows, read) => {
    const { indexes, rows } = await explain(read);
    expect(indexes).toContain(index);
    expect(rows).toBeLessThanOrEqual(mostRows);
  });

  it('counting topics together reads their own ranges only', async () => {
    const { indexes, rows } = await explain((reader) => countTalks(reader, { topicIds: [17, 18] }));
    expect(indexes).toEqual(['talk_topics_newest']);
    expect(rows).toBeLessThan(2000);
  });
});
