import type { Reader } from '../../reader.js';
import type { Put } from '../list.js';
import { companyRow, groupRow, type RowShape, speakerRow, topicRow } from '../rows.js';
import {
  asksWholeMonths,
  type FactFilter,
  listUsed,
  writeDays,
  writeFactConditions,
  writeStatement,
} from './fact-filter.js';

/** What can be ranked by its number of talks. */
export type Ranked = 'companies' | 'speakers' | 'topics' | 'groups';

/** Whose talks a ranking is over: one company's, topic's or group's. */
export type RankingScope = 'company' | 'topic' | 'group';

/** A row of a ranking: the row of what is ranked, with its number of talks. */
export type RankedRow<Row> = Row & { ownerId: number; talks: number };

/** The most rows that a ranking gives. */
export const mostRanked = 100;

const shapes: Record<Ranked, RowShape> = {
  companies: companyRow,
  speakers: speakerRow,
  topics: topicRow,
  groups: groupRow,
};

/** The rankings within a scope that total_talks holds; the others are counted. */
const storedLists = new Set([
  'topics of company',
  'groups of company',
  'speakers of company',
  'companies of topic',
  'groups of topic',
  'topics of topic',
]);

/** Over whose talks to rank, and which of them. */
export interface RankingRequest {
  ranked: Ranked;
  /** Null ranks over all talks; `ids` is then [0]. */
  scope: RankingScope | null;
  /** A ranking for each. */
  ids: readonly number[];
  filter: FactFilter;
}

/**
 * Reads who or what has most talks, for each of `ids`; of equal ones the older entry comes first. Topics count with
 * the topics below them. A topic whose talks are ranked is not ranked itself: neither the scope, nor, over all talks,
 * those that the filter names. A company's talks are those of its speakers: where companies are asked for, only they,
 * and only their speakers, are ranked.
 */
export function readRanking<Row>(reader: Reader, request: RankingRequest, first: number): Promise<RankedRow<Row>[]> {
  const { ranked, filter, ids } = request;
  const { table, id, select } = shapes[ranked];
  return reader.rows(
    writeStatement(`ranking of ${nameOf(request)}`, filter, (put) => {
      const keys = put(ids, 'int[]');
      return `SELECT k.id AS "ownerId", p.talks, ${select} FROM unnest(${keys}) k(id) CROSS JOIN LATERAL (
          SELECT * FROM (${writeSource(request, put)} ORDER BY talks DESC, subject_id LIMIT ${mostRanked}) p
          ORDER BY talks DESC, subject_id LIMIT ${put(first, 'int')}
        ) p JOIN ${table} ON ${id} = p.subject_id ORDER BY k.id, p.talks DESC, p.subject_id`;
    }),
  );
}

/** Counts what {@link readRanking} would rank if it had no end, by id of the scope. */
export async function countRanked(reader: Reader, request: RankingRequest): Promise<Map<number, number>> {
  const rows = await reader.rows<{ ownerId: number; total: number }>(
    writeStatement(`size of ranking of ${nameOf(request)}`, request.filter, (put) => {
      const keys = put(request.ids, 'int[]');
      const source = isStored(request)
        ? `SELECT coalesce(sum(subjects), 0)::int AS total FROM list_sizes
           WHERE list = '${nameOf(request)}' AND scope_id = k.id`
        : `SELECT count(*)::int AS total FROM (${writeSource(request, put)}) p`;
      return `SELECT k.id AS "ownerId", p.total FROM unnest(${keys}) k(id) CROSS JOIN LATERAL (${source}) p`;
    }),
  );
  return new Map(rows.map((row) => [row.ownerId, row.total]));
}

const nameOf = ({ ranked, scope }: RankingRequest) => (scope ? `${ranked} of ${scope}` : ranked);

const isStored = (request: RankingRequest) =>
  listUsed(request.filter).length === 0 && (request.scope === null || storedLists.has(nameOf(request)));

/** A subquery of `subject_id` and `talks`, for the scope `k.id`. */
function writeSource(request: RankingRequest, put: Put): string {
  const { scope, filter } = request;
  if (isStored(request)) {
    return `SELECT subject_id, talks FROM total_talks WHERE list = '${nameOf(request)}' AND scope_id = k.id`;
  }
  if (scope === null && asksWholeMonths(filter)) {
    return `SELECT subject_id, sum(talks)::int AS talks FROM monthly_talks
      WHERE list = '${request.ranked}' AND month > '-infinity'${writeDays('month', filter, put)} GROUP BY subject_id`;
  }
  const own = scope === null ? 'true' : scopeConditions[scope];
  const { from, where } = expand(request, put);
  return `SELECT s.id AS subject_id, count(*)::int AS talks FROM talk_facts f, ${from}
    WHERE ${own}${where}${writeFactConditions(filter, put)} GROUP BY s.id`;
}

const scopeConditions: Record<RankingScope, string> = {
  company: 'f.company_ids @> ARRAY[k.id]',
  topic: 'f.topic_ids @> ARRAY[k.id]',
  group: 'f.group_id = k.id',
};

/** How a talk names what is ranked: a table `s` of ids, each once, and what restricts them. */
function expand({ ranked, scope, filter }: RankingRequest, put: Put): { from: string; where: string } {
  const inAsked = (column: string) =>
    filter.companyIds?.length ? ` AND ${column} = ANY(${put(filter.companyIds, 'int[]')})` : '';
  switch (ranked) {
    case 'groups':
      return { from: 'LATERAL (SELECT f.group_id AS id) s', where: ' AND f.group_id IS NOT NULL' };
    case 'topics': {
      const asked = scope === null && filter.topicIds?.length;
      const named = asked ? ` AND s.id <> ALL(${put(filter.topicIds, 'int[]')})` : '';
      return { from: 'unnest(f.topic_ids) s(id)', where: `${scope === 'topic' ? ' AND s.id <> k.id' : ''}${named}` };
    }
    case 'companies':
      return { from: 'unnest(f.company_ids) s(id)', where: inAsked('s.id') };
    case 'speakers': {
      const own = scope === 'company' ? ' AND s.company_id = k.id' : '';
      return {
        from: 'unnest(f.person_ids, f.person_company_ids) s(id, company_id)',
        where: `${own}${inAsked('s.company_id')}`,
      };
    }
  }
}
