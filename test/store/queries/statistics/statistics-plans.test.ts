import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  type FactFilter,
  type Reader,
  readCoverage,
  readRanking,
  readRelatedTopics,
  readRolesOfCompanies,
  readSimilarTalks,
  readTalksOverTime,
  readTotalsOfCompanies,
} from '../../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../../support/database.js';

let database: TestDatabase;
let client: pg.Client;

const talkCount = 12_000;
const tables = ['talks', 'talk_topics', 'appearances', 'editions'];

/** Company 1 is on every third talk, topic 1 on every second. Triggers rest, as they may in a bulk load. */
const fill = [
  ...['talks', 'talk_topics', 'appearances', 'editions', 'people', 'companies', 'groups', 'topics'].map(
    (table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`,
  ),
  `INSERT INTO topics (slug, name) SELECT 'topic-' || n, 'Topic ' || n FROM generate_series(1, 50) n`,
  `INSERT INTO groups (slug, name) SELECT 'group-' || n, 'Group ' || n FROM generate_series(1, 20) n`,
  `INSERT INTO companies (slug, name) SELECT 'company-' || n, 'Company ' || n FROM generate_series(1, 2000) n`,
  `INSERT INTO people (slug, name) SELECT 'person-' || n, 'Person ' || n FROM generate_series(1, 6000) n`,
  `INSERT INTO editions (slug, group_id, starts_on, status)
   SELECT 'edition-' || n, 1 + n % 20, '2010-01-01'::date + n, 'scheduled' FROM generate_series(1, 4000) n`,
  `INSERT INTO talks (slug, edition_id, group_id, position, title, kind, sort_at)
   SELECT 'talk-' || n, e.id, e.group_id, n % 4, 'Word' || n % 3000 || ' of ' || n, 'talk', e.sort_at
   FROM generate_series(1, ${talkCount}) n JOIN editions e ON e.id = 1 + n % 4000`,
  `INSERT INTO talk_topics (talk_id, topic_id, rank, sort_at) SELECT t.id, 1 + (t.id % 2) * (t.id % 49), 0, t.sort_at FROM talks t`,
  `INSERT INTO appearances (talk_id, person_id, company_id, position, person_name, role, sort_at)
   SELECT t.id, 1 + (t.id * 7) % 6000, CASE WHEN t.id % 3 = 0 THEN 1 ELSE 1 + t.id % 2000 END, 0, 'x', 'Engineer', t.sort_at
   FROM talks t`,
  'SELECT rebuild_statistics()',
  `VACUUM ANALYZE ${[...tables, 'total_talks', 'list_sizes', 'monthly_talks', 'talk_facts', 'edition_facts', 'company_roles', 'word_talks', 'monthly_coverage'].join(', ')}`,
];

beforeAll(async () => {
  database = await createTestDatabase();
  for (const statement of fill) await database.dataSource.query(statement);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('SET plan_cache_mode = force_generic_plan');
}, 60_000);

afterAll(async () => {
  await client.end();
  await database.drop();
});

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** Runs a read with its generic plan and counts the rows of tables and indexes that it touched. */
async function countTouched(read: (reader: Reader) => Promise<unknown>): Promise<number> {
  let rows = 0;
  const visit = (plan: PlanNode) => {
    if (!plan.Plans) rows += (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
    for (const child of plan.Plans ?? []) visit(child);
  };
  const reader: Reader = {
    async rows<Row>({ text, values }: { text: string; values: unknown[] }) {
      await client.query(`PREPARE explained AS ${text}`);
      const literals = values.map((value) => pg.escapeLiteral(Array.isArray(value) ? `{${value}}` : String(value)));
      const execute = `EXECUTE explained${literals.length > 0 ? ` (${literals})` : ''}`;
      const result = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${execute}`);
      await client.query('DEALLOCATE explained');
      visit(result.rows[0]['QUERY PLAN'][0].Plan);
      return [] as Row[];
    },
    close: async () => undefined,
  };
  await read(reader);
  return rows;
}

const all: FactFilter = {};
const rank = (ranked: 'topics' | 'groups' | 'speakers' | 'companies', scope: 'company' | null, filter = all) => {
  return (reader: Reader) => readRanking(reader, { ranked, scope, ids: [scope ? 1 : 0], filter }, 10);
};
const someDays = { from: '2015-03-03', to: '2015-04-04' };

const reads: [name: string, mostRows: number, read: (reader: Reader) => Promise<unknown>][] = [
  ['the totals of a company with 4000 talks', 20, (reader) => readTotalsOfCompanies(reader, [1], all)],
  ['its topics', 120, rank('topics', 'company')],
  ['its groups', 120, rank('groups', 'company')],
  ['its speakers', 250, rank('speakers', 'company')],
  ['its roles', 20, (reader) => readRolesOfCompanies(reader, [1], all, 10)],
  ['its months', 150, (reader) => readTalksOverTime(reader, 'companies', [1], all, 'month')],
  ['its totals in 33 days', 4600, (reader) => readTotalsOfCompanies(reader, [1], someDays)],
  ['the leading companies', 250, rank('companies', null)],
  ['the leading speakers in a month', 400, rank('speakers', null, { from: '2015-03-01', to: '2015-03-31' })],
  ['a trend', 150, (reader) => readTalksOverTime(reader, 'topics', [1], all, 'year')],
  ['related topics', 300, (reader) => readRelatedTopics(reader, [2], 10)],
  ['similar talks', 4000, (reader) => readSimilarTalks(reader, [77], 5)],
];

describe(`over ${talkCount} talks`, () => {
  it.each(reads)('%s touch at most %d rows', async (_name, mostRows, read) => {
    expect(await countTouched(read)).toBeLessThanOrEqual(mostRows);
  });

  it('coverage touches a row a month', async () => {
    // The function reads the one row of the answer, which an explained statement does not give.
    const touched = await countTouched((reader) => readCoverage(reader, {}).catch(() => undefined));
    expect(touched).toBeLessThanOrEqual(150);
  });
});
