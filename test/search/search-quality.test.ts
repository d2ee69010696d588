import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createSearch,
  openReader,
  type Reader,
  readBySlug,
  type SearchKind,
  searchKinds,
} from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { importSample } from './sample-graph.js';
import { type ScoredQuery, scoredQueries } from './scored-queries.js';

/** `SEARCH_QUALITY=write npx jest test/search` writes the table anew; look at the difference before you keep it. */
const document = 'docs/SEARCH-QUALITY.md';
const depth = 10;

let database: TestDatabase;
let reader: Reader;
let scores: Score[];

/** Where the first good answer stands, from 1; null where it is not among the first ten. */
interface Score extends ScoredQuery {
  place: number | null;
  first: string;
}

beforeAll(async () => {
  database = await createTestDatabase();
  await importSample(database);
  reader = await openReader(database.url);
  scores = [];
  for (const scored of scoredQueries) scores.push(await score(scored));
}, 60_000);
afterAll(async () => {
  await reader.close();
  await database.drop();
});

async function score(scored: ScoredQuery): Promise<Score> {
  const { hits } = await createSearch(reader).search({
    text: scored.query,
    kinds: [],
    filter: {},
    order: 'RELEVANCE',
    size: depth,
    after: null,
  });
  const found = await Promise.all(hits.map(({ kind, id }) => nameHit(kind, id)));
  const place = found.findIndex((name) => scored.answers.includes(name)) + 1;
  return { ...scored, place: place || null, first: found[0] ?? 'nothing' };
}

async function nameHit(kind: SearchKind, id: number): Promise<string> {
  const table = {
    talk: 'talks',
    speaker: 'people',
    company: 'companies',
    topic: 'topics',
    edition: 'editions',
    group: 'groups',
  };
  const [row] = await database.dataSource.query(`SELECT slug FROM ${table[kind]} WHERE id = $1`, [id]);
  return `${kind}:${row.slug}`;
}

const successAtThree = () => scores.filter(({ place }) => place !== null && place <= 3).length / scores.length;
const meanReciprocalRank = () => scores.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / scores.length;

describe('search over the bundled sample', () => {
  it('is asked for answers that are there', async () => {
    const missing: string[] = [];
    for (const answer of new Set(scoredQueries.flatMap(({ answers }) => answers))) {
      const [kind, slug] = answer.split(':') as [SearchKind, string];
      expect(searchKinds).toContain(kind);
      if ((await readBySlug(reader, kind, [slug])).length === 0) missing.push(answer);
    }
    expect(missing).toEqual([]);
    expect(scoredQueries.length).toBeGreaterThanOrEqual(40);
  });

  it('has what was meant among the first three, nearly always', () => {
    const missed = scores.filter(({ place }) => place === null || place > 3).map(({ query }) => query);
    expect({ missed, isGood: successAtThree() >= 0.95 }).toEqual({ missed, isGood: true });
    expect(meanReciprocalRank()).toBeGreaterThanOrEqual(0.85);
  });

  it(`scores as ${document} says`, () => {
    const table = writeTable();
    if (process.env.SEARCH_QUALITY === 'write') writeFileSync(document, table);
    expect(readFileSync(document, 'utf8')).toBe(table);
  });
});

function writeTable(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = scores.map(
    ({ query, tries, answers, place, first }) =>
      `| ${cell(`\`${query}\``)} | ${tries} | ${answers.map((answer) => `\`${answer}\``).join(' or ')} | ${place ?? `not in ${depth}; first is \`${first}\``} |`,
  );
  return `# Quality of search

${scores.length} searches in our own words over the bundled sample, each with the answers that a person would be glad to find.
The sample is small (49 talks), so this shows what is understood, not how well thousands of like talks are told apart.

| measure | |
| --- | --- |
| searches | ${scores.length} |
| success at 3: a good answer is among the first three | ${successAtThree().toFixed(3)} |
| mean reciprocal rank: 1 where it is the first, 1/2 where the second … | ${meanReciprocalRank().toFixed(3)} |

Made by \`SEARCH_QUALITY=write npx jest test/search\`; the searches are in
[test/search/scored-queries.ts](../test/search/scored-queries.ts). A test fails where ranking has changed and this page has not.

| search | tries | good answers | place |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
