import type { EntityManager } from 'typeorm';
import type { TalkDecision, TalkValues } from '../../resolve/index.js';
import { markChanged, type SavedRow } from '../counts.js';
import { queryRows } from '../query-rows.js';
import { findFreeSlugs } from './find-free-slugs.js';
import { type AppearanceRow, type SavedAppearances, saveAppearances } from './save-appearances.js';
import { saveLinks } from './save-links.js';
import { saveSpeakerLinks } from './save-speaker-links.js';
import { saveTopics } from './save-topics.js';

/** Columns of the decided values, each with its type and its value's name. */
const columns: Record<string, [type: string, value: keyof TalkValues]> = {
  title: ['text', 'title'],
  about: ['text', 'about'],
  abstract: ['text', 'abstract'],
  kind: ['text', 'kind'],
  language: ['text', 'language'],
  start_time: ['time', 'startTime'],
  duration_minutes: ['smallint', 'durationMinutes'],
  position: ['smallint', 'position'],
};

const names = Object.keys(columns);
const types = Object.entries(columns)
  .map(([name, [type]]) => `${name} ${type}`)
  .join(', ');
const listOf = (table: string) => names.map((name) => `${table}.${name}`).join(', ');

function readColumns({ values }: TalkDecision): object {
  return Object.fromEntries(Object.entries(columns).map(([name, [, value]]) => [name, values[value]]));
}

/** The rows of an event's talks, in the decision's order, with their appearances. */
export interface SavedTalks {
  rows: SavedRow[];
  appearances: SavedAppearances;
}

/** Writes the talks of an edition with all that belongs to them: links, topics, appearances. */
export async function saveTalks(
  manager: EntityManager,
  editionId: number,
  talks: TalkDecision[],
  people: SavedRow[],
  companies: SavedRow[],
): Promise<SavedTalks> {
  const rows = await addTalks(manager, editionId, talks);
  const each = talks.map((talk, index) => ({ ...talk, talkId: rows[index]!.id, replace: talk.replaceAppearances }));
  const appearances = await saveAppearances(
    manager,
    each.flatMap((talk) => listAppearances(talk, people, companies)),
    each.filter((talk) => talk.replace).map((talk) => talk.talkId),
  );
  const linked = each.flatMap((talk) =>
    talk.appearances.flatMap(({ person, links = [] }) => {
      const appearanceId = appearances.idOf(talk.talkId, people[person]!.id);
      return appearanceId === null ? [] : [{ talkId: talk.talkId, appearanceId, links, replace: talk.replace }];
    }),
  );
  const newlyLinked = await saveSpeakerLinks(manager, linked);
  const changed = new Set([
    ...linked.flatMap((one) => (newlyLinked.includes(one.appearanceId) ? [one.talkId] : [])),
    ...(await updateTalks(manager, talks)),
    ...(await saveLinks(manager, each)),
    ...(await saveTopics(
      manager,
      each.map((talk) => ({ ...talk, slugs: talk.topics })),
    )),
    ...appearances.changed,
  ]);
  for (const row of rows) if (changed.has(row.id)) markChanged(row);
  return { rows, appearances };
}

async function addTalks(manager: EntityManager, editionId: number, talks: TalkDecision[]): Promise<SavedRow[]> {
  const fresh = talks.filter((talk) => talk.id === null);
  const slugs = await findFreeSlugs(
    manager,
    'talks',
    fresh.map((talk) => talk.slugs),
  );
  const given = fresh.map((talk, index) => ({ ...readColumns(talk), slug: slugs[index] }));
  const rows = await queryRows<{ id: number; slug: string }>(
    manager,
    `INSERT INTO talks (slug, edition_id, group_id, sort_at, ${names.join(', ')})
     SELECT given.slug, editions.id, editions.group_id, editions.sort_at, ${listOf('given')}
     FROM editions, jsonb_to_recordset($2) AS given (slug text, ${types})
     WHERE editions.id = $1
     ORDER BY given.position
     RETURNING id, slug`,
    [editionId, JSON.stringify(given)],
  );
  const idBySlug = new Map(rows.map((row) => [row.slug, row.id]));
  return talks.map((talk) => ({
    id: talk.id ?? idBySlug.get(slugs[fresh.indexOf(talk)] as string)!,
    outcome: talk.id === null ? 'new' : 'unchanged',
  }));
}

async function updateTalks(manager: EntityManager, talks: TalkDecision[]): Promise<number[]> {
  const given = talks.filter((talk) => talk.id !== null).map((talk) => ({ id: talk.id, ...readColumns(talk) }));
  if (given.length === 0) return [];
  const rows = await queryRows<{ id: number }>(
    manager,
    `UPDATE talks SET (${names.join(', ')}, starts_at, updated_at) = (${listOf('given')},
       CASE WHEN talks.start_time IS NOT DISTINCT FROM given.start_time THEN talks.starts_at END, now())
     FROM jsonb_to_recordset($1) AS given (id int, ${types})
     WHERE talks.id = given.id AND (${listOf('talks')}) IS DISTINCT FROM (${listOf('given')})
     RETURNING talks.id`,
    [JSON.stringify(given)],
  );
  return rows.map((row) => row.id);
}

/** A person stands on a talk once; where a page names them twice, its first mention counts. */
function listAppearances(
  talk: TalkDecision & { talkId: number; replace: boolean },
  people: SavedRow[],
  companies: SavedRow[],
): AppearanceRow[] {
  const byPerson = new Map<number, AppearanceRow>();
  for (const { person, company, personName, companyName, role, confidence } of talk.appearances) {
    const personId = people[person]!.id;
    if (byPerson.has(personId)) continue;
    byPerson.set(personId, {
      talkId: talk.talkId,
      personId,
      companyId: company === null ? null : companies[company]!.id,
      personName,
      companyName,
      role,
      confidence: confidence ?? null,
      position: byPerson.size,
      replace: talk.replace,
    });
  }
  return [...byPerson.values()];
}
