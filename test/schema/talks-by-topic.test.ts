import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { type Api, openApi } from './open-api.js';

const asked = `
query TalksByTopic($topic: String!) {
  talks(filter: { topics: [$topic] }, orderBy: NEWEST, first: 20) {
    totalCount
    edges { cursor node {
      id slug title kind abstract
      appearances { role speaker { name slug } company { name slug } }
      edition { title startsAt group { name slug } }
      topics { slug name }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const { factory } = api;
  await factory.addTopic({ slug: 'databases' });
  await factory.addTopic({ slug: 'postgresql', name: 'PostgreSQL', parent: 'databases', aliases: ['Postgres', 'pg'] });
  await factory.addTopic({ slug: 'kubernetes' });
  await factory.addGroup({ slug: 'doxlon', name: 'DOXLON' });
  for (let i = 0; i < 25; i++) {
    const day = String(i + 1).padStart(2, '0');
    await factory.addEdition({
      slug: `doxlon-${i}`,
      group: 'doxlon',
      title: `DOXLON ${i}`,
      startsAt: `2018-03-${day}T18:30:00Z`,
    });
    await factory.addTalk({
      slug: `talk-${i}`,
      edition: `doxlon-${i}`,
      abstract: `What talk ${i} is about.`,
      topics: i % 2 === 0 ? ['postgresql', 'kubernetes'] : ['postgresql'],
      speakers: [
        { speaker: `speaker-${i % 7}`, company: `company-${i % 5}`, role: 'Engineer' },
        { speaker: `guest-${i}`, company: `company-${i % 5}` },
      ],
    });
  }
  await factory.addTalk({ slug: 'elsewhere', edition: 'doxlon-3', topics: ['kubernetes'] });
});

afterAll(() => api.close());

describe('TalksByTopic', () => {
  it('is kept as a named operation, word for word', () => {
    const kept = readFileSync('schema/operations/TalksByTopic.graphql', 'utf8');
    expect(print(parse(kept))).toBe(print(parse(asked)));
  });

  it('answers with talks, speakers, companies, edition, group and topics, newest first', async () => {
    const { talks } = await api.read(asked, { topic: 'postgresql' });
    expect(talks.totalCount).toBe(25);
    expect(talks.edges).toHaveLength(20);
    expect(talks.pageInfo).toEqual({ hasNextPage: true, endCursor: talks.edges[19].cursor });
    expect(talks.edges[0].node).toEqual({
      id: expect.stringMatching(/^[\w-]+$/),
      slug: 'talk-24',
      title: 'Talk 24',
      kind: 'TALK',
      abstract: 'What talk 24 is about.',
      appearances: [
        {
          role: 'Engineer',
          speaker: { name: 'Speaker 3', slug: 'speaker-3' },
          company: { name: 'Company 4', slug: 'company-4' },
        },
        {
          role: null,
          speaker: { name: 'Guest 24', slug: 'guest-24' },
          company: { name: 'Company 4', slug: 'company-4' },
        },
      ],
      edition: {
        title: 'DOXLON 24',
        startsAt: '2018-03-25T18:30:00Z',
        group: { name: 'DOXLON', slug: 'doxlon' },
      },
      topics: [
        { slug: 'postgresql', name: 'PostgreSQL' },
        { slug: 'kubernetes', name: 'Kubernetes' },
      ],
    });
  });

  it.each(['Postgres', 'pg', 'PG', 'databases'])(
    'takes "%s" for the topic: another word for it, or one above it',
    async (topic) => {
      const { talks } = await api.read(asked, { topic });
      expect(talks.totalCount).toBe(25);
      expect(talks.edges[0].node.slug).toBe('talk-24');
    },
  );

  it('sends one statement a relation, however many talks there are', async () => {
    await api.read(asked, { topic: 'postgresql' });
    const expected = [
      'topic ids by name',
      'talks of topic NEWEST',
      'total of talks of topic',
      'appearances of talks',
      'editions by id',
      'topics of talks',
    ];
    expect([...api.statements].sort()).toEqual([...expected].sort());
    await api.read(asked.replace('first: 20', 'first: 1'), { topic: 'postgresql' });
    expect(api.statements).toHaveLength(expected.length);
  });

  it('does not count where nobody asks for the count', async () => {
    await api.read(asked.replace('totalCount', ''), { topic: 'postgresql' });
    expect(api.statements).not.toContain('total of talks of topic');
  });
});
