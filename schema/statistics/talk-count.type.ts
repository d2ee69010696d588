import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Group } from '../group/group.type.js';
import { DateScalar } from '../scalars.js';
import { Speaker } from '../speaker/speaker.type.js';
import { Topic } from '../topic/topic.type.js';

const count = { description: 'How many of the counted talks.' };
const share = { description: 'Their part of all counted talks, from 0 to 1.' };

/** A topic with its number of talks. */
@ObjectType({ simpleResolvers: true, description: 'A topic, and how many of the counted talks are about it.' })
export class TopicTalkCount {
  @Field(() => Topic, { description: 'The topic.' })
  topic!: Topic;

  @Field(() => Int, { description: 'How many of the counted talks are about it or a topic below it.' })
  talkCount!: number;

  @Field(() => Float, share)
  share!: number;
}

/** A group with its number of talks. */
@ObjectType({ simpleResolvers: true, description: 'A group, and how many of the counted talks were given there.' })
export class GroupTalkCount {
  @Field(() => Group, { description: 'The group.' })
  group!: Group;

  @Field(() => Int, count)
  talkCount!: number;

  @Field(() => Float, share)
  share!: number;
}

/** A speaker with their number of talks. */
@ObjectType({ simpleResolvers: true, description: 'A speaker, and how many of the counted talks they gave.' })
export class SpeakerTalkCount {
  @Field(() => Speaker, { description: 'The speaker.' })
  speaker!: Speaker;

  @Field(() => Int, count)
  talkCount!: number;

  @Field(() => Float, share)
  share!: number;
}

/** A role with its number of talks. */
@ObjectType({ simpleResolvers: true, description: 'A role, and on how many of the counted talks a speaker had it.' })
export class RoleTalkCount {
  @Field(() => String, { description: 'The role as written ("Site Reliability Engineer").' })
  role!: string;

  @Field(() => Int, count)
  talkCount!: number;

  @Field(() => Float, share)
  share!: number;
}

/** The talks of a year. */
@ObjectType({ simpleResolvers: true, description: 'How many of the counted talks were given in a year.' })
export class YearTalkCount {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, count)
  talkCount!: number;
}

/** The talks of a month. */
@ObjectType({ simpleResolvers: true, description: 'How many of the counted talks were given in a month.' })
export class MonthTalkCount {
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: string;

  @Field(() => Int, count)
  talkCount!: number;
}
