import type { Reader } from '../../reader.js';
import { type TalkRow, talkRow } from '../rows.js';
import { type Bounds, collectBounds, type SearchKind, searchKinds, type Values } from './bounds.js';
import { foldKey } from './fold-key.js';

/** Where a result stands among all: what it is sorted by, from the most telling on. */
export interface SearchPosition {
  /** 3: the whole name is what was asked for; 2: name or title has all that was asked for; 1: the rest of it has. */
  tier: number;
  score: number;
  sortAt: string;
  kind: SearchKind;
  id: number;
}

/** A result. */
export interface SearchHit extends SearchPosition {
  /** Where it is a talk: its row, which comes with its place. What else was found is read by id. */
  talk: TalkRow | null;
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
export const mostRanked = 1000;
/**
 * How many rows a part of the statement gives at most: the least of these that fills the page. It is written into the
 * statement, for a plan that is made for any number expects many rows, and sorts them all.
 */
const pageSizes = [11, 21, 51, 101];

const positions: Record<SearchOrder, string> = {
  RELEVANCE: 'tier, score, sort_at, kind, id',
  NEWEST: 'sort_at, kind, id',
};

/** Reads a page of results, in order, and which version of the vocabulary is the present one. One statement. */
export async function readSearchPage(
  reader: Reader,
  bounds: Bounds,
  request: SearchPageRequest,
): Promise<{ hits: SearchHit[]; version: string }> {
  const { order, size, after } = request;
  const { facets, rest, values, name } = collectBounds(bounds, 'd');
  const put: Values['put'] = values.put;
  const keys = positions[order];
  const start = after && {
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
  const beyond = start
    ? `(${keys}) < (${keys
        .split(', ')
        .map((key) => put(start[key as keyof typeof start], types[key] as string))
        .join(', ')})`
    : 'true';
  const mostRows = pageSizes.find((most) => most >= size) ?? 101;
  const descending = keys.replace(/\w+/g, '$& DESC');
  const page = (rows: string, condition: string) =>
    `(SELECT tier, score, sort_at, kind, id FROM (${rows}) AS r WHERE ${beyond} AND ${condition} ORDER BY ${descending} LIMIT ${mostRows})`;
  const scope: Parts['scope'] = bounds.kinds?.every(isNamed)
    ? 'named'
    : bounds.kinds?.some(isNamed) === false
      ? 'dated'
      : 'all';
  const excludes = bounds.query !== bounds.wanted;
  const folded = foldKey(bounds.text);
  const query = put(bounds.query, 'tsquery');
  const parts: Parts = {
    query,
    wanted: excludes && order === 'RELEVANCE' ? put(bounds.wanted, 'tsquery') : query,
    facets,
    rest,
    scope,
    excludes,
    key:
      order === 'NEWEST'
        ? ''
        : folded === null
          ? `(SELECT search_key(${put(bounds.text, 'text')}))`
          : put(folded, 'text'),
    page,
  };
  const { ctes, found } = order === 'RELEVANCE' ? writeRelevance(parts, put(size, 'int')) : writeNewest(parts);
  const rows = await reader.rows<PageRow>({
    name: `search ${order} ${mostRows}${after ? ' after' : ''}${scope === 'all' ? '' : ` ${scope}`}${excludes ? ' excluding' : ''}${folded === null ? ' folding' : ''}${name}`,
    text: `WITH ${ctes},
      page AS MATERIALIZED (
        SELECT tier, score, sort_at, kind, id FROM (${found}) AS f ORDER BY ${descending} LIMIT ${put(size, 'int')})
      SELECT v.version, p.tier, p.score, p.sort_at AS place, p.kind AS found, p.id AS key, ${talkRow.select}
      FROM (SELECT version FROM search_vocabulary LIMIT 1) v LEFT JOIN page p ON true LEFT JOIN talks t ON p.kind = 'talk' AND t.id = p.id
      ORDER BY ${keys.replace(/\w+/g, 'p.$& DESC')}`,
    values: values.list,
    prepare: bounds.filters.length <= 1,
  });
  const hits = rows.flatMap((row): SearchHit[] => {
    const { tier, score, place: sortAt, found: kind, key: id } = row;
    return kind === null ? [] : [{ tier, score, sortAt, kind, id, talk: row.id === null ? null : row }];
  });
  return { hits, version: rows[0]?.version ?? '' };
}

/** A talk is read along with its place; its columns are null for what is none. */
interface PageRow extends TalkRow {
  version: string;
  tier: number;
  score: number;
  place: string;
  /** Null in the one row that there is where nothing was found. */
  found: SearchKind | null;
  key: number;
}

interface Parts {
  /** What is searched for, and what of it is ranked: without exclusions. */
  query: string;
  wanted: string;
  /** Conditions, each begun with AND: those that the index of facets answers, and the others. */
  facets: string;
  rest: string;
  /** Whether only things with a name of their own are asked for, or only talks and editions. */
  scope: keyof typeof scopes;
  excludes: boolean;
  /** What was typed, as names are folded. */
  key: string;
  page: (rows: string, condition: string) => string;
}

const namedKinds = ['speaker', 'company', 'topic', 'group'] as const;
const isNamed = (kind: SearchKind) => namedKinds.some((one) => one === kind);
const scopes = {
  all: searchKinds,
  named: namedKinds,
  dated: searchKinds.filter((kind) => !isNamed(kind)),
};
const quote = (kinds: readonly SearchKind[]) => kinds.map((kind) => `'${kind}'`).join(', ');
const columns = 'd.kind, d.id, d.sort_at';
const from = 'search_documents d';
const few = (cte: string) => `(SELECT count(*) FROM ${cte}) < ${mostRanked}`;
const many = (cte: string) => `(SELECT count(*) FROM ${cte}) >= ${mostRanked}`;
/**
 * As a filter on the way through another index. `@@` by itself would bring the text index in; and the planner takes what
 * it cannot look into for half of all rows, so that it expects to fill a page soon and sorts nothing.
 */
const checks = (condition: string) => `CASE WHEN ${condition} THEN true ELSE false END`;

/** A short name says more of the thing than a long one, and what has many talks is meant more often. */
const rankTitle = (wanted: string) => `ts_rank('{0.1,0.2,0.4,1}', r.title, ${wanted}, 1) + r.weight * 0.02::float8`;
const rankBody = (wanted: string) => `ts_rank('{0.05,0.2,0.5,1}', r.body, ${wanted}, 1)::float8`;
/** Candidates are collected without their ranks, which are worked out only where there are few. */
const rankedAs = (tier: number, rank: string, cte: string) =>
  `SELECT ${tier} AS tier, ${rank} AS score, r.kind, r.id, r.sort_at FROM ${cte} r`;

/**
 * Tier by tier, and a tier only where those above leave the page unfilled: full names first, then titles, then texts.
 * Within titles and texts either all are ranked, or, where they are too many, things with a name of their own are ranked
 * and talks and editions follow by date.
 */
function writeRelevance({ query, wanted, facets, rest, scope, excludes, key, page }: Parts, size: string) {
  const dated = `d.kind IN (${quote(scopes.dated)})`;
  const named = `d.kind IN (${quote(scopes.named)})`;
  const inOthers = `NOT EXISTS (SELECT FROM exact x WHERE x.kind = d.kind AND x.id = d.id)`;
  const isText = checks(`d.body @@ ${query}`);
  const isTitle = checks(`d.title @@ ${query}`);
  // What is excluded must not stand in the text either, of which the title is a part only.
  const byTitle = `d.title @@ ${query}${excludes ? ` AND ${isText}` : ''}`;
  const byFacets = `d.body @@ ${query}${facets} AND ${isTitle}`;
  const passes = `${facets === '' ? '' : ` AND ${checks(`true${facets}`)}`}${rest} AND ${inOthers}`;
  const inTitle = `${isTitle}${excludes ? ` AND ${isText}` : ''}${passes}`;
  const byDate = (tier: number, condition: string) =>
    `SELECT ${tier} AS tier, -1::float8 AS score, ${columns} FROM ${from} WHERE ${condition}`;
  const titled = (condition: string) =>
    `SELECT ${columns}, d.title, d.weight FROM ${from} WHERE ${condition} LIMIT ${mostRanked}`;
  const titleTier = page(rankedAs(2, rankTitle(wanted), 'titles'), few('titles'));
  const namesThenDates = `${page(rankedAs(2, rankTitle(wanted), 'names'), `${many('titles')} AND ${few('names')}`)}
    UNION ALL ${page(byDate(2, `(${dated} OR ${many('names')}) AND ${inTitle}`), many('titles'))}`;
  const ctes = `exact AS MATERIALIZED (
      SELECT d.weight + CASE WHEN n.is_own THEN 20 ELSE 0 END::float8 AS score, ${columns}
      FROM search_names n JOIN search_documents d ON d.kind = n.kind AND d.id = n.id
      WHERE n.kind = ANY (ARRAY[${quote(scopes[scope])}]) AND n.key = ${key} AND ${isText}${facets}${rest} LIMIT ${mostRanked}),
    titles AS MATERIALIZED (${titled(`${facets === '' ? byTitle : byFacets}${rest} AND ${inOthers}`)}),
    ${scope === 'all' ? `names AS MATERIALIZED (${titled(`${many('titles')} AND ${named} AND ${byTitle}${passes}`)}),` : ''}
    above AS MATERIALIZED (
      ${page('SELECT 3 AS tier, x.score, x.kind, x.id, x.sort_at FROM exact x', 'true')} UNION ALL ${titleTier}
      UNION ALL ${scope === 'all' ? namesThenDates : page(byDate(2, inTitle), many('titles'))}),
    texts AS MATERIALIZED (
      SELECT ${columns}, d.body FROM ${from}
      WHERE (SELECT count(*) FROM above) < ${size} AND d.body @@ ${query}${facets} AND NOT ${isTitle}${rest} AND ${inOthers}
      LIMIT ${mostRanked})`;
  const found = `SELECT * FROM above UNION ALL ${page(rankedAs(1, rankBody(wanted), 'texts'), few('texts'))}
    UNION ALL ${page(byDate(1, `${isText} AND NOT ${isTitle}${passes}`), many('texts'))}`;
  return { ctes, found };
}

function writeNewest({ query, facets, rest, page }: Parts) {
  const ctes = `texts AS MATERIALIZED (
    SELECT 0 AS tier, 0::float8 AS score, ${columns} FROM ${from} WHERE d.body @@ ${query}${facets}${rest} LIMIT ${mostRanked})`;
  const all = `SELECT 0 AS tier, 0::float8 AS score, ${columns} FROM ${from}
    WHERE ${checks(`d.body @@ ${query}${facets}`)}${rest}`;
  return { ctes, found: `${page('SELECT * FROM texts', few('texts'))} UNION ALL ${page(all, many('texts'))}` };
}
