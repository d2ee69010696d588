import type { Reader } from '../../reader.js';
import { type Bounds, collectBounds, type SearchKind, searchKinds, type Values, writeSought } from './bounds.js';

/** Where a result stands among all: what it is sorted by, from the most telling on. */
export interface SearchPosition {
  /** 3: the whole name is what was asked for; 2: name or title has all that was asked for; 1: the rest of it has. */
  tier: number;
  score: number;
  sortAt: string;
  kind: SearchKind;
  id: number;
}

/** Which part of the results to read. */
export interface SearchPageRequest {
  order: SearchOrder;
  /** How many at most, up to 101. */
  size: number;
  after: SearchPosition | null;
}

/** RELEVANCE: best first. NEWEST: by the start of the event, and what has none last. */
export type SearchOrder = 'RELEVANCE' | 'NEWEST';

/**
 * Up to this many matches are ranked, each by itself. Where more titles (or texts) match, ranks tell little and cost
 * much: then the newest come first, read off an index that is in this order.
 */
export const mostRanked = 2000;
const mostRows = 101;

const positions: Record<SearchOrder, string> = {
  RELEVANCE: 'tier, score, sort_at, kind, id',
  NEWEST: 'sort_at, kind, id',
};

/** Reads a page of results, in order. One statement. */
export function readSearchPage(reader: Reader, bounds: Bounds, request: SearchPageRequest): Promise<SearchPosition[]> {
  const { order, size, after } = request;
  const { where, values, name } = collectBounds(bounds, 'd');
  const put: Values['put'] = values.put;
  const keys = positions[order];
  const place = after && {
    tier: after.tier,
    score: after.score,
    sort_at: after.sortAt,
    kind: after.kind,
    id: after.id,
  };
  const types: Record<string, string> = {
    tier: 'int',
    score: 'float8',
    sort_at: 'timestamptz',
    kind: 'text',
    id: 'int',
  };
  const beyond = place
    ? `(${keys}) < (${keys
        .split(', ')
        .map((key) => put(place[key as keyof typeof place], types[key] as string))
        .join(', ')})`
    : 'true';
  const descending = keys.replace(/\w+/g, '$& DESC');
  const page = (rows: string, condition: string) =>
    `(SELECT tier, score, sort_at, kind, id FROM (${rows}) AS r WHERE ${beyond} AND ${condition} ORDER BY ${descending} LIMIT ${mostRows})`;
  const parts = { where, excludes: bounds.unwanted !== '', put, text: bounds.text, page };
  const { ctes, found } = order === 'RELEVANCE' ? writeRelevance(parts, put(size, 'int')) : writeNewest(parts);
  return reader.rows<SearchPosition>({
    name: `search ${order}${after ? ' after' : ''}${name}`,
    text: `WITH q AS MATERIALIZED (${writeSought(bounds, values)}), ${ctes}
      SELECT tier, score, sort_at AS "sortAt", kind, id FROM (${found}) AS f ORDER BY ${descending} LIMIT ${put(size, 'int')}`,
    values: values.list,
    prepare: bounds.filters.length <= 1,
  });
}

interface Parts {
  where: string;
  excludes: boolean;
  put: Values['put'];
  text: string;
  page: (rows: string, condition: string) => string;
}

const columns = 'd.kind, d.id, d.sort_at';
const from = 'search_documents d CROSS JOIN q';
const allKinds = searchKinds.map((kind) => `'${kind}'`).join(', ');
const few = (cte: string) => `(SELECT count(*) FROM ${cte}) < ${mostRanked}`;
const many = (cte: string) => `(SELECT count(*) FROM ${cte}) >= ${mostRanked}`;
/**
 * As a filter on the way through another index. `@@` by itself would bring the text index in; and the planner takes what
 * it cannot look into for half of all rows, so that it expects to fill a page soon and sorts nothing.
 */
const checks = (column: string) => `CASE WHEN d.${column} @@ q.query THEN true ELSE false END`;

/**
 * A short name says more of the thing than a long one, and what has many talks is meant more often. Rounded, so that a
 * cursor carries it exactly.
 */
const rankTitle = `round((ts_rank('{0.1,0.2,0.4,1}', d.title, q.wanted, 1) + d.weight * 0.02)::numeric, 6)::float8`;
const rankBody = `round(ts_rank('{0.05,0.2,0.5,1}', d.body, q.wanted, 1)::numeric, 6)::float8`;

/**
 * Tier by tier, and a tier only where those above leave the page unfilled: full names first, then titles, then texts.
 * Within titles and texts either all are ranked, or, where they are too many, things with a name of their own are ranked
 * and talks and editions follow by date.
 */
function writeRelevance({ where, excludes, put, text, page }: Parts, size: string) {
  // What is excluded must not stand in the text either, of which the title is a part only.
  const titleWhere = excludes ? ` AND ${checks('body')}${where}` : where;
  const dated = `d.kind IN ('talk', 'edition')`;
  const named = `d.kind IN ('speaker', 'company', 'topic', 'group')`;
  const inOthers = `NOT EXISTS (SELECT FROM exact x WHERE x.kind = d.kind AND x.id = d.id)`;
  const rankedAs = (cte: string, tier: number) => `SELECT ${tier} AS tier, r.* FROM ${cte} r`;
  const byDate = (column: string, tier: number, more: string) =>
    `SELECT ${tier} AS tier, -1::float8 AS score, ${columns} FROM ${from} WHERE ${checks(column)} AND ${inOthers}${more}`;
  const ctes = `k AS MATERIALIZED (SELECT search_key(${put(text, 'text')}) AS key),
    exact AS MATERIALIZED (
      SELECT d.weight + CASE WHEN d.names[1] = k.key THEN 20 ELSE 0 END::float8 AS score, ${columns} FROM k JOIN search_names n ON n.kind = ANY (ARRAY[${allKinds}]) AND n.key = k.key
      JOIN search_documents d ON d.kind = n.kind AND d.id = n.id CROSS JOIN q WHERE ${checks('body')}${where} LIMIT ${mostRanked}),
    titles AS MATERIALIZED (
      SELECT ${rankTitle} AS score, ${columns} FROM ${from} WHERE d.title @@ q.query AND ${inOthers}${titleWhere} LIMIT ${mostRanked}),
    names AS MATERIALIZED (
      SELECT ${rankTitle} AS score, ${columns} FROM ${from}
      WHERE ${many('titles')} AND d.title @@ q.query AND ${named} AND ${inOthers}${titleWhere} LIMIT ${mostRanked}),
    above AS MATERIALIZED (
      ${page(rankedAs('exact', 3), 'true')} UNION ALL ${page(rankedAs('titles', 2), few('titles'))}
      UNION ALL ${page(rankedAs('names', 2), `${many('titles')} AND ${few('names')}`)}
      UNION ALL ${page(byDate('title', 2, ` AND (${dated} OR ${many('names')})${titleWhere}`), many('titles'))}),
    texts AS MATERIALIZED (
      SELECT ${rankBody} AS score, ${columns} FROM ${from}
      WHERE (SELECT count(*) FROM above) < ${size} AND d.body @@ q.query AND NOT ${checks('title')} AND ${inOthers}${where} LIMIT ${mostRanked})`;
  const found = `SELECT * FROM above UNION ALL ${page(rankedAs('texts', 1), few('texts'))}
    UNION ALL ${page(byDate('body', 1, ` AND NOT ${checks('title')}${where}`), many('texts'))}`;
  return { ctes, found };
}

function writeNewest({ where, page }: Parts) {
  const ctes = `texts AS MATERIALIZED (
    SELECT 0 AS tier, 0::float8 AS score, ${columns} FROM ${from} WHERE d.body @@ q.query${where} LIMIT ${mostRanked})`;
  const all = `SELECT 0 AS tier, 0::float8 AS score, ${columns} FROM ${from} WHERE ${checks('body')}${where}`;
  return { ctes, found: `${page('SELECT * FROM texts', few('texts'))} UNION ALL ${page(all, many('texts'))}` };
}
