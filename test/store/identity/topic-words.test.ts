import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { buildTalkgraphSchema, createContext } from '../../../schema/index.js';
import { systemClock } from '../../../src/base/index.js';
import { topicVocabulary } from '../../../src/extract/index.js';
import { importTargets } from '../../../src/ingest/index.js';
import {
  type Authority,
  addAlias,
  listDecisions,
  openReader,
  type Reader,
  syncTopics,
  undoDecision,
} from '../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

const authority: Authority = { by: 'ann', why: 'we call it so', clock: systemClock };
const address = 'https://harbour.example/evening.md';
const evening = `---
title: An evening at the harbour
group: Harbour Evenings
date: 2024-01-10
---
## Moving to Tidewater Land without tears

Speaker: Ines Falk (Engineer, Quaywise)

We tell how long it took, what it cost, and what we would do in another way.
`;

describe('a word that a person adds to a topic', () => {
  let database: TestDatabase;
  let reader: Reader;
  const decide = (name = 'tidewater-land', slug = 'kubernetes') =>
    addAlias(database, { kind: 'topic', slug, name }, authority);
  const load = () => {
    const page = {
      address,
      finalAddress: address,
      mediaType: 'text/markdown',
      body: evening,
      fetchedAt: new Date('2024-06-01T12:00:00Z'),
      hints: {},
    };
    const fetcher = {
      fetch: async () => ({ page, status: 200, etag: null, lastModified: null }),
      close: async () => undefined,
    };
    const options = { command: 'import', dryRun: false, follow: false, maxPages: 0, hints: {} };
    return importTargets([address], options, { database, fetcher, clock: systemClock });
  };
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the query
  const ask = async (source: string): Promise<any> => {
    const schema = await buildTalkgraphSchema();
    return graphql({ schema, source, contextValue: createContext(reader) });
  };
  const findTalks = async (topic: string) => {
    const { data, errors } = await ask(`{ talks(filter: { topics: ["${topic}"] }) { totalCount } }`);
    return data?.talks.totalCount ?? errors[0].extensions.code;
  };
  const listWords = () => database.dataSource.query('SELECT xmin::text, * FROM topic_aliases ORDER BY key');

  beforeAll(async () => {
    database = await createTestDatabase();
    reader = await openReader(database.url);
  });
  afterAll(async () => {
    await reader.close();
    await database.drop();
  });
  beforeEach(async () => {
    // Few rows: to delete them is far quicker than to truncate every table that refers to these.
    for (const table of ['pages', 'editions', 'people', 'companies', 'groups', 'identity_decisions']) {
      await database.dataSource.query(`DELETE FROM ${table}`);
    }
    await database.dataSource.query('DELETE FROM topic_aliases WHERE decided');
    await syncTopics(database, topicVocabulary); // only the first time has much to write
  });

  it('names the topic in questions', async () => {
    expect(await findTalks('Tidewater Land')).toBe('UNKNOWN_TOPIC');
    await decide();
    expect(await findTalks('Tidewater Land')).toBe(0);
    const { data } = await ask('{ topic(slug: "kubernetes") { aliases } }');
    expect(data.topic.aliases).toContain('tidewater-land');
  });

  it('gives talks the topic when their page is read again, and undone takes it away at the next reading', async () => {
    await load();
    await decide();
    expect(await findTalks('kubernetes')).toBe(0);
    expect(await load()).toMatchObject({ talks: { changed: 1 } });
    expect(await findTalks('kubernetes')).toBe(1);
    const { data } = await ask('{ talks { nodes { evidence { field value quote } } } }');
    expect(data.talks.nodes[0].evidence).toContainEqual({
      field: 'topic',
      value: 'kubernetes',
      quote: 'Tidewater Land',
    });
    expect(await load()).toMatchObject({ talks: { changed: 0, unchanged: 1 } });

    const [decision] = await listDecisions(database);
    await undoDecision(database, decision?.id as number, authority);
    await load();
    expect(await findTalks('kubernetes')).toBe(0);
    expect(await findTalks('tidewater land')).toBe('UNKNOWN_TOPIC');
  });

  it('is searched for as the topic is, both ways', async () => {
    await load();
    const search = async (words: string) => {
      const { data } = await ask(`{ search(query: "${words}", kinds: [TALK]) { totalCount } }`);
      return data.search.totalCount;
    };
    expect(await search('kubernetes')).toBe(0);
    await decide();
    expect(await search('kubernetes')).toBe(1);
    expect(await search('tidewater land')).toBe(1);
  });

  it('outlives the vocabulary being brought up to date, which writes nothing for it', async () => {
    await decide();
    const before = await listWords();
    expect(await syncTopics(database, topicVocabulary)).toMatchObject({ new: 0, changed: 0 });
    expect(await listWords()).toEqual(before);
    const claimed = topicVocabulary.map((topic) =>
      topic.slug === 'postgresql' ? { ...topic, aliases: [...topic.aliases, 'Tidewater land'] } : topic,
    );
    await syncTopics(database, claimed);
    expect(await listWords()).toEqual(before);
  });

  it('is kept as a decision, and undone exactly', async () => {
    const before = await listWords();
    const decided = await decide();
    expect(decided.what).toBe('topic kubernetes (Kubernetes) is also called tidewater-land');
    expect(await listDecisions(database)).toMatchObject([
      { action: 'alias', kind: 'topic', why: 'we call it so', by: 'ann', undone: null },
    ]);
    await undoDecision(database, decided.id, authority);
    expect(await listWords()).toEqual(before);
    await decide();
  });

  it.each([
    ['is that topic’s already', 'k8s', 'kubernetes', 'DECISION_REFUSED', 'Nothing needs'],
    ['is another topic’s', 'Postgres', 'kubernetes', 'DECISION_REFUSED', 'vocabulary'],
    ['has no letter', '!!!', 'kubernetes', 'USAGE', 'as people write it'],
    ['is for a topic that is not known', 'land', 'kubernets', 'SLUG_UNKNOWN', 'kubernetes'],
  ])('is refused where it %s', async (_why, name, slug, code, hint) => {
    await expect(decide(name, slug)).rejects.toMatchObject({
      code,
      hint: expect.stringContaining(hint),
    });
  });

  it('is refused where a person gave it to another topic, with the way to change that', async () => {
    await decide();
    await expect(decide('Tidewater Land', 'postgresql')).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
      hint: expect.stringContaining('undo'),
    });
  });
});
