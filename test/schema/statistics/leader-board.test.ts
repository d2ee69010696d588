import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, openApi } from '../open-api.js';
import { fillGraph } from './fill-graph.js';

const boards = readFileSync('schema/operations/LeaderBoards.graphql', 'utf8');

let api: Api;

beforeAll(async () => {
  api = await openApi();
  await fillGraph(api.factory);
});

afterAll(() => api.close());

type Board = { entries: { rank: number; talkCount: number; subject: { slug: string } }[] };
const list = (board: Board) => board.entries.map(({ rank, subject, talkCount }) => [rank, subject.slug, talkCount]);

describe('a leader board', () => {
  it('ranks by talks; equals share a rank', async () => {
    const data = await api.read(boards);
    expect(list(data.companies)).toEqual([
      [1, 'wise', 3],
      [1, 'acme', 3],
    ]);
    expect(list(data.speakers)).toEqual([
      [1, 'ada-park', 4],
      [2, 'cy-moe', 2],
      [3, 'bo-lin', 1],
    ]);
    expect(list(data.topics)).toEqual([
      [1, 'containers', 3],
      [1, 'kubernetes', 3],
      [3, 'postgresql', 2],
      [3, 'testing', 2],
    ]);
    expect(list(data.groups)).toEqual([
      [1, 'pgday', 3],
      [2, 'doxlon', 2],
    ]);
    expect(data.companies).toMatchObject({ talkCount: 6, totalCount: 2, entries: [{ share: 0.5 }, { share: 0.5 }] });
  });

  it('counts whole months, and a range of days within them, to the day', async () => {
    const ask = async (from: string, to: string) => (await api.read(boards, { filter: { from, to } })).companies;
    const months = await ask('2018-03-01', '2018-04-30');
    expect(months).toMatchObject({ talkCount: 2, totalCount: 2 });
    expect(api.statements).toContain('ranking of companies [from,to] by month');
    expect(list(await ask('2018-03-15', '2018-04-11'))).toEqual([[1, 'acme', 1]]);
    expect(list(await ask('2018-03-14', '2018-04-10'))).toEqual([[1, 'wise', 1]]);
  });

  it('of a topic leaves that topic out, and counts the topics below it', async () => {
    const data = await api.read(boards, { filter: { topics: ['containers'] } });
    expect(list(data.topics)).toEqual([
      [1, 'kubernetes', 3],
      [2, 'testing', 1],
    ]);
    expect(list(data.companies)).toEqual([
      [1, 'wise', 2],
      [2, 'acme', 1],
    ]);
    expect(data.groups).toMatchObject({ talkCount: 3, totalCount: 1 });
  });

  it('of a company ranks its own speakers only, also on talks shared with others', async () => {
    const data = await api.read(boards, { filter: { companies: ['acme'] } });
    expect(list(data.speakers)).toEqual([
      [1, 'cy-moe', 2],
      [2, 'ada-park', 1],
    ]);
    expect(list(data.companies)).toEqual([[1, 'acme', 3]]);
    const both = await api.read(boards, { filter: { companies: ['acme', 'wise'], groups: ['pgday'] } });
    expect(list(both.companies)).toEqual([
      [1, 'acme', 2],
      [2, 'wise', 1],
    ]);
  });

  it('leads to what it ranks', async () => {
    const { leaderBoard } = await api.read(
      `{ leaderBoard(of: TOPICS, first: 1) { entries { subject { __typename ... on Topic { id children { slug } talks { totalCount } } } } } }`,
    );
    expect(leaderBoard.entries[0].subject).toEqual({
      __typename: 'Topic',
      id: expect.any(String),
      children: [{ slug: 'kubernetes' }],
      talks: { totalCount: 3 },
    });
  });
});

describe('coverage', () => {
  const ask = async (filter: object) => (await api.read(boards, { coverage: filter })).coverage;

  it('says how many editions have talks, and how many talks have speaker, company and topic', async () => {
    expect(await ask({})).toEqual({
      editions: 5,
      editionsWithTalks: 5,
      shareOfEditionsWithTalks: 1,
      shareOfEditionsWithText: 0,
      talks: 6,
      shareOfTalksWithSpeaker: expect.closeTo(5 / 6, 9),
      shareOfTalksWithCompany: expect.closeTo(5 / 6, 9),
      shareOfTalksWithTopic: expect.closeTo(5 / 6, 9),
    });
  });

  it('follows days and groups, and has no shares of nothing', async () => {
    expect(await ask({ groups: ['pgday'], from: '2020-02-02' })).toMatchObject({ editions: 2, talks: 3 });
    expect(await ask({ to: '2018-03-31' })).toMatchObject({ editions: 1, talks: 1, shareOfTalksWithTopic: 1 });
    expect(await ask({ to: '1999-12-31' })).toMatchObject({
      editions: 0,
      shareOfEditionsWithTalks: null,
      shareOfTalksWithTopic: null,
    });
  });
});
