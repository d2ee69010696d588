import type { EntityManager } from 'typeorm';
import { type EditionTimes, placeStart } from '../../resolve/index.js';
import { queryRows } from '../query-rows.js';

interface TimedTalk {
  id: number;
  startTime: string;
  startsAt: Date | null;
}

/** A start that is farther from its edition's is one of another day. */
const farthest = 36 * 3_600_000;

/**
 * Makes the instants at which an edition's talks begin agree with its day and zone, of talks that this page does not name
 * as well: the page may have moved the edition.
 * @param offset the zone that the page's own date-time is written in, for editions and groups without a zone
 * @returns the ids of the talks that changed
 */
export async function saveStarts(manager: EntityManager, editionId: number, offset: string | null): Promise<number[]> {
  const talks = await queryRows<TimedTalk>(
    manager,
    `SELECT id, to_char(start_time, 'HH24:MI') AS "startTime", starts_at AS "startsAt" FROM talks
     WHERE edition_id = $1 AND start_time IS NOT NULL`,
    [editionId],
  );
  if (talks.length === 0) return [];
  const times = await readEditionTimes(manager, editionId, offset);
  const changed = talks
    .map((talk) => ({ id: talk.id, before: talk.startsAt, startsAt: findStart(talk, times) }))
    .filter(({ before, startsAt }) => before?.getTime() !== startsAt?.getTime());
  if (changed.length === 0) return [];
  await manager.query(
    `UPDATE talks SET starts_at = given.starts_at, updated_at = now()
     FROM unnest($1::int[], $2::timestamptz[]) AS given (id, starts_at) WHERE talks.id = given.id`,
    [changed.map((talk) => talk.id), changed.map((talk) => talk.startsAt)],
  );
  return changed.map((talk) => talk.id);
}

/** Where this page does not tell the zone, what another one told stands, as long as it is of the edition's day. */
function findStart({ startTime, startsAt }: TimedTalk, times: EditionTimes): Date | null {
  if (times.zone !== null) return placeStart(startTime, times);
  const edition = times.startsAt ?? times.startsOn;
  const near = edition !== null && Math.abs((startsAt?.getTime() ?? 0) - Date.parse(edition)) <= farthest;
  return near ? startsAt : null;
}

async function readEditionTimes(
  manager: EntityManager,
  editionId: number,
  offset: string | null,
): Promise<EditionTimes> {
  const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
  const [row] = await queryRows<EditionTimes>(
    manager,
    `SELECT ${instant('starts_at')} AS "startsAt", ${instant('ends_at')} AS "endsAt", starts_on::text AS "startsOn",
       coalesce(editions.time_zone, $2::text, groups.time_zone) AS zone
     FROM editions LEFT JOIN groups ON groups.id = group_id WHERE editions.id = $1`,
    [editionId, offset],
  );
  return row as EditionTimes;
}
