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
