import type { Database } from '../open-database.js';
import { queryRows } from '../query-rows.js';
import type { DecisionAction } from './decide.js';
import type { DecidedKind } from './kinds.js';

/** A decision on who is who, with who made it and whether it still holds. */
export interface ListedDecision {
  id: number;
  action: DecisionAction;
  kind: DecidedKind;
  what: string;
  why: string;
  by: string;
  at: Date;
  /** Null while it holds. */
  undone: { by: string; at: Date; why: string } | null;
}

/** All decisions, the latest first. */
export async function listDecisions({ dataSource }: Pick<Database, 'dataSource'>): Promise<ListedDecision[]> {
  const rows = await queryRows<
    Omit<ListedDecision, 'undone'> & { undoneBy: string; undoneAt: Date | null; undoneWhy: string }
  >(
    dataSource,
    `SELECT id, action, kind, what, why, decided_by AS by, decided_at AS at, undone_by AS "undoneBy",
       undone_at AS "undoneAt", undone_why AS "undoneWhy"
     FROM identity_decisions ORDER BY id DESC`,
  );
  return rows.map(({ undoneBy, undoneAt, undoneWhy, ...rest }) => ({
    ...rest,
    undone: undoneAt === null ? null : { by: undoneBy, at: undoneAt, why: undoneWhy },
  }));
}
