import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { costOf } from './cost-of.js';
import { drawQuery } from './draw-query.js';
import { createFullSchema } from './full-schema.js';
import { openServer } from './open-server.js';

const schema = createFullSchema();

/** The objects in an answer, the one that holds them all left out. */
function countObjects(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countObjects(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + countObjects(Object.values(value));
}

describe('the cost of a query', () => {
  it.each([
    ['{thing{id}}', 1],
    ['{thing{one{id} nothing{id}}}', 3],
    ['{things(first: 7){nodes{id}}}', 8],
    ['{things(last: 7){nodes{id}}}', 8],
    ['{things(first: 2, last: 7){nodes{id}}}', 3],
    ['{things(first: null, last: 7){nodes{id}}}', 8],
    ['{things(first: 10){nodes{id} edges{node{id}} pageInfo{next} count}}', 1 + 10 + 20 + 1],
    ['{things(first: 10){nodes{things(first: 10){nodes{id}}}}}', 1 + 10 * (1 + 1 + 10)],
    ['{few(first: 5){...on Thing{id}}}', 5],
    ['{nodes(ids: ["a", "b", "c"]){id}}', 3],
    ['{nodes(ids: "a"){id}}', 1],
    ['{things(first: 1){facets{count}}}', 1 + 4],
    ['{board(first: 7){entries{id} others{id}}}', 1 + 7 + 100],
    ['{__schema{types{fields{name}}} __typename}', 0],
    ['{things(first: -5){nodes{id}}}', 1],
  ])('of %s is %d', (query, cost) => {
    expect(costOf(schema, parse(query))).toBe(cost);
  });

  it.each([
    ['a default of the schema', '{few{...on Thing{id}}}', {}, 2],
    ['what a connection gives unasked', '{things{nodes{id}}}', {}, 1 + 1],
    ['a statement about a list without arguments', '{thing{others{id}}}', {}, 1 + 2],
    ['100 where nothing is said', '{thing{silent{id}}}', {}, 1 + 100],
    ['a variable', 'query ($n: Int) {things(first: $n){nodes{id}}}', { n: 50 }, 51],
    ['a variable left out', 'query ($n: Int) {things(first: $n){nodes{id}}}', {}, 1 + 1],
    ['a variable that is null', 'query ($n: Int) {few(first: $n){...on Thing{id}}}', { n: null }, 0],
    ["a variable's default", 'query ($n: Int = 60) {things(first: $n){nodes{id}}}', {}, 61],
    ['a default that the request overrides', 'query ($n: Int = 60) {things(first: $n){nodes{id}}}', { n: 5 }, 6],
    ['a list in a variable', 'query ($ids: [ID!]!) {nodes(ids: $ids){id}}', { ids: ['a', 'b'] }, 2],
  ])('reads %s', (_, query, variables, cost) => {
    expect(costOf(schema, parse(query), variables)).toBe(cost);
  });

  it('takes the dearest of the kinds that an object can be of, and adds what all of them have', () => {
    expect(costOf(schema, parse('{any{...on Thing{others{id}} ...on Other{thing{id}}}}'))).toBe(1 + 2);
    const both = parse('{node{...on Node{...on Thing{others{id}}} ...on Thing{one{id}} ...on Other{thing{id}}}}');
    expect(costOf(schema, both)).toBe(1 + 2 + 1);
  });

  it('counts a fragment wherever it is used', () => {
    const query = parse('{things(first: 4){nodes{...F}} thing{...F}} fragment F on Thing{one{id}}');
    expect(costOf(schema, query)).toBe(1 + 4 * 2 + 2);
  });

  it('is never less than the number of objects returned', async () => {
    let [run, exact, largest] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const { source, variables } = drawQuery(schema, draw);
        const document = parse(source);
        expect(validate(schema, document)).toEqual([]);
        const cost = costOf(schema, document, variables);
        // What costs more takes too long to run here.
        fc.pre(cost <= 3000);
        const { data } = await execute({ schema, document, variableValues: variables });
        const returned = countObjects(Object.values(data ?? {}));
        expect(cost).toBeGreaterThanOrEqual(returned);
        run += 1;
        largest = Math.max(largest, returned);
        if (returned > 0 && returned === cost) exact += 1;
      }),
      // A seed, for shares of what was drawn are looked at below: by chance they would be too small now and then.
      { numRuns: 200, seed: 1 },
    );
    // Neither are the answers empty nor is the cost just a large number.
    expect(largest).toBeGreaterThan(100);
    expect(exact).toBeGreaterThan(run / 10);
  });
});

describe('a query that is too costly', () => {
  const query = 'query ($n: Int!) {things(first: $n){nodes{things(first: $n){nodes{id}}}}}';

  it('is told which limit, the value and the maximum, by its variables, and nothing is resolved', async () => {
    const resolved: string[] = [];
    const watched = createFullSchema();
    for (const field of Object.values(watched.getQueryType()?.getFields() ?? {})) {
      const { resolve } = field;
      field.resolve = (...given) => {
        resolved.push(field.name);
        return resolve?.(...given);
      };
    }
    const { ask } = await openServer({ schema: watched });
    const refused = await ask(query, { variables: { n: 100 } });
    expect(refused.data).toBeUndefined();
    expect(refused.errors).toEqual([
      {
        message:
          'The answer could hold 10201 objects; at most 10000 are allowed. Ask for shorter pages, or for fewer lists within lists.',
        locations: [{ line: 1, column: 1 }],
        extensions: { code: 'QUERY_TOO_COSTLY', limit: { name: 'cost', value: 10_201, max: 10_000 } },
      },
    ]);
    expect(resolved).toEqual([]);
    expect((await ask(query, { variables: { n: 98 } })).errors).toBeUndefined();
    expect(resolved).toEqual(['things']);
  });

  it('has a status by the media type as other refusals have', async () => {
    const { post } = await openServer({ schema });
    const status = async (accept: string) =>
      (await post(query, { variables: { n: 2_000_000_000 }, headers: { accept } })).status;
    expect(await status('application/json')).toBe(200);
    expect(await status('application/graphql-response+json')).toBe(400);
  });

  it('is refused in the same words when it comes again', async () => {
    const { ask } = await openServer({ schema });
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push(await ask(query, { variables: { n: 100 } }));
    expect(answers[2]).toEqual(answers[0]);
  });
});
