import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { type Interval, readRelatedTopics, readTalksOverTime, type TopicRow } from '../../src/store/index.js';
import { groupRows, type TalkgraphContext } from '../context.js';
import { checkLength, findFilterIds } from '../named-filter.js';
import { byId } from '../relay/node.loader.js';
import { Topic } from '../topic/topic.type.js';
import { readFactFilter, TopicTrendFilter } from './filters.js';
import { checkFirst, firstOptions } from './first.js';
import { byOwner } from './owner-batch.js';
import { shareOf } from './share.js';
import { RelatedTopic, TopicTrend, TrendInterval } from './topic-trend.type.js';

/** As many as the limit on a query's cost lets pass, each with a point a month (list-sizes). */
const mostTopics = 20;

const relatedByTopic = byOwner(
  (reader, ids, _filter, first) => readRelatedTopics(reader, ids, first),
  (row) => row.ownerId,
);

/** How topics fare over time, and beside each other. */
@Resolver(() => Topic)
export class TopicTrendResolver {
  @Query(() => [TopicTrend], {
    description: 'How much topics are spoken about over time, as counts and as shares of all talks of the time.',
  })
  async topicTrends(
    @Arg('topics', () => [String], {
      description: `The topics, up to ${mostTopics}, by slug or by another word for them. Each takes in all topics below it.`,
    })
    topics: string[],
    @Arg('interval', () => TrendInterval, {
      defaultValue: TrendInterval.YEAR,
      description: 'The length of time of each point.',
    })
    interval: Interval,
    @Arg('filter', () => TopicTrendFilter, {
      nullable: true,
      description: 'Among which talks; among all of them without it.',
    })
    filter: TopicTrendFilter | null,
    @Ctx() context: TalkgraphContext,
  ): Promise<{ topic: Promise<TopicRow | null>; points: object[] }[]> {
    checkLength('topics', topics, mostTopics);
    const [ids, facts] = await Promise.all([
      findFilterIds(context, 'topic', 'topics', topics),
      readFactFilter(context, filter),
    ]);
    if (ids.length === 0) return [];
    const [all, rows] = await Promise.all([
      readTalksOverTime(context.reader, 'talks', [0], facts, interval),
      readTalksOverTime(context.reader, 'topics', ids, facts, interval),
    ]);
    const byTopic = groupRows(rows, (row) => row.ownerId);
    return ids.map((id) => {
      const counts = new Map(byTopic.get(id)?.map((row) => [row.start, row.talks]));
      return {
        topic: context.load(byId.topic, id),
        points: all.map(({ start, talks: allTalkCount }) => {
          const talkCount = counts.get(start) ?? 0;
          return { start, talkCount, allTalkCount, share: shareOf(talkCount, allTalkCount) };
        }),
      };
    });
  }

  @FieldResolver(() => [RelatedTopic], {
    description:
      'Topics that talks about it are about as well, by Jaccard index, highest first. Topics above and below it are left out.',
  })
  async related(
    @Root() topic: TopicRow,
    @Arg('first', () => Int, firstOptions(10)) first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    const rows = await context.load(relatedByTopic, { ownerId: topic.id, filter: {}, first: checkFirst(first) });
    return rows.map((row) => ({ topic: row, talkCount: row.talks, jaccard: row.jaccard, lift: row.lift }));
  }
}
