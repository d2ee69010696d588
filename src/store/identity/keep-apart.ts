import type { EntityManager } from 'typeorm';
import { queryRows } from '../query-rows.js';
import type { IdentityKind } from './kinds.js';

/** Whether the two are known not to be the same. */
export async function areApart(manager: EntityManager, kind: IdentityKind, a: number, b: number): Promise<boolean> {
  const rows = await queryRows(
    manager,
    'SELECT FROM identity_apart WHERE kind = $1 AND one_id = $2 AND other_id = $3',
    [kind, Math.min(a, b), Math.max(a, b)],
  );
  return rows.length > 0;
}

/** Notes that the two are not the same. */
export async function keepApart(manager: EntityManager, kind: IdentityKind, a: number, b: number): Promise<void> {
  await manager.query(
    'INSERT INTO identity_apart (kind, one_id, other_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [kind, Math.min(a, b), Math.max(a, b)],
  );
}

/** Gives what is known of one row to another: the pairs it stands in, and the slugs that lead to it. */
export async function handOver(manager: EntityManager, kind: IdentityKind, from: number, to: number): Promise<void> {
  await manager.query(
    `INSERT INTO identity_apart (kind, one_id, other_id)
     SELECT kind, least($3::int, other), greatest($3::int, other)
     FROM identity_apart, LATERAL (SELECT CASE WHEN one_id = $2 THEN other_id ELSE one_id END AS other) AS pair
     WHERE kind = $1 AND $2 IN (one_id, other_id) AND other <> $3
     ON CONFLICT DO NOTHING`,
    [kind, from, to],
  );
  await manager.query('DELETE FROM identity_apart WHERE kind = $1 AND $2 IN (one_id, other_id)', [kind, from]);
  await manager.query('UPDATE identity_redirects SET target_id = $3 WHERE kind = $1 AND target_id = $2', [
    kind,
    from,
    to,
  ]);
}
