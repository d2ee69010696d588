import type { Statement } from '../../reader.js';
import type { Put } from '../list.js';

/** Which talks are counted. Ids in one list are alternatives; what is left out or empty restricts nothing. */
export interface FactFilter {
  /** First and last local day of the edition, `YYYY-MM-DD`, both included; undated talks are in no range. */
  from?: string | null;
  to?: string | null;
  /** Each topic stands for itself and all topics below it. */
  topicIds?: readonly number[];
  groupIds?: readonly number[];
  companyIds?: readonly number[];
}

/** The parts of a filter, in the order in which they stand in a statement, each with its condition on `talk_facts f`. */
const parts: { name: keyof FactFilter; type: string; write(value: string): string }[] = [
  { name: 'from', type: 'date', write: (value) => `f.day >= ${value}` },
  { name: 'to', type: 'date', write: (value) => `f.day <= ${value}` },
  { name: 'topicIds', type: 'int[]', write: (value) => `f.topic_ids && ${value}` },
  { name: 'groupIds', type: 'int[]', write: (value) => `f.group_id = ANY(${value})` },
  { name: 'companyIds', type: 'int[]', write: (value) => `f.company_ids && ${value}` },
];

const isUsed = (value: FactFilter[keyof FactFilter]) => (typeof value === 'string' ? value !== '' : !!value?.length);

/** The parts of the filter that restrict anything. */
export function listUsed(filter: FactFilter): (keyof FactFilter)[] {
  return parts.filter(({ name }) => isUsed(filter[name])).map(({ name }) => name);
}

/** The filter as conditions on `talk_facts f`, each begun with AND, so that they follow another one. */
export function writeFactConditions(filter: FactFilter, put: Put): string {
  return parts
    .filter(({ name }) => isUsed(filter[name]))
    .map(({ name, type, write }) => ` AND ${write(put(filter[name], type))}`)
    .join('');
}

/** The range of days of the filter as conditions on a column of days, each begun with AND. */
export function writeDays(column: string, { from, to }: FactFilter, put: Put): string {
  return `${from ? ` AND ${column} >= ${put(from, 'date')}` : ''}${to ? ` AND ${column} <= ${put(to, 'date')}` : ''}`;
}

/** Whether the filter asks for whole months of all talks, which the monthly counts answer. No range is one, too. */
export function asksWholeMonths(filter: FactFilter): boolean {
  const { from, to } = filter;
  const others = listUsed(filter).some((name) => name !== 'from' && name !== 'to');
  return !others && (!from || from.endsWith('-01')) && (!to || isLastOfMonth(to));
}

function isLastOfMonth(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // Day 0 of the following month.
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
}

/**
 * Writes a statement: `write` is given what puts a value in its place. The name tells which filters are in it, and
 * whether months answer it, because a name stands for one text.
 */
export function writeStatement(name: string, filter: FactFilter, write: (put: Put) => string): Statement {
  const values: unknown[] = [];
  const text = write((value, type) => `$${values.push(value)}::${type}`);
  const used = listUsed(filter);
  const conditions = used.length > 0 ? ` [${used.join(',')}]${asksWholeMonths(filter) ? ' by month' : ''}` : '';
  return { name: `${name}${conditions}`, text, values, prepare: used.length <= 2 };
}
