import { DateTime, IANAZone } from 'luxon';

/** Gives the present moment. Passed in wherever a time is needed, so that a test can say what time it is. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** Whether the name is an IANA time zone that this machine knows ("Europe/London"). */
export function isTimeZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** The calendar day (ISO 8601, `2024-05-14`) of an instant in an IANA zone, or in UTC where there is none. */
export function localDate(instant: Date, timeZone: string | null): string {
  return DateTime.fromJSDate(instant, { zone: timeZone ?? 'utc' }).toISODate() as string;
}

/**
 * An ISO 8601 date-time as an instant. A time without an offset is read in `timeZone`, or as UTC where there is none.
 * Gives null for what is no date-time.
 */
export function parseInstant(text: string, timeZone: string | null): Date | null {
  const parsed = DateTime.fromISO(text, { zone: timeZone ?? 'utc' });
  return parsed.isValid ? parsed.toJSDate() : null;
}

/**
 * The time of the day (ISO 8601, `18:30`) at which an ISO 8601 date-time stands: in the zone, else as it is written with
 * its offset. Gives null for what is no date-time, and for one in UTC without a zone: that is nobody's wall clock.
 */
export function localTime(text: string, timeZone: string | null): string | null {
  const parsed = timeZone ? DateTime.fromISO(text).setZone(timeZone) : DateTime.fromISO(text, { setZone: true });
  if (!parsed.isValid || (!timeZone && /Z$/i.test(text))) return null;
  return parsed.toFormat('HH:mm');
}

/** Minutes as an ISO 8601 duration: 90 gives `PT1H30M`. */
export function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/** The minutes of an ISO 8601 duration of hours and minutes; null for any other text. */
export function parseDuration(text: string): number | null {
  const found = /^PT(?=\d)(?:(\d{1,3})H)?(?:(\d{1,4})M)?$/.exec(text);
  return found ? Number(found[1] ?? 0) * 60 + Number(found[2] ?? 0) : null;
}
