import type { Reader } from '../reader.js';
import { type ListShape, type Owned, readCounts, readPage, sumCounts } from './list.js';
import type { PageRequest } from './orders.js';
import {
  type CompanyRow,
  companyRow,
  type GroupRow,
  groupRow,
  type RowShape,
  type SpeakerRow,
  speakerRow,
  type TopicRow,
  topicRow,
} from './rows.js';

/** Lists that are sorted by name, with the rows they hold. "speakers of topic" counts the topics below it in. */
export interface NamedRows {
  groups: GroupRow;
  speakers: SpeakerRow;
  'speakers of group': SpeakerRow;
  'speakers of company': SpeakerRow;
  'speakers of topic': SpeakerRow;
  companies: CompanyRow;
  'companies of group': CompanyRow;
  'companies of topic': CompanyRow;
  topics: TopicRow;
  'topics of group': TopicRow;
  'topics of company': TopicRow;
}

/** The name of a list that is sorted by name. */
export type NameList = keyof NamedRows;

const appearancesOf = {
  group: 'talks d JOIN appearances x ON x.talk_id = d.id WHERE d.group_id = k.id',
  topic: 'talk_topics d JOIN appearances x ON x.talk_id = d.talk_id WHERE d.topic_id = k.id',
  company: 'appearances x WHERE x.company_id = k.id',
};
// Only topics that a talk itself stands under, not those above them.
const topicsOf = {
  group: 'talks d JOIN talk_topics x ON x.talk_id = d.id WHERE d.group_id = k.id AND x.rank IS NOT NULL',
  company: 'appearances d JOIN talk_topics x ON x.talk_id = d.talk_id WHERE d.company_id = k.id AND x.rank IS NOT NULL',
};

const shapes: Record<NameList, ListShape> = {
  groups: define('groups', groupRow, null),
  speakers: define('speakers', speakerRow, null),
  'speakers of group': define(
    'speakers of group',
    speakerRow,
    `s.id IN (SELECT x.person_id FROM ${appearancesOf.group})`,
  ),
  'speakers of company': define(
    'speakers of company',
    speakerRow,
    `s.id IN (SELECT x.person_id FROM ${appearancesOf.company})`,
  ),
  'speakers of topic': define(
    'speakers of topic',
    speakerRow,
    `s.id IN (SELECT x.person_id FROM ${appearancesOf.topic})`,
  ),
  companies: define('companies', companyRow, null),
  'companies of group': define(
    'companies of group',
    companyRow,
    `c.id IN (SELECT x.company_id FROM ${appearancesOf.group})`,
  ),
  'companies of topic': define(
    'companies of topic',
    companyRow,
    `c.id IN (SELECT x.company_id FROM ${appearancesOf.topic})`,
  ),
  topics: define('topics', topicRow, null),
  'topics of group': define('topics of group', topicRow, `o.id IN (SELECT x.topic_id FROM ${topicsOf.group})`),
  'topics of company': define('topics of company', topicRow, `o.id IN (SELECT x.topic_id FROM ${topicsOf.company})`),
};
function define(name: NameList, row: RowShape, parent: string | null): ListShape {
  const alias = row.id.split('.')[0];
  return { name, from: row.table, parent, id: row.id, keys: { slug: `${alias}.slug` }, repeats: false, row };
}

/** Reads a page of the list under each parent. */
export function readNamesOfParents<L extends NameList>(
  reader: Reader,
  list: L,
  ids: readonly number[],
  page: PageRequest,
): Promise<Owned<NamedRows[L]>[]> {
  return readPage(reader, shapes[list], [], page, { ids, merge: false });
}

/** Counts the list under each parent, by its id. */
export function countNamesOfParents(
  reader: Reader,
  list: NameList,
  ids: readonly number[],
): Promise<Map<number, number>> {
  return readCounts(reader, shapes[list], [], { ids, merge: false });
}

/** Reads a page of a list without a parent. */
export function readNames<L extends NameList>(reader: Reader, list: L, page: PageRequest): Promise<NamedRows[L][]> {
  return readPage(reader, shapes[list], [], page, null);
}

/** Counts a list without a parent. */
export async function countNames(reader: Reader, list: NameList): Promise<number> {
  return sumCounts(await readCounts(reader, shapes[list], [], null));
}
