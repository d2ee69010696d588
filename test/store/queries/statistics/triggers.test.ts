import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Aggregates1700000003000 } from '../../../../migrations/1700000003000-aggregates.js';
import { Coverage1700000003001 } from '../../../../migrations/1700000003001-coverage.js';
import { createTestDatabase, type TestDatabase } from '../../../support/database.js';
import { createGraphFactory } from '../../../support/graph-factory.js';

let database: TestDatabase;
const rowsOf = (statement: string) => database.dataSource.query(statement);
const talksOf = (company: string) =>
  rowsOf(`SELECT t.talks FROM total_talks t JOIN companies c ON c.id = t.subject_id
    WHERE t.list = 'companies' AND c.slug = '${company}'`);

beforeAll(async () => {
  database = await createTestDatabase();
  const factory = createGraphFactory(database);
  await factory.addTopic({ slug: 'testing' });
  await factory.addEdition({ slug: 'evening', startsOn: '2020-02-02' });
  await factory.addTalk({ slug: 'one', edition: 'evening', topics: ['testing'], speakers: [{ speaker: 'ada' }] });
  await factory.addTalk({ slug: 'two', edition: 'evening', speakers: [{ speaker: 'bo' }] });
  await factory.addCompany({ slug: 'acme' });
});

afterAll(() => database.drop());

describe('the stored counts', () => {
  it('miss nothing when two writers change one talk at the same time', async () => {
    const writers = await Promise.all(
      ['cy', 'di'].map(async (name) => {
        const client = new pg.Client({ connectionString: database.url });
        await client.connect();
        await client.query('BEGIN');
        await client.query(`INSERT INTO people (slug, name) VALUES ('${name}', '${name}')`);
        return client;
      }),
    );
    const add = (client: pg.Client | undefined, name: string) =>
      client?.query(`INSERT INTO appearances (talk_id, person_id, company_id, position, person_name, sort_at)
        SELECT t.id, p.id, c.id, 1, p.name, t.sort_at FROM talks t, people p, companies c
        WHERE t.slug = 'two' AND p.slug = '${name}' AND c.slug = 'acme'`);
    await add(writers[0], 'cy');
    const second = add(writers[1], 'di');
    await writers[0]?.query('COMMIT');
    await second;
    await writers[1]?.query('COMMIT');
    await Promise.all(writers.map((client) => client.end()));

    expect(await talksOf('acme')).toEqual([{ talks: 1 }]);
    expect(
      await rowsOf(`SELECT cardinality(person_ids) AS people FROM talk_facts JOIN talks t ON t.id = talk_id
      WHERE t.slug = 'two'`),
    ).toEqual([{ people: 3 }]);
    expect(
      await rowsOf(`SELECT subjects FROM list_sizes s JOIN companies c ON c.id = s.scope_id
      WHERE s.list = 'speakers of company' AND c.slug = 'acme'`),
    ).toEqual([{ subjects: 2 }]);
  });

  it('stay as they are, to the row, where a write changes nothing', async () => {
    const versions = () => rowsOf('SELECT ctid::text, xmin::text FROM total_talks ORDER BY ctid');
    const before = await versions();
    await rowsOf(`UPDATE talks SET title = title, updated_at = now()`);
    await rowsOf('UPDATE editions SET venue_name = $$The Hall$$');
    expect(await versions()).toEqual(before);
  });

  it('are counted anew when a table is emptied at once', async () => {
    await rowsOf('TRUNCATE talk_topics');
    expect(await rowsOf(`SELECT FROM total_talks WHERE list = 'topics'`)).toEqual([]);
    expect(await rowsOf(`SELECT talks_with_topic FROM monthly_coverage WHERE group_id = 0`)).toEqual([
      { talks_with_topic: 0 },
    ]);
  });

  it('come with their migrations, over what is stored already, and go with them', async () => {
    const runner = database.dataSource.createQueryRunner();
    const [coverage, aggregates] = [new Coverage1700000003001(), new Aggregates1700000003000()];
    await coverage.down(runner);
    await aggregates.down(runner);
    await rowsOf('UPDATE appearances SET company_id = (SELECT id FROM companies)');
    await aggregates.up(runner);
    await coverage.up(runner);
    await runner.release();
    expect(await talksOf('acme')).toEqual([{ talks: 2 }]);
    await rowsOf('DELETE FROM editions');
    for (const table of [
      'talk_facts',
      'total_talks',
      'monthly_talks',
      'word_talks',
      'edition_facts',
      'monthly_coverage',
    ]) {
      expect(await rowsOf(`SELECT * FROM ${table}`)).toEqual([]);
    }
  });
});
