import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { buildTalkgraphSchema, createContext } from '../../schema/index.js';
import { topicVocabulary } from '../../src/extract/index.js';
import { importTargets } from '../../src/ingest/index.js';
import { openReader, type Reader, syncTopics } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let reader: Reader;

const load = () => {
  const options = { command: 'import', dryRun: false, follow: false, maxPages: 0, hints: {} };
  const fetcher = { fetch: () => Promise.reject(new Error('no network')), close: async () => undefined };
  const tools = { database, fetcher, clock: () => new Date() };
  return importTargets(['sample/meetup-helsinki-2019-11.html'], options, tools);
};

beforeAll(async () => {
  database = await createTestDatabase();
  await syncTopics(database, topicVocabulary);
  await load();
  reader = await openReader(database.url);
});
afterAll(async () => {
  await reader.close();
  await database.drop();
});

it('tells when each talk of a programme began and how long it took, and where that was read', async () => {
  const { data, errors } = await graphql({
    schema: await buildTalkgraphSchema(),
    source: `{ editions { nodes { startsAt talks { nodes {
      title startsAt duration evidence { field value quote rule } } } } } }`,
    contextValue: createContext(reader),
  });
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the query
  const [edition] = (data as any).editions.nodes;
  expect(edition.startsAt).toBe('2019-11-28T16:00:00Z');
  const told = edition.talks.nodes.map((talk: Record<string, string>) => [talk.title, talk.startsAt, talk.duration]);
  expect(told).toEqual([
    ['KubeCon Recap and Community Updates', '2019-11-28T16:15:00Z', 'PT15M'],
    ['Be smarter, get more out of your clusters', '2019-11-28T16:30:00Z', 'PT30M'],
    ['All Meshed Up - How we use Linkerd', '2019-11-28T17:30:00Z', 'PT30M'],
    ["Cloud Native Components in VTT's Data Pipelines", '2019-11-28T18:10:00Z', 'PT30M'],
  ]);
  const { evidence } = edition.talks.nodes[1];
  expect(evidence).toContainEqual({ field: 'startTime', value: '18:30', quote: '18:30', rule: 'schedule' });
  expect(evidence).toContainEqual({ field: 'duration', value: 'PT30M', quote: '18:30 - 19:00', rule: 'schedule' });
});

it('changes nothing when the page comes a second time', async () => {
  const report = await load();
  expect(report.talks).toMatchObject({ new: 0, changed: 0 });
  expect(report.events).toMatchObject({ new: 0, changed: 0 });
});
