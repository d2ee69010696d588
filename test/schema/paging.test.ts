import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Api, openApi } from './open-api.js';

let api: Api;

/** Starts of editions with several talks each: equal times, times of a fraction of a second, undated ones. */
const starts = [
  '2016-01-10T18:00:00Z',
  '2016-01-10T18:00:00.000001Z',
  '2017-05-04T19:30:00+02:00',
  '2017-05-04T17:30:00Z',
  '1999-12-31T23:59:59Z',
  undefined,
  undefined,
];

beforeAll(async () => {
  api = await openApi();
  const { factory } = api;
  await factory.addTopic({ slug: 'data' });
  await factory.addTopic({ slug: 'sql', parent: 'data' });
  await factory.addTopic({ slug: 'web' });
  await factory.addGroup({ slug: 'alpha' });
  await factory.addGroup({ slug: 'beta' });
  let number = 0;
  for (const [index, startsAt] of starts.entries()) {
    const edition = `edition-${index}`;
    await factory.addEdition({ slug: edition, group: index % 2 ? 'beta' : 'alpha', startsAt, hosts: ['acme'] });
    for (let position = 0; position < 3; position++) {
      number += 1;
      await factory.addTalk({
        slug: `talk-${number}`,
        edition,
        position,
        topics: ['sql', 'web'].slice(0, number % 3),
        speakers: [
          { speaker: `speaker-${number % 4}`, company: 'acme' },
          { speaker: 'everywhere', company: 'acme' },
        ],
      });
    }
  }
});

afterAll(() => api.close());

/** Lists whose pages must add up, as field with its path in the answer. */
const lists: [name: string, ask: (args: string) => string, size: number][] = [
  ['all talks, newest first', (args) => `{ list: talks(${args}) }`, 21],
  ['all talks, oldest first', (args) => `{ list: talks(orderBy: OLDEST, ${args}) }`, 21],
  ['talks of a topic', (args) => `{ list: talks(filter: { topics: ["sql"] }, ${args}) }`, 14],
  ['talks of two topics', (args) => `{ list: talks(filter: { topics: ["data", "web"] }, ${args}) }`, 14],
  ['talks of a company', (args) => `{ list: talks(filter: { companies: ["acme"] }, ${args}) }`, 21],
  [
    'talks of groups, oldest first',
    (args) => `{ list: talks(orderBy: OLDEST, filter: { groups: ["alpha", "beta"] }, ${args}) }`,
    21,
  ],
  ['editions', (args) => `{ list: editions(${args}) }`, 7],
  ['editions of groups', (args) => `{ list: editions(filter: { groups: ["alpha", "beta"] }, ${args}) }`, 7],
  ['speakers', (args) => `{ list: speakers(${args}) }`, 5],
  ['topics', (args) => `{ list: topics(${args}) }`, 3],
];

interface Page {
  edges: { cursor: string; node: { slug: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const fields =
  'totalCount edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function readPage(ask: (args: string) => string, args: string): Promise<Page> {
  return (await api.read(ask(args).replace(/ }$/, ` { ${fields} } }`))).list;
}

const slugsOf = (page: Page) => page.edges.map((edge) => edge.node.slug);

describe.each(lists)('%s', (_name, ask, size) => {
  it('is the same list, whole or in pages, forwards or backwards', async () => {
    const whole = await readPage(ask, 'first: 100');
    expect(whole.totalCount).toBe(size);
    expect(new Set(slugsOf(whole)).size).toBe(size);

    for (const step of [1, 2, 5]) {
      const forwards: string[] = [];
      for (let after = ''; ; ) {
        const page = await readPage(ask, `first: ${step}${after && `, after: "${after}"`}`);
        forwards.push(...slugsOf(page));
        expect(page.pageInfo.hasPreviousPage).toBe(after !== '');
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor as string;
      }
      expect(forwards).toEqual(slugsOf(whole));

      const backwards: string[] = [];
      for (let before = ''; ; ) {
        const page = await readPage(ask, `last: ${step}${before && `, before: "${before}"`}`);
        backwards.unshift(...slugsOf(page));
        expect(page.pageInfo.hasNextPage).toBe(before !== '');
        if (!page.pageInfo.hasPreviousPage) break;
        before = page.pageInfo.startCursor as string;
      }
      expect(backwards).toEqual(slugsOf(whole));
    }
  });
});

describe('any page', () => {
  it('is what the Relay specification makes of the whole list', async () => {
    const ask = lists[0]?.[1] as (args: string) => string;
    const whole = (await readPage(ask, 'first: 100')).edges;
    const place = fc.option(fc.nat(whole.length - 1));
    const count = fc.option(fc.integer({ min: 1, max: 25 }));
    await fc.assert(
      fc.asyncProperty(count, count, place, place, async (first, last, after, before) => {
        // EdgesToReturn of the specification, over the list in memory.
        let edges = whole.slice(after === null ? 0 : after + 1, before ?? undefined);
        const limit = first ?? (last === null ? 20 : null);
        if (limit !== null) edges = edges.slice(0, limit);
        if (last !== null) edges = edges.slice(-last);
        const args = Object.entries({
          first,
          last,
          after: after === null ? null : `"${whole[after]?.cursor}"`,
          before: before === null ? null : `"${whole[before]?.cursor}"`,
        }).map(([name, value]) => `${name}: ${value}`);
        const page = await readPage(ask, args.join(', '));
        expect(page.edges).toEqual(edges);
        expect(page.pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
        expect(page.pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      }),
      { numRuns: 60 },
    );
  });
});

describe('undated talks', () => {
  it('come last where the newest come first, and have no start', async () => {
    const { talks } = await api.read('{ talks(last: 6) { nodes { slug edition { startsAt startsOn } } } }');
    expect(talks.nodes.map((talk: { edition: unknown }) => talk.edition)).toEqual(
      Array(6).fill({ startsAt: null, startsOn: null }),
    );
  });
});

describe('nested lists', () => {
  it('hold for each parent its own page, read for all parents in one statement', async () => {
    const { groups } = await api.read(`{ groups { nodes { slug
      talks(first: 2, orderBy: OLDEST) { totalCount nodes { slug } pageInfo { hasNextPage } }
      editions(last: 1) { totalCount nodes { slug talks(first: 2) { nodes { slug position } } } }
    } } }`);
    expect(groups.nodes).toEqual([
      {
        slug: 'alpha',
        talks: { totalCount: 12, nodes: [{ slug: 'talk-19' }, { slug: 'talk-20' }], pageInfo: { hasNextPage: true } },
        editions: {
          totalCount: 4,
          nodes: [
            {
              slug: 'edition-6',
              talks: {
                nodes: [
                  { slug: 'talk-19', position: 0 },
                  { slug: 'talk-20', position: 1 },
                ],
              },
            },
          ],
        },
      },
      {
        slug: 'beta',
        talks: { totalCount: 9, nodes: [{ slug: 'talk-16' }, { slug: 'talk-17' }], pageInfo: { hasNextPage: true } },
        editions: {
          totalCount: 3,
          nodes: [
            {
              slug: 'edition-5',
              talks: {
                nodes: [
                  { slug: 'talk-16', position: 0 },
                  { slug: 'talk-17', position: 1 },
                ],
              },
            },
          ],
        },
      },
    ]);
    expect([...api.statements].sort()).toEqual([
      'editions of group NEWEST backward',
      'editions of group count',
      'groups NAME',
      'talks of edition PROGRAMME',
      'talks of group OLDEST',
      'total of talks of group',
    ]);
  });
});
