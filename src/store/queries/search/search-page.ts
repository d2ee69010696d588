import type { Reader } from '../../reader.js';
import { type TalkRow, talkRow } from '../rows.js';
import { type Bounds, collectBounds, type SearchKind, type Values } from './bounds.js';
import { foldKey } from './fold-key.js';
import { isNamed, type Parts, writeNewest, writeRelevance } from './tiers.js';

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
  // Facets, and what must not stand in the text, are known of whole documents only.
  const needsDocuments = facets !== '' || excludes || bounds.without.length > 0;
  const frequent = bounds.leastFrequent !== null && !needsDocuments && order === 'RELEVANCE' && scope !== 'named';
  const parts: Parts = {
    query,
    wanted: excludes && order === 'RELEVANCE' ? put(bounds.wanted, 'tsquery') : query,
    facets,
    rest,
    scope,
    excludes,
    needsDocuments,
    leastFrequent: frequent ? put(bounds.leastFrequent, 'int') : null,
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
    name: `search ${order} ${mostRows}${after ? ' after' : ''}${scope === 'all' ? '' : ` ${scope}`}${excludes ? ' excluding' : ''}${frequent ? ' frequent' : ''}${folded === null ? ' folding' : ''}${name}`,
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
