import { isTimeZone, localDate, localTime, parseInstant } from '../base/index.js';

/** What is known of an edition's time. */
export interface EditionTimes {
  /** ISO 8601 with offset or Z. */
  startsAt: string | null;
  endsAt: string | null;
  /** Local day, `YYYY-MM-DD`. */
  startsOn: string | null;
  /** IANA name, or what {@link offsetOf} gives; null where neither is known. */
  zone: string | null;
}

/** Longer ones have several days, and a programme's time does not say of which. */
const longestEvening = 20 * 3_600_000;
/** Times before this hour belong to the night after an evening. */
const nightEnds = '06:00';
const noon = '12:00';

/**
 * The instant of a programme's local time (`19:15`): on the edition's day, or after midnight on the next. Null where the
 * day or the zone is not known.
 */
export function placeStart(startTime: string, { startsAt, endsAt, startsOn, zone }: EditionTimes): Date | null {
  if (zone === null || (!zone.startsWith('UTC') && !isTimeZone(zone))) return null;
  if (startsAt !== null && endsAt !== null && Date.parse(endsAt) - Date.parse(startsAt) > longestEvening) return null;
  const day = startsAt === null ? startsOn : localDate(new Date(startsAt), zone);
  if (day === null) return null;
  const opens = startsAt === null ? null : localTime(startsAt, zone);
  const afterMidnight = opens !== null && opens >= noon && startTime < nightEnds;
  return parseInstant(`${afterMidnight ? dayAfter(day) : day}T${startTime}`, zone);
}

/** The zone of a date-time that is written with its offset: `UTC+01:00`; null for one in UTC, and for none. */
export function offsetOf(startsAt: string | null): string | null {
  const found = /:\d{2}(?:\.\d{1,9})?([+-]\d{2}):?(\d{2})$/.exec(startsAt ?? '');
  return found ? `UTC${found[1]}:${found[2]}` : null;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
