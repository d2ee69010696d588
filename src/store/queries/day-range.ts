import type { Condition } from './list.js';

/**
 * Conditions for a range of local days. The list's own time answers for all but the days at the edges: no time zone is
 * more than 14 hours from UTC, so only within those is the edition looked up for the day on which it was held.
 * @param sortAt column of the list that holds the start of the edition
 * @param editionId column that leads to the edition; read only with what `ListShape.join` brings in
 */
export function writeDayConditions(
  range: { from?: string | null; to?: string | null },
  sortAt: string,
  editionId: string,
): Condition[] {
  const conditions: Condition[] = [];
  const { from, to } = range;
  const day = "coalesce(x.starts_on, (x.sort_at AT TIME ZONE 'UTC')::date)";
  const heldOn = (comparison: string) =>
    `EXISTS (SELECT FROM editions x WHERE x.id = ${editionId} AND ${day} ${comparison})`;
  const midnight = (date: string) => `(${date}::timestamp AT TIME ZONE 'UTC')`;
  const margin = "interval '14 hours'";
  if (from) {
    conditions.push({
      name: 'from',
      needsJoin: true,
      write: (put) => {
        const date = put(from, 'date');
        const start = midnight(date);
        return `${sortAt} >= ${start} - ${margin} AND (${sortAt} >= ${start} + ${margin} OR ${heldOn(`>= ${date}`)})`;
      },
    });
  }
  if (to) {
    conditions.push({
      name: 'to',
      needsJoin: true,
      write: (put) => {
        const date = put(to, 'date');
        const end = midnight(`(${date} + 1)`);
        // An undated event is on no day, so it is outside of every range.
        return `${sortAt} > '-infinity' AND ${sortAt} < ${end} + ${margin} AND (${sortAt} < ${end} - ${margin} OR ${heldOn(`<= ${date}`)})`;
      },
    });
  }
  return conditions;
}
