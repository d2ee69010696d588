import { type SearchKind, searchKinds } from './bounds.js';

/**
 * Up to this many matches are ranked, each by itself. Where more titles (or texts) match, ranks tell little and cost
 * much: then the newest come first, read off an index that is in this order.
 */
export const mostRanked = 1000;
/** How many of the newest titles are looked at for how frequent what was asked for is. */
export const newestTitles = 2000;

/** What the parts of a statement are written from; conditions and values as SQL. */
export interface Parts {
  /** What is searched for, and what of it is ranked: without exclusions. */
  query: string;
  wanted: string;
  /** Conditions, each begun with AND: those that the index of facets answers, and the others. */
  facets: string;
  rest: string;
  /** Whether only things with a name of their own are asked for, or only talks and editions. */
  scope: keyof typeof scopes;
  excludes: boolean;
  /** Whether a condition is on what the short table of titles has not. */
  needsDocuments: boolean;
  /** From how many of the newest titles on a search is broad; null where its words are not frequent. */
  leastFrequent: string | null;
  /** What was typed, as names are folded. */
  key: string;
  page: (rows: string, condition: string) => string;
}

const namedKinds = ['speaker', 'company', 'topic', 'group'] as const;
/** Whether a thing of this kind has a name of its own. */
export const isNamed = (kind: SearchKind) => namedKinds.some((one) => one === kind);
const scopes = {
  all: searchKinds,
  named: namedKinds,
  dated: searchKinds.filter((kind) => !isNamed(kind)),
};
const quote = (kinds: readonly SearchKind[]) => kinds.map((kind) => `'${kind}'`).join(', ');
/** The kinds that have a date, as a list in SQL: the index of titles by date holds these alone. */
export const datedKinds = quote(scopes.dated);
const columns = 'd.kind, d.id, d.sort_at';
const from = 'search_documents d';
const fromTitles = 'search_titles d';
const fromBoth = 'search_titles h JOIN search_documents d ON d.kind = h.kind AND d.id = h.id';
const few = (cte: string) => `(SELECT count(*) FROM ${cte}) < ${mostRanked}`;
const many = (cte: string) => `(SELECT count(*) FROM ${cte}) >= ${mostRanked}`;
/**
 * As a filter on the way through another index. `@@` by itself would bring the text index in; and the planner takes what
 * it cannot look into for half of all rows, so that it expects to fill a page soon and sorts nothing.
 */
const checks = (condition: string) => `CASE WHEN ${condition} THEN true ELSE false END`;

/** A short name says more of the thing than a long one, and what has many talks is meant more often. */
const rankTitle = (wanted: string) => `ts_rank('{0.1,0.2,0.4,1}', d.title, ${wanted}, 1) + d.weight * 0.02::float8`;
const rankBody = (wanted: string) => `ts_rank('{0.05,0.2,0.5,1}', d.body, ${wanted}, 1)::float8`;
/** Ranked as they are collected: their words need not be kept until it is known whether there are few. */
const rankedIn = (tier: number, cte: string) =>
  `SELECT ${tier} AS tier, r.score, r.kind, r.id, r.sort_at FROM ${cte} r`;

/**
 * Tier by tier, and a tier only where those above leave the page unfilled: full names first, then titles, then texts.
 * Within titles and texts either all are ranked, or, where they are too many, things with a name of their own are ranked
 * and talks and editions follow by date.
 */
export function writeRelevance(parts: Parts, size: string) {
  const { query, wanted, facets, rest, scope, excludes, needsDocuments, leastFrequent, key, page } = parts;
  const dated = `d.kind IN (${datedKinds})`;
  const named = `d.kind IN (${quote(scopes.named)})`;
  const inOthers = `NOT EXISTS (SELECT FROM exact x WHERE x.kind = d.kind AND x.id = d.id)`;
  const isText = checks(`d.body @@ ${query}`);
  const isTitle = checks(`d.title @@ ${query}`);
  const titles = needsDocuments ? fromBoth : fromTitles;
  // What is excluded must not stand in the text either, of which the title is a part only.
  const byTitle = `${needsDocuments ? 'h' : 'd'}.title @@ ${query}${excludes ? ` AND ${isText}` : ''}`;
  const byFacets = `d.body @@ ${query}${facets} AND ${isTitle}`;
  const passes = `${facets === '' ? '' : ` AND ${checks(`true${facets}`)}`}${rest} AND ${inOthers}`;
  const inTitle = `${isTitle}${excludes ? ` AND ${isText}` : ''}${passes}`;
  const byDate = (tier: number, condition: string, table = from) =>
    `SELECT ${tier} AS tier, -1::float8 AS score, ${columns} FROM ${table} WHERE ${condition}`;
  const byTitleDate = byDate(2, `${dated} AND ${inTitle}`, needsDocuments ? from : fromTitles);
  const byTitleName = byDate(2, `${named} AND ${byTitle}${passes}`, titles);
  const titled = (table: string, condition: string) =>
    `SELECT ${columns}, ${rankTitle(wanted)} AS score FROM ${table} WHERE ${condition} LIMIT ${mostRanked}`;
  // Where the newest titles tell that there are too many to rank, they are not collected to be counted.
  const isBroad = '(SELECT is_broad FROM breadth)';
  const isNarrow = leastFrequent === null ? '' : `NOT ${isBroad} AND `;
  const breadth =
    leastFrequent === null
      ? ''
      : `breadth AS MATERIALIZED (
      SELECT count(*) >= ${leastFrequent} AS is_broad FROM (
        SELECT d.kind, d.day, d.title FROM ${fromTitles} WHERE ${dated} ORDER BY d.sort_at DESC, d.kind DESC, d.id DESC LIMIT ${newestTitles}) d
      WHERE ${isTitle}${rest}),`;
  const tooMany = leastFrequent === null ? many('titles') : `(${isBroad} OR ${many('titles')})`;
  const titleTier = page(rankedIn(2, 'titles'), `${isNarrow}${few('titles')}`);
  const namesThenDates = `${page(rankedIn(2, 'names'), `${tooMany} AND ${few('names')}`)}
    UNION ALL ${page(byTitleName, `${tooMany} AND ${many('names')}`)}
    UNION ALL ${page(byTitleDate, tooMany)}`;
  const ctes = `${breadth} exact AS MATERIALIZED (
      SELECT d.weight + CASE WHEN n.is_own THEN 20 ELSE 0 END::float8 AS score, ${columns}
      FROM search_names n JOIN search_documents d ON d.kind = n.kind AND d.id = n.id
      WHERE n.kind = ANY (ARRAY[${quote(scopes[scope])}]) AND n.key = ${key} AND ${isText}${facets}${rest} LIMIT ${mostRanked}),
    titles AS MATERIALIZED (${
      facets === ''
        ? titled(titles, `${isNarrow}${byTitle}${rest} AND ${inOthers}`)
        : titled(from, `${byFacets}${rest} AND ${inOthers}`)
    }),
    ${scope === 'all' ? `names AS MATERIALIZED (${titled(titles, `${tooMany} AND ${named} AND ${byTitle}${passes}`)}),` : ''}
    above AS MATERIALIZED (
      ${page('SELECT 3 AS tier, x.score, x.kind, x.id, x.sort_at FROM exact x', 'true')} UNION ALL ${titleTier}
      UNION ALL ${scope === 'all' ? namesThenDates : page(scope === 'named' ? byTitleName : byTitleDate, tooMany)}),
    texts AS MATERIALIZED (
      SELECT ${columns}, ${rankBody(wanted)} AS score FROM ${from}
      WHERE (SELECT count(*) FROM above) < ${size} AND d.body @@ ${query}${facets} AND NOT ${isTitle}${rest} AND ${inOthers}
      LIMIT ${mostRanked})`;
  const found = `SELECT * FROM above UNION ALL ${page(rankedIn(1, 'texts'), few('texts'))}
    UNION ALL ${page(byDate(1, `${isText} AND NOT ${isTitle}${passes}`), many('texts'))}`;
  return { ctes, found };
}

/** By date alone: collected and sorted where there are few, else read off the index of dates. */
export function writeNewest({ query, facets, rest, page }: Parts) {
  const ctes = `texts AS MATERIALIZED (
    SELECT 0 AS tier, 0::float8 AS score, ${columns} FROM ${from} WHERE d.body @@ ${query}${facets}${rest} LIMIT ${mostRanked})`;
  const all = `SELECT 0 AS tier, 0::float8 AS score, ${columns} FROM ${from}
    WHERE ${checks(`d.body @@ ${query}${facets}`)}${rest}`;
  return { ctes, found: `${page('SELECT * FROM texts', few('texts'))} UNION ALL ${page(all, many('texts'))}` };
}
