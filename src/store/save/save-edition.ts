import type { EntityManager } from 'typeorm';
import type { EventDecision } from '../../resolve/index.js';
import { markChanged, type SavedRow } from '../counts.js';
import { queryRows } from '../query-rows.js';
import { findFreeSlugs } from './find-free-slugs.js';

type EditionDecision = EventDecision['edition'];

/** Columns of the decided values, each with its type and where its value is found. */
const columns: [name: string, type: string, read: (values: EditionDecision['values']) => unknown][] = [
  ['title', 'text', (values) => values.title],
  ['url', 'text', (values) => values.url],
  ['starts_on', 'date', (values) => values.startsOn],
  ['starts_at', 'timestamptz', (values) => values.startsAt],
  ['ends_at', 'timestamptz', (values) => values.endsAt],
  ['time_zone', 'text', (values) => values.timeZone],
  ['status', 'text', (values) => values.status],
  ['attendance', 'text', (values) => values.attendance],
  ['venue_name', 'text', (values) => values.venue?.name],
  ['venue_address', 'text', (values) => values.venue?.address],
  ['venue_city', 'text', (values) => values.venue?.city],
  ['venue_region', 'text', (values) => values.venue?.region],
  ['venue_country', 'text', (values) => values.venue?.country],
  ['venue_latitude', 'double precision', (values) => values.venue?.latitude],
  ['venue_longitude', 'double precision', (values) => values.venue?.longitude],
  ['online_url', 'text', (values) => values.onlineUrl],
  ['language', 'text', (values) => values.language],
  ['description', 'text', (values) => values.description],
  ['complete', 'boolean', (values) => values.complete],
];

const names = columns.map(([name]) => name).join(', ');
const parameters = columns.map(([, type], index) => `$${index + 3}::${type}`).join(', ');

/**
 * Writes the edition and adds its keys. Without a decided group an edition keeps the one it has. Talks and all that is
 * listed in time follow its date and group ({@link alignWithEdition}).
 */
export async function saveEdition(
  manager: EntityManager,
  edition: EditionDecision,
  groupId: number | null,
): Promise<SavedRow> {
  const saved =
    edition.id === null
      ? await addEdition(manager, edition, groupId)
      : await updateEdition(manager, edition.id, edition, groupId);
  const keys = await queryRows(
    manager,
    `INSERT INTO edition_keys (key, edition_id) SELECT key, $2 FROM unnest($1::text[]) AS key
     ON CONFLICT (key) DO NOTHING RETURNING key`,
    [edition.keys, saved.id],
  );
  if (keys.length > 0) markChanged(saved);
  return saved;
}

function listValues({ values }: EditionDecision): unknown[] {
  return columns.map(([, , read]) => read(values) ?? null);
}

async function addEdition(manager: EntityManager, edition: EditionDecision, groupId: number | null): Promise<SavedRow> {
  const [slug] = await findFreeSlugs(manager, 'editions', [edition.slugs]);
  const [row] = await queryRows<{ id: number }>(
    manager,
    `INSERT INTO editions (slug, group_id, ${names}) VALUES ($1, $2, ${parameters}) RETURNING id`,
    [slug, groupId, ...listValues(edition)],
  );
  return { id: (row as { id: number }).id, outcome: 'new' };
}

async function updateEdition(
  manager: EntityManager,
  id: number,
  edition: EditionDecision,
  groupId: number | null,
): Promise<SavedRow> {
  const changed = await queryRows(
    manager,
    `UPDATE editions SET (group_id, ${names}, updated_at) = (coalesce($2::int, group_id), ${parameters}, now())
     WHERE id = $1 AND (group_id, ${names}) IS DISTINCT FROM (coalesce($2::int, group_id), ${parameters})
     RETURNING id`,
    [id, groupId, ...listValues(edition)],
  );
  if (changed.length > 0) await alignWithEdition(manager, id);
  return { id, outcome: changed.length > 0 ? 'changed' : 'unchanged' };
}

/** Copies the edition's date and group to the rows of its talks that are listed by them, where they differ. */
async function alignWithEdition(manager: EntityManager, id: number): Promise<void> {
  await manager.query(
    `UPDATE talks SET sort_at = editions.sort_at, group_id = editions.group_id
     FROM editions WHERE editions.id = $1 AND talks.edition_id = editions.id
       AND (talks.sort_at, talks.group_id) IS DISTINCT FROM (editions.sort_at, editions.group_id)`,
    [id],
  );
  for (const table of ['talk_topics', 'appearances']) {
    await manager.query(
      `UPDATE ${table} SET sort_at = talks.sort_at
       FROM talks WHERE talks.edition_id = $1 AND talks.id = ${table}.talk_id AND ${table}.sort_at <> talks.sort_at`,
      [id],
    );
  }
}
