import { createHash } from 'node:crypto';
import { slugify } from '../base/index.js';

/** What the slug of a talk is made from. */
export interface TalkNames {
  title: string | null;
  about: string | null;
  speakers: string[];
  group: string | null;
  /** `YYYY-MM-DD`. */
  day: string | null;
}

/** What the slug of an edition is made from. */
export interface EditionNames {
  title: string | null;
  group: string | null;
  /** `YYYY-MM-DD`. */
  day: string | null;
  /** Best identity key: it stands in where there is no name at all. */
  key: string;
}

/**
 * Candidates for the slug of anything that has a name, best first, never empty. A name without a letter or digit gives
 * the noun and a digest of the name, which stays the same at every import.
 */
export function proposeNameSlugs(noun: string, name: string): string[] {
  return [slugify(name) || withDigest(noun, name)];
}

/** Candidates for a talk: its title, then with the group, then with the day as well. */
export function proposeTalkSlugs(names: TalkNames): string[] {
  const speakers = names.speakers.map(slugify).filter(Boolean).slice(0, 3);
  const own =
    slugify(names.title ?? '') ||
    slugify(names.about ?? '') ||
    (speakers.length > 0 ? `talk-by-${speakers.join('-and-')}` : '') ||
    withDigest('talk', JSON.stringify(names));
  const group = slugify(names.group ?? '');
  return distinct([own, joinParts(own, group), joinParts(own, group, names.day)]);
}

/** Candidates for an edition: group and day; where a part is missing or taken, the title stands in. */
export function proposeEditionSlugs(names: EditionNames): string[] {
  const group = slugify(names.group ?? '');
  const title = slugify(names.title ?? '');
  const short = names.day && group ? joinParts(group, names.day) : '';
  const full = title || short ? joinParts(group, names.day, title) : '';
  const bare = joinParts(group, title) || title;
  return distinct([
    short,
    names.day && group ? full : joinParts(bare, group ? null : names.day),
    withDigest(group || 'event', names.key),
  ]);
}

function joinParts(...parts: (string | null)[]): string {
  return parts.filter(Boolean).join('-');
}

function withDigest(noun: string, text: string): string {
  return `${noun}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

function distinct(slugs: string[]): string[] {
  return [...new Set(slugs.filter(Boolean))];
}
