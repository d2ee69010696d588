import type { Reader } from '../../reader.js';
import type { Put } from '../list.js';
import { type FactFilter, listUsed, writeDays, writeFactConditions, writeStatement } from './fact-filter.js';

/** What a company's talks add up to. */
export interface CompanyTotalsRow {
  /** The company. */
  ownerId: number;
  /** A talk with several speakers of the company counts once. */
  talks: number;
  undatedTalks: number;
  /** Different people who spoke for it. */
  speakers: number;
  hostedEditions: number;
  sponsoredEditions: number;
  firstTalkId: number | null;
  latestTalkId: number | null;
}

const columns = `k.id AS "ownerId", coalesce(p.talks, 0) AS talks, coalesce(p.undated, 0) AS "undatedTalks",
  coalesce(p.speakers, 0) AS speakers, e.hosted AS "hostedEditions", e.sponsored AS "sponsoredEditions",
  p.earliest AS "firstTalkId", p.latest AS "latestTalkId"`;

const relations = `(count(*) FILTER (WHERE x.relation = 'host'))::int AS hosted,
  (count(*) FILTER (WHERE x.relation = 'sponsor'))::int AS sponsored`;

/** A talk at one end of the company's dated talks. */
const writeEnd = (source: string, direction: 'ASC' | 'DESC') => `(SELECT talk_id FROM ${source}
  AND sort_at > '-infinity' ORDER BY sort_at ${direction}, talk_id ${direction} LIMIT 1)`;

const own = 'appearances WHERE company_id = k.id';

const stored = `LEFT JOIN LATERAL (
    SELECT t.talks, u.talks AS undated, s.subjects AS speakers,
      ${writeEnd(own, 'ASC')} AS earliest, ${writeEnd(own, 'DESC')} AS latest
    FROM total_talks t
    LEFT JOIN list_sizes s ON s.list = 'speakers of company' AND s.scope_id = k.id
    LEFT JOIN monthly_talks u ON u.list = 'companies' AND u.subject_id = k.id AND u.month = '-infinity'
    WHERE t.list = 'companies' AND t.scope_id = 0 AND t.subject_id = k.id
  ) p ON true
  CROSS JOIN LATERAL (SELECT ${relations} FROM edition_companies x WHERE x.company_id = k.id) e`;

/** Reads the totals of each company. A topic restricts editions to those with a talk about it. */
export function readTotalsOfCompanies(
  reader: Reader,
  companyIds: readonly number[],
  filter: FactFilter,
): Promise<CompanyTotalsRow[]> {
  const statement = writeStatement('totals of companies', filter, (put) => {
    const keys = `unnest(${put(companyIds, 'int[]')}) k(id)`;
    return `SELECT ${columns} FROM ${keys} ${listUsed(filter).length === 0 ? stored : writeCounted(filter, put)}`;
  });
  return reader.rows(statement);
}

function writeCounted(filter: FactFilter, put: Put): string {
  const conditions = writeFactConditions(filter, put);
  const days = writeDays('g.day', filter, put);
  const groups = filter.groupIds?.length ? ` AND g.group_id = ANY(${put(filter.groupIds, 'int[]')})` : '';
  const topics = filter.topicIds?.length
    ? ` AND EXISTS (SELECT FROM talk_facts o WHERE o.edition_id = g.edition_id AND o.topic_ids && ${put(filter.topicIds, 'int[]')})`
    : '';
  return `CROSS JOIN LATERAL (
      WITH found AS MATERIALIZED (SELECT f.* FROM talk_facts f WHERE f.company_ids @> ARRAY[k.id]${conditions})
      SELECT (SELECT count(*)::int FROM found) AS talks,
        (SELECT count(*)::int FROM found WHERE day IS NULL) AS undated,
        (SELECT count(DISTINCT one.person_id)::int
         FROM found, unnest(person_ids, person_company_ids) one (person_id, company_id)
         WHERE one.company_id = k.id) AS speakers,
        ${writeEnd('found WHERE true', 'ASC')} AS earliest, ${writeEnd('found WHERE true', 'DESC')} AS latest
    ) p
    CROSS JOIN LATERAL (
      SELECT ${relations} FROM edition_companies x JOIN edition_facts g ON g.edition_id = x.edition_id
      WHERE x.company_id = k.id${days}${groups}${topics}
    ) e`;
}
