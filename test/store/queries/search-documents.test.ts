import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldKey } from '../../../src/store/queries/search/fold-key.js';
import { importSample } from '../../search/sample-graph.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { createGraphFactory } from '../../support/graph-factory.js';

let database: TestDatabase;
type Run = (statement: string, values?: unknown[]) => Promise<{ row: string }[]>;
const run: Run = (statement, values = []) => database.dataSource.query(statement, values);

beforeAll(async () => {
  database = await createTestDatabase();
  await fill();
});
afterAll(() => database.drop());

/** What triggers have kept, and what the same tables give from scratch. */
async function compare(run: Run) {
  const tables = ['search_documents', 'search_titles', 'search_names', 'search_words'];
  const read = async () => {
    const rows: { row: string }[][] = [];
    for (const table of tables) rows.push(await run(`SELECT row_to_json(r)::text AS row FROM ${table} r ORDER BY 1`));
    return rows;
  };
  const kept = await read();
  await run('SELECT search_rebuild()');
  return { kept, fresh: await read() };
}

const n = (most: number) => fc.integer({ min: 1, max: most });
const names = fc.constantFrom(
  'Postgres',
  'Kubernetes day',
  'Zoë Müller',
  'C++',
  '',
  'two words',
  'Wise',
  'wise!',
  '人工知能',
);
const day = fc.constantFrom('2019-01-05', '2020-12-31', null);

/** Statements as imports, corrections and people at a prompt send them; ids that are not there change nothing. */
const changes: fc.Arbitrary<[statement: string, ...values: unknown[]]> = fc.oneof(
  fc.tuple(fc.constant(`UPDATE talks SET title = $1, updated_at = now() WHERE id % 3 = $2 - 1`), names, n(3)),
  fc.tuple(
    fc.constant(`UPDATE talks SET abstract = $1, language = 'de', has_video = NOT has_video WHERE id = $2`),
    names,
    n(9),
  ),
  fc.tuple(fc.constant(`UPDATE talks SET updated_at = now() WHERE id > $1`), n(9)),
  fc.tuple(fc.constant(`DELETE FROM talks WHERE id = $1`), n(9)),
  fc.tuple(
    fc.constant(`INSERT INTO talks (slug, edition_id, group_id, position, title, kind, sort_at)
      SELECT gen_random_uuid(), e.id, e.group_id, 0, $2, 'talk', e.sort_at FROM editions e, generate_series(1, 2) WHERE e.id = $1`),
    n(3),
    names,
  ),
  fc.tuple(
    fc.constant(`INSERT INTO appearances (talk_id, person_id, company_id, position, person_name, company_name, sort_at)
      SELECT t.id, p.id, c.id, 5, p.name, $3, t.sort_at FROM talks t JOIN people p ON p.id = $1 LEFT JOIN companies c ON c.id = $2
      ON CONFLICT DO NOTHING`),
    n(5),
    n(4),
    names,
  ),
  fc.tuple(fc.constant(`UPDATE appearances SET company_id = NULL, person_name = $2 WHERE person_id = $1`), n(5), names),
  fc.tuple(fc.constant(`DELETE FROM appearances WHERE talk_id % 2 = $1 - 1`), n(2)),
  fc.tuple(fc.constant(`UPDATE people SET name = $2 WHERE id = $1`), n(5), names),
  fc.tuple(
    fc.constant(`INSERT INTO person_names SELECT $2, id, $2 FROM people WHERE id = $1 ON CONFLICT DO NOTHING`),
    n(5),
    names,
  ),
  fc.tuple(fc.constant(`DELETE FROM person_names WHERE person_id = $1`), n(5)),
  fc.tuple(fc.constant(`UPDATE companies SET name = $2, domain = $2 WHERE id = $1`), n(4), names),
  fc.tuple(
    fc.constant(`INSERT INTO company_names SELECT $2, id, $2 FROM companies WHERE id = $1 ON CONFLICT DO NOTHING`),
    n(4),
    names,
  ),
  fc.tuple(fc.constant(`UPDATE topics SET name = $2 WHERE id = $1`), n(4), names),
  fc.tuple(
    fc.constant(`INSERT INTO topic_aliases SELECT $2, $2, id FROM topics WHERE id = $1
    ON CONFLICT (key) DO UPDATE SET topic_id = excluded.topic_id`),
    n(4),
    names,
  ),
  fc.tuple(fc.constant(`DELETE FROM topic_aliases WHERE topic_id = $1`), n(4)),
  fc.tuple(
    fc.constant(`INSERT INTO talk_topics SELECT t.id, o.id, $2 - 1, t.sort_at FROM talks t, topics o WHERE o.id = $1
    ON CONFLICT DO NOTHING`),
    n(4),
    n(2),
  ),
  fc.tuple(fc.constant(`UPDATE talk_topics SET rank = NULL WHERE topic_id = $1`), n(4)),
  fc.tuple(fc.constant(`DELETE FROM talk_topics WHERE topic_id = $1`), n(4)),
  fc.tuple(
    fc.constant(`UPDATE editions SET starts_on = $2::date, title = $3, venue_city = $3 WHERE id = $1`),
    n(3),
    day,
    names,
  ),
  fc.tuple(fc.constant(`UPDATE editions SET group_id = $2 WHERE id = $1`), n(3), fc.constantFrom(1, 2, null)),
  fc.tuple(fc.constant(`DELETE FROM editions WHERE id = $1`), n(3)),
  fc.tuple(
    fc.constant(`INSERT INTO editions (slug, group_id, title, status) VALUES (gen_random_uuid(), $1, $2, 'scheduled')`),
    n(2),
    names,
  ),
  fc.tuple(fc.constant(`UPDATE groups SET name = $2, city = $2 WHERE id = $1`), n(2), names),
  fc.constant<[string]>([`UPDATE talks t SET title = t.title || ' again' FROM editions e WHERE e.id = t.edition_id`]),
  fc.constant<[string]>(['TRUNCATE talk_topics']),
);

async function fill() {
  const factory = createGraphFactory(database);
  for (const slug of ['databases', 'postgres', 'kubernetes', 'go'])
    await factory.addTopic({ slug, aliases: [`${slug} db`] });
  for (const slug of ['doxlon', 'harbour']) await factory.addGroup({ slug, city: 'London' });
  for (const slug of ['e-1', 'e-2', 'e-3']) await factory.addEdition({ slug, group: 'doxlon', startsOn: '2018-03-14' });
  for (let talk = 0; talk < 9; talk++) {
    await factory.addTalk({
      slug: `talk-${talk}`,
      edition: `e-${1 + (talk % 3)}`,
      abstract: 'How we moved house.',
      topics: ['postgres', 'go'].slice(talk % 2),
      speakers: [
        { speaker: `person-${talk % 5}`, company: `company-${talk % 4}` },
        { speaker: `person-${(talk + 2) % 5}` },
      ],
    });
  }
}

describe('what search keeps', () => {
  it('equals what is computed from scratch, after any changes to the tables', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 12 }), async (list) => {
        const runner = database.dataSource.createQueryRunner();
        await runner.startTransaction();
        try {
          const inside: Run = (statement, values = []) => runner.query(statement, values);
          for (const [statement, ...values] of list) await inside(statement, values);
          const { kept, fresh } = await compare(inside);
          expect(kept).toEqual(fresh);
        } finally {
          await runner.rollbackTransaction();
          await runner.release();
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('equals what is computed from scratch, after imports', async () => {
    await run('TRUNCATE talks, editions, groups, people, companies, topics, pages RESTART IDENTITY CASCADE');
    await importSample(database);
    const { kept, fresh } = await compare(run);
    expect(kept.map((rows) => rows.length > 100)).toEqual([true, true, true, true]);
    expect(kept).toEqual(fresh);
  }, 60_000);

  it('is not written again by an import that changes nothing', async () => {
    const versions = () => run('SELECT kind, id, xmin::text FROM search_documents ORDER BY 1, 2');
    const before = await versions();
    await importSample(database);
    expect(await versions()).toEqual(before);
  }, 60_000);

  it('has the titles in their short table as the documents have them, and none that its index cannot hold', async () => {
    const words = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ');
    await run('UPDATE talks SET title = $1 WHERE id = (SELECT min(id) FROM talks)', [words]);
    const columns = 'kind, id, title::text, day::text, sort_at::text, weight';
    const read = (table: string) => run(`SELECT ${columns} FROM ${table} ORDER BY kind, id`);
    const titles = await read('search_titles');
    expect(titles).toEqual(await read('search_documents'));
    expect(await run(`SELECT id FROM search_titles WHERE title = ''`)).toHaveLength(1);
    expect(await run(`SELECT kind FROM search_documents WHERE body @@ search_query('''word899''')`)).toEqual([
      { kind: 'talk' },
    ]);
  });

  it('is undone with the change itself', async () => {
    const before = await run('SELECT count(*) FROM search_documents');
    await database.dataSource
      .transaction(async (manager) => {
        await manager.query('DELETE FROM talks');
        const [row] = await manager.query(`SELECT count(*)::int AS talks FROM search_documents WHERE kind = 'talk'`);
        expect(row).toEqual({ talks: 0 });
        throw new Error('changed my mind');
      })
      .catch((error: Error) => expect(error.message).toBe('changed my mind'));
    expect(await run('SELECT count(*) FROM search_documents')).toEqual(before);
  });
});

describe('a name folded without the database', () => {
  it('is what the database makes of it', async () => {
    const part = fc.constantFrom(
      'c++',
      'C#',
      'F#',
      '.net',
      'Node.js',
      'ci/cd',
      ' ',
      '+',
      '#',
      '.',
      "O'Reilly",
      '-',
      '_',
      '`',
      '^',
      'k8s',
      '2.0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.array(part).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const key = foldKey(name);
        if (key !== null) expect(await run('SELECT search_key($1) AS row', [name])).toEqual([{ row: key }]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the version of the vocabulary', () => {
  const read = async () => (await run('SELECT version::text AS row FROM search_vocabulary'))[0]?.row;

  it.each([
    [`INSERT INTO topics (slug, name, about) VALUES ('new', 'New', '')`, true],
    [`UPDATE topics SET name = 'Newer' WHERE slug = 'new'`, true],
    [
      `INSERT INTO topic_aliases (key, alias, topic_id) SELECT 'newest', 'newest', id FROM topics WHERE slug = 'new'`,
      true,
    ],
    [`UPDATE topics SET name = name, about = 'Something else.' WHERE slug = 'new'`, false],
    [`UPDATE topic_aliases SET alias = 'other' WHERE false`, false],
    [`UPDATE topic_aliases SET alias = 'Newest' WHERE key = 'newest'`, true],
    [`DELETE FROM topic_aliases WHERE key = 'no such word'`, false],
    [`DELETE FROM topics WHERE slug = 'new'`, true],
    ['UPDATE talks SET title = title', false],
    [`UPDATE talks SET language = 'sv-SE' WHERE id = 1`, true],
    [`UPDATE talks SET language = 'sv' WHERE id = 2`, false],
    [`UPDATE talks SET language = NULL`, false],
    [`UPDATE editions SET language = 'FI'`, true],
    ['TRUNCATE topic_aliases', true],
  ])('after %s has changed: %s', async (statement, changes) => {
    const before = await read();
    await run(statement);
    expect((await read()) !== before).toBe(changes);
  });

  it('knows all languages that a text was in', async () => {
    const [languages] = await run('SELECT languages AS row FROM search_vocabulary');
    expect(languages?.row).toEqual(expect.arrayContaining(['fi', 'sv']));
    expect(languages?.row).not.toContain('FI');
  });
});
