import { Field, Float, Int, ObjectType } from 'type-graphql';

const nullable = true;

/** How far to trust the counts. */
@ObjectType({
  simpleResolvers: true,
  description:
    'How much is known of the editions, so that a dashboard can say how far to trust itself. Shares are null where there is nothing to be a part of.',
})
export class Coverage {
  @Field(() => Int, { description: 'How many editions are known.' })
  editions!: number;

  @Field(() => Int, { description: 'How many of them have talks that were found.' })
  editionsWithTalks!: number;

  @Field(() => Float, { nullable, description: 'The share of editions with talks, from 0 to 1.' })
  shareOfEditionsWithTalks!: number | null;

  @Field(() => Int, { description: 'How many editions have a text that is known in full.' })
  editionsWithText!: number;

  @Field(() => Float, { nullable, description: 'The share of editions with a full text, from 0 to 1.' })
  shareOfEditionsWithText!: number | null;

  @Field(() => Int, { description: 'How many talks were found.' })
  talks!: number;

  @Field(() => Int, { description: 'How many of them have a known speaker.' })
  talksWithSpeaker!: number;

  @Field(() => Float, { nullable, description: 'The share of talks with a speaker, from 0 to 1.' })
  shareOfTalksWithSpeaker!: number | null;

  @Field(() => Int, { description: 'How many talks have a speaker whose company is known.' })
  talksWithCompany!: number;

  @Field(() => Float, { nullable, description: 'The share of talks with a company, from 0 to 1.' })
  shareOfTalksWithCompany!: number | null;

  @Field(() => Int, { description: 'How many talks have a topic.' })
  talksWithTopic!: number;

  @Field(() => Float, { nullable, description: 'The share of talks with a topic, from 0 to 1.' })
  shareOfTalksWithTopic!: number | null;
}
