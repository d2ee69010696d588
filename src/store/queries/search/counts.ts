import type { Reader } from '../../reader.js';
import { type Bounds, collectBounds, type SearchKind } from './bounds.js';

/** How many results there are of each kind, on each topic, of each group …: the most frequent first. */
export interface SearchFacets {
  kinds: FacetCount<SearchKind>[];
  topics: FacetCount<number>[];
  companies: FacetCount<number>[];
  groups: FacetCount<number>[];
  years: FacetCount<number>[];
  /** BCP 47, small letters. */
  languages: FacetCount<string>[];
}

/** A value, and how many results have it. Topics, companies and groups are given by id. */
export interface FacetCount<Value> {
  value: Value;
  count: number;
}

/** The most values of one facet that are given. */
export const mostFacetValues = 100;

/** Counts all results. */
export async function countResults(reader: Reader, bounds: Bounds): Promise<number> {
  const { statement } = writeMatches(bounds, 'count(*)::int AS total');
  const [row] = await reader.rows<{ total: number }>({ ...statement, name: `search count${statement.name}` });
  return row?.total ?? 0;
}

/**
 * Counts the results by what they have in common. A filter on a facet also holds for that facet's own counts. Of broad
 * words some hundred thousand facets are counted: they are unfolded in the select list, which takes half as long as a
 * join, and taken apart only once they are counted, which OFFSET 0 sees to.
 */
export async function countFacets(reader: Reader, bounds: Bounds): Promise<SearchFacets> {
  const { statement } = writeMatches(bounds, 'unnest(d.facets) AS facet');
  const rows = await reader.rows<{ name: string; value: string; total: number }>({
    ...statement,
    name: `search facets${statement.name}`,
    text: `SELECT name, value, total FROM (
        SELECT split_part(facet, ':', 1) AS name, split_part(facet, ':', 2) AS value, total,
          row_number() OVER (PARTITION BY split_part(facet, ':', 1) ORDER BY total DESC, facet) AS place
        FROM (SELECT facet, count(*)::int AS total FROM (${statement.text}) AS each GROUP BY facet OFFSET 0) counted) placed
      WHERE place <= ${mostFacetValues} AND name = ANY (ARRAY['is', 'topic', 'company', 'group', 'year', 'language'])
      ORDER BY name, place`,
  });
  const pick = <Value>(name: string, read: (value: string) => Value): FacetCount<Value>[] =>
    rows.filter((row) => row.name === name).map((row) => ({ value: read(row.value), count: row.total }));
  return {
    kinds: pick('is', (value) => value as SearchKind),
    topics: pick('topic', Number),
    companies: pick('company', Number),
    groups: pick('group', Number),
    years: pick('year', Number).sort((a, b) => b.value - a.value),
    languages: pick('language', String),
  };
}

function writeMatches(bounds: Bounds, select: string) {
  const { facets, rest, values, name } = collectBounds(bounds, 'd');
  const query = values.put(bounds.query, 'tsquery');
  const text = `SELECT ${select} FROM search_documents d WHERE d.body @@ ${query}${facets}${rest}`;
  return { statement: { name, text, values: values.list, prepare: bounds.filters.length <= 1 } };
}
