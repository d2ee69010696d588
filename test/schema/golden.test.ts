import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { buildTalkgraphSchema, createContext } from '../../schema/index.js';
import { openReader, type Reader, type Statement } from '../../src/store/index.js';
import { importSample } from '../search/sample-graph.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { printSql } from './print-sql.js';
import { sampleQuestions } from './sample-questions.js';

/**
 * What the named operations answer over the bundled sample, and the SQL that they send for it, kept in test/schema/golden.
 * `GOLDEN=write npx jest test/schema/golden` writes the files anew; read the difference before you keep it.
 */
const kept = 'test/schema/golden';
const operations = 'schema/operations';
const isWriting = process.env.GOLDEN === 'write';

const listNames = (folder: string, ending: string) =>
  readdirSync(folder).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
const names = listNames(operations, '.graphql');

let database: TestDatabase;
let reader: Reader;
let schema: GraphQLSchema;

beforeAll(async () => {
  database = await createTestDatabase();
  await importSample(database);
  reader = await openReader(database.url);
  schema = await buildTalkgraphSchema();
}, 60_000);
afterAll(async () => {
  await reader.close();
  await database.drop();
});

/** Lets one statement run after the other, so that their order depends on no answer's speed. */
function readInTurn(statements: Statement[]): Reader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    rows<Row>(statement: Statement): Promise<Row[]> {
      statements.push(statement);
      const rows = last.then(() => reader.rows<Row>(statement));
      last = rows.catch(() => undefined);
      return rows;
    },
    close: async () => undefined,
  };
}

async function ask(name: string) {
  const statements: Statement[] = [];
  const { data, errors } = await graphql({
    schema,
    source: readFileSync(`${operations}/${name}.graphql`, 'utf8'),
    variableValues: sampleQuestions[name],
    contextValue: createContext(readInTurn(statements)),
  });
  if (errors) throw errors[0]?.originalError ?? errors[0];
  const answer = JSON.stringify({ variables: sampleQuestions[name], data }, hideFileTimes, 2);
  return { data: data ?? {}, answer: `${answer}\n`, sql: printSql(statements) };
}

/** A page of the sample counts as fetched when its file was last written, which is another time on each machine. */
function hideFileTimes(key: string, value: unknown): unknown {
  const isFileTime = ['fetchedAt', 'lastGoodFetchAt', 'lastChangeAt'].includes(key) && value !== null;
  return isFileTime ? 'the time of the file' : value;
}

function expectAsKept(file: string, text: string): void {
  const path = `${kept}/${file}`;
  if (isWriting) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}

describe('the named operations over the bundled sample', () => {
  it.each(names)('%s answers as it is kept, with the same SQL', async (name) => {
    expect(Object.keys(sampleQuestions)).toContain(name);
    const { data, answer, sql } = await ask(name);
    expect(Object.values(data).filter((field) => field === null || (field as unknown[]).length === 0)).toEqual([]);
    expectAsKept(`${name}.json`, answer);
    expectAsKept(`${name}.sql`, sql);
  });

  it('are all that is kept', () => {
    expect(listNames(kept, '.json')).toEqual(names);
    expect(listNames(kept, '.sql')).toEqual(names);
  });
});
