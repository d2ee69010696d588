import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../relay/page.js';
import { DateScalar } from '../scalars.js';
import { EditionOrder, EditionStatus } from './edition.enums.js';

/** Which editions to give, as a client says it. */
@InputType('EditionFilter', {
  description:
    'Which editions to give. An edition must pass every condition; the values in one list are alternatives. What is left out, and an empty list, restricts nothing.',
})
export class EditionFilterInput {
  @Field(() => [String], { nullable: true, description: 'Groups by slug.' })
  groups?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day: editions that begin on it or later, by the calendar of their place.',
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day: editions that begin on it or earlier, by the calendar of their place.',
  })
  to?: string | null;

  @Field(() => [EditionStatus], { nullable: true, description: 'Whether they take place as announced.' })
  statuses?: (typeof EditionStatus)[keyof typeof EditionStatus][] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether talks of it are known.' })
  hasTalks?: boolean | null;
}

/** The arguments of a list of editions. */
@ArgsType()
export class EditionListArgs extends PageArgs {
  @Field(() => EditionFilterInput, { nullable: true, description: 'Which editions to give; all of them without it.' })
  filter?: EditionFilterInput | null;

  @Field(() => EditionOrder, { defaultValue: EditionOrder.NEWEST, description: 'The order of the list.' })
  orderBy!: keyof typeof EditionOrder;
}
