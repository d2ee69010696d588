import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TalkgraphError } from '../../../src/base/index.js';
import {
  type Authority,
  addAlias,
  type Database,
  type Decided,
  type IdentityKind,
  keepSeparate,
  listDecisions,
  mergeRows,
  splitRow,
  undoDecision,
} from '../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { dumpGraph, fillSmallGraph } from './small-graph.js';

const authority: Authority = { by: 'ann', why: 'seen on both pages', clock: () => new Date('2026-01-02T03:04:05Z') };

describe('undoing decisions on who is who', () => {
  let database: TestDatabase;

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

  it('restores every row exactly, whatever was decided and in whatever legal order it is undone', async () => {
    const step = fc.record({
      what: fc.constantFrom(
        'merge',
        'split by talks',
        'split by name',
        'alias',
        'alias of a topic',
        'not-same',
        'undo',
      ),
      kind: fc.constantFrom<IdentityKind>('speaker', 'company'),
      one: fc.nat(20),
      other: fc.nat(20),
      pick: fc.nat(20),
    });
    const tally: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 9 }),
        fc.infiniteStream(fc.nat(50)),
        async (steps, order) => {
          const start = await dumpGraph(database);
          const held: number[] = [];
          const tell = (what: string) => {
            tally[what] = (tally[what] ?? 0) + 1;
          };
          for (const chosen of steps) {
            if (chosen.what === 'undo') {
              const id = held[chosen.pick % Math.max(held.length, 1)];
              if (id !== undefined && (await attempt(undoDecision(database, id, authority)))) {
                held.splice(held.indexOf(id), 1);
                tell('undo');
              }
              continue;
            }
            const before = await dumpGraph(database);
            const decided = await attempt(carryOut(database, chosen));
            if (!decided) {
              expect(await dumpGraph(database)).toEqual(before);
              continue;
            }
            tell(chosen.what);
            if (chosen.pick % 3 === 0) {
              await undoDecision(database, decided.id, authority);
              expect(await dumpGraph(database)).toEqual(before);
            } else held.push(decided.id);
          }
          while (held.length > 0) {
            const undone = await undoAny(database, held, order.next().value as number);
            held.splice(held.indexOf(undone), 1);
          }
          expect(await dumpGraph(database)).toEqual(start);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
    for (const what of ['merge', 'split by talks', 'split by name', 'alias', 'alias of a topic', 'not-same', 'undo']) {
      expect([what, tally[what]]).toEqual([what, expect.any(Number)]);
    }
  }, 240_000);

  it('is refused while a later decision builds on it, and says which', async () => {
    const first = await mergeRows(database, { kind: 'speaker', slug: 'bosse-lind', into: 'bo-lind' }, authority);
    const second = await mergeRows(database, { kind: 'speaker', slug: 'bo-lind', into: 'ada-park' }, authority);
    await expect(undoDecision(database, first.id, authority)).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
      message: expect.stringContaining(`${second.id} (speaker bo-lind`),
      hint: expect.stringContaining(`talkgraph undo ${second.id}`),
    });
    await undoDecision(database, second.id, authority);
    await undoDecision(database, first.id, authority);
    expect((await listDecisions(database)).every((decision) => decision.undone !== null)).toBe(true);
  });

  it('does not wait for later decisions on the same speaker that it does not touch', async () => {
    const merge = await mergeRows(database, { kind: 'speaker', slug: 'bosse-lind', into: 'bo-lind' }, authority);
    await addAlias(database, { kind: 'speaker', slug: 'bo-lind', name: 'B. L.' }, authority);
    await undoDecision(database, merge.id, authority);
    expect(await database.dataSource.query(`SELECT person_id FROM person_names WHERE key = 'b l'`)).toEqual([
      { person_id: 3 },
    ]);
  });

  it('gives back the talks that came after a merge under the name of the one that went', async () => {
    const merge = await mergeRows(database, { kind: 'speaker', slug: 'bosse-lind', into: 'bo-lind' }, authority);
    await database.dataSource.query(
      `INSERT INTO appearances (talk_id, person_id, position, person_name, sort_at) VALUES
       (6, 3, 1, 'Bosse LIND', '2020-01-01'), (7, 3, 1, 'Bo Lind', '2020-01-01')`,
    );
    await undoDecision(database, merge.id, authority);
    expect(
      await database.dataSource.query(`SELECT person_id FROM appearances WHERE id > 100 ORDER BY talk_id`),
    ).toEqual([{ person_id: 4 }, { person_id: 3 }]);
  });

  it('of a split gives all that came since back to where it was taken from', async () => {
    const split = await splitRow(database, { kind: 'speaker', slug: 'chris-lee', talks: ['talk-7'] }, authority);
    await database.dataSource.query(
      `INSERT INTO appearances (talk_id, person_id, position, person_name, sort_at)
       SELECT 8, id, 1, 'Chris Lee', '2020-01-01' FROM people WHERE slug = $1`,
      [split.slug],
    );
    await undoDecision(database, split.id, authority);
    expect(await database.dataSource.query(`SELECT talk_id FROM appearances WHERE person_id = 5 ORDER BY 1`)).toEqual([
      { talk_id: 6 },
      { talk_id: 7 },
      { talk_id: 8 },
    ]);
  });

  it('refuses what was undone before and what was never decided', async () => {
    const { id } = await addAlias(database, { kind: 'company', slug: 'acme', name: 'Acme Works' }, authority);
    await undoDecision(database, id, authority);
    await expect(undoDecision(database, id, authority)).rejects.toMatchObject({ code: 'DECISION_REFUSED' });
    await expect(undoDecision(database, 999_999, authority)).rejects.toMatchObject({ code: 'DECISION_UNKNOWN' });
  });
});

/** Carries out a step on rows that stand now. */
async function carryOut(
  database: Database,
  chosen: { what: string; kind: IdentityKind; one: number; other: number; pick: number },
): Promise<Decided> {
  const { what, kind } = chosen;
  const rowsOf = (text: string) => database.dataSource.query(text);
  if (what === 'alias of a topic') {
    const slug = chosen.one % 2 === 0 ? 'kubernetes' : 'postgresql';
    return addAlias(database, { kind: 'topic', slug, name: `Word ${chosen.other % 4}` }, authority);
  }
  const at = <T>(list: T[], index: number) => list[index % list.length] as T;
  const rows: { id: number; slug: string; name: string }[] = await rowsOf(
    `SELECT id, slug, name FROM ${kind === 'speaker' ? 'people' : 'companies'} ORDER BY id`,
  );
  const one = at(rows, chosen.one);
  const other = at(rows, chosen.other);
  if (what === 'merge') return mergeRows(database, { kind, slug: one.slug, into: other.slug }, authority);
  if (what === 'not-same') return keepSeparate(database, { kind, slug: one.slug, other: other.slug }, authority);
  if (what === 'alias') {
    return addAlias(database, { kind, slug: one.slug, name: `${other.name} ${chosen.pick % 3}` }, authority);
  }
  const [owner, names] = kind === 'speaker' ? ['person_id', 'person_names'] : ['company_id', 'company_names'];
  if (what === 'split by name') {
    const list = await rowsOf(`SELECT name FROM ${names} WHERE ${owner} = ${one.id} ORDER BY key`);
    return splitRow(database, { kind, slug: one.slug, name: at<{ name: string }>(list, chosen.pick).name }, authority);
  }
  const talks = await rowsOf(
    `SELECT DISTINCT slug FROM appearances JOIN talks ON talks.id = talk_id WHERE ${owner} = ${one.id} ORDER BY 1`,
  );
  const slug = at<{ slug: string } | undefined>(talks, chosen.pick)?.slug ?? 'talk-1';
  return splitRow(database, { kind, slug: one.slug, talks: [slug], as: `New ${chosen.other}` }, authority);
}

/** Null where it is refused; any other fault is a fault. */
async function attempt<T>(deciding: Promise<T>): Promise<T | null> {
  try {
    return await deciding;
  } catch (thrown) {
    if (thrown instanceof TalkgraphError && thrown.code === 'DECISION_REFUSED') return null;
    throw thrown;
  }
}

/** Undoes one of the decisions, the first that may be undone from a place on. The latest always may. */
async function undoAny(database: Database, held: number[], from: number): Promise<number> {
  for (let step = 0; step < held.length; step++) {
    const id = held[(from + step) % held.length] as number;
    if (await attempt(undoDecision(database, id, authority))) return id;
  }
  throw new Error(`None of the decisions ${held.join(', ')} could be undone.`);
}
