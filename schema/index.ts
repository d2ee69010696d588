import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { stateCacheHints } from './cache-hints.js';
import { callAtOnce } from './call-at-once.js';
import { CompanyResolver } from './company/company.resolver.js';
import { EditionResolver } from './edition/edition.resolver.js';
import { GroupResolver } from './group/group.resolver.js';
import { stateListSizes } from './list-sizes.js';
import { NodeResolver } from './relay/node.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { SearchFacetsResolver } from './search/search-facets.resolver.js';
import { SpeakerResolver } from './speaker/speaker.resolver.js';
import { AffiliationResolver } from './statistics/affiliation.resolver.js';
import { CompanyStatisticsResolver, StatisticsOfCompanyResolver } from './statistics/company-statistics.resolver.js';
import { CoverageResolver } from './statistics/coverage.resolver.js';
import { LeaderBoardResolver } from './statistics/leader-board.resolver.js';
import { SimilarTalkResolver } from './statistics/similar-talk.resolver.js';
import { SourceHealthResolver } from './statistics/source-health.resolver.js';
import { TopicTrendResolver } from './statistics/topic-trend.resolver.js';
import { AppearanceResolver } from './talk/appearance.resolver.js';
import { TalkResolver } from './talk/talk.resolver.js';
import { tellTypesAtOnce } from './tell-types.js';
import { TopicResolver } from './topic/topic.resolver.js';

export { createContext, type TalkgraphContext } from './context.js';
export { type ApiErrorCode, apiErrors } from './errors.js';

/** The executable schema. Its resolvers want a context made by {@link createContext} for each request. */
export async function buildTalkgraphSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      TalkResolver,
      AppearanceResolver,
      EditionResolver,
      GroupResolver,
      SpeakerResolver,
      CompanyResolver,
      TopicResolver,
      SearchResolver,
      SearchFacetsResolver,
      StatisticsOfCompanyResolver,
      CompanyStatisticsResolver,
      LeaderBoardResolver,
      TopicTrendResolver,
      CoverageResolver,
      SimilarTalkResolver,
      AffiliationResolver,
      SourceHealthResolver,
    ],
    // Arguments are checked where they are read (relay/page, named-filter), which gives each refusal its own code.
    validate: false,
  });
  stateListSizes(schema);
  stateCacheHints(schema);
  tellTypesAtOnce(schema);
  callAtOnce(schema);
  return schema;
}

/** The schema in the Schema Definition Language, sorted, so that a change shows as a small difference. */
export async function printTalkgraphSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildTalkgraphSchema()))}\n`;
}
