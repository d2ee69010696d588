import {
  countAppearancesOfSpeakers,
  countTalks,
  countTalksOfParents,
  readAppearancesOfSpeakers,
  readAppearancesOfTalks,
  readLinksOfTalks,
  readTalks,
  readTalksOfParents,
  readTopicsOfTalks,
  type TalkFilter,
  type TalkParent,
} from '../../src/store/index.js';
import { manyByKey, type TalkgraphContext } from '../context.js';
import { checkDateRange } from '../date-range.js';
import { checkLength, findFilterIds } from '../named-filter.js';
import { defineList, loadList } from '../relay/list-batch.js';
import { type PageArgs, readPageArgs } from '../relay/page.js';
import { AppearanceConnection } from './appearance.type.js';
import type { TalkFilterInput, TalkListArgs } from './talk.args.js';
import { TalkConnection } from './talk.type.js';

/** The appearances on each talk, in the order of the programme. */
export const appearancesByTalk = manyByKey(readAppearancesOfTalks, (row) => row.talkId);
/** The topics of each talk, most telling first. */
export const topicsByTalk = manyByKey(readTopicsOfTalks, (row) => row.talkId);
/** The addresses of slides and videos of each talk. */
export const linksByTalk = manyByKey(readLinksOfTalks, (row) => row.talkId);

const defineTalksOf = (parent: TalkParent) =>
  defineList({
    read: (reader, ids, filter: TalkFilter, page) => readTalksOfParents(reader, parent, ids, filter, page),
    count: (reader, ids, filter) => countTalksOfParents(reader, parent, ids, filter),
  });

const talksOf = {
  topic: defineTalksOf('topic'),
  company: defineTalksOf('company'),
  speaker: defineTalksOf('speaker'),
  group: defineTalksOf('group'),
  edition: defineTalksOf('edition'),
};

const appearancesOfSpeaker = defineList({
  read: (reader, ids, _filter: null, page) => readAppearancesOfSpeakers(reader, ids, page),
  count: (reader, ids) => countAppearancesOfSpeakers(reader, ids),
});

/** A page of all talks. */
export async function loadTalks(context: TalkgraphContext, args: TalkListArgs) {
  const page = readPageArgs(args, args.orderBy);
  const filter = await readFilter(context, args.filter);
  const rows = await readTalks(context.reader, filter, page.request);
  return new TalkConnection(rows, page, () => countTalks(context.reader, filter));
}

/** A page of the talks of a topic, company, speaker or group. */
export async function loadTalksOf(
  context: TalkgraphContext,
  parent: Exclude<TalkParent, 'edition'>,
  id: number,
  args: TalkListArgs,
) {
  const page = readPageArgs(args, args.orderBy);
  const filter = await readFilter(context, args.filter);
  return loadList(context, talksOf[parent], TalkConnection, id, filter, page);
}

/** A page of the talks of an edition, in the order of its programme. */
export function loadProgramme(context: TalkgraphContext, editionId: number, args: PageArgs) {
  return loadList(context, talksOf.edition, TalkConnection, editionId, {}, readPageArgs(args, 'PROGRAMME'));
}

/** A page of the appearances of a speaker, latest first. */
export function loadAppearances(context: TalkgraphContext, speakerId: number, args: PageArgs) {
  return loadList(context, appearancesOfSpeaker, AppearanceConnection, speakerId, null, readPageArgs(args, 'NEWEST'));
}

/** Checks a filter on talks, and finds the ids of what it names. @throws ApiError */
export async function readFilter(
  context: TalkgraphContext,
  filter: TalkFilterInput | null | undefined,
): Promise<TalkFilter> {
  if (!filter) return {};
  const { kinds, languages, from, to, hasVideo, hasSlides } = filter;
  checkDateRange(filter);
  if (kinds) checkLength('kinds', kinds);
  if (languages) checkLength('languages', languages);
  const [topicIds, companyIds, speakerIds, groupIds] = await Promise.all([
    findFilterIds(context, 'topic', 'topics', filter.topics),
    findFilterIds(context, 'company', 'companies', filter.companies),
    findFilterIds(context, 'speaker', 'speakers', filter.speakers),
    findFilterIds(context, 'group', 'groups', filter.groups),
  ]);
  return {
    topicIds,
    companyIds,
    speakerIds,
    groupIds,
    kinds: kinds ?? [],
    languages: (languages ?? []).map((tag) => tag.replaceAll('\0', '').toLowerCase()),
    from,
    to,
    hasVideo,
    hasSlides,
  };
}
