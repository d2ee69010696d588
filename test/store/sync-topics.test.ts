import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/base/index.js';
import { openImport, syncTopics } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventOf, listRowVersions, saveFrom } from './decisions.js';

const topic = (slug: string, parent: string | null = null, aliases: string[] = []) => ({
  slug,
  name: slug.toUpperCase(),
  about: '',
  aliases,
  parent,
});

describe('syncTopics', () => {
  let database: TestDatabase;
  const rowsOf = (statement: string) => database.dataSource.query(statement);
  const placesOfTalk = () => rowsOf('SELECT slug, rank FROM talk_topics JOIN topics ON id = topic_id ORDER BY slug');

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('stores topics with their parents and every word for them in folded form', async () => {
    const counts = await syncTopics(database, [topic('kubernetes', 'cloud', ['K8s', 'Kübernetes']), topic('cloud')]);

    expect(counts).toEqual({ new: 2, changed: 0, unchanged: 0 });
    expect(
      await rowsOf(`SELECT key, topics.slug, parent.slug AS parent FROM topic_aliases JOIN topics ON topics.id = topic_id
        LEFT JOIN topics AS parent ON parent.id = topics.parent_id ORDER BY key`),
    ).toEqual([
      { key: 'cloud', slug: 'cloud', parent: null },
      { key: 'k8s', slug: 'kubernetes', parent: 'cloud' },
      { key: 'kubernetes', slug: 'kubernetes', parent: 'cloud' },
    ]);
  });

  it('changes no row when nothing changed', async () => {
    const before = await listRowVersions(database);
    const counts = await syncTopics(database, [topic('kubernetes', 'cloud', ['K8s', 'Kübernetes']), topic('cloud')]);

    expect(counts).toEqual({ new: 0, changed: 0, unchanged: 2 });
    expect(await listRowVersions(database)).toEqual(before);
  });

  it('gives a word that two topics claim to the one whose name it is', async () => {
    await syncTopics(database, [topic('kubernetes', 'cloud', ['cloud', 'k8s']), topic('cloud')]);
    expect(await rowsOf(`SELECT slug FROM topic_aliases JOIN topics ON id = topic_id WHERE key = 'cloud'`)).toEqual([
      { slug: 'cloud' },
    ]);
  });

  it('puts stored talks under the new topics above theirs when the vocabulary is rearranged', async () => {
    const session = await openImport(database, { command: 'import', targets: [], dryRun: false, clock: systemClock });
    await saveFrom(session, 'https://a.example/1', eventOf());
    expect(await placesOfTalk()).toEqual([
      { slug: 'cloud', rank: null },
      { slug: 'kubernetes', rank: 0 },
    ]);

    const counts = await syncTopics(database, [
      topic('kubernetes', 'ops', ['k8s']),
      topic('ops', 'work'),
      topic('work'),
    ]);

    expect(counts).toEqual({ new: 2, changed: 1, unchanged: 0 });
    expect(await placesOfTalk()).toEqual([
      { slug: 'kubernetes', rank: 0 },
      { slug: 'ops', rank: null },
      { slug: 'work', rank: null },
    ]);
    expect(await rowsOf(`SELECT slug FROM topics WHERE slug = 'cloud'`)).toEqual([]);
  });

  it('keeps a topic that left the vocabulary while talks stand under it', async () => {
    await syncTopics(database, [topic('ops')]);
    expect(await placesOfTalk()).toEqual([{ slug: 'kubernetes', rank: 0 }]);
  });

  it('refuses a parent that does not exist, and stores nothing', async () => {
    const before = await listRowVersions(database);
    await expect(syncTopics(database, [topic('a', 'nowhere')])).rejects.toMatchObject({ code: 'INTERNAL', where: 'a' });
    expect(await listRowVersions(database)).toEqual(before);
  });
});
