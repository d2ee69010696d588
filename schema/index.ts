import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { CompanyResolver } from './company/company.resolver.js';
import { EditionResolver } from './edition/edition.resolver.js';
import { GroupResolver } from './group/group.resolver.js';
import { NodeResolver } from './relay/node.resolver.js';
import { SpeakerResolver } from './speaker/speaker.resolver.js';
import { AppearanceResolver } from './talk/appearance.resolver.js';
import { TalkResolver } from './talk/talk.resolver.js';
import { TopicResolver } from './topic/topic.resolver.js';

export { createContext, type TalkgraphContext } from './context.js';
export { type ApiErrorCode, apiErrors } from './errors.js';

/** The executable schema. Its resolvers want a context made by {@link createContext} for each request. */
export function buildTalkgraphSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      NodeResolver,
      TalkResolver,
      AppearanceResolver,
      EditionResolver,
      GroupResolver,
      SpeakerResolver,
      CompanyResolver,
      TopicResolver,
    ],
    // Arguments are checked where they are read (relay/page, named-filter), which gives each refusal its own code.
    validate: false,
  });
}

/** The schema in the Schema Definition Language, sorted, so that a change shows as a small difference. */
export async function printTalkgraphSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildTalkgraphSchema()))}\n`;
}
