import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/base/index.js';
import { type Authority, mergeRows, splitRow, undoDecision } from '../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { dumpGraph, fillSmallGraph } from './small-graph.js';

const authority: Authority = { by: 'ann', why: 'they told me', clock: systemClock };

let database: TestDatabase;
const linksOf = async (slug: string): Promise<string[]> =>
  (
    await database.dataSource.query(
      `SELECT talk_id, url FROM appearance_links JOIN appearances a ON a.id = appearance_id
       JOIN people ON people.id = person_id WHERE slug = $1 ORDER BY 1, 2`,
      [slug],
    )
  ).map((row: { talk_id: number; url: string }) => `${row.talk_id} ${row.url}`);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.dataSource.query(
    `TRUNCATE people, companies, editions, talks, pages, identity_decisions, identity_redirects, identity_apart,
     evidence, readings CASCADE`,
  );
  await fillSmallGraph(database);
});

it('a merge gives the one that stays the links of both, also on a talk that both gave', async () => {
  const start = await dumpGraph(database);
  const merge = await mergeRows(database, { kind: 'speaker', slug: 'ada-m-park', into: 'ada-park' }, authority);
  expect(await linksOf('ada-park')).toEqual([
    '1 https://ada.example',
    '1 https://github.com/ada',
    '2 https://x.com/ada',
  ]);
  await undoDecision(database, merge.id, authority);
  expect(await dumpGraph(database)).toEqual(start);
});

it('a split takes the links of the talks that it takes', async () => {
  const start = await dumpGraph(database);
  const split = await splitRow(database, { kind: 'speaker', slug: 'chris-lee', talks: ['talk-7'] }, authority);
  expect(await linksOf('chris-lee')).toEqual([]);
  expect(await linksOf(split.slug)).toEqual(['7 https://github.com/clee']);
  await undoDecision(database, split.id, authority);
  expect(await dumpGraph(database)).toEqual(start);
});
