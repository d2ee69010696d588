import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { buildTalkgraphSchema, createContext } from '../../schema/index.js';
import { compileOperation } from '../../src/server/compiled-queries.js';
import { type Api, openApi } from '../schema/open-api.js';
import { costOf } from './cost-of.js';
import { drawQuery } from './draw-query.js';
import { createFullSchema } from './full-schema.js';
import { openServer } from './open-server.js';

/** An answer as a client reads it; errors in an order of their own, as fields that run at once fail in any. */
function flatten({ data, errors = [] }: { data?: unknown; errors?: readonly GraphQLError[] }) {
  const told = errors.map((error) => JSON.stringify({ ...error.toJSON(), code: error.extensions?.code }));
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: told.sort() };
}

describe('a compiled operation', () => {
  it('answers as graphql-js does', async () => {
    const schema = createFullSchema();
    let [compiled, faulty] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const { source, variables } = drawQuery(schema, draw, { directives: false });
        const document = parse(source);
        // What costs more takes too long to run here.
        fc.pre(costOf(schema, document, variables) <= 2000);
        const run = compileOperation(schema, document, null);
        if (!run) return;
        compiled += 1;
        const expected = await execute({ schema, document, variableValues: variables });
        if (expected.errors) faulty += 1;
        expect(flatten(await run(undefined, {}, variables))).toEqual(flatten(expected));
      }),
      // A seed, for shares of what was drawn are looked at below: by chance they would be too small now and then.
      { numRuns: 100, seed: 1 },
    );
    expect(compiled).toBeGreaterThan(50);
    expect(faulty).toBeGreaterThan(5);
  });

  it.each(['{thing{id @skip(if: true) ...{id}}}', '{nodes(ids: ["a"]){id}}'])(
    'is not made of %s, which graphql-jit runs otherwise than graphql-js',
    (query) => {
      const schema = createFullSchema();
      expect(compileOperation(schema, parse(query), null)).toBeNull();
      expect(compileOperation(schema, parse('{thing{id}}'), null)).not.toBeNull();
    },
  );
});

describe('an operation that comes again', () => {
  it.each([
    ['{ hello }', {}],
    ['query ($name: String!) { hello(name: $name) talk { title speaker { name talk { title } } } }', { name: 'Ada' }],
    ['query ($name: String! = "Bo") { hello(name: $name) }', {}],
    ['query ($name: String!) { hello(name: $name) }', { name: 7 }],
    ['query ($name: String!) { hello(name: $name) }', {}],
    ['{ refused hello }', {}],
    ['{ hello unavailable late refused }', {}],
    ['query A { hello } query B { refused }', {}],
    ['{ nothing }', {}],
  ])('is answered alike each time: %s with %j', async (query, variables) => {
    const { post } = await openServer();
    const read = async () => {
      const response = await post(query, { variables });
      return [response.status, response.headers.get('content-type'), await response.text()];
    };
    const first = await read();
    expect([await read(), await read(), await read()]).toEqual([first, first, first]);
  });

  it('hides faults as ever', async () => {
    const { ask, logged } = await openServer();
    for (let n = 0; n < 3; n += 1) {
      const { data, errors = [] } = await ask('{ broken thrown hello }');
      expect(data).toEqual({ broken: null, thrown: null, hello: 'hello you' });
      expect(errors.map(({ extensions }) => Object.keys(extensions))).toEqual([
        ['code', 'id'],
        ['code', 'id'],
      ]);
      expect(JSON.stringify(errors)).not.toContain('secret');
      for (const { extensions } of errors) expect(logged.join()).toContain(String(extensions.id));
    }
  });

  it('keeps the operations of one document apart', async () => {
    const { at } = await openServer();
    const ask = async (operationName: string) => {
      const response = await fetch(at('/graphql'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'query A { hello } query B { talk { title } }', operationName }),
      });
      return ((await response.json()) as { data: unknown }).data;
    };
    for (let n = 0; n < 3; n += 1) {
      expect(await ask('A')).toEqual({ hello: 'hello you' });
      expect(await ask('B')).toEqual({ talk: { title: 'On indexes' } });
    }
  });
});

describe('the operations of the schema', () => {
  let api: Api;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    api = await openApi();
    schema = await buildTalkgraphSchema();
    const { factory } = api;
    await factory.addTopic({ slug: 'kubernetes', aliases: ['k8s'] });
    await factory.addGroup({ slug: 'doxlon' });
    await factory.addEdition({ slug: 'doxlon-1', group: 'doxlon', startsAt: '2018-03-14T18:30:00Z' });
    const speakers = [{ speaker: 'jane-doe', company: 'wise' }];
    await factory.addTalk({ slug: 'first', edition: 'doxlon-1', topics: ['kubernetes'], speakers });
    await factory.addTalk({ slug: 'second', edition: 'doxlon-1', topics: [], speakers });
  });
  afterAll(() => api.close());

  /** Values for whatever an operation declares, by the variable's name. */
  const values: Record<string, unknown> = {
    topic: 'kubernetes',
    topics: ['k8s'],
    company: 'wise',
    speaker: 'jane-doe',
    group: 'doxlon',
    edition: 'doxlon-1',
    talk: 'first',
    slug: 'first',
  };

  it.each(readdirSync('schema/operations'))('%s gives the same when it is compiled', async (file) => {
    const document = parse(readFileSync(`schema/operations/${file}`, 'utf8'));
    const run = compileOperation(schema, document, null);
    expect(run).not.toBeNull();
    const expected = await execute({
      schema,
      document,
      variableValues: values,
      contextValue: createContext(api.reader),
    });
    expect(flatten((await run?.(undefined, createContext(api.reader), values)) ?? {})).toEqual(flatten(expected));
  });

  it.each([
    'talks(first: 0) { totalCount }',
    'talks(after: "x") { totalCount }',
    'node(id: "x") { id }',
    'node(id: "VGFsazox") { __typename id ... on Talk { title edition { slug } } ... on Group { name } }',
    'talk(slug: "first") { id __typename appearances { speaker { name } company { id slug } talk { slug } } topics { slug } }',
    'talks(filter: { topics: ["knitting"] }) { totalCount }',
    'topic(slug: "k8s") { slug aliases talks(last: 1) { totalCount edges { cursor node { slug } } pageInfo { endCursor } } }',
  ])('{ %s } gives the same when it is compiled', async (field) => {
    const document = parse(`{ ${field} groups { nodes { slug name } } }`);
    const run = compileOperation(schema, document, null);
    const expected = await execute({ schema, document, contextValue: createContext(api.reader) });
    expect(flatten((await run?.(undefined, createContext(api.reader), undefined)) ?? {})).toEqual(flatten(expected));
  });
});

describe('a POST whose operation is compiled', () => {
  it.each([
    ['{ hello }', undefined],
    ['query Other { hello(name: "x") } query Greet($name: String!) { hello(name: $name) }', { name: 'Ada' }],
    ['query Greet($name: String!) { hello(name: $name) }', { name: 7 }],
    ['query Greet { hello refused }', undefined],
    ['query Greet { hello(name: 7) }', undefined],
  ])('is answered as Apollo does, headers included: %s', async (query, variables) => {
    const { at } = await openServer();
    const ask = async (accept: string, more: object = {}) => {
      const response = await fetch(at('/graphql'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query, variables, ...(query.includes('Greet') && { operationName: 'Greet' }), ...more }),
      });
      const { date: _, ...headers } = Object.fromEntries(response.headers);
      return { status: response.status, headers, body: await response.text() };
    };
    const first: unknown[] = [];
    const accepts = [
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'text/html',
      'text/html;q=0.5, */*',
    ];
    // Extensions keep a request on Apollo's own way.
    for (const accept of accepts) first.push(await ask(accept, { extensions: {} }));
    for (let time = 0; time < 3; time += 1) {
      for (const [index, accept] of accepts.entries()) expect(await ask(accept)).toEqual(first[index]);
    }
  });

  it('is still refused where its variables make it too costly', async () => {
    const schema = createFullSchema();
    const { ask } = await openServer({ schema });
    const query = 'query ($n: Int) { things(first: $n) { nodes { id } } }';
    for (let time = 0; time < 3; time += 1)
      expect(await ask(query, { variables: { n: 1 } })).toMatchObject({ status: 200 });
    expect(await ask(query, { variables: { n: 20_000 } })).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }],
    });
  });
});
