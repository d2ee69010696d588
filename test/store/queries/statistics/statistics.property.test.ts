import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countFilteredTalks,
  countRanked,
  type FactFilter,
  openReader,
  type Ranked,
  type RankingScope,
  type Reader,
  readCoverage,
  readRanking,
  readRolesOfCompanies,
  readTalksOverTime,
  readTotalsOfCompanies,
} from '../../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../../support/database.js';
import { readScratch, type Scratch } from './count-from-scratch.js';
import { filters, reset, steps, take } from './random-steps.js';

let database: TestDatabase;
let reader: Reader;

beforeAll(async () => {
  database = await createTestDatabase();
  reader = await openReader(database.url);
});

afterAll(async () => {
  await reader.close();
  await database.drop();
});

const allRanked: Ranked[] = ['companies', 'speakers', 'topics', 'groups'];

const storedTables =
  'talk_facts total_talks list_sizes monthly_talks company_roles word_talks edition_facts monthly_coverage'.split(' ');

async function listStored(): Promise<Record<string, string[]>> {
  const stored: Record<string, string[]> = {};
  for (const table of storedTables) {
    // A list that became empty keeps its size of 0.
    const some = table === 'list_sizes' ? 'WHERE subjects > 0' : '';
    const rows = await database.dataSource.query(`SELECT t::text AS row FROM ${table} t ${some}`);
    stored[table] = rows.map((row: { row: string }) => row.row).sort();
  }
  return stored;
}

describe('after any history of imports and corrections', () => {
  it('what is stored equals what a count of everything stores', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        await reset(database);
        for (const step of history) await take(database, step);
        const kept = await listStored();
        await database.dataSource.query('SELECT rebuild_statistics()');
        expect(kept).toEqual(await listStored());
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('and would not, were one trigger missing', async () => {
    await reset(database);
    const speaker = { person: 0, company: 0, role: null };
    const event = { edition: 0, group: 0, day: 0, hasText: true, hosts: [] };
    await take(database, {
      kind: 'import',
      event: { ...event, talks: [{ title: 0, topics: [], speakers: [speaker] }] },
      dryRun: false,
    });
    const switchTrigger = (way: string) =>
      database.dataSource.query(`ALTER TABLE appearances ${way} TRIGGER count_appearances_changed`);
    await switchTrigger('DISABLE');
    await database.dataSource.query('UPDATE appearances SET company_id = NULL');
    await switchTrigger('ENABLE');
    const kept = await listStored();
    await database.dataSource.query('SELECT rebuild_statistics()');
    expect(kept).not.toEqual(await listStored());
  });

  it('every read under every filter equals walking through all rows', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.array(filters, { minLength: 1, maxLength: 4 }), async (history, asked) => {
        await reset(database);
        for (const step of history) await take(database, step);
        const scratch = await readScratch(database);
        for (const { range, topics, groups, companies } of asked) {
          const pick = (ids: number[], places: number[]) => places.flatMap((place) => ids[place] ?? []);
          const filter: FactFilter = {
            ...range,
            topicIds: pick(scratch.topics, topics),
            groupIds: pick(scratch.groups, groups),
          };
          await compareCompanies(scratch, filter);
          for (const one of [filter, range]) await compareCoverage(scratch, one);
          const wide = { ...filter, companyIds: pick(scratch.companies, companies) };
          for (const one of [range, filter, wide]) {
            await compareRankings(scratch, one);
            await compareTimes(scratch, one);
          }
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

async function compareCompanies(scratch: Scratch, filter: FactFilter): Promise<void> {
  const totals = await readTotalsOfCompanies(reader, scratch.companies, filter);
  expect(totals.sort((a, b) => a.ownerId - b.ownerId)).toEqual(
    scratch.companies.map((company) => scratch.totals(company, filter)),
  );
  const roles = await readRolesOfCompanies(reader, scratch.companies, filter, 100);
  for (const company of scratch.companies) {
    const own = roles.filter((row) => row.ownerId === company);
    expect(Object.fromEntries(own.map((row) => [row.role, row.talks]))).toEqual(scratch.roles(company, filter));
  }
}

async function compareCoverage(scratch: Scratch, filter: FactFilter): Promise<void> {
  expect(await readCoverage(reader, filter)).toEqual(scratch.coverage(filter));
}

async function compareRankings(scratch: Scratch, filter: FactFilter): Promise<void> {
  const scopes: [RankingScope | null, number[]][] = [
    [null, [0]],
    ['company', filter.companyIds?.length ? [] : scratch.companies],
    ['topic', filter.topicIds?.length ? [] : scratch.topics],
    ['group', filter.groupIds?.length ? [] : scratch.groups],
  ];
  for (const [scope, ids] of scopes) {
    for (const ranked of allRanked) {
      const request = { ranked, scope, ids, filter };
      const rows = await readRanking<{ id: number }>(reader, request, 100);
      const sizes = await countRanked(reader, request);
      for (const id of ids) {
        const expected = scratch.ranking(ranked, scope, id, filter);
        const own = rows.filter((row) => row.ownerId === id);
        expect(Object.fromEntries(own.map((row) => [row.id, row.talks]))).toEqual(expected);
        const inOrder = [...own].sort((a, b) => b.talks - a.talks || a.id - b.id);
        expect(own).toEqual(inOrder);
        expect(sizes.get(id)).toBe(own.length);
      }
    }
  }
}

async function compareTimes(scratch: Scratch, filter: FactFilter): Promise<void> {
  for (const [owner, ids] of [
    ['talks', [0]],
    ['companies', scratch.companies],
    ['topics', scratch.topics],
  ] as const) {
    for (const interval of ['year', 'quarter', 'month'] as const) {
      const rows = await readTalksOverTime(reader, owner, ids, filter, interval);
      expect(rows).toEqual(ids.flatMap((id) => scratch.overTime(owner, id, filter, interval)));
    }
  }
  expect(await countFilteredTalks(reader, filter)).toBe(scratch.count(filter));
}
