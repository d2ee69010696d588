import { Field, InputType } from 'type-graphql';
import type { FactFilter } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { checkDateRange } from '../date-range.js';
import { findFilterIds } from '../named-filter.js';
import { DateScalar } from '../scalars.js';

const conditions = 'What is left out, and an empty list, restricts nothing; the values in one list are alternatives.';

const fields = {
  from: {
    nullable: true,
    description:
      'The first day: what was held on it or later, by the calendar of its place. Undated ones then drop out.',
  },
  to: {
    nullable: true,
    description:
      'The last day: what was held on it or earlier, by the calendar of its place. Undated ones then drop out.',
  },
  topics: {
    nullable: true,
    description: 'Topics by slug or by another word for them ("k8s"). A topic takes in all topics below it.',
  },
  groups: { nullable: true, description: 'Groups by slug.' },
  companies: {
    nullable: true,
    description: 'Companies that a speaker then worked for, by slug or by any of their names.',
  },
};

/** Which talks of a company to count. */
@InputType({ description: `Which talks of a company to count. ${conditions}` })
export class CompanyStatisticsFilter {
  @Field(() => DateScalar, fields.from)
  from?: string | null;

  @Field(() => DateScalar, fields.to)
  to?: string | null;

  @Field(() => [String], fields.topics)
  topics?: string[] | null;

  @Field(() => [String], fields.groups)
  groups?: string[] | null;
}

/** Which talks a leader board counts. */
@InputType({ description: `Which talks a leader board counts. ${conditions}` })
export class LeaderBoardFilter {
  @Field(() => DateScalar, fields.from)
  from?: string | null;

  @Field(() => DateScalar, fields.to)
  to?: string | null;

  @Field(() => [String], fields.topics)
  topics?: string[] | null;

  @Field(() => [String], fields.groups)
  groups?: string[] | null;

  @Field(() => [String], fields.companies)
  companies?: string[] | null;
}

/** Among which talks a trend is followed. */
@InputType({
  description: `Among which talks a trend is followed: they are counted with and without the topic. ${conditions}`,
})
export class TopicTrendFilter {
  @Field(() => DateScalar, fields.from)
  from?: string | null;

  @Field(() => DateScalar, fields.to)
  to?: string | null;

  @Field(() => [String], fields.groups)
  groups?: string[] | null;

  @Field(() => [String], fields.companies)
  companies?: string[] | null;
}

/** Which editions coverage looks at. */
@InputType({ description: `Which editions to look at. ${conditions}` })
export class CoverageFilter {
  @Field(() => DateScalar, fields.from)
  from?: string | null;

  @Field(() => DateScalar, fields.to)
  to?: string | null;

  @Field(() => [String], fields.groups)
  groups?: string[] | null;
}

/**
 * A filter with ids in place of names. Equal filters give equal objects, so that their reads are shared.
 * @throws ApiError BAD_DATE_RANGE, TOO_MANY_VALUES, UNKNOWN_…
 */
export async function readFactFilter(
  context: TalkgraphContext,
  filter: Partial<LeaderBoardFilter> | null | undefined,
): Promise<FactFilter> {
  if (!filter) return {};
  checkDateRange(filter);
  const [topicIds, groupIds, companyIds] = await Promise.all([
    findFilterIds(context, 'topic', 'topics', filter.topics),
    findFilterIds(context, 'group', 'groups', filter.groups),
    findFilterIds(context, 'company', 'companies', filter.companies),
  ]);
  return {
    ...(filter.from && { from: filter.from }),
    ...(filter.to && { to: filter.to }),
    ...(topicIds.length > 0 && { topicIds }),
    ...(groupIds.length > 0 && { groupIds }),
    ...(companyIds.length > 0 && { companyIds }),
  };
}
