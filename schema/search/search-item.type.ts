import { createUnionType } from 'type-graphql';
import type { EditionRow, NounRows, SearchKind } from '../../src/store/index.js';
import { Company } from '../company/company.type.js';
import { Edition } from '../edition/edition.type.js';
import { Group } from '../group/group.type.js';
import { nodeTypes } from '../relay/global-id.js';
import { Speaker } from '../speaker/speaker.type.js';
import { Talk } from '../talk/talk.type.js';
import { Topic } from '../topic/topic.type.js';

/** Whatever can be found. */
export const SearchItem = createUnionType({
  name: 'SearchItem',
  description: 'Whatever can be found by a search.',
  types: () => [Talk, Speaker, Company, Topic, Edition, Group] as const,
  resolveType: (item) => (item as unknown as { __typename: string }).__typename,
});

/** A row of any kind that can be found, with the name of its type. */
export type FoundItem = NounRows[SearchKind] & { __typename: string };

/** The row as an item of the union: it is this request's own, so it is marked and not copied. */
export function makeItem(kind: SearchKind, row: NounRows[SearchKind]): FoundItem {
  return Object.assign(row, { __typename: nodeTypes[kind] });
}

/** By what a thing is called, of whatever kind it is. */
export function nameOf(kind: SearchKind, row: NounRows[SearchKind]): string {
  if (kind === 'edition') {
    const { title, group, startsOn } = row as EditionRow;
    return title ?? [group?.name, startsOn].filter(Boolean).join(', ');
  }
  const { name, title, about } = row as { name?: string; title?: string | null; about?: string | null };
  return name ?? title ?? about ?? '';
}

/** The text of a thing, of which a snippet is made; null where it has none. */
export function textOf(kind: SearchKind, row: NounRows[SearchKind]): string | null {
  const { abstract, about, description } = row as unknown as Record<
    'abstract' | 'about' | 'description',
    string | null
  >;
  if (kind === 'talk') return abstract;
  if (kind === 'topic') return about;
  return kind === 'edition' ? description : null;
}
