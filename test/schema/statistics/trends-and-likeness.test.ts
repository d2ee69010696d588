import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OperationDefinitionNode, parse } from 'graphql';
import { buildTalkgraphSchema } from '../../../schema/index.js';
import { describeOperation } from '../../../src/server/operation-facts.js';
import { queryLimits } from '../../../src/server/query-limits.js';
import { type Answer, type Api, openApi } from '../open-api.js';
import { fillGraph } from './fill-graph.js';

const trends = readFileSync('schema/operations/TopicTrends.graphql', 'utf8');
const similar = readFileSync('schema/operations/SimilarTalks.graphql', 'utf8');

let api: Api;

beforeAll(async () => {
  api = await openApi();
  await fillGraph(api.factory);
});

afterAll(() => api.close());

describe('a topic trend', () => {
  it('takes as many topics as it says, and the limit on cost lets so many pass', async () => {
    const schema = await buildTalkgraphSchema();
    const said = schema
      .getQueryType()
      ?.getFields()
      .topicTrends?.args.find(({ name }) => name === 'topics')?.description;
    const most = Number(/up to (\d+)/.exec(String(said))?.[1]);
    const document = parse(trends);
    const [operation] = document.definitions as [OperationDefinitionNode];
    const topics = Array.from({ length: most }, () => 'containers');
    const { cost } = describeOperation(schema, document, operation);
    expect(cost({ topics, topic: 'testing' })).toBeLessThanOrEqual(queryLimits.cost);
    expect((await api.read(trends, { topics, topic: 'testing' })).topicTrends).toHaveLength(1);
    const refusal = await api.refuse(trends, { topics: [...topics, 'testing'], topic: 'testing' });
    expect(refusal).toEqual({
      code: 'TOO_MANY_VALUES',
      message: `\`topics\` holds ${most + 1} values; it takes at most ${most}.`,
    });
  });

  it('gives counts with the share of all talks of the time, also where the topic has none', async () => {
    const { topicTrends } = await api.read(trends, { topics: ['containers', 'postgresql'], topic: 'testing' });
    expect(topicTrends).toEqual([
      {
        topic: { slug: 'containers', name: 'Containers' },
        points: [
          { start: '2018-01-01', talkCount: 2, allTalkCount: 2, share: 1 },
          { start: '2020-01-01', talkCount: 0, allTalkCount: 2, share: 0 },
          { start: '2021-01-01', talkCount: 0, allTalkCount: 1, share: 0 },
        ],
      },
      {
        topic: { slug: 'postgresql', name: 'PostgreSQL' },
        points: [
          { start: '2018-01-01', talkCount: 0, allTalkCount: 2, share: 0 },
          { start: '2020-01-01', talkCount: 1, allTalkCount: 2, share: 0.5 },
          { start: '2021-01-01', talkCount: 1, allTalkCount: 1, share: 1 },
        ],
      },
    ]);
  });

  it('counts all talks under the same filter, by quarter or month', async () => {
    const ask = async (interval: string, filter: object) => {
      const data = await api.read(trends, { topics: ['k8s'], topic: 'testing', interval, filter });
      return data.topicTrends[0].points;
    };
    expect(await ask('QUARTER', { groups: ['doxlon'] })).toEqual([
      { start: '2018-01-01', talkCount: 1, allTalkCount: 1, share: 1 },
      { start: '2018-04-01', talkCount: 1, allTalkCount: 1, share: 1 },
    ]);
    expect(await ask('MONTH', { companies: ['wise'], from: '2018-02-02' })).toEqual([
      { start: '2018-03-01', talkCount: 1, allTalkCount: 1, share: 1 },
      { start: '2020-06-01', talkCount: 0, allTalkCount: 1, share: 0 },
    ]);
  });

  it('of no topic is empty, and of an unknown one is refused', async () => {
    expect((await api.read(trends, { topics: [], topic: 'testing' })).topicTrends).toEqual([]);
    expect(await api.refuse(trends, { topics: ['postgresq'], topic: 'testing' })).toMatchObject({
      code: 'UNKNOWN_TOPIC',
    });
  });
});

describe('related topics', () => {
  it('come with Jaccard index and lift, without those above and below', async () => {
    const ask = async (topic: string) => (await api.read(trends, { topics: [], topic })).topic.related;
    // Testing has two talks: one about Kubernetes (three in all), one about PostgreSQL (two in all), of six.
    expect(await ask('testing')).toEqual([
      {
        topic: { slug: 'postgresql', name: 'PostgreSQL' },
        talkCount: 1,
        jaccard: expect.closeTo(1 / 3, 9),
        lift: expect.closeTo((1 * 6) / (2 * 2), 9),
      },
      {
        topic: { slug: 'containers', name: 'Containers' },
        talkCount: 1,
        jaccard: expect.closeTo(1 / 4, 9),
        lift: expect.closeTo(1, 9),
      },
      { topic: { slug: 'kubernetes', name: 'Kubernetes' }, talkCount: 1, jaccard: 0.25, lift: 1 },
    ]);
    expect((await ask('kubernetes')).map((row: { topic: { slug: string } }) => row.topic.slug)).toEqual(['testing']);
  });
});

describe('similar talks', () => {
  it('come with the topics and words they share, the most alike first', async () => {
    const { talk } = await api.read(similar, { talk: 'testing-clusters' });
    expect(
      talk.similar.map(({ talk: other, sharedTopics, sharedWords }: Answer) => [
        other.slug,
        sharedTopics.map((topic: { slug: string }) => topic.slug),
        sharedWords,
      ]),
    ).toEqual([
      ['clusters-without-a-date', ['kubernetes'], ['clusters']],
      ['scaling-clusters', ['kubernetes'], ['clusters']],
      ['indexes', ['testing'], []],
    ]);
    for (const { score } of talk.similar) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
    }
  });

  it('find another form of a word, and not a talk that shares nothing', async () => {
    const { talk } = await api.read(similar, { talk: 'scaling-clusters' });
    const found = talk.similar.map((one: { talk: { slug: string } }) => one.talk.slug);
    expect(found).toContain('vacuum-at-scale');
    expect(found).not.toContain('open-floor');
    expect(found).not.toContain('scaling-clusters');
    const vacuum = talk.similar.find((one: { talk: { slug: string } }) => one.talk.slug === 'vacuum-at-scale');
    expect(vacuum).toMatchObject({ sharedWords: ['scaling'], sharedTopics: [] });
  });

  it('of a talk without any word and topic in common are none', async () => {
    expect((await api.read(similar, { talk: 'open-floor' })).talk.similar).toEqual([]);
  });
});

describe('affiliations', () => {
  it('run from the first to the last talk for a company, with the roles within', async () => {
    const { speaker } = await api.read(
      `{ speaker(slug: "ada-park") { affiliations { company { slug } from until talkCount roles { role from until talkCount } } } }`,
    );
    expect(speaker.affiliations).toEqual([
      {
        company: { slug: 'acme' },
        from: '2021-05-05',
        until: '2021-05-05',
        talkCount: 1,
        roles: [{ role: 'CTO', from: '2021-05-05', until: '2021-05-05', talkCount: 1 }],
      },
      {
        company: { slug: 'wise' },
        from: '2018-03-14',
        until: '2020-06-30',
        talkCount: 3,
        roles: [
          { role: 'Lead', from: '2020-06-30', until: '2020-06-30', talkCount: 1 },
          { role: 'Engineer', from: '2018-03-14', until: '2018-03-14', talkCount: 1 },
          { role: null, from: null, until: null, talkCount: 1 },
        ],
      },
    ]);
  });

  it('tell a return to a company from a stay', async () => {
    await api.factory.addEdition({ slug: 'later', startsOn: '2022-01-01' });
    await api.factory.addTalk({
      slug: 'back-again',
      edition: 'later',
      speakers: [{ speaker: 'ada-park', company: 'wise' }],
    });
    const { speaker } = await api.read('{ speaker(slug: "ada-park") { affiliations { company { slug } talkCount } } }');
    expect(speaker.affiliations).toEqual([
      { company: { slug: 'wise' }, talkCount: 1 },
      { company: { slug: 'acme' }, talkCount: 1 },
      { company: { slug: 'wise' }, talkCount: 3 },
    ]);
  });
});
