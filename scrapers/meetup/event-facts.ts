import { squeeze } from '../../src/base/index.js';
import type { AttendanceMode, EventStatus, VenueRecord } from '../source.js';

/** What one place on a page (Apollo state, JSON-LD, markup, an API record) says of a group. */
export interface GroupFacts {
  urlname: string | null;
  name: string | null;
  /** As written; checked later. */
  timeZone: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
}

/** What one place on a page says of an event. Null where it says nothing. */
export interface EventFacts {
  id: string | null;
  title: string | null;
  url: string | null;
  description: Description | null;
  /** ISO 8601 as written, with or without an offset. */
  start: string | null;
  end: string | null;
  /** ISO 8601 duration, or milliseconds. */
  duration: string | number | null;
  /** `draft` is an event that its group has not announced: it is not to be shown. */
  status: EventStatus | 'draft' | null;
  attendance: AttendanceMode | null;
  venue: VenueRecord | null;
  onlineUrl: string | null;
  timeZone: string | null;
  group: GroupFacts | null;
}

/** The words of an event. */
export interface Description {
  body: string;
  format: 'markdown' | 'text';
  /** Whether the place it was read from cuts it short. */
  cut: boolean;
}

/**
 * One event from all that says something of it, best first: each field from the first that has it, but the words
 * from the first that has them in full.
 */
export function mergeFacts(places: EventFacts[]): EventFacts | null {
  const [best, ...others] = places;
  if (!best) return null;
  const merged = { ...best };
  for (const other of others) {
    for (const key of Object.keys(other) as (keyof EventFacts)[]) {
      if (merged[key] === null && other[key] !== null) Object.assign(merged, { [key]: other[key] });
    }
  }
  merged.description = chooseDescription(places.flatMap(({ description }) => description ?? []));
  merged.group = mergeGroups(places.flatMap(({ group }) => group ?? []));
  return merged;
}

/** One group from all that says something of it, best first. */
export function mergeGroups(groups: GroupFacts[]): GroupFacts | null {
  if (groups.length === 0) return null;
  const first = (key: keyof GroupFacts) => groups.map((group) => group[key]).find((value) => value !== null) ?? null;
  return {
    urlname: first('urlname'),
    name: first('name'),
    timeZone: first('timeZone'),
    city: first('city'),
    region: first('region'),
    country: first('country'),
  };
}

/** The first that is whole. What another one goes on from is cut, whatever its place says. Else the longest. */
export function chooseDescription(candidates: Description[]): Description | null {
  const bare = candidates.map(({ body }) => squeeze(body.replace(/[*_#\\]/g, '')));
  const isBegun = (i: number) =>
    bare.some(
      (other, j) =>
        j !== i &&
        other.length > bare[i]!.length + 20 &&
        other.startsWith(bare[i]!.replace(/(\.{3}|…)$/, '').trimEnd()),
    );
  const judged = candidates.map((candidate, i) => ({ ...candidate, cut: candidate.cut || isBegun(i) }));
  const whole = judged.find(({ cut }) => !cut);
  if (whole) return whole;
  return judged.reduce<Description | null>(
    (best, next) => (next.body.length > (best?.body.length ?? 0) ? next : best),
    null,
  );
}

/**
 * Whether a text that may have been cut was: it ends in dots, or it has the length that Meetup cuts at (155
 * characters in the JSON-LD of an event's page; others cut at 150) and stops in the middle of a sentence.
 */
export function looksCut(text: string): boolean {
  const words = text.trim();
  if (/(\.{3}|…)$/.test(words)) return true;
  const { length } = [...words];
  return length >= 140 && length <= 160 && !/[.!?)\]»”"。！？]$/u.test(words);
}
