import type { Reader } from '../reader.js';
import { writeDayConditions } from './day-range.js';
import { type Condition, type ListShape, type Owned, readCounts, readPage, sumCounts } from './list.js';
import type { PageRequest } from './orders.js';
import { type EditionRow, editionRow } from './rows.js';

/** Which editions. Values in one list are alternatives; what is left out or empty restricts nothing. */
export interface EditionFilter {
  groupIds?: readonly number[];
  statuses?: readonly string[];
  /** First and last local day, `YYYY-MM-DD`, both included. */
  from?: string | null;
  to?: string | null;
  /** Whether talks of it are known. */
  hasTalks?: boolean | null;
}

/** What a list of editions can hang on. */
export type EditionParent = 'group' | 'host' | 'sponsor';

const editions = {
  from: 'editions e',
  id: 'e.id',
  keys: { sortAt: 'e.sort_at', id: 'e.id' },
  repeats: false,
  row: editionRow,
};
const related = (relation: string) =>
  `e.id IN (SELECT r.edition_id FROM edition_companies r WHERE r.company_id = k.id AND r.relation = '${relation}')`;

const shapes: Record<EditionParent | 'all', ListShape> = {
  all: { ...editions, name: 'editions', parent: null },
  group: { ...editions, name: 'editions of group', parent: 'e.group_id = k.id' },
  host: { ...editions, name: 'editions of host', parent: related('host') },
  sponsor: { ...editions, name: 'editions of sponsor', parent: related('sponsor') },
};

/** Reads a page of editions, each with its group, under each parent. */
export function readEditionsOfParents(
  reader: Reader,
  parent: EditionParent,
  ids: readonly number[],
  filter: EditionFilter,
  page: PageRequest,
): Promise<Owned<EditionRow>[]> {
  return readPage(reader, shapes[parent], writeConditions(filter), page, { ids, merge: false });
}

/** Counts the editions under each parent, by its id. */
export function countEditionsOfParents(
  reader: Reader,
  parent: EditionParent,
  ids: readonly number[],
  filter: EditionFilter,
): Promise<Map<number, number>> {
  return readCounts(reader, shapes[parent], writeConditions(filter), { ids, merge: false });
}

/** Reads a page of all editions that pass the filter, each with its group. */
export function readEditions(reader: Reader, filter: EditionFilter, page: PageRequest): Promise<EditionRow[]> {
  const { shape, rest, parents } = chooseLead(filter);
  return readPage(reader, shape, writeConditions(rest), page, parents);
}

/** Counts all editions that pass the filter. */
export async function countEditions(reader: Reader, filter: EditionFilter): Promise<number> {
  const { shape, rest, parents } = chooseLead(filter);
  return sumCounts(await readCounts(reader, shape, writeConditions(rest), parents));
}

function chooseLead(filter: EditionFilter) {
  const ids = filter.groupIds;
  if (!ids?.length) return { shape: shapes.all, rest: filter, parents: null };
  return { shape: shapes.group, rest: { ...filter, groupIds: [] }, parents: { ids, merge: ids.length > 1 } };
}

function writeConditions({ groupIds, statuses, hasTalks, ...range }: EditionFilter): Condition[] {
  const conditions: Condition[] = [];
  if (groupIds?.length) {
    conditions.push({ name: 'groups', write: (put) => `e.group_id = ANY(${put(groupIds, 'int[]')})` });
  }
  if (statuses?.length) {
    conditions.push({ name: 'statuses', write: (put) => `e.status = ANY(${put(statuses, 'text[]')})` });
  }
  if (typeof hasTalks === 'boolean') {
    conditions.push({
      name: 'talks',
      write: (put) => `EXISTS (SELECT FROM talks x WHERE x.edition_id = e.id) = ${put(hasTalks, 'bool')}`,
    });
  }
  return [...conditions, ...writeDayConditions(range, 'e.sort_at', 'e.id')];
}
