import type { Put } from '../list.js';
import type { TalkFilter } from '../talk-list.js';

/** The kinds of things that can be found. */
export const searchKinds = ['talk', 'speaker', 'company', 'topic', 'edition', 'group'] as const;

/** A kind of thing that can be found. */
export type SearchKind = (typeof searchKinds)[number];

/**
 * Which results: those of a kind that can meet each condition, and do. A talk has all that a list of talks can be
 * filtered by; an edition has group, day and language; each other thing has itself, and a speaker their companies too.
 */
export type SearchFilter = TalkFilter;

/** What a search is held to: text for the database, and conditions. */
export interface Bounds {
  /** What was typed, for names that are just this. */
  text: string;
  /** Texts of tsquery: what is wanted, for ranking; and the same without what is not wanted. */
  wanted: string;
  query: string;
  /** Where the words are frequent: from how many of the newest titles on all that have them are too many to be ranked. */
  leastFrequent: number | null;
  /** Null: all kinds. */
  kinds: readonly SearchKind[] | null;
  /** Alternatives, of all of which one must be had: facets as the documents carry them ("topic:7"). */
  filters: readonly (readonly string[])[];
  /** Facets that must not be had. */
  without: readonly string[];
  from: string | null;
  to: string | null;
}

/** The values of a statement, and the place of the next one. */
export interface Values {
  list: unknown[];
  put: Put;
}

/** Turns kinds and filter into facets. */
export function listFilters(
  kinds: readonly SearchKind[],
  filter: SearchFilter,
): Pick<Bounds, 'kinds' | 'filters' | 'without' | 'from' | 'to'> {
  const named = (name: string, values: readonly (string | number)[] = []) => values.map((value) => `${name}:${value}`);
  const flags = [
    ['has:video', filter.hasVideo],
    ['has:slides', filter.hasSlides],
  ] as const;
  const all = [
    named('topic', filter.topicIds),
    named('company', filter.companyIds),
    named('speaker', filter.speakerIds),
    named('group', filter.groupIds),
    named('talk', filter.kinds),
    named('language', filter.languages),
    ...flags.map(([facet, wanted]) => (wanted === true ? [facet] : [])),
  ];
  const asked = kinds.length > 0 ? kinds : null;
  // Only talks have videos and slides, so what is without them is a talk as well.
  const isOfTalks = flags.some(([, wanted]) => wanted === false);
  return {
    kinds: isOfTalks ? (asked ?? searchKinds).filter((kind) => kind === 'talk') : asked,
    filters: all.filter((facets) => facets.length > 0),
    without: flags.flatMap(([facet, wanted]) => (wanted === false ? [facet] : [])),
    from: filter.from ?? null,
    to: filter.to ?? null,
  };
}

/**
 * Writes the conditions on documents, each begun with AND; `name` tells statements of different shape apart. Kinds are
 * no facets here: each of them has so many documents that a look into the index of facets costs more than it saves.
 * @returns `facets`, which that index can answer, apart from the `rest`
 */
export function collectBounds({ kinds, filters, without, from, to }: Bounds, row: string) {
  const list: unknown[] = [];
  const values: Values = { list, put: (value, type) => `$${list.push(value)}::${type}` };
  const facets = filters.map((one) => `${row}.facets && ${values.put(one, 'text[]')}`);
  const rest: string[] = [];
  if (kinds) rest.push(`${row}.kind = ANY (${values.put(kinds, 'text[]')})`);
  if (without.length > 0) rest.push(`NOT ${row}.facets && ${values.put(without, 'text[]')}`);
  if (from) rest.push(`${row}.day >= ${values.put(from, 'date')}`);
  if (to) rest.push(`${row}.day <= ${values.put(to, 'date')}`);
  const shape = [
    kinds && 'kinds',
    filters.length > 0 && `${filters.length} filters`,
    without.length > 0 && 'without',
    from && 'from',
    to && 'to',
  ];
  const used = shape.filter(Boolean).join(',');
  const write = (conditions: string[]) => conditions.map((condition) => ` AND ${condition}`).join('');
  return { values, facets: write(facets), rest: write(rest), name: used && ` [${used}]` };
}
