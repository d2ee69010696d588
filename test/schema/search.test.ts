import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type Api, openApi } from './open-api.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const { factory } = api;
  await factory.addTopic({ slug: 'databases' });
  await factory.addTopic({
    slug: 'postgresql',
    name: 'PostgreSQL',
    parent: 'databases',
    aliases: ['PostgreSQL', 'pg', 'postgres'],
  });
  await factory.addTopic({ slug: 'kubernetes', aliases: ['kubernetes', 'k8s', 'etcd'], about: 'Running containers.' });
  await factory.addGroup({ slug: 'doxlon', name: 'DOXLON', city: 'London' });
  await factory.addGroup({ slug: 'postgres-paris', name: 'Postgres Paris', city: 'Paris' });
  await factory.addCompany({ slug: 'wise', names: [{ name: 'TransferWise', until: '2021-02-22' }] });
  await factory.addCompany({ slug: 'transit-labs', name: 'Transit Labs' });
  await factory.addEdition({
    slug: 'march',
    group: 'doxlon',
    title: 'An evening in March',
    startsOn: '2018-03-14',
    startsAt: '2018-03-14T18:30:00Z',
  });
  await factory.addEdition({
    slug: 'may',
    group: 'postgres-paris',
    startsOn: '2019-05-02',
    startsAt: '2019-05-02T18:30:00Z',
  });
  await factory.addTalk({
    slug: 'upgrades',
    edition: 'march',
    title: 'Zero-downtime Postgres upgrades',
    abstract: 'Replicas, switches and what to do when the <b>disk</b> is full.',
    language: 'en-GB',
    topics: ['postgresql'],
    speakers: [{ speaker: 'zoë-müller', company: 'wise', role: 'Database Engineer' }],
    video: 'https://video.example/1',
  });
  await factory.addTalk({
    slug: 'meshes',
    edition: 'march',
    title: 'Meshes for everybody',
    abstract: 'In passing we upgrade a Kubernetes cluster, and look at postgres.',
    topics: ['kubernetes'],
    speakers: [{ speaker: 'john-roe', company: 'acme' }],
  });
  await factory.addTalk({
    slug: 'datenbanken',
    edition: 'may',
    title: 'Wie wir Datenbanken umziehen',
    language: 'de',
    kind: 'workshop',
    topics: ['databases'],
    speakers: [{ speaker: 'john-roe', company: 'wise' }],
  });
});

afterAll(() => api.close());

const slugs = `{ didYouMean totalCount nodes { __typename ... on Talk { slug } ... on Speaker { slug } ... on Company { slug }
  ... on Topic { slug } ... on Edition { slug } ... on Group { slug } } }`;

async function find(query: string, more = ''): Promise<string[]> {
  const { search } = await api.read(`query ($q: String!) { search(query: $q ${more}) ${slugs} }`, { q: query });
  expect(search.totalCount).toBe(search.nodes.length);
  return search.nodes.map((node: Answer) => `${node.__typename}:${node.slug}`);
}

describe('search', () => {
  it('puts the very name first, then titles, then texts', async () => {
    expect(await find('postgres', 'kinds: [TALK, TOPIC]')).toEqual([
      'Topic:postgresql',
      'Talk:upgrades',
      'Talk:meshes',
      'Talk:datenbanken',
    ]);
  });

  it.each(['pg', 'postgres', 'PostgreSQL'])('finds by "%s" what any of these words finds', async (word) => {
    expect((await find(word)).sort()).toEqual([
      'Edition:may',
      'Group:postgres-paris',
      'Talk:datenbanken',
      'Talk:meshes',
      'Talk:upgrades',
      'Topic:postgresql',
    ]);
  });

  it('does not take what belongs to a topic for another word for it', async () => {
    expect(await find('etcd')).toEqual(['Topic:kubernetes']);
  });

  it('finds other forms of a word, in the language of the talk', async () => {
    expect(await find('upgrading')).toEqual(['Talk:upgrades', 'Talk:meshes']);
    expect(await find('datenbank')).toContain('Talk:datenbanken');
  });

  it('folds accents and case', async () => {
    expect((await find('ZOE muller'))[0]).toBe('Speaker:zoë-müller');
    expect((await find('Zoë Müller'))[0]).toBe('Speaker:zoë-müller');
  });

  it('knows phrases, exclusions and alternatives', async () => {
    expect(await find('"postgres upgrades"')).toEqual(['Talk:upgrades']);
    expect(await find('"upgrades postgres"')).toEqual([]);
    expect(await find('upgrade -disk')).toEqual(['Talk:meshes']);
    expect(await find('meshes OR datenbanken')).toEqual(['Talk:datenbanken', 'Talk:meshes']);
  });

  it('finds a company by a former name', async () => {
    expect((await find('transferwise'))[0]).toBe('Company:wise');
  });

  it('forgives slips where nothing else is found, and says so', async () => {
    const { search } = await api.read(`{ search(query: "zero downtme \\"postgers\\"") ${slugs} }`);
    expect(search).toMatchObject({ didYouMean: 'zero downtime "postgres"', nodes: [{ slug: 'upgrades' }] });
    const right = await api.read(`{ search(query: "disk") ${slugs} }`);
    expect(right.search).toMatchObject({ didYouMean: null, nodes: [{ slug: 'upgrades' }] });
  });

  it('finds nothing for a text without words', async () => {
    expect(await find('')).toEqual([]);
    expect(await find('-postgres')).toEqual([]);
    expect(await find('\0 ?!')).toEqual([]);
  });

  it.each([
    ['filter: { topics: ["databases"] }', ['Talk:datenbanken', 'Talk:upgrades']],
    ['filter: { companies: ["TransferWise"] }', ['Talk:datenbanken', 'Talk:upgrades']],
    ['filter: { speakers: ["john-roe"] }', ['Talk:datenbanken', 'Talk:meshes']],
    ['filter: { groups: ["doxlon"] }', ['Talk:meshes', 'Talk:upgrades']],
    ['filter: { languages: ["en"] }', ['Talk:upgrades']],
    ['filter: { languages: ["en-gb"], hasVideo: true }', ['Talk:upgrades']],
    ['filter: { hasVideo: false }', ['Talk:datenbanken', 'Talk:meshes']],
    ['filter: { kinds: [WORKSHOP] }', ['Talk:datenbanken']],
    ['kinds: [TALK], filter: { from: "2018-03-14", to: "2018-03-14" }', ['Talk:meshes', 'Talk:upgrades']],
    ['kinds: [TALK], filter: { from: "2018-03-15" }', ['Talk:datenbanken']],
    ['kinds: [GROUP, EDITION]', ['Edition:may', 'Group:postgres-paris']],
  ])('with %s gives what passes', async (more, expected) => {
    expect((await find('postgres', more)).sort()).toEqual(expected);
  });

  it('sorts by date when asked to', async () => {
    expect(await find('postgres', 'kinds: [TALK, TOPIC], orderBy: NEWEST')).toEqual([
      'Talk:datenbanken',
      'Talk:meshes',
      'Talk:upgrades',
      'Topic:postgresql',
    ]);
  });

  it.each(['RELEVANCE', 'NEWEST'])('pages in the order %s without gap or repetition', async (order) => {
    const all = await find('postgres', `orderBy: ${order}`);
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page++) {
      const { search }: Answer = await api.read(
        `query ($after: String) { search(query: "postgres", orderBy: ${order}, first: 2, after: $after) {
          edges { cursor node { __typename ... on Node { id } } } nodes { __typename ${slugs.slice(slugs.indexOf('... on'), -3)} }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { after },
      );
      seen.push(...search.nodes.map((node: Answer) => `${node.__typename}:${node.slug}`));
      expect(search.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(search.pageInfo.endCursor).toBe(search.edges.at(-1).cursor);
      after = search.pageInfo.endCursor;
      if (!search.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all);
  });

  it('pages on through what was meant', async () => {
    const ask = 'query ($after: String) { search(query: "posgtres", kinds: [TALK], first: 2, after: $after) {';
    const what = 'didYouMean nodes { ... on Talk { slug } } pageInfo { endCursor hasNextPage } } }';
    const { search: one } = await api.read(ask + what, { after: null });
    const { search: two } = await api.read(ask + what, { after: one.pageInfo.endCursor });
    expect([one, two].map(({ didYouMean, nodes }) => [didYouMean, nodes.length])).toEqual([
      ['postgres', 2],
      ['postgres', 1],
    ]);
    const { search: three } = await api.read(ask + what, { after: two.pageInfo.endCursor });
    expect([three.nodes, three.pageInfo.hasNextPage]).toEqual([[], false]);
  });

  it('marks names and snippets as plain text', async () => {
    const { search } = await api.read(
      `{ search(query: "postgres disk") { edges { rank name { text marks { start end } } snippet { text marks { start end } } } } }`,
    );
    expect(search.edges).toEqual([
      {
        rank: expect.any(Number),
        name: { text: 'Zero-downtime Postgres upgrades', marks: [{ start: 14, end: 22 }] },
        snippet: {
          text: 'Replicas, switches and what to do when the <b>disk</b> is full.',
          marks: [{ start: 46, end: 50 }],
        },
      },
    ]);
  });

  it('ranks in the order of the list', async () => {
    const { search } = await api.read('{ search(query: "postgres") { edges { rank } } }');
    const ranks = search.edges.map((edge: Answer) => edge.rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(ranks[0]).toBeGreaterThan(3);
  });

  it('counts facets under the filter, and each count is what that filter gives', async () => {
    const { search } =
      await api.read(`{ search(query: "postgres", kinds: [TALK]) { totalCount facets { kinds { kind count } years { year count }
      topics { count topic { slug } } companies { count company { slug } } groups { count group { slug } } languages { language count } } } }`);
    expect(search.facets).toEqual({
      kinds: [{ kind: 'TALK', count: 3 }],
      years: [
        { year: 2019, count: 1 },
        { year: 2018, count: 2 },
      ],
      topics: [
        { count: 2, topic: { slug: 'databases' } },
        { count: 1, topic: { slug: 'postgresql' } },
        { count: 1, topic: { slug: 'kubernetes' } },
      ],
      companies: [
        { count: 2, company: { slug: 'wise' } },
        { count: 1, company: { slug: 'acme' } },
      ],
      groups: [
        { count: 2, group: { slug: 'doxlon' } },
        { count: 1, group: { slug: 'postgres-paris' } },
      ],
      languages: [
        { language: 'de', count: 1 },
        { language: 'en', count: 1 },
        { language: 'en-gb', count: 1 },
      ],
    });
    for (const { count, topic } of search.facets.topics) {
      expect(await find('postgres', `kinds: [TALK], filter: { topics: ["${topic.slug}"] }`)).toHaveLength(count);
    }
  });

  it('reads talks along with their places, and counts only when asked to', async () => {
    // The process knows the vocabulary and the stems of these words from then on.
    await find('upgrades OR transferwise');
    await api.read('{ search(query: "upgrades") { pageInfo { hasNextPage } } }');
    expect(api.statements).toEqual(['search RELEVANCE 21']);
    await api.read('{ search(query: "upgrades") { totalCount facets { years { year } } } }');
    expect(api.statements.sort()).toEqual(['search RELEVANCE 21', 'search count', 'search facets']);
    await api.read('{ search(query: "transferwise", kinds: [COMPANY]) { nodes { __typename } } }');
    expect(api.statements).toEqual(['search RELEVANCE 21 named [kinds]', 'companies by id']);
  });

  it('knows a new word for a topic from the next search on', async () => {
    expect(await find('pql')).toEqual([]);
    await api.database.dataSource.query(
      `INSERT INTO topic_aliases (key, alias, topic_id) SELECT 'pql', 'PQL', id FROM topics WHERE slug = 'postgresql'`,
    );
    expect((await find('pql', 'kinds: [TOPIC, TALK]')).slice(0, 2)).toEqual(['Topic:postgresql', 'Talk:upgrades']);
    await api.read('{ search(query: "pql") { pageInfo { hasNextPage } } }');
    expect(api.statements).not.toContain('vocabulary');
  });

  it('knows the stems of a new language from the next search on', async () => {
    expect(await find('desplegar')).toEqual([]);
    const { dataSource } = api.database;
    await dataSource.query(`UPDATE talks SET abstract = 'Desplegando sin miedo.' WHERE slug = 'upgrades'`);
    expect(await find('desplegar')).toEqual([]);
    await dataSource.query(`UPDATE talks SET language = 'es-MX' WHERE slug = 'upgrades'`);
    expect(await find('desplegar')).toEqual(['Talk:upgrades']);
  });

  it('refuses what is too long before any SQL', async () => {
    expect(await api.refuse(`{ search(query: "${'k '.repeat(33)}") { totalCount } }`)).toMatchObject({
      code: 'SEARCH_TOO_LONG',
    });
    expect(await api.refuse(`{ suggest(prefix: "${'k'.repeat(201)}") { name } }`)).toMatchObject({
      code: 'SEARCH_TOO_LONG',
    });
    expect(await api.refuse('{ search(query: "k", first: 101) { totalCount } }')).toMatchObject({
      code: 'BAD_PAGE_SIZE',
    });
    expect(api.statements).toEqual([]);
  });

  it('refuses cursors that are none of its own, before any SQL', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.oneof(fc.constantFrom('SEARCH_RELEVANCE', 3, 'talk', '-infinity'), fc.jsonValue()), { maxLength: 7 })
        .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (after) => {
        const refusal = await api.refuse('query ($a: String) { search(query: "k", after: $a) { totalCount } }', {
          a: after,
        });
        expect(refusal.code).toBe('BAD_CURSOR');
        expect(api.statements).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('answers any text without an error', async () => {
    const parts = fc.constantFrom(
      'postgres',
      '"',
      '-',
      ' OR ',
      ' ',
      "'",
      '\\',
      ':*',
      '&',
      '|',
      '!',
      '<->',
      '(',
      ')',
      '\0',
      '😀',
      'é',
      '%',
      '_',
      '*',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(parts, { maxLength: 30 }).map((list) => list.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (query) => {
        const { errors } = await api.ask(
          `query ($q: String!) { search(query: $q) { totalCount didYouMean facets { kinds { count } } edges { name { text } snippet { text } } } suggest(prefix: $q) { name } }`,
          { q: query },
        );
        for (const error of errors ?? []) expect(error.extensions.code).toBe('SEARCH_TOO_LONG');
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

describe('suggest', () => {
  const suggest = async (prefix: string, more = ''): Promise<string[]> => {
    const { suggest } = await api.read(`query ($p: String!) { suggest(prefix: $p ${more}) { kind name } }`, {
      p: prefix,
    });
    return suggest.map(({ kind, name }: Answer) => `${kind} ${name}`);
  };

  it('puts the very name first, then its beginning, then beginnings of its words', async () => {
    expect(await suggest('postgres')).toEqual([
      'TOPIC PostgreSQL',
      'GROUP Postgres Paris',
      'TALK Zero-downtime Postgres upgrades',
      'EDITION Postgres Paris, 2019-05-02',
    ]);
  });

  it.each([
    ['k', 'TOPIC Kubernetes'],
    ['K8', 'TOPIC Kubernetes'],
    ['zoe', 'SPEAKER Zoë Müller'],
    ['Mülle', 'SPEAKER Zoë Müller'],
    ['zoe mu', 'SPEAKER Zoë Müller'],
    ['transferw', 'COMPANY Wise'],
    // Wise has talks, yet what is called so itself goes before what was once called so.
    ['trans', 'COMPANY Transit Labs'],
    ['dox', 'GROUP DOXLON'],
    ['an even', 'EDITION An evening in March'],
    ['wie wir dat', 'TALK Wie wir Datenbanken umziehen'],
    ['kubrnet', 'TOPIC Kubernetes'],
    ['jonh r', 'SPEAKER John Roe'],
  ])('for "%s" begins with %s', async (prefix, first) => {
    expect((await suggest(prefix))[0]).toBe(first);
  });

  it('keeps to kinds and number asked for', async () => {
    expect(await suggest('p', 'kinds: [GROUP]')).toEqual(['GROUP Postgres Paris']);
    expect(await suggest('postgres', 'first: 1')).toHaveLength(1);
    expect(await suggest('xyzzyxyz')).toEqual([]);
    expect(await suggest('')).toEqual([]);
  });
});

describe('the named operations', () => {
  const read = (name: string) => readFileSync(`schema/operations/${name}.graphql`, 'utf8');

  it('Search and Suggest are answered', async () => {
    const { search } = await api.read(read('Search'), { query: 'pg upgrades', kinds: ['TALK'] });
    expect(search.edges[0].node).toEqual({
      __typename: 'Talk',
      slug: 'upgrades',
      appearances: [{ speaker: { name: 'Zoë Müller' }, companyName: 'Wise' }],
      edition: { startsOn: '2018-03-14', group: { name: 'DOXLON' } },
    });
    const { suggest } = await api.read(read('Suggest'), { prefix: 'zero' });
    expect(suggest).toEqual([
      { kind: 'TALK', name: 'Zero-downtime Postgres upgrades', node: { id: expect.any(String) } },
    ]);
  });
});
