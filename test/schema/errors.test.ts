import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apiErrors } from '../../schema/index.js';
import { type Api, openApi } from './open-api.js';

let api: Api;

beforeAll(async () => {
  api = await openApi();
  const { factory } = api;
  await factory.addTopic({ slug: 'kubernetes', aliases: ['k8s'] });
  await factory.addGroup({ slug: 'doxlon' });
  await factory.addEdition({ slug: 'doxlon-1', group: 'doxlon', startsAt: '2018-03-14T18:30:00Z' });
  await factory.addTalk({
    slug: 'first',
    edition: 'doxlon-1',
    topics: ['kubernetes'],
    speakers: [{ speaker: 'jane-doe', company: 'wise' }],
  });
});

afterAll(() => api.close());

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tooMany = JSON.stringify(Array(101).fill('VGFsazox'));

/** Each refusal with what its message must tell. */
const refusals: [code: keyof typeof apiErrors, question: string, tells: RegExp][] = [
  ['BAD_PAGE_SIZE', '{ talks(first: 0) { totalCount } }', /`first` is 0.*1 to 100/],
  ['BAD_PAGE_SIZE', '{ talks(first: 101) { totalCount } }', /`first` is 101/],
  ['BAD_PAGE_SIZE', '{ groups(last: -3) { totalCount } }', /`last` is -3/],
  ['BAD_CURSOR', '{ talks(after: "nonsense") { totalCount } }', /`after`/],
  ['BAD_CURSOR', '{ talks(before: "") { totalCount } }', /`before`/],
  [
    'BAD_CURSOR',
    `{ talks(after: "${encode(['OLDEST', '2018-03-14T18:30:00Z', 1])}") { totalCount } }`,
    /order OLDEST.*order NEWEST/,
  ],
  ['BAD_CURSOR', `{ talks(after: "${encode(['NEWEST', "2018-03-14T18:30:00Z'; --", 1])}") { totalCount } }`, /`after`/],
  ['BAD_CURSOR', `{ talks(after: "${encode(['NEWEST', '2018-02-30T18:30:00Z', 1])}") { totalCount } }`, /`after`/],
  [
    'BAD_CURSOR',
    `{ talks(after: "${encode(['NEWEST', '2018-03-14T18:30:00Z', 99999999999])}") { totalCount } }`,
    /`after`/,
  ],
  ['BAD_CURSOR', `{ talks(after: "${encode(['NEWEST', '2018-03-14T18:30:00Z', 1, 1])}") { totalCount } }`, /`after`/],
  ['BAD_CURSOR', `{ groups(after: "${encode(['NAME', 'a\0b'])}") { totalCount } }`, /`after`/],
  ['BAD_CURSOR', `{ groups(after: "${encode({})}") { totalCount } }`, /`after`/],
  ['BAD_ID', '{ node(id: "nonsense") { id } }', /"nonsense" is no id/],
  ['BAD_ID', `{ node(id: "${Buffer.from('Talk:0').toString('base64url')}") { id } }`, /no id/],
  ['BAD_ID', `{ node(id: "${Buffer.from('Talk:9999999999').toString('base64url')}") { id } }`, /no id/],
  ['BAD_ID', `{ node(id: "${Buffer.from('Venue:1').toString('base64url')}") { id } }`, /no id/],
  ['BAD_ID', '{ node(id: "VGFsazox=") { id } }', /no id/],
  ['TOO_MANY_VALUES', `{ nodes(ids: ${tooMany}) { id } }`, /holds 101 values; it takes at most 100/],
  ['TOO_MANY_VALUES', `{ talks(filter: { topics: ${tooMany} }) { totalCount } }`, /`topics` holds 101 values/],
  ['TOO_MANY_VALUES', `{ talks(filter: { languages: ${tooMany} }) { totalCount } }`, /`languages` holds 101 values/],
  [
    'BAD_DATE_RANGE',
    '{ talks(filter: { from: "2020-02-02", to: "2020-02-01" }) { totalCount } }',
    /2020-02-01.*before/,
  ],
  ['BAD_DATE_RANGE', '{ editions(filter: { from: "2020-02-02", to: "2019-02-02" }) { totalCount } }', /before/],
  [
    'UNKNOWN_TOPIC',
    '{ talks(filter: { topics: ["k8s", "kubernets"] }) { totalCount } }',
    /"kubernets". Did you mean "kubernetes"/,
  ],
  ['UNKNOWN_TOPIC', '{ talks(filter: { topics: ["knitting"] }) { totalCount } }', /No topic is known as "knitting"\.$/],
  ['UNKNOWN_TOPIC', '{ talks(filter: { topics: ["a\\u0000b"] }) { totalCount } }', /No topic/],
  ['UNKNOWN_COMPANY', '{ talks(filter: { companies: ["wize"] }) { totalCount } }', /Did you mean "wise"/],
  ['UNKNOWN_SPEAKER', '{ talks(filter: { speakers: ["jane-do"] }) { totalCount } }', /Did you mean "jane-doe"/],
  ['SEARCH_TOO_LONG', `{ search(query: "${'k'.repeat(201)}") { totalCount } }`, /201 letters; it takes at most 200/],
  ['UNKNOWN_GROUP', '{ editions(filter: { groups: ["doxlonn"] }) { totalCount } }', /Did you mean "doxlon"/],
];

describe('a question that cannot be answered', () => {
  it.each(refusals)('gets %s: %s', async (code, question, tells) => {
    const refusal = await api.refuse(question);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(tells);
  });

  it('has a code of the table, and every code of the table is shown here', () => {
    expect([...new Set(refusals.map(([code]) => code))].sort()).toEqual(Object.keys(apiErrors).sort());
  });

  it('is refused without SQL when its cursor or id is any text but one of ours', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => Buffer.from(json).toString('base64url')),
      fc
        .array(fc.oneof(fc.constantFrom('NEWEST', '-infinity', '2018-03-14T18:30:00Z'), fc.jsonValue()), {
          maxLength: 4,
        })
        .map((values) => encode(['NEWEST', ...values, '.'])),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(`Talk:${text}x`).toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect(await api.refuse('query ($t: String) { talks(after: $t) { totalCount } }', { t: text })).toMatchObject({
          code: 'BAD_CURSOR',
        });
        expect(await api.refuse('query ($t: ID!) { node(id: $t) { id } }', { t: text })).toMatchObject({
          code: 'BAD_ID',
        });
        expect(api.statements).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('is refused before SQL runs where its arguments alone show it', async () => {
    await api.refuse('{ talks(first: 0, filter: { topics: ["kubernetes"] }) { totalCount } }');
    expect(api.statements).toEqual([]);
  });

  it.each(['2020-02-30', '2020-2-3', '20200203', '0000-01-01', 'yesterday'])(
    'is not one about the day "%s"',
    async (day) => {
      const { message } = await api.refuse(`{ talks(filter: { from: "${day}" }) { totalCount } }`);
      expect(message).toContain(`Date cannot represent "${day}"`);
    },
  );
});

describe('what is not there', () => {
  it('is null when asked for by slug', async () => {
    const answer = await api.read(`{
      talk(slug: "nil") { id } edition(slug: "nil") { id } group(slug: "nil") { id }
      speaker(slug: "nil") { id } company(slug: "nil") { id } topic(slug: "nil") { id }
      odd: talk(slug: "a\\u0000b") { id } odder: company(slug: "a\\u0000b") { id }
    }`);
    expect(new Set(Object.values(answer))).toEqual(new Set([null]));
  });
});
