import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type OperationDefinitionNode, parse } from 'graphql';
import { buildTalkgraphSchema } from '../../schema/index.js';
import { describeOperation } from '../../src/server/operation-facts.js';
import { openServer } from './open-server.js';

const asked = { 'apollo-require-preflight': 'yes' };

async function openToGet() {
  const server = await openServer();
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${server.at('/graphql')}?${new URLSearchParams(parameters)}`, { headers: { ...asked, ...headers } });
  return { ...server, get };
}

describe('an answer to a GET', () => {
  it('may be kept for a minute, by media type, and has an ETag', async () => {
    const { get } = await openToGet();
    const { headers } = await get({ query: '{hello}' });
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('vary')).toBe('Accept');
    expect(headers.get('etag')).toMatch(/^"[\w-]{20,}"$/);
  });

  it('is 304 and empty for those who have it', async () => {
    const { get } = await openToGet();
    const tag = String((await get({ query: '{hello}' })).headers.get('etag'));
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await get({ query: '{hello}' }, { 'if-none-match': known });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe('public, max-age=60');
      expect(again.headers.get('vary')).toBe('Accept');
      expect(again.headers.get('content-type')).toBeNull();
    }
  });

  it('is sent whole to those who have another', async () => {
    const { get } = await openToGet();
    const tag = String((await get({ query: '{hello}' })).headers.get('etag'));
    const other = await get({ query: '{hello(name: "Ada")}' }, { 'if-none-match': tag });
    expect([other.status, await other.json()]).toEqual([200, { data: { hello: 'hello Ada' } }]);
    expect(other.headers.get('etag')).not.toBe(tag);
  });

  it('has one ETag for one content, and another in the other media type', async () => {
    const { get } = await openToGet();
    const tag = async (accept: string) => (await get({ query: '{hello}' }, { accept })).headers.get('etag');
    expect(await tag('application/json')).toBe(await tag('application/json'));
    expect(await tag('application/json')).not.toBe(await tag('application/graphql-response+json'));
  });

  it.each(['{refused}', '{hello broken}', '{nothing}', '{hello'])(
    'is not kept where it has errors: %s',
    async (query) => {
      const { get } = await openToGet();
      for (let n = 0; n < 3; n += 1) {
        const { headers } = await get({ query });
        expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
      }
    },
  );
});

describe('an answer to a POST', () => {
  it('has no ETag, as nobody can ask for it again by its address', async () => {
    const { post } = await openServer();
    const { headers } = await post('{hello}', { headers: { 'if-none-match': '*' } });
    expect(headers.get('etag')).toBeNull();
  });
});

describe('a persisted query', () => {
  const query = '{hello(name: "by hash")}';
  const hash = createHash('sha256').update(query).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });

  it('is asked for by its hash alone once it was sent, and its answer can be kept', async () => {
    const { get } = await openToGet();
    const unknown = await get({ extensions });
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(unknown.headers.get('cache-control')).not.toContain('public');
    await get({ query, extensions });
    for (let n = 0; n < 3; n += 1) {
      const known = await get({ extensions });
      expect(await known.json()).toEqual({ data: { hello: 'hello by hash' } });
      expect(known.headers.get('cache-control')).toBe('public, max-age=60');
    }
  });

  it('is refused where the hash is that of another one', async () => {
    const { get, resolved } = await openToGet();
    const answer = await get({ query: '{hello}', extensions });
    expect([answer.status, resolved]).toEqual([400, []]);
  });
});

describe('how long an answer may be kept', () => {
  it.each([
    ['{ topics { nodes { name children { name } } } }', 3600],
    ['{ topics { nodes { name talks(first: 1) { totalCount } } } }', 60],
    ['{ topics { ...T } } fragment T on TopicConnection { nodes { related { jaccard } } }', 300],
    ['{ topics { totalCount } talks { totalCount } }', 60],
    ['{ leaderBoard(of: TOPICS) { talkCount } }', 300],
    ['{ search(query: "x") { totalCount } topic(slug: "x") { name } }', 30],
    ['{ talk(slug: "x") { title } }', 60],
  ])('is the least time of its fields: %s', async (source, maxAge) => {
    const document = parse(source);
    const [operation] = document.definitions as [OperationDefinitionNode];
    expect(describeOperation(await buildTalkgraphSchema(), document, operation).maxAge).toBe(maxAge);
  });
});
