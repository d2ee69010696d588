import type { EntityManager } from 'typeorm';
import type { EventDecision } from '../../resolve/index.js';
import type { SavedRow } from '../counts.js';
import { queryRows } from '../query-rows.js';
import { findFreeSlugs } from './find-free-slugs.js';

/** Writes the group and adds its keys. A key that another group has stays with that group. */
export async function saveGroup(manager: EntityManager, group: NonNullable<EventDecision['group']>): Promise<SavedRow> {
  const saved = group.id === null ? await addGroup(manager, group) : await updateGroup(manager, group.id, group);
  const keys = await queryRows(
    manager,
    `INSERT INTO group_keys (key, group_id) SELECT key, $2 FROM unnest($1::text[]) AS key
     ON CONFLICT (key) DO NOTHING RETURNING key`,
    [group.keys, saved.id],
  );
  return keys.length > 0 && saved.outcome === 'unchanged' ? { ...saved, outcome: 'changed' } : saved;
}

const columns = 'name, url, time_zone, city, region, country';

function listValues({ values }: NonNullable<EventDecision['group']>): unknown[] {
  return [values.name, values.url, values.timeZone, values.city, values.region, values.country];
}

async function addGroup(manager: EntityManager, group: NonNullable<EventDecision['group']>): Promise<SavedRow> {
  const [slug] = await findFreeSlugs(manager, 'groups', [group.slugs]);
  const [row] = await queryRows<{ id: number }>(
    manager,
    `INSERT INTO groups (slug, ${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [slug, ...listValues(group)],
  );
  return { id: (row as { id: number }).id, outcome: 'new' };
}

async function updateGroup(
  manager: EntityManager,
  id: number,
  group: NonNullable<EventDecision['group']>,
): Promise<SavedRow> {
  const changed = await queryRows(
    manager,
    `UPDATE groups SET (${columns}, updated_at) = ($2, $3, $4, $5, $6, $7, now())
     WHERE id = $1 AND (${columns}) IS DISTINCT FROM ($2::text, $3::text, $4::text, $5::text, $6::text, $7::text)
     RETURNING id`,
    [id, ...listValues(group)],
  );
  return { id, outcome: changed.length > 0 ? 'changed' : 'unchanged' };
}
