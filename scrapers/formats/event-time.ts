import { DateTime, IANAZone } from 'luxon';

/** A point in time as an event states it: an instant, the local calendar day, or both. */
export interface Moment {
  /** ISO 8601 with offset or Z; null where only the day is known. */
  at: string | null;
  /** `YYYY-MM-DD`; null where the day depends on a zone that is not known. */
  on: string | null;
}

const unknown: Moment = { at: null, on: null };

/**
 * Reads an ISO 8601 date or date-time. What cannot be a time of a meetup (no date, a year before 1990 or after 2100)
 * is unknown.
 * @param zone IANA zone of the event. A time without an offset is read in it; without a zone only its day is taken.
 * A time in UTC ("Z") without a zone gives no day: at 02:00Z it is still yesterday in half of the world.
 */
export function readMoment(text: string | null | undefined, zone: string | null = null): Moment {
  if (!text || text.length > 60) return unknown;
  const written = text
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) +(\d)/, '$1T$2')
    .replace(/^(\S+) +([+-]\d\d:?\d\d|Z)$/, '$1$2');
  const match = /^(\d{4}-\d\d-\d\d)(T[\d:.]+)?(Z|[+-]\d\d:?(?:\d\d)?)?$/i.exec(written);
  if (!match) return unknown;
  const [, day, time, offset] = match as unknown as [string, string, string?, string?];
  const year = Number(day.slice(0, 4));
  if (year < 1990 || year > 2100 || !DateTime.fromISO(day).isValid) return unknown;
  if (!time) return { at: null, on: day };
  const own = DateTime.fromISO(written, { setZone: true, zone: zone ?? 'utc' });
  if (!own.isValid) return { at: null, on: day };
  if (!offset && !zone) return { at: null, on: day };
  const local = zone && IANAZone.isValidZone(zone) ? own.setZone(zone) : own;
  const isUtc = !zone && /^(Z|[+-]00:?(00)?)$/i.test(offset ?? '');
  return { at: writeInstant(local), on: isUtc ? null : local.toISODate() };
}

/**
 * Reads milliseconds since 1970, as Meetup's REST API gave them.
 * @param offset milliseconds east of UTC, where stated; `zone` is better where both are known.
 */
export function readEpoch(milliseconds: number | null, offset: number | null, zone: string | null): Moment {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return unknown;
  const utc = DateTime.fromMillis(milliseconds, { zone: 'utc' });
  if (!utc.isValid) return unknown;
  const minutes = offset === null ? null : Math.round(offset / 60000);
  const local = zone ? utc.setZone(zone) : minutes === null ? utc : utc.setZone(`utc${signed(minutes)}`);
  if (!local.isValid) return { at: writeInstant(utc), on: null };
  return { at: writeInstant(local), on: zone || minutes !== null ? local.toISODate() : null };
}

/** The instant a while later, in the same offset; null where either is unknown or the result is no time. */
export function addDuration(at: string | null, duration: string | number | null): string | null {
  if (at === null || duration === null) return null;
  const start = DateTime.fromISO(at, { setZone: true });
  const end = start.plus(typeof duration === 'number' ? { milliseconds: duration } : readIsoDuration(duration));
  return end.isValid && end > start ? writeInstant(end) : null;
}

function readIsoDuration(text: string): { days: number; hours: number; minutes: number; seconds: number } {
  const match = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/i.exec(text.trim());
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = (match ?? []).slice(1).map((part) => Number(part ?? 0));
  return { days, hours, minutes, seconds };
}

function writeInstant(time: DateTime): string {
  return time.toISO({ suppressMilliseconds: true }) as string;
}

function signed(minutes: number): string {
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = String(Math.abs(minutes) % 60).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
