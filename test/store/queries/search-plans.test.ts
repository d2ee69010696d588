import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createSearch, openReader, type Reader, type SearchEngine, type SearchHit } from '../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let client: pg.Client;
let search: SearchEngine;
/** Indexes and sorted rows of the statements that the last call sent, by the statement's name. */
const plans = new Map<string, { indexes: string[]; mostRows: number }>();

/** Documents as triggers would leave them: "common" stands in every second title, "rare" in every thousandth. */
const fill = [
  `INSERT INTO search_documents (kind, id, names, title, body, facets, sort_at, weight)
   SELECT kind, n, ARRAY[key], vector, vector, ARRAY['is:' || kind], CASE kind WHEN 'talk' THEN '2010-01-01Z'::timestamptz + n * interval '1 hour'
     ELSE '-infinity' END, CASE kind WHEN 'talk' THEN 0 ELSE n % 5 END
   FROM generate_series(1, 30000) n
   CROSS JOIN LATERAL (SELECT CASE WHEN n % 60 = 0 THEN 'speaker' ELSE 'talk' END AS kind,
     concat_ws(' ', CASE WHEN n % 2 = 0 THEN 'common' END, CASE WHEN n % 1000 = 1 THEN 'rare' END, 'word' || n % 700) AS key) k
   CROSS JOIN LATERAL (SELECT search_vector(key, NULL, 'A') AS vector) v`,
  `INSERT INTO search_names (kind, id, key, weight, is_own) SELECT kind, id, names[1], weight, true FROM search_documents`,
  `INSERT INTO search_words (word, names) SELECT 'word' || n, 40 FROM generate_series(1, 700) n`,
  'VACUUM ANALYZE',
];

beforeAll(async () => {
  database = await createTestDatabase();
  for (const statement of fill) await database.dataSource.query(statement);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('SET plan_cache_mode = force_generic_plan');
  await client.query('SET jit = off');
  search = createSearch({ rows: explain, close: async () => undefined });
}, 60_000);

afterAll(async () => {
  await client.end();
  await database.drop();
});

interface PlanNode {
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

const explain: Reader['rows'] = async <Row>({
  name,
  text,
  values,
}: {
  name: string;
  text: string;
  values: unknown[];
}) => {
  const literals = values.map((value) => pg.escapeLiteral(Array.isArray(value) ? `{${value}}` : String(value)));
  const execute = `EXECUTE explained ${values.length > 0 ? `(${literals})` : ''}`;
  await client.query(`PREPARE explained AS ${text}`);
  const plan = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${execute}`);
  const { rows } = await client.query(execute);
  await client.query('DEALLOCATE explained');
  const indexes = new Set<string>();
  let mostRows = 0;
  const visit = (node: PlanNode) => {
    const touched = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
    if (node['Actual Loops'] > 0) {
      if (node['Index Name']) indexes.add(node['Index Name']);
      // The bitmap of an index is made without touching a row.
      else mostRows = Math.max(mostRows, touched);
    }
    for (const child of node.Plans ?? []) visit(child);
  };
  visit(plan.rows[0]['QUERY PLAN'][0].Plan);
  plans.set(name, { indexes: [...indexes], mostRows });
  return rows as Row[];
};

const find = (text: string) => {
  plans.clear();
  return search.search({ text, kinds: [], filter: {}, order: 'RELEVANCE', size: 21, after: null });
};

describe('over 30,000 documents', () => {
  it('a rare word is looked up', async () => {
    const { hits } = await find('rare');
    expect(hits).toHaveLength(21);
    const plan = plans.get('search RELEVANCE 21');
    expect(plan?.indexes).toContain('search_titles_words');
    expect(plan?.mostRows).toBeLessThanOrEqual(60);
  });

  it('a word of every second title is read by date, and looked up among names alone', async () => {
    const { hits } = await find('common');
    expect(hits.slice(0, 1)).toMatchObject([{ kind: 'speaker' }]);
    const plan = plans.get('search RELEVANCE 21 frequent');
    expect(plan?.indexes).toEqual(expect.arrayContaining(['search_titles_named', 'search_titles_newest']));
    expect(plan?.indexes).not.toContain('search_titles_words');
    expect(plan?.mostRows).toBeLessThanOrEqual(4000);
  });

  it('gives each that has a frequent word once, page after page: names by rank, then the others by date', async () => {
    const reader = await openReader(database.url);
    const seen: string[] = [];
    let after: SearchHit | null = null;
    let sorted = true;
    for (let page = 0; page < 8; page += 1) {
      const { hits }: { hits: SearchHit[] } = await createSearch(reader).search({
        text: 'common',
        kinds: [],
        filter: {},
        order: 'RELEVANCE',
        size: 100,
        after,
      });
      const times = hits.filter(({ kind }) => kind === 'talk').map(({ sortAt }) => sortAt);
      sorted &&= times.join() === [...times].sort().reverse().join();
      seen.push(...hits.map(({ kind, id }) => `${kind} ${id}`));
      after = hits.at(-1) ?? null;
    }
    await reader.close();
    expect(new Set(seen).size).toBe(800);
    expect(seen.slice(0, 500).every((one) => one.startsWith('speaker'))).toBe(true);
    expect(seen.slice(500).every((one) => one.startsWith('talk'))).toBe(true);
    expect(sorted).toBe(true);
  });

  it.each(['w', 'wo', 'wor', 'word', 'word69'])('what begins with "%s" is a short range of an index', async (typed) => {
    plans.clear();
    expect(await search.suggest(typed, ['talk', 'speaker'], 5)).toHaveLength(5);
    const [[, plan]] = [...plans] as [[string, { indexes: string[]; mostRows: number }]];
    expect(plan.indexes).toContain(typed.length <= 5 ? `search_names_${typed.length}` : 'search_names_named');
    expect(plan.mostRows).toBeLessThanOrEqual(1300);
  });
});
