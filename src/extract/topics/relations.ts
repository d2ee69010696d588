import { splitList } from './topic-record.js';
import { topicRecords } from './vocabulary.js';

/** A topic that another one brings along. */
export interface Implication {
  slug: string;
  /** How often careful readers give it too, from 0 to 1. */
  strength: number;
}

const parents = new Map(topicRecords.map(({ slug, parent }) => [slug, parent]));
const implications = new Map(
  topicRecords.map((record) => [record.slug, splitList(record.implies).map(readImplication)] as const),
);

/** The topics that this one brings along. */
export function listImplied(slug: string): Implication[] {
  return implications.get(slug) ?? [];
}

/** The topics that this one is a part of, nearest first. */
export function listAncestors(slug: string): string[] {
  const ancestors: string[] = [];
  for (let at = parents.get(slug); at !== undefined; at = parents.get(at)) ancestors.push(at);
  return ancestors;
}

/** The one topic brings the other along or is a part of it. */
export function goTogether(slug: string, other: string): boolean {
  return listImplied(slug).some((implied) => implied.slug === other) || listAncestors(slug).includes(other);
}

function readImplication(item: string): Implication {
  const [slug = '', strength] = item.split(' ');
  return { slug, strength: Number(strength) };
}
