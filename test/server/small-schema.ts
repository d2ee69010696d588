import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { TalkgraphError } from '../../src/base/index.js';

/** What the resolvers of the small schema were asked, and what a test lets them wait for. */
export interface SmallSchema {
  schema: GraphQLSchema;
  /** Names of the root fields that were resolved. */
  resolved: string[];
  /** Lets the field `slow` answer. */
  release(): void;
  /** Resolves when `slow` was asked. */
  slowAsked: Promise<void>;
}

/** A schema of a few fields, one for each way in which a field can answer, for tests of the server alone. */
export function createSmallSchema(): SmallSchema {
  const schema = buildSchema(`
    type Query { hello(name: String! = "you"): String! talk: Talk! refused: String broken: String thrown: String unavailable: String late: String slow: String aborted: Boolean }
    type Talk { title: String! speaker: Speaker! }
    type Speaker { name: String! talk: Talk! }
  `);
  const resolved: string[] = [];
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let tellAsked: () => void = () => undefined;
  const slowAsked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const resolvers: Record<string, (args: { name: string }, context: { signal: AbortSignal }) => unknown> = {
    hello: ({ name }) => `hello ${name}`,
    talk: () => {
      const talk = { title: 'On indexes', speaker: { name: 'Ada', talk: {} } };
      talk.speaker.talk = talk;
      return talk;
    },
    refused: () => {
      throw new GraphQLError('There is no such topic.', { extensions: { code: 'UNKNOWN_TOPIC', topic: 'x' } });
    },
    broken: () => {
      throw Object.assign(new Error('column "secret" of SELECT secret FROM person is wrong'), { code: '42703' });
    },
    thrown: () => Promise.reject('a bare secret'),
    unavailable: () => {
      throw new TalkgraphError('DATABASE_UNAVAILABLE', 'connect ECONNREFUSED 10.1.2.3:5432');
    },
    late: () => {
      throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
    },
    slow: async () => {
      tellAsked();
      await released;
      return 'done';
    },
    aborted: (_, { signal }) =>
      new Promise((resolve) => {
        tellAsked();
        signal.addEventListener('abort', () => {
          resolved.push('aborted: seen');
          resolve(true);
        });
      }),
  };
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = (_, args, context) => {
      resolved.push(name);
      return resolvers[name]?.(args, context);
    };
  }
  return { schema, resolved, release, slowAsked };
}
