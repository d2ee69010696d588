import type { Reader } from '../../reader.js';
import {
  asksWholeMonths,
  type FactFilter,
  listUsed,
  writeDays,
  writeFactConditions,
  writeStatement,
} from './fact-filter.js';

/** Whose talks are counted over time: of all, or of each company or topic. */
export type TimelineScope = 'talks' | 'companies' | 'topics';

/** The lengths of time by which talks are counted. */
export type Interval = 'month' | 'quarter' | 'year';

/** How many talks were given in a period. */
export interface PeriodRow {
  /** The company or topic; 0 for all talks. */
  ownerId: number;
  /** First day of the period, `YYYY-MM-DD`. */
  start: string;
  talks: number;
}

const scopeConditions: Record<TimelineScope, string> = {
  talks: 'f.day IS NOT NULL',
  companies: 'f.company_ids @> ARRAY[k.id] AND f.day IS NOT NULL',
  topics: 'f.topic_ids @> ARRAY[k.id] AND f.day IS NOT NULL',
};

/**
 * Reads how many dated talks there were in each period that has any, oldest first.
 * @param ids companies or topics; [0] for all talks
 */
export function readTalksOverTime(
  reader: Reader,
  scope: TimelineScope,
  ids: readonly number[],
  filter: FactFilter,
  interval: Interval,
): Promise<PeriodRow[]> {
  const statement = writeStatement(`${scope} over time`, filter, (put) => {
    const keys = put(ids, 'int[]');
    const period = (day: string) => `date_trunc(${put(interval, 'text')}, ${day}::timestamp)::date`;
    if (asksWholeMonths(filter)) {
      return `SELECT k.id AS "ownerId", p.start, p.talks FROM unnest(${keys}) k(id) CROSS JOIN LATERAL (
          SELECT ${period('month')} AS start, sum(talks)::int AS talks FROM monthly_talks
          WHERE list = '${scope}' AND subject_id = k.id AND month > '-infinity'${writeDays('month', filter, put)}
          GROUP BY 1
        ) p ORDER BY k.id, p.start`;
    }
    return `SELECT k.id AS "ownerId", p.start, p.talks FROM unnest(${keys}) k(id) CROSS JOIN LATERAL (
        SELECT ${period('f.day')} AS start, count(*)::int AS talks FROM talk_facts f
        WHERE ${scopeConditions[scope]}${writeFactConditions(filter, put)} GROUP BY 1
      ) p ORDER BY k.id, p.start`;
  });
  return reader.rows(statement);
}

/** The lists in which the talks of one company, topic or group are counted. */
const singles = { companyIds: 'companies', topicIds: 'topics', groupIds: 'groups' } as const;

/** Counts the talks that pass the filter. */
export async function countFilteredTalks(reader: Reader, filter: FactFilter): Promise<number> {
  const used = listUsed(filter);
  const [part] = used;
  const single =
    used.length === 1 && (part === 'companyIds' || part === 'topicIds' || part === 'groupIds') ? part : null;
  const stored = used.length === 0 || (single !== null && filter[single]?.length === 1);
  const total = `SELECT coalesce(sum(talks), 0)::int AS total`;
  const statement = writeStatement(`${stored ? 'total of' : 'count of'} talks`, filter, (put) => {
    if (stored) {
      const subject = single === null ? '0' : put(filter[single]?.[0], 'int');
      const list = single === null ? 'talks' : singles[single];
      return `${total} FROM total_talks WHERE list = '${list}' AND scope_id = 0 AND subject_id = ${subject}`;
    }
    return asksWholeMonths(filter)
      ? `${total} FROM monthly_talks WHERE list = 'talks' AND month > '-infinity'${writeDays('month', filter, put)}`
      : `SELECT count(*)::int AS total FROM talk_facts f WHERE true${writeFactConditions(filter, put)}`;
  });
  const [row] = await reader.rows<{ total: number }>(statement);
  return row?.total ?? 0;
}
