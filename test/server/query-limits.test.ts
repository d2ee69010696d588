import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { limitQueries } from '../../src/server/query-limits.js';
import { openServer } from './open-server.js';

const limits = { tokens: 1000, depth: 5, aliases: 3, rootFields: 2, selections: 1000 };
const schema = buildSchema('type Query { a: Query b: Int }');

const refusals = (query: string) =>
  validate(schema, parse(query), [limitQueries(limits)]).map(({ extensions }) => extensions);

describe('limitQueries', () => {
  it.each([
    '{a{a{a{a{b}}}}}',
    '{...F} fragment F on Query{a{a{a{a{b}}}}}',
    '{x:b y:b}',
    '{a{x:b y:b} z:b}',
    '{...{b} b}',
    '{__schema{types{fields{type{ofType{ofType{ofType{ofType{name}}}}}}}}}',
  ])('lets %s pass', (query) => {
    expect(refusals(query)).toEqual([]);
  });

  it.each([
    ['{a{a{a{a{a{b}}}}}}', 'QUERY_TOO_DEEP', 'depth', 6, 5],
    ['{a{a{...F}}} fragment F on Query{a{...{a{a{b}}}}}', 'QUERY_TOO_DEEP', 'depth', 6, 5],
    ['{a{w:b x:b y:b z:b}}', 'QUERY_TOO_MANY_ALIASES', 'aliases', 4, 3],
    ['{a{...F a{...F}}} fragment F on Query{x:b y:b}', 'QUERY_TOO_MANY_ALIASES', 'aliases', 4, 3],
    ['{b a{b} ...{b}}', 'QUERY_TOO_MANY_ROOT_FIELDS', 'rootFields', 3, 2],
    ['{...F ...F} fragment F on Query{b a{b}}', 'QUERY_TOO_MANY_ROOT_FIELDS', 'rootFields', 4, 2],
    ['{__typename __typename __typename}', 'QUERY_TOO_MANY_ROOT_FIELDS', 'rootFields', 3, 2],
  ])('refuses %s', (query, code, name, value, max) => {
    expect(refusals(query)).toEqual([{ code, limit: { name, value, max } }]);
  });

  it('measures each operation of a document', () => {
    expect(refusals('query A {b} query B {a{a{a{a{a{b}}}}}}')).toHaveLength(1);
  });

  it('ends on fragments that spread themselves or do not exist', () => {
    expect(refusals('{...F} fragment F on Query{a{...G}} fragment G on Query{...F b}')).toEqual([]);
    expect(refusals('{...Nothing b}')).toEqual([]);
  });

  it('takes linear time where fragments unfold without end', () => {
    const fragments = Array.from({ length: 200 }, (_, n) => `fragment F${n} on Query{x:b ...F${n + 1} ...F${n + 1}}`);
    const document = parse(`{...F0} ${fragments.join(' ')} fragment F200 on Query{b}`);
    const start = performance.now();
    const found = validate(schema, document, [limitQueries(limits)]);
    expect(performance.now() - start).toBeLessThan(500);
    expect(found.map(({ extensions }) => extensions.code)).toContain('QUERY_TOO_MANY_ALIASES');
  });
});

describe('a query beyond a limit', () => {
  const deep = `{talk${'{speaker{talk'.repeat(7)}{title}${'}}'.repeat(7)}}`;
  const tooDeep = `{talk${'{speaker{talk'.repeat(8)}{title}${'}}'.repeat(8)}}`;

  it('is told which, the value and the maximum, and nothing is resolved', async () => {
    const { ask, resolved } = await openServer();
    expect((await ask(tooDeep)).errors).toEqual([
      expect.objectContaining({
        message: 'The query is 18 fields deep; at most 15 are allowed.',
        extensions: { code: 'QUERY_TOO_DEEP', limit: { name: 'depth', value: 18, max: 15 } },
      }),
    ]);
    expect(resolved).toEqual([]);
    expect((await ask(deep)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
  });

  it('is refused while it is read where it is too long', async () => {
    const { ask, resolved } = await openServer();
    const { errors } = await ask(`{${' hello'.repeat(1000)}}`);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code: 'QUERY_TOO_LONG', limit: { name: 'tokens', max: 1000 } } }),
    ]);
    expect(errors?.[0]?.message).toContain('1000');
    expect(resolved).toEqual([]);
  });

  it('is refused where its fragments unfold to too many fields', async () => {
    const { ask, resolved } = await openServer();
    const fragments = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Talk{...F${n + 1} ...F${n + 1}}`);
    const { errors } = await ask(`{talk{...F0}} ${fragments.join(' ')} fragment F30 on Talk{title}`);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code: 'QUERY_TOO_LARGE', limit: { name: 'selections', max: 1000 } } }),
    ]);
    expect(resolved).toEqual([]);
  });

  it('has a status by the media type as other refusals have', async () => {
    const { post } = await openServer();
    expect((await post(tooDeep, { headers: { accept: 'application/json' } })).status).toBe(200);
    expect((await post(tooDeep, { headers: { accept: 'application/graphql-response+json' } })).status).toBe(400);
  });
});
