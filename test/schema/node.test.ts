import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from './open-api.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const { factory } = api;
  await factory.addTopic({ slug: 'data', about: 'Facts, kept.' });
  await factory.addTopic({ slug: 'sql', parent: 'data', aliases: ['Structured Query Language'] });
  await factory.addGroup({ slug: 'alpha' });
  await factory.addEdition({ slug: 'alpha-1', group: 'alpha', startsAt: '2018-03-14T18:30:00Z' });
  await factory.addTalk({
    slug: 'joins',
    edition: 'alpha-1',
    topics: ['sql'],
    speakers: [{ speaker: 'jane-doe', company: 'wise' }],
  });
});

afterAll(() => api.close());

describe('node', () => {
  it('gives every kind of thing by the id that it was answered with', async () => {
    const answer = await api.read(`{
      talk(slug: "joins") { id appearances { id } }
      edition(slug: "alpha-1") { id }
      group(slug: "alpha") { id }
      speaker(slug: "jane-doe") { id }
      company(slug: "wise") { id }
      topic(slug: "sql") { id }
    }`);
    const ids = [
      answer.talk.id,
      answer.talk.appearances[0].id,
      answer.edition.id,
      answer.group.id,
      answer.speaker.id,
      answer.company.id,
      answer.topic.id,
    ];
    expect(new Set(ids).size).toBe(7);
    const { nodes } = await api.read(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
        ... on Talk { slug edition { slug } } ... on Appearance { talk { slug } } ... on Edition { slug group { slug } }
        ... on Group { slug } ... on Speaker { slug } ... on Company { slug } ... on Topic { slug parent { slug } }
      } }`,
      { ids },
    );
    expect(nodes).toEqual([
      { __typename: 'Talk', id: ids[0], slug: 'joins', edition: { slug: 'alpha-1' } },
      { __typename: 'Appearance', id: ids[1], talk: { slug: 'joins' } },
      { __typename: 'Edition', id: ids[2], slug: 'alpha-1', group: { slug: 'alpha' } },
      { __typename: 'Group', id: ids[3], slug: 'alpha' },
      { __typename: 'Speaker', id: ids[4], slug: 'jane-doe' },
      { __typename: 'Company', id: ids[5], slug: 'wise' },
      { __typename: 'Topic', id: ids[6], slug: 'sql', parent: { slug: 'data' } },
    ]);
  });

  it('is null for what is no longer there, and keeps the place of each in nodes', async () => {
    const { talk } = await api.read('{ talk(slug: "joins") { id } }');
    const gone = Buffer.from('Talk:999999').toString('base64url');
    const answer = await api.read(
      `query ($id: ID!, $gone: ID!) {
      node(id: $gone) { id } nodes(ids: [$gone, $id, $gone]) { id }
    }`,
      { id: talk.id, gone },
    );
    expect(answer).toEqual({ node: null, nodes: [null, { id: talk.id }, null] });
  });

  it('reads many things of one kind in one statement', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => Buffer.from(`Topic:${index + 1}`).toString('base64url'));
    await api.read('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(api.statements).toEqual(['topics by id']);
  });
});

describe('a request', () => {
  it('sees what was changed after the one before it', async () => {
    const ask = async () => (await api.read('{ speaker(slug: "jane-doe") { name otherNames } }')).speaker;
    expect(await ask()).toEqual({ name: 'Jane Doe', otherNames: [] });
    await api.database.dataSource.query(`UPDATE people SET name = 'Jane Roe' WHERE slug = 'jane-doe'`);
    await api.database.dataSource.query(
      `INSERT INTO person_names (key, person_id, name) SELECT lower(n), p.id, n
       FROM people p, unnest(ARRAY['Jane Doe', 'Jane Roe']) n WHERE p.slug = 'jane-doe'`,
    );
    expect(await ask()).toEqual({ name: 'Jane Roe', otherNames: ['Jane Doe'] });
  });
});

describe('a topic', () => {
  it('has other words, a topic above it and topics below it, and leads to all that was said about those', async () => {
    const { topic, child } = await api.read(`{
      topic(slug: "DATA") { name about aliases parent { slug } children { slug }
        talks { nodes { slug } } companies { totalCount nodes { slug } } speakers { totalCount nodes { slug } } }
      child: topic(slug: "structured query language") { slug aliases parent { slug } children { slug } }
    }`);
    expect(topic).toEqual({
      name: 'Data',
      about: 'Facts, kept.',
      aliases: [],
      parent: null,
      children: [{ slug: 'sql' }],
      talks: { nodes: [{ slug: 'joins' }] },
      companies: { totalCount: 1, nodes: [{ slug: 'wise' }] },
      speakers: { totalCount: 1, nodes: [{ slug: 'jane-doe' }] },
    });
    expect(child).toEqual({
      slug: 'sql',
      aliases: ['Structured Query Language'],
      parent: { slug: 'data' },
      children: [],
    });
  });
});

describe('a group', () => {
  it('leads to its speakers, companies and the topics that its talks stand under themselves', async () => {
    const { group } = await api.read(`{ group(slug: "alpha") {
      speakers { totalCount nodes { slug } } companies { totalCount nodes { slug } } topics { totalCount nodes { slug } }
    } }`);
    expect(group).toEqual({
      speakers: { totalCount: 1, nodes: [{ slug: 'jane-doe' }] },
      companies: { totalCount: 1, nodes: [{ slug: 'wise' }] },
      topics: { totalCount: 1, nodes: [{ slug: 'sql' }] },
    });
  });
});
