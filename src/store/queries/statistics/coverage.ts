import type { Reader } from '../../reader.js';
import { asksWholeMonths, type FactFilter, writeDays, writeStatement } from './fact-filter.js';

/** How much is known of the editions. */
export interface CoverageRow {
  editions: number;
  editionsWithTalks: number;
  /** Those whose text is known in full. */
  editionsWithText: number;
  talks: number;
  talksWithSpeaker: number;
  talksWithCompany: number;
  talksWithTopic: number;
}

const sum = (values: Record<keyof CoverageRow, string>) =>
  Object.entries(values)
    .map(([name, value]) => `coalesce(sum(${value}), 0)::int AS "${name}"`)
    .join(', ');

const talkSums = {
  talks: 'talks',
  talksWithSpeaker: 'talks_with_speaker',
  talksWithCompany: 'talks_with_company',
  talksWithTopic: 'talks_with_topic',
};

const monthly = sum({
  editions: 'editions',
  editionsWithTalks: 'editions_with_talks',
  editionsWithText: 'editions_with_text',
  ...talkSums,
});
const single = sum({
  editions: '1',
  editionsWithTalks: '(talks > 0)::int',
  editionsWithText: 'has_text::int',
  ...talkSums,
});

/** Reads how much is known of the editions in a range of days, of all groups or of some. */
export async function readCoverage(
  reader: Reader,
  { from, to, groupIds }: Pick<FactFilter, 'from' | 'to' | 'groupIds'>,
): Promise<CoverageRow> {
  const range = { from, to };
  const whole = asksWholeMonths(range);
  const groups = groupIds?.length ? ' of groups' : '';
  const statement = writeStatement(`coverage${groups}`, range, (put) => {
    if (whole) {
      const those = groups ? `= ANY(${put(groupIds, 'int[]')})` : '= 0';
      const dated = from || to ? ` AND month > '-infinity'` : '';
      return `SELECT ${monthly} FROM monthly_coverage WHERE group_id ${those}${dated}${writeDays('month', range, put)}`;
    }
    const those = groups ? `group_id = ANY(${put(groupIds, 'int[]')})` : 'true';
    return `SELECT ${single} FROM edition_facts WHERE ${those}${writeDays('day', range, put)}`;
  });
  const [row] = await reader.rows<CoverageRow>(statement);
  return row as CoverageRow;
}
