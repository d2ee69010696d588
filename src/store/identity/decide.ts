import type { EntityManager } from 'typeorm';
import { type Clock, TalkgraphError } from '../../base/index.js';
import { locks } from '../locks.js';
import type { Database } from '../open-database.js';
import { queryRows } from '../query-rows.js';
import { compareSnapshots, takeSnapshot, writeJournal } from './journal.js';
import type { DecidedKind } from './kinds.js';

/** Who decides, why, and whether only to show what would come of it. */
export interface Authority {
  by: string;
  /** Must say something. */
  why: string;
  clock: Clock;
  /** All is undone at the end; the number that is told is then not given to it. */
  dryRun?: boolean;
}

/** A decision as carried out. */
export interface Decided {
  id: number;
  action: DecisionAction;
  kind: DecidedKind;
  /** The decision in one sentence. */
  what: string;
  /** The slug under which the subject is now found; of a split, that of the new row. */
  slug: string;
  /** How many rows of the graph it changed. */
  changes: number;
  dryRun: boolean;
}

export type DecisionAction = 'merge' | 'split' | 'alias' | 'not-same';

/** What carrying out gives: the sentence, the slug, and rows that it made. */
export interface Carried {
  what: string;
  slug: string;
  made?: number;
}

/**
 * Carries out a decision in one transaction under the import lock, and keeps what it changed.
 * @param find finds the subjects by slug, before anything is changed
 * @param carryOut makes the changes; all of them must concern rows of the subjects or of the one made
 * @throws TalkgraphError USAGE without a reason, and what the two throw
 */
export function decide<S extends { id: number; slug: string }[]>(
  database: Pick<Database, 'dataSource'>,
  { action, kind }: { action: DecisionAction; kind: DecidedKind },
  authority: Authority,
  find: (manager: EntityManager) => Promise<S>,
  carryOut: (manager: EntityManager, subjects: S) => Promise<Carried>,
): Promise<Decided> {
  checkAuthority(authority);
  return inTransaction(database, authority.dryRun ?? false, async (manager) => {
    const subjects = await find(manager);
    const ids = subjects.map((subject) => subject.id);
    const before = await takeSnapshot(manager, kind, ids);
    const { what, slug, made } = await carryOut(manager, subjects);
    const all = made === undefined ? ids : [...ids, made];
    const changes = compareSnapshots(before, await takeSnapshot(manager, kind, all));
    const [row] = await queryRows<{ id: number }>(
      manager,
      `INSERT INTO identity_decisions (action, kind, subjects, slugs, what, why, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        action,
        kind,
        all,
        subjects.map((subject) => subject.slug),
        what,
        authority.why.trim(),
        authority.by,
        authority.clock(),
      ],
    );
    const { id } = row as { id: number };
    await writeJournal(manager, id, changes);
    return { id, action, kind, what, slug, changes: changes.length, dryRun: authority.dryRun ?? false };
  });
}

/** @throws TalkgraphError USAGE where the reason or the person is missing. */
export function checkAuthority({ by, why }: Pick<Authority, 'by' | 'why'>): void {
  if (why.trim() !== '' && by.trim() !== '') return;
  throw new TalkgraphError('USAGE', 'A decision needs a person and a reason.', {
    where: why.trim() === '' ? '--why' : '--by',
    hint: 'Say why, so that others can judge it later: --why "both pages link the same site".',
  });
}

/** Runs the work under the import lock; a dry run is rolled back. */
export async function inTransaction<T>(
  { dataSource }: Pick<Database, 'dataSource'>,
  dryRun: boolean,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('SELECT pg_advisory_xact_lock($1)', [locks.import]);
    const result = await work(runner.manager);
    await (dryRun ? runner.rollbackTransaction() : runner.commitTransaction());
    return result;
  } catch (thrown) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw thrown;
  } finally {
    await runner.release();
  }
}
