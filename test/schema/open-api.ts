import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { buildTalkgraphSchema, createContext } from '../../schema/index.js';
import { openReader, type Reader } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { createGraphFactory, type GraphFactory } from '../support/graph-factory.js';

/** The API over a database of the test's own, without a server in between. */
export interface Api {
  database: TestDatabase;
  factory: GraphFactory;
  reader: Reader;
  /** Names of the statements that the last question sent. */
  statements: string[];
  /** Asks in a context of its own, as each request has. */
  ask(source: string, variables?: Record<string, unknown>): Promise<ExecutionResult<Answer>>;
  /** Asks what must have no errors, and gives the data. */
  read(source: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks what must fail, and gives the first error's code and message. */
  refuse(source: string, variables?: Record<string, unknown>): Promise<{ code: unknown; message: string }>;
  close(): Promise<void>;
}

// Answers are read freely by the tests, which state their shape in what they expect.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Answer = any;

export async function openApi(): Promise<Api> {
  const database = await createTestDatabase();
  const statements: string[] = [];
  const reader = await openReader(database.url, { onStatement: (name) => statements.push(name) });
  const schema: GraphQLSchema = await buildTalkgraphSchema();
  const api: Api = {
    database,
    factory: createGraphFactory(database),
    reader,
    statements,
    async ask(source, variableValues) {
      statements.length = 0;
      const result = await graphql({ schema, source, variableValues, contextValue: createContext(reader) });
      return result as ExecutionResult<Answer>;
    },
    async read(source, variables) {
      const { data, errors } = await api.ask(source, variables);
      if (errors) throw errors[0]?.originalError ?? errors[0];
      // graphql-js gives objects without a prototype; a copy compares with plain ones.
      return JSON.parse(JSON.stringify(data));
    },
    async refuse(source, variables) {
      const { errors } = await api.ask(source, variables);
      if (!errors?.[0]) throw new Error('The question was answered.');
      return { code: errors[0].extensions.code, message: errors[0].message };
    },
    async close() {
      await reader.close();
      await database.drop();
    },
  };
  return api;
}
