import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from '../open-api.js';
import { fillGraph } from './fill-graph.js';

const dashboard = readFileSync('schema/operations/CompanyDashboard.graphql', 'utf8');

let api: Api;

beforeAll(async () => {
  api = await openApi();
  await fillGraph(api.factory);
});

afterAll(() => api.close());

const third = expect.closeTo(1 / 3, 9);

describe("a company's statistics", () => {
  it('count a talk with two of its people once, and a topic with the topics below it', async () => {
    const { company } = await api.read(dashboard, { company: 'Wise' });
    expect(company.statistics).toEqual({
      talkCount: 3,
      undatedTalkCount: 1,
      speakerCount: 2,
      hostedEditionCount: 2,
      sponsoredEditionCount: 1,
      firstTalk: {
        slug: 'scaling-clusters',
        title: 'Scaling Clusters',
        about: null,
        edition: { startsOn: '2018-03-14' },
      },
      latestTalk: {
        slug: 'vacuum-at-scale',
        title: 'Vacuum At Scale',
        about: null,
        edition: { startsOn: '2020-06-30' },
      },
      topics: [
        { topic: { slug: 'containers', name: 'Containers' }, talkCount: 2, share: expect.closeTo(2 / 3, 9) },
        { topic: { slug: 'kubernetes', name: 'Kubernetes' }, talkCount: 2, share: expect.closeTo(2 / 3, 9) },
        { topic: { slug: 'postgresql', name: 'PostgreSQL' }, talkCount: 1, share: third },
      ],
      groups: [
        { group: { slug: 'doxlon', name: 'DOXLON' }, talkCount: 1, share: third },
        { group: { slug: 'pgday', name: 'Pgday' }, talkCount: 1, share: third },
      ],
      speakers: [
        { speaker: { slug: 'ada-park', name: 'Ada Park' }, talkCount: 3 },
        { speaker: { slug: 'bo-lin', name: 'Bo Lin' }, talkCount: 1 },
      ],
      roles: [
        { role: 'Engineer', talkCount: 1 },
        { role: 'Lead', talkCount: 1 },
      ],
      talksByYear: [
        { year: 2018, talkCount: 1 },
        { year: 2019, talkCount: 0 },
        { year: 2020, talkCount: 1 },
      ],
      talksByMonth: [
        { month: '2018-03-01', talkCount: 1 },
        { month: '2020-06-01', talkCount: 1 },
      ],
    });
  });

  it('need six statements, and three more for the company and two talks with their editions', async () => {
    await api.read(dashboard, { company: 'Wise' });
    expect([...api.statements].sort()).toEqual([
      'companies over time',
      'company by name',
      'editions by id',
      'ranking of groups of company',
      'ranking of speakers of company',
      'ranking of topics of company',
      'roles of companies',
      'talks by id',
      'totals of companies',
    ]);
  });

  it('follow a filter in all their parts', async () => {
    const filter = { from: '2018-01-01', to: '2019-12-31', topics: ['k8s'], groups: ['doxlon'] };
    const { company } = await api.read(dashboard, { company: 'wise', filter });
    expect(company.statistics).toMatchObject({
      talkCount: 1,
      undatedTalkCount: 0,
      speakerCount: 2,
      hostedEditionCount: 1,
      sponsoredEditionCount: 1,
      latestTalk: { slug: 'scaling-clusters' },
      topics: [{ topic: { slug: 'containers' } }, { topic: { slug: 'kubernetes' } }],
      groups: [{ group: { slug: 'doxlon' }, share: 1 }],
      roles: [{ role: 'Engineer', talkCount: 1 }],
      talksByYear: [{ year: 2018, talkCount: 1 }],
    });
  });

  it('of many companies come in the statements of one', async () => {
    const { companies } = await api.read(
      '{ companies(first: 5) { nodes { slug statistics { talkCount roles(first: 1) { role talkCount } } } } }',
    );
    expect(companies.nodes).toEqual([
      { slug: 'acme', statistics: { talkCount: 3, roles: [{ role: 'CTO', talkCount: 3 }] } },
      { slug: 'wise', statistics: { talkCount: 3, roles: [{ role: 'Engineer', talkCount: 1 }] } },
    ]);
    expect(api.statements).toHaveLength(3);
  });

  it('of a company without talks are zeros and empty lists', async () => {
    await api.factory.addCompany({ slug: 'silent' });
    const { company } = await api.read(dashboard, { company: 'silent' });
    expect(company.statistics).toMatchObject({
      talkCount: 0,
      speakerCount: 0,
      firstTalk: null,
      topics: [],
      talksByYear: [],
    });
  });

  it('refuse what makes no sense, each with its code', async () => {
    const ask = (filter: string, first = 1) =>
      api.refuse(
        `{ company(slug: "wise") { statistics(filter: ${filter}) { topics(first: ${first}) { talkCount } } } }`,
      );
    expect(await ask('{ topics: ["kubernets"] }')).toMatchObject({
      code: 'UNKNOWN_TOPIC',
      message: expect.stringContaining('"kubernetes"'),
    });
    expect(await ask('{ from: "2020-01-01", to: "2019-01-01" }')).toMatchObject({ code: 'BAD_DATE_RANGE' });
    expect(await ask('{}', 101)).toMatchObject({ code: 'BAD_PAGE_SIZE', message: expect.stringContaining('101') });
    expect(await ask('{}', 0)).toMatchObject({ code: 'BAD_PAGE_SIZE' });
  });
});
