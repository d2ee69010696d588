import type { EntityManager } from 'typeorm';
import { TalkgraphError } from '../../base/index.js';
import type { Database } from '../open-database.js';
import { queryRows } from '../query-rows.js';
import { type Authority, checkAuthority, type Decided, type DecisionAction, inTransaction } from './decide.js';
import { findDependents, type RowChange, readJournal, turnBack } from './journal.js';
import { type DecidedKind, type IdentityKind, kindTables } from './kinds.js';
import { moveReferences } from './move-references.js';
import { nameKeys } from './name-key.js';

interface Stored {
  id: number;
  action: DecisionAction;
  kind: DecidedKind;
  subjects: number[];
  slugs: string[];
  what: string;
  undoneAt: Date | null;
}

/**
 * Takes a decision back: the graph is then as it was, with what imports have added since in the place where it belongs.
 * @throws TalkgraphError DECISION_UNKNOWN; DECISION_REFUSED where it was undone before, or later decisions build on it.
 */
export function undoDecision(
  database: Pick<Database, 'dataSource'>,
  id: number,
  authority: Authority,
): Promise<Decided> {
  checkAuthority(authority);
  const dryRun = authority.dryRun ?? false;
  return inTransaction(database, dryRun, async (manager) => {
    const decision = await findDecision(manager, id);
    const changes = await readJournal(manager, id);
    await turnBack(manager, changes, () => settle(manager, decision, changes));
    await manager.query('UPDATE identity_decisions SET undone_by = $2, undone_at = $3, undone_why = $4 WHERE id = $1', [
      id,
      authority.by,
      authority.clock(),
      authority.why.trim(),
    ]);
    const { action, kind, what, slugs } = decision;
    return { id, action, kind, what, slug: slugs[0] as string, changes: changes.length, dryRun };
  });
}

async function findDecision(manager: EntityManager, id: number): Promise<Stored> {
  const [decision] = await queryRows<Stored>(
    manager,
    'SELECT id, action, kind, subjects, slugs, what, undone_at AS "undoneAt" FROM identity_decisions WHERE id = $1',
    [id],
  );
  const where = String(id);
  if (!decision) {
    throw new TalkgraphError('DECISION_UNKNOWN', `There is no decision ${id}.`, {
      where,
      hint: '"talkgraph decisions" lists them.',
    });
  }
  if (decision.undoneAt !== null) {
    throw new TalkgraphError('DECISION_REFUSED', `Decision ${id} was undone before.`, {
      where,
      hint: 'Decide anew if it was right after all.',
    });
  }
  const dependents = await findDependents(manager, decision);
  if (dependents.length > 0) {
    const list = dependents.map((later) => `${later.id} (${later.what})`).join('; ');
    throw new TalkgraphError('DECISION_REFUSED', `Later decisions build on decision ${id}: ${list}.`, {
      where,
      hint: `Undo the latest first: talkgraph undo ${dependents.at(-1)?.id}.`,
    });
  }
  return decision;
}

/** What imports have added to the rows meanwhile: to one that goes, all of it; to a survivor, what bears a name of the other. */
async function settle(manager: EntityManager, { action, kind, subjects }: Stored, changes: RowChange[]): Promise<void> {
  if (kind === 'topic') return;
  const { table } = kindTables[kind];
  for (const change of changes) {
    if (change.table === table && change.before === null) {
      await moveReferences(manager, kind, Number(change.key.id), subjects[0] as number);
    }
  }
  if (action !== 'merge') return;
  const [back, kept] = subjects as [number, number];
  await returnLater(manager, kind, { from: kept, to: back }, changes);
}

/** Gives back the appearances that came after the merge, where their name is one of the other's alone. */
async function returnLater(
  manager: EntityManager,
  kind: IdentityKind,
  { from, to }: { from: number; to: number },
  changes: RowChange[],
): Promise<void> {
  const { names, owner } = kindTables[kind];
  const written = kind === 'speaker' ? 'person_name' : 'company_name';
  const returned = changes.flatMap((change) => (change.table === 'appearances' ? [change.key.id] : []));
  const later = await queryRows<{ id: number; written: string }>(
    manager,
    `SELECT id, ${written} AS written FROM appearances
     WHERE ${owner} = $1 AND ${written} IS NOT NULL AND id <> ALL ($2::int[])
       AND ($4::text = 'company' OR talk_id NOT IN (SELECT talk_id FROM appearances WHERE person_id = $3))`,
    [from, returned, to, kind],
  );
  const known = await queryRows<{ key: string; owner: number }>(
    manager,
    `SELECT key, ${owner} AS owner FROM ${names} WHERE ${owner} IN ($1, $2)`,
    [from, to],
  );
  const isOf = (id: number, name: string) => known.some((row) => row.owner === id && row.key === nameKeys[kind](name));
  const theirs = later.filter((one) => isOf(to, one.written) && !isOf(from, one.written));
  await manager.query(`UPDATE appearances SET ${owner} = $2 WHERE id = ANY ($1)`, [theirs.map((one) => one.id), to]);
}
