import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../scalars.js';
import { Topic } from '../topic/topic.type.js';

/** The lengths of time by which a trend is followed; the values are the store's. */
export const TrendInterval = { YEAR: 'year', QUARTER: 'quarter', MONTH: 'month' } as const;

registerEnumType(TrendInterval, {
  name: 'TrendInterval',
  description: 'The length of time of each point of a trend.',
  valuesConfig: {
    YEAR: { description: 'Calendar years.' },
    QUARTER: { description: 'Quarters of calendar years.' },
    MONTH: { description: 'Calendar months.' },
  },
});

/** A topic in a period. */
@ObjectType({ simpleResolvers: true, description: 'How much a topic was spoken about in a period.' })
export class TopicTrendPoint {
  @Field(() => DateScalar, {
    description: 'The first day of the year, quarter or month. A filter by day may leave only a part of it.',
  })
  start!: string;

  @Field(() => Int, { description: 'How many talks of the period were about the topic or one below it.' })
  talkCount!: number;

  @Field(() => Int, { description: 'How many talks of the period there were in all, under the same filter.' })
  allTalkCount!: number;

  @Field(() => Float, { description: '`talkCount` as a part of `allTalkCount`, from 0 to 1.' })
  share!: number;
}

/** A topic over time. */
@ObjectType({ simpleResolvers: true, description: 'How much a topic was spoken about over time.' })
export class TopicTrend {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => [TopicTrendPoint], {
    description: 'The periods in which there was any talk, on whatever topic, oldest first.',
  })
  points!: TopicTrendPoint[];
}

/** A topic that comes up together with another; its numbers are those of RelatedTopicRow. */
@ObjectType({ simpleResolvers: true, description: 'A topic that talks are about together with another one.' })
export class RelatedTopic {
  @Field(() => Topic, { description: 'The other topic.' })
  topic!: Topic;

  @Field(() => Int, { description: 'How many talks are about both.' })
  talkCount!: number;

  @Field(() => Float, {
    description: 'Talks about both as a part of the talks about either (Jaccard index), from 0 to 1.',
  })
  jaccard!: number;

  @Field(() => Float, {
    description:
      'How many times as often both come together as they would by chance (lift): 1 is chance, more is more.',
  })
  lift!: number;
}
