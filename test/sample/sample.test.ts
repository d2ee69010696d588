import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { buildTalkgraphSchema, createContext } from '../../schema/index.js';
import { topicVocabulary } from '../../src/extract/index.js';
import { extractFromRecord, findFiles, importTargets, readFilePage, readPage } from '../../src/ingest/index.js';
import { openReader, type Reader, syncTopics } from '../../src/store/index.js';
import { createTestDatabase } from '../support/database.js';

interface ExpectedTalk {
  title: string;
  kind: string;
  speakers: { name: string; role: string | null; company: string | null }[];
}
const expected: { file: string; events: { talks: ExpectedTalk[] }[] }[] = JSON.parse(
  readFileSync('sample/expected.json', 'utf8'),
);

describe('the bundled sample', () => {
  it('has what was promised: several groups, 12 or more editions, 30 or more talks', async () => {
    expect(expected.map(({ file }) => join('sample', file)).sort()).toEqual((await findFiles('sample')).sort());
    expect(expected.flatMap(({ events }) => events).length).toBeGreaterThanOrEqual(12);
    expect(expected.flatMap(({ events }) => events.flatMap(({ talks }) => talks)).length).toBeGreaterThanOrEqual(30);
  });

  it.each(expected)('is read as a careful reader reads it: $file', async ({ file, events }) => {
    const { reading } = readPage(await readFilePage(join('sample', file), {}));
    const found = reading.events.map((record) =>
      extractFromRecord(record).talks.map((talk) => ({
        title: talk.title?.value ?? null,
        kind: talk.kind.value,
        speakers: talk.speakers.map(({ name, role, company }) => ({
          name: name.value,
          role: role?.value ?? null,
          company: company?.value ?? null,
        })),
      })),
    );
    const wanted = events.map(({ talks }) =>
      talks.map(({ title, kind, speakers }) => ({
        title,
        kind,
        speakers: speakers.map(({ name, role, company }) => ({ name, role: role ?? null, company: company ?? null })),
      })),
    );
    expect(found).toEqual(wanted);
  });
});

describe('the founding evening, asked for over GraphQL', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let reader: Reader;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    database = await createTestDatabase();
    await syncTopics(database, topicVocabulary);
    const options = { command: 'import', dryRun: false, follow: false, maxPages: 0, hints: {} };
    const fetcher = { fetch: () => Promise.reject(new Error('no network')), close: async () => undefined };
    await importTargets(['sample/doxlon-recap.md'], options, { database, fetcher, clock: () => new Date() });
    reader = await openReader(database.url);
    schema = await buildTalkgraphSchema();
  });
  afterAll(async () => {
    await reader.close();
    await database.drop();
  });

  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the query
  const ask = async (source: string, variableValues = {}): Promise<any> => {
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: createContext(reader) });
    expect(errors).toBeUndefined();
    return data;
  };

  it('gives back its three talks, four speakers and three companies', async () => {
    const { talks, speakers, companies } = await ask(`{
      talks { totalCount nodes { title edition { group { name } } appearances { role companyName speaker { name } } } }
      speakers { totalCount }
      companies { nodes { name talks { totalCount } } }
    }`);
    const said = talks.nodes.map((talk: { title: string; appearances: Record<string, unknown>[] }) => [
      talk.title,
      talk.appearances,
    ]);
    expect(Object.fromEntries(said)).toEqual({
      'Zero-downtime Postgres upgrades': [
        { role: 'SRE', companyName: 'GoCardless', speaker: { name: 'Chris Sinjakli' } },
      ],
      'Solving network challenges at Monzo': [
        { role: 'Head of Engineering', companyName: 'Monzo', speaker: { name: 'Oliver Beattie' } },
      ],
      'Service discovery and configuration management at TransferWise': [
        { role: 'Lead of DevOps', companyName: 'TransferWise', speaker: { name: 'Ed Hargin' } },
        {
          role: 'Software Engineer for Currencies and Banking',
          companyName: 'TransferWise',
          speaker: { name: 'Kyrylo Novotarskyi' },
        },
      ],
    });
    expect(talks.nodes.every((talk: { edition: { group: object } }) => talk.edition.group)).toBe(true);
    expect(speakers.totalCount).toBe(4);
    const ofSpeakers = companies.nodes.filter((company: { talks: { totalCount: number } }) => company.talks.totalCount);
    expect(ofSpeakers.map((company: { name: string }) => company.name).sort()).toEqual([
      'GoCardless',
      'Monzo',
      'TransferWise',
    ]);
  });

  it('names the source of each fact: the page, and the very words', async () => {
    const text = readFileSync('sample/doxlon-recap.md', 'utf8');
    const { talks } = await ask(`{ talks { nodes { title evidence { ...facts } appearances {
      role evidence { ...facts } speaker { name } companyName } } } }
      fragment facts on Evidence { field value quote confidence page { address } }`);
    for (const talk of talks.nodes) {
      const facts = [...talk.evidence, ...talk.appearances.flatMap((one: { evidence: object[] }) => one.evidence)];
      for (const { quote, page, confidence } of facts) {
        expect(text).toContain(quote);
        expect(page.address).toBe('file:doxlon-recap.md');
        expect(confidence).toBeGreaterThan(0);
      }
      expect(talk.evidence).toContainEqual(expect.objectContaining({ field: 'title', value: talk.title }));
      for (const { evidence, role, speaker, companyName } of talk.appearances) {
        expect(evidence).toContainEqual(expect.objectContaining({ field: 'name', value: speaker.name }));
        expect(evidence).toContainEqual(expect.objectContaining({ field: 'role', value: role }));
        expect(evidence).toContainEqual(expect.objectContaining({ field: 'company', value: companyName }));
      }
    }
  });

  it('is one company under both of its names over time', async () => {
    const { now, then } = await ask(`{ now: company(slug: "wise") { id } then: company(slug: "TransferWise") {
      id name names { name from until } } }`);
    expect(now.id).toBe(then.id);
    expect(then.names).toContainEqual({ name: 'Wise', from: '2021-02-22', until: null });
  });

  it('answers "talks on PostgreSQL" by any word for it', async () => {
    const source = readFileSync('schema/operations/TalksByTopic.graphql', 'utf8');
    for (const topic of ['postgresql', 'Postgres', 'PG']) {
      const { talks } = await ask(source, { topic });
      expect(talks.totalCount).toBe(1);
      expect(talks.edges[0].node.appearances[0]).toMatchObject({
        role: 'SRE',
        speaker: { name: 'Chris Sinjakli' },
        company: { name: 'GoCardless' },
      });
    }
  });
});
