import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import {
  countFilteredTalks,
  countRanked,
  type FactFilter,
  type Ranked,
  type RankingRequest,
  type RankingScope,
  readRanking,
} from '../../src/store/index.js';
import type { Batch, TalkgraphContext } from '../context.js';
import { LeaderBoardFilter, readFactFilter } from './filters.js';
import { checkFirst, firstOptions } from './first.js';
import { LeaderBoard, LeaderBoardEntry, LeaderBoardKind, subjectTypes } from './leader-board.type.js';
import { shareOf } from './share.js';

/** Leader boards. */
@Resolver(() => LeaderBoard)
export class LeaderBoardResolver {
  @Query(() => LeaderBoard, {
    description: 'Who or what has most talks: companies, speakers, topics or groups, in a range of days or in all.',
  })
  async leaderBoard(
    @Arg('of', () => LeaderBoardKind, { description: 'What to rank.' }) of: Ranked,
    @Arg('filter', () => LeaderBoardFilter, {
      nullable: true,
      description: 'Which talks to count; all of them without it.',
    })
    filter: LeaderBoardFilter | null,
    @Arg('first', () => Int, firstOptions(10)) first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    const size = checkFirst(first);
    return new LeaderBoard(chooseScope(of, await readFactFilter(context, filter)), size);
  }

  @FieldResolver(() => [LeaderBoardEntry], { description: 'Those with most talks, in order.' })
  async entries(@Root() { request, first }: LeaderBoard, @Ctx() context: TalkgraphContext) {
    const [rows, all] = await Promise.all([
      readRanking<object>(context.reader, request, first),
      loadTalkCount(context, request),
    ]);
    let rank = 0;
    let talks = 0;
    return rows.map((row, index) => {
      if (row.talks !== talks) rank = index + 1;
      talks = row.talks;
      return {
        rank,
        talkCount: row.talks,
        share: shareOf(row.talks, all),
        subject: { ...row, __typename: subjectTypes[request.ranked] },
      };
    });
  }

  @FieldResolver(() => Int, { description: 'How many companies, speakers, topics or groups have any of the talks.' })
  async totalCount(@Root() { request }: LeaderBoard, @Ctx() context: TalkgraphContext) {
    const [total = 0] = (await countRanked(context.reader, request)).values();
    return total;
  }

  @FieldResolver(() => Int, { description: 'How many talks were counted.' })
  talkCount(@Root() { request }: LeaderBoard, @Ctx() context: TalkgraphContext) {
    return loadTalkCount(context, request);
  }
}

/** A filter that names one company, topic or group and nothing else asks for a list that is stored. */
const scopes: [keyof FactFilter, RankingScope, Ranked][] = [
  ['companyIds', 'company', 'companies'],
  ['topicIds', 'topic', 'topics'],
  ['groupIds', 'group', 'groups'],
];

function chooseScope(ranked: Ranked, filter: FactFilter): RankingRequest {
  for (const [part, scope, same] of scopes) {
    const ids = filter[part] as readonly number[] | undefined;
    // Companies of a company and groups of a group are not stored; topics of a topic are.
    if (ids?.length !== 1 || Object.keys(filter).length > 1 || (same === ranked && ranked !== 'topics')) continue;
    return { ranked, scope, ids, filter: {} };
  }
  return { ranked, scope: null, ids: [0], filter };
}

const talkCounts: Batch<FactFilter, number> = {
  identify: (filter) => JSON.stringify(filter),
  read: (reader, filters) => Promise.all(filters.map((filter) => countFilteredTalks(reader, filter))),
};

function loadTalkCount(context: TalkgraphContext, { scope, ids, filter }: RankingRequest): Promise<number> {
  return context.load(talkCounts, scope === null ? filter : { [`${scope}Ids`]: ids });
}
