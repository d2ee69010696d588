import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { openServer } from './open-server.js';

const modern = { accept: 'application/graphql-response+json' };
const old = { accept: 'application/json' };

describe('/graphql', () => {
  it('answers a POST and a GET', async () => {
    const { ask, at } = await openServer();
    expect(await ask('query ($name: String!) { hello(name: $name) }', { variables: { name: 'Ada' } })).toEqual({
      status: 200,
      data: { hello: 'hello Ada' },
    });
    const response = await fetch(`${at('/graphql')}?query=${encodeURIComponent('{hello}')}`, {
      headers: { ...modern, 'apollo-require-preflight': 'yes' },
    });
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(await response.json()).toEqual({ data: { hello: 'hello you' } });
  });

  it('answers introspection', async () => {
    const { ask } = await openServer();
    expect(await ask(getIntrospectionQuery())).toMatchObject({ status: 200, data: { __schema: expect.anything() } });
    expect((await ask(getIntrospectionQuery())).errors).toBeUndefined();
  });

  it('refuses a GET that a page of another site could send without being asked', async () => {
    const { at, resolved } = await openServer();
    const response = await fetch(`${at('/graphql')}?query={hello}`, { headers: { accept: '*/*' } });
    expect(response.status).toBe(400);
    expect(resolved).toEqual([]);
  });

  it('lets pages of other sites read it', async () => {
    const { at, post } = await openServer();
    expect((await post('{hello}')).headers.get('access-control-allow-origin')).toBe('*');
    const asked = await fetch(at('/graphql'), {
      method: 'OPTIONS',
      headers: {
        origin: 'https://a.test',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  it.each([
    ['{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($name: String!) { hello(name: $name) }', 'BAD_USER_INPUT'],
    ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('answers %s with 400, and with 200 where the client takes only application/json', async (query, code) => {
    const { ask } = await openServer();
    expect(await ask(query, { headers: modern })).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
    expect(await ask(query, { headers: old })).toMatchObject({ status: 200, errors: [{ extensions: { code } }] });
  });

  it.each([
    ['an empty body', { body: '' }, 400, 'BAD_REQUEST'],
    ['no query', { body: '{"variables":{}}' }, 400, 'BAD_REQUEST'],
    ['broken JSON', { body: '{"query":' }, 400, 'BAD_REQUEST'],
    [
      'another media type',
      { body: 'query={hello}', type: 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', { body: '{"query":"{hello}"}', type: 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['101 KB', { body: JSON.stringify({ query: `{hello} #${'x'.repeat(103_000)}` }) }, 413, 'BODY_TOO_LARGE'],
  ] as [string, { body: string; type?: string }, number, string][])(
    'refuses %s in the shape of a GraphQL error',
    async (_, { body, type = 'application/json' }, status, code) => {
      const { at, resolved } = await openServer();
      const response = await fetch(at('/graphql'), { method: 'POST', headers: { 'content-type': type }, body });
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code } }] });
      expect(resolved).toEqual([]);
    },
  );

  it('tells resolvers when the client has left', async () => {
    const { at, resolved, slowAsked } = await openServer();
    const leaving = new AbortController();
    const asking = fetch(at('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{aborted}' }),
      signal: leaving.signal,
    });
    asking.catch(() => undefined);
    await slowAsked;
    leaving.abort();
    while (!resolved.includes('aborted: seen')) await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(asking).rejects.toThrow();
  });
});

describe('errors of fields', () => {
  it('that are meant for the client keep code, message and details', async () => {
    const { ask } = await openServer();
    const { errors } = await ask('{ refused }');
    expect(errors).toEqual([
      {
        message: 'There is no such topic.',
        path: ['refused'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'UNKNOWN_TOPIC', topic: 'x' },
      },
    ]);
  });

  it.each([
    ['unavailable', 'DATABASE_UNAVAILABLE'],
    ['late', 'QUERY_TIMEOUT'],
  ])('that the database causes (%s) say %s, and nothing of the database', async (field, code) => {
    const { ask } = await openServer();
    const { errors = [] } = await ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ path: [field], extensions: { code } }]);
    expect(JSON.stringify(errors)).not.toMatch(/10\.1\.2\.3|canceling/);
  });

  it.each(['broken', 'thrown'])(
    'that are faults (%s) show nothing but an id, which the log has with all of it',
    async (field) => {
      const { ask, logged } = await openServer();
      const { errors = [] } = await ask(`{ ${field} }`);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
      expect(errors[0]?.path).toEqual([field]);
      expect(JSON.stringify(errors)).not.toMatch(/secret|42703|SELECT|\.ts/);
      const line = logged.find((one) => one.includes(String(errors[0]?.extensions.id)));
      expect(line).toContain('secret');
    },
  );
});
