import { Field, Float, ObjectType } from 'type-graphql';
import { Talk } from '../talk/talk.type.js';
import { Topic } from '../topic/topic.type.js';

/** A talk that is like another one, with the reason. */
@ObjectType({ simpleResolvers: true, description: 'A talk that is like another one, and why.' })
export class SimilarTalk {
  @Field(() => Talk, { description: 'The talk.' })
  talk!: Talk;

  @Field(() => Float, {
    description:
      'The part of the topics and words of the first talk that it shares, from 0 to 1. Rare ones weigh more, by ln(1 + talks in all / talks with it).',
  })
  score!: number;

  @Field(() => [Topic], { description: 'Topics of the first talk that it is about as well, the rarest first.' })
  sharedTopics!: Topic[];

  @Field(() => [String], {
    description:
      'Words of the first talk\'s title or subject that its own has as well, in whatever form, the rarest first. Common words such as "the" do not count.',
  })
  sharedWords!: string[];
}
