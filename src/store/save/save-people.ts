import type { EntityManager } from 'typeorm';
import type { PersonDecision } from '../../resolve/index.js';
import { markChanged, type SavedRow } from '../counts.js';
import { queryRows } from '../query-rows.js';
import { findFreeSlugs } from './find-free-slugs.js';

/** Writes the people and adds their names. @returns a row for each, in the same order. */
export async function savePeople(manager: EntityManager, people: PersonDecision[]): Promise<SavedRow[]> {
  if (people.length === 0) return [];
  const saved = await addPeople(manager, people);
  const changed = await queryRows<{ id: number }>(
    manager,
    `UPDATE people SET name = given.name, updated_at = now()
     FROM jsonb_to_recordset($1) AS given (id int, name text)
     WHERE people.id = given.id AND people.name <> given.name
     RETURNING people.id`,
    [JSON.stringify(people)],
  );
  const named = await queryRows<{ id: number }>(
    manager,
    `INSERT INTO person_names (key, person_id, name)
     SELECT key, id, name FROM unnest($1::text[], $2::int[], $3::text[]) AS given (key, id, name)
     ON CONFLICT DO NOTHING RETURNING person_id AS id`,
    unzipNames(people, saved),
  );
  const touched = new Set([...changed, ...named].map((row) => row.id));
  for (const row of saved) if (touched.has(row.id)) markChanged(row);
  return saved;
}

async function addPeople(manager: EntityManager, people: PersonDecision[]): Promise<SavedRow[]> {
  const fresh = people.filter((person) => person.id === null);
  const slugs = await findFreeSlugs(
    manager,
    'people',
    fresh.map((person) => person.slugs),
  );
  const rows = await queryRows<{ id: number; slug: string }>(
    manager,
    `INSERT INTO people (slug, name)
     SELECT * FROM unnest($1::text[], $2::text[]) RETURNING id, slug`,
    [slugs, fresh.map((person) => person.name)],
  );
  const idBySlug = new Map(rows.map((row) => [row.slug, row.id]));
  return people.map((person) => ({
    id: person.id ?? (idBySlug.get(slugs[fresh.indexOf(person)] as string) as number),
    outcome: person.id === null ? 'new' : 'unchanged',
  }));
}

function unzipNames(people: PersonDecision[], saved: SavedRow[]): [string[], number[], string[]] {
  const names = people.flatMap((person, index) =>
    person.names.map((key) => ({ key, id: (saved[index] as SavedRow).id, name: person.name })),
  );
  return [names.map((one) => one.key), names.map((one) => one.id), names.map((one) => one.name)];
}
