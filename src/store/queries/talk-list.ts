import type { Reader } from '../reader.js';
import { writeDayConditions } from './day-range.js';
import { type Condition, type ListShape, type Owned, type Parents, readCounts, readPage, sumCounts } from './list.js';
import type { PageRequest } from './orders.js';
import { type TalkRow, talkRow } from './rows.js';

/** Which talks. Ids in one list are alternatives; what is left out or empty restricts nothing. */
export interface TalkFilter {
  /** Each topic stands for itself and all topics below it. */
  topicIds?: readonly number[];
  companyIds?: readonly number[];
  speakerIds?: readonly number[];
  groupIds?: readonly number[];
  kinds?: readonly string[];
  /** BCP 47, small letters; "en" takes "en-gb" too. */
  languages?: readonly string[];
  /** First and last local day of the edition, `YYYY-MM-DD`, both included. */
  from?: string | null;
  to?: string | null;
  hasVideo?: boolean | null;
  hasSlides?: boolean | null;
}

/** What a list of talks can hang on. */
export type TalkParent = 'topic' | 'company' | 'speaker' | 'group' | 'edition';

const talksJoin = 'JOIN talks t ON t.id = d.talk_id';
const throughTalks = {
  from: 'talks t',
  id: 't.id',
  keys: { sortAt: 't.sort_at', id: 't.id' },
  repeats: false,
  row: talkRow,
};
const throughAppearances = {
  from: 'appearances d',
  join: talksJoin,
  id: 'd.talk_id',
  keys: { sortAt: 'd.sort_at', id: 'd.talk_id' },
  row: talkRow,
};

/** The tables that hold talks in order of time: for each parent a list is one range of an index. */
const shapes: Record<TalkParent | 'all', ListShape> = {
  all: { ...throughTalks, name: 'talks', parent: null },
  group: { ...throughTalks, name: 'talks of group', parent: 't.group_id = k.id' },
  edition: {
    ...throughTalks,
    name: 'talks of edition',
    parent: 't.edition_id = k.id',
    keys: { ...throughTalks.keys, position: 't.position' },
  },
  topic: {
    ...throughAppearances,
    name: 'talks of topic',
    from: 'talk_topics d',
    parent: 'd.topic_id = k.id',
    repeats: false,
  },
  // A talk has a row for each of its speakers, and two of them may be of one company.
  company: { ...throughAppearances, name: 'talks of company', parent: 'd.company_id = k.id', repeats: true },
  speaker: { ...throughAppearances, name: 'talks of speaker', parent: 'd.person_id = k.id', repeats: false },
};

/** Reads a page of talks under each parent. */
export function readTalksOfParents(
  reader: Reader,
  parent: TalkParent,
  ids: readonly number[],
  filter: TalkFilter,
  page: PageRequest,
): Promise<Owned<TalkRow>[]> {
  return readPage(reader, shapes[parent], writeConditions(filter, shapes[parent]), page, { ids, merge: false });
}

/** Counts the talks under each parent, by its id. */
export function countTalksOfParents(
  reader: Reader,
  parent: TalkParent,
  ids: readonly number[],
  filter: TalkFilter,
): Promise<Map<number, number>> {
  return countUnder(reader, parent, filter, { ids, merge: false });
}

/** Reads a page of all talks that pass the filter. */
export function readTalks(reader: Reader, filter: TalkFilter, page: PageRequest): Promise<TalkRow[]> {
  const { lead, rest, parents } = chooseLead(filter);
  return readPage(reader, shapes[lead], writeConditions(rest, shapes[lead]), page, parents);
}

/** Counts all talks that pass the filter. */
export async function countTalks(reader: Reader, filter: TalkFilter): Promise<number> {
  const { lead, rest, parents } = chooseLead(filter);
  return sumCounts(await countUnder(reader, lead, rest, parents));
}

/** The lists of total_talks that hold how many talks there are under each parent; editions are small enough to count. */
const storedTotals: Partial<Record<TalkParent | 'all', string>> = {
  all: 'talks',
  topic: 'topics',
  company: 'companies',
  speaker: 'speakers',
  group: 'groups',
};

/** Counts are kept by the database; only those under conditions, or of several parents together, are counted anew. */
async function countUnder(
  reader: Reader,
  lead: TalkParent | 'all',
  filter: TalkFilter,
  parents: Parents | null,
): Promise<Map<number, number>> {
  const conditions = writeConditions(filter, shapes[lead]);
  const list = storedTotals[lead];
  if (!list || conditions.length > 0 || parents?.merge) return readCounts(reader, shapes[lead], conditions, parents);
  const rows = await reader.rows<{ ownerId: number; total: number }>({
    name: `total of ${shapes[lead].name}`,
    text: `SELECT k.id AS "ownerId", t.talks AS total FROM unnest($1::int[]) AS k(id)
      JOIN total_talks t ON t.list = '${list}' AND t.scope_id = 0 AND t.subject_id = k.id`,
    values: [parents?.ids ?? [0]],
  });
  return new Map(rows.map(({ ownerId, total }) => [ownerId, total]));
}

/** Which part of the filter leads, most telling first: its index gives the order, the others are checked on the way. */
const leads = [
  ['speakerIds', 'speaker'],
  ['companyIds', 'company'],
  ['topicIds', 'topic'],
  ['groupIds', 'group'],
] as const;

function chooseLead(filter: TalkFilter): { lead: TalkParent | 'all'; rest: TalkFilter; parents: Parents | null } {
  for (const [field, parent] of leads) {
    const ids = filter[field];
    if (!ids?.length) continue;
    // With one parent nothing needs to be merged, and the statement is the one that nested lists use.
    return { lead: parent, rest: { ...filter, [field]: [] }, parents: { ids, merge: ids.length > 1 } };
  }
  return { lead: 'all', rest: filter, parents: null };
}

function writeConditions(filter: TalkFilter, shape: ListShape): Condition[] {
  const conditions: Condition[] = [];
  const { topicIds, companyIds, speakerIds, groupIds, kinds, languages, hasVideo, hasSlides } = filter;
  const inAppearances = (column: string, ids: readonly number[]): Condition['write'] => {
    return (put) =>
      `EXISTS (SELECT FROM appearances x WHERE x.talk_id = ${shape.id} AND x.${column} = ANY(${put(ids, 'int[]')}))`;
  };
  if (topicIds?.length) {
    conditions.push({
      name: 'topics',
      write: (put) =>
        `EXISTS (SELECT FROM talk_topics x WHERE x.talk_id = ${shape.id} AND x.topic_id = ANY(${put(topicIds, 'int[]')}))`,
    });
  }
  if (companyIds?.length) conditions.push({ name: 'companies', write: inAppearances('company_id', companyIds) });
  if (speakerIds?.length) conditions.push({ name: 'speakers', write: inAppearances('person_id', speakerIds) });
  const onTalk = (name: string, write: Condition['write']) => conditions.push({ name, write, needsJoin: true });
  if (groupIds?.length) onTalk('groups', (put) => `t.group_id = ANY(${put(groupIds, 'int[]')})`);
  if (kinds?.length) onTalk('kinds', (put) => `t.kind = ANY(${put(kinds, 'text[]')})`);
  if (languages?.length) {
    onTalk('languages', (put) => {
      const asked = put(languages, 'text[]');
      return `(lower(t.language) = ANY(${asked}) OR lower(split_part(t.language, '-', 1)) = ANY(${asked}))`;
    });
  }
  if (typeof hasVideo === 'boolean') onTalk('video', (put) => `t.has_video = ${put(hasVideo, 'bool')}`);
  if (typeof hasSlides === 'boolean') onTalk('slides', (put) => `t.has_slides = ${put(hasSlides, 'bool')}`);
  return [...conditions, ...writeDayConditions(filter, shape.keys.sortAt as string, 't.edition_id')];
}
