import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../relay/page.js';
import { DateScalar } from '../scalars.js';
import { TalkKind } from './talk-kind.enum.js';

/** The orders in which talks can be asked for. */
export const TalkOrder = { NEWEST: 'NEWEST', OLDEST: 'OLDEST' } as const;

registerEnumType(TalkOrder, {
  name: 'TalkOrder',
  description: 'The order of a list of talks.',
  valuesConfig: {
    NEWEST: { description: 'By the start of the edition, latest first; undated ones last.' },
    OLDEST: { description: 'By the start of the edition, earliest first; undated ones before all.' },
  },
});

/** Which talks to give, as a client says it. */
@InputType('TalkFilter', {
  description:
    'Which talks to give. A talk must pass every condition; the values in one list are alternatives. What is left out, and an empty list, restricts nothing.',
})
export class TalkFilterInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Topics by slug or by another word for them ("k8s"). A topic takes in all topics below it.',
  })
  topics?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Companies that a speaker then worked for, by slug or by any of their names.',
  })
  companies?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Speakers by slug.' })
  speakers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Groups by slug.' })
  groups?: string[] | null;

  @Field(() => [TalkKind], { nullable: true, description: 'Kinds of contribution.' })
  kinds?: (typeof TalkKind)[keyof typeof TalkKind][] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day: editions that began on it or later, by the calendar of their place.',
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day: editions that began on it or earlier, by the calendar of their place.',
  })
  to?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages as BCP 47 tags. "en" takes in "en-GB"; talks whose language is not known are left out.',
  })
  languages?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a video of it is known.' })
  hasVideo?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its slides are known.' })
  hasSlides?: boolean | null;
}

/** The arguments of a list of talks. */
@ArgsType()
export class TalkListArgs extends PageArgs {
  @Field(() => TalkFilterInput, { nullable: true, description: 'Which talks to give; all of them without it.' })
  filter?: TalkFilterInput | null;

  @Field(() => TalkOrder, { defaultValue: TalkOrder.NEWEST, description: 'The order of the list.' })
  orderBy!: keyof typeof TalkOrder;
}
