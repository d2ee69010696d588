import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Authority,
  addAlias,
  type Database,
  keepSeparate,
  mergeRows,
  splitRow,
  undoDecision,
} from '../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { dumpGraph, fillSmallGraph } from './small-graph.js';

const authority: Authority = { by: 'ann', why: 'for the test', clock: () => new Date('2026-01-02T03:04:05Z') };
const speaker = 'speaker' as const;
const company = 'company' as const;

/** What is asked, the code of the refusal, and words of its hint. */
const refused: [string, (database: Database) => Promise<unknown>, string, string][] = [
  [
    'an unknown slug, with the nearest',
    (db) => mergeRows(db, { kind: speaker, slug: 'ada-prak', into: 'bo-lind' }, authority),
    'SLUG_UNKNOWN',
    'ada-park',
  ],
  [
    'a merge with itself',
    (db) => mergeRows(db, { kind: speaker, slug: 'bo-lind', into: 'bo-lind' }, authority),
    'DECISION_REFUSED',
    'Nothing needs',
  ],
  [
    'a merge of two that are not the same',
    (db) => mergeRows(db, { kind: company, slug: 'initech', into: 'globex' }, authority),
    'DECISION_REFUSED',
    'undo',
  ],
  [
    'a decision without a reason',
    async (db) => mergeRows(db, { kind: speaker, slug: 'bo-lind', into: 'ada-park' }, { ...authority, why: ' ' }),
    'USAGE',
    '--why',
  ],
  [
    'a not-same of one',
    (db) => keepSeparate(db, { kind: speaker, slug: 'bo-lind', other: 'bo-lind' }, authority),
    'DECISION_REFUSED',
    'talkgraph split speaker bo-lind',
  ],
  [
    'a not-same that is known',
    (db) => keepSeparate(db, { kind: company, slug: 'globex', other: 'initech' }, authority),
    'DECISION_REFUSED',
    'Nothing needs',
  ],
  ['a split of nothing', async (db) => splitRow(db, { kind: speaker, slug: 'bo-lind' }, authority), 'USAGE', '--talk'],
  [
    'a split by an unknown talk',
    (db) => splitRow(db, { kind: speaker, slug: 'bo-lind', talks: ['talk-99'] }, authority),
    'SLUG_UNKNOWN',
    'talk-',
  ],
  [
    'a split by a talk of others',
    (db) => splitRow(db, { kind: speaker, slug: 'bo-lind', talks: ['talk-8'] }, authority),
    'DECISION_REFUSED',
    'listed under it',
  ],
  [
    'a split that leaves nothing',
    (db) => splitRow(db, { kind: speaker, slug: 'chris-lee', talks: ['talk-6', 'talk-7'] }, authority),
    'DECISION_REFUSED',
    'undo',
  ],
  [
    'a split of the name that is shown',
    (db) => splitRow(db, { kind: speaker, slug: 'bo-lind', name: 'Bo LIND' }, authority),
    'DECISION_REFUSED',
    '--talk',
  ],
  [
    'a split of a name that it does not have',
    (db) => splitRow(db, { kind: company, slug: 'acme', name: 'Umbrella' }, authority),
    'DECISION_REFUSED',
    'other names',
  ],
  [
    'a company taken out by talks without a name',
    (db) => splitRow(db, { kind: company, slug: 'acme', talks: ['talk-1'] }, authority),
    'USAGE',
    '--as',
  ],
  [
    'a company taken out under the name of another',
    (db) => splitRow(db, { kind: company, slug: 'acme', talks: ['talk-1'], as: 'Globex' }, authority),
    'DECISION_REFUSED',
    '--as',
  ],
  [
    "another company's name",
    (db) => addAlias(db, { kind: company, slug: 'acme', name: 'GLOBEX Ltd' }, authority),
    'DECISION_REFUSED',
    'talkgraph merge company globex acme',
  ],
  [
    'a name that is theirs',
    (db) => addAlias(db, { kind: speaker, slug: 'bo-lind', name: 'b lind' }, authority),
    'DECISION_REFUSED',
    'Nothing needs',
  ],
  [
    "days on a speaker's name",
    async (db) => addAlias(db, { kind: speaker, slug: 'bo-lind', name: 'Bo', from: '2020-01-01' }, authority),
    'USAGE',
    '--from',
  ],
  ['the undoing of what is not there', (db) => undoDecision(db, 77, authority), 'DECISION_UNKNOWN', 'decisions'],
];

describe('a decision on who is who', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await fillSmallGraph(database);
    await keepSeparate(database, { kind: 'company', slug: 'initech', other: 'globex' }, authority);
  });
  afterAll(() => database.drop());

  it.each(refused)('refuses %s, says what to do, and changes nothing', async (_, decide, code, hint) => {
    const before = await dumpGraph(database);
    const decisions = () => database.dataSource.query('SELECT id FROM identity_decisions');
    const thrown = await Promise.resolve()
      .then(() => decide(database))
      .catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code });
    expect((thrown as { hint: string }).hint).toContain(hint);
    expect(await dumpGraph(database)).toEqual(before);
    expect(await decisions()).toHaveLength(1);
  });
});
