import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { addAliasCommand } from '../../src/cli/alias.js';
import { addMerge } from '../../src/cli/merge.js';
import { addSplit } from '../../src/cli/split.js';
import { addUndo } from '../../src/cli/undo.js';
import { topicVocabulary } from '../../src/extract/index.js';
import { findIdsByName, openReader, readBySlug, syncTopics } from '../../src/store/index.js';
import { fillSmallGraph } from '../store/identity/small-graph.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

jest.setTimeout(60_000);

describe('the commands that decide on who is who', () => {
  let database: TestDatabase;
  const before = process.env.DATABASE_URL;

  beforeAll(async () => {
    database = await createTestDatabase();
    process.env.DATABASE_URL = database.url;
    await syncTopics(database, topicVocabulary); // every command does; only the first time has much to write
  }, 60_000);
  afterAll(async () => {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    await database.drop();
  });
  beforeEach(async () => {
    await database.dataSource.query(
      `TRUNCATE people, companies, editions, talks, pages, identity_decisions, identity_redirects, identity_apart,
       evidence, readings RESTART IDENTITY CASCADE`,
    );
    await fillSmallGraph(database);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** Runs a command as `main` does. Gives what it prints on standard output. */
  async function run(...words: string[]): Promise<string> {
    const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
    for (const add of [addMerge, addSplit, addAliasCommand, addUndo]) add(program);
    let printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    await program.parseAsync(['node', 'talkgraph', ...words]);
    return printed;
  }
  const rowsOf = (text: string) => database.dataSource.query(text);

  it('merge: say what was done, and the slug that went leads to the one that stayed', async () => {
    const printed = await run('merge', 'speaker', 'ada-m-park', 'ada-park', '--why', 'same site', '--by', 'ann');
    expect(printed).toMatch(/^Decision 1: speaker ada-m-park \(Ada M\. Park\) is ada-park \(Ada Park\) \(\d+ rows\)/);
    const reader = await openReader(database.url);
    const rows = await readBySlug(reader, 'speaker', ['ada-m-park', 'nobody']);
    const ids = await findIdsByName(reader, 'speaker', ['ada-m-park', 'nobody']);
    await reader.close();
    expect([...ids]).toEqual([['ada-m-park', 1]]);
    expect(rows).toMatchObject([{ asked: 'ada-m-park', slug: 'ada-park', name: 'Ada Park' }]);
    expect(await rowsOf('SELECT role, company_name FROM appearances WHERE person_id = 1 ORDER BY talk_id')).toEqual([
      { role: 'SRE', company_name: 'Acme' },
      { role: 'Lead', company_name: 'Acme Labs' },
      { role: null, company_name: 'Globex' },
    ]);
  });

  it('decisions: list who decided what, when and why, and what was undone', async () => {
    expect(await run('decisions')).toBe('Nothing was decided yet.\n');
    await run('alias', 'company', 'acme', 'Acme Works', '--from', '2019-05-01', '--why', 'their site says so');
    await run('not-same', 'speaker', 'bo-lind', 'bosse-lind', '--why', 'both on one stage', '--by', 'ann');
    expect(await run('undo', '2', '--why', 'x', '--dry-run')).toMatch(/It would undo: speaker bo-lind/);
    await run('undo', '2', '--why', 'a nickname after all', '--by', 'eve');
    const printed = await run('decisions');
    expect(printed).toMatch(/ 2 {2}not-same: speaker bo-lind \(Bo Lind\) is not bosse-lind/);
    expect(printed).toMatch(/ann, \d{4}-\d\d-\d\d \d\d:\d\d UTC: both on one stage\n\s+undone by eve,.*: a nickname/);
    expect(JSON.parse(await run('decisions', '--json'))).toMatchObject([
      { id: 2, undone: { by: 'eve' } },
      { id: 1, action: 'alias', kind: 'company', why: 'their site says so', undone: null },
    ]);
    expect(await rowsOf(`SELECT used_from::text FROM company_names WHERE key = 'acme works'`)).toEqual([
      { used_from: '2019-05-01' },
    ]);
  });

  it('alias: give a topic a further word, and take it back', async () => {
    const printed = await run('alias', 'topic', 'kubernetes', 'k8s-land', '--why', 'we call it so');
    expect(printed).toMatch(/^Decision 1: topic kubernetes \(Kubernetes\) is also called k8s-land \(1 row\)/);
    const find = () => rowsOf(`SELECT alias FROM topic_aliases WHERE decided`);
    expect(await find()).toEqual([{ alias: 'k8s-land' }]);
    await run('undo', '1', '--why', 'nobody does');
    expect(await find()).toEqual([]);
  });

  it('split: take talks out into a new speaker, or a name into a new company', async () => {
    const speaker = JSON.parse(
      await run('split', 'speaker', 'chris-lee', '--talk', 'talk-7', '--why', 'another Chris', '--json'),
    );
    expect(speaker).toMatchObject({ action: 'split', slug: 'chris-lee-2', dryRun: false });
    const company = JSON.parse(
      await run('split', 'company', 'globex', '--name', 'Globex Park', '--why', 'a theme park', '--json'),
    );
    expect(company.slug).toBe('globex-park');
    expect(
      await rowsOf(`SELECT talk_id, p.slug, c.slug AS company FROM appearances JOIN people p ON p.id = person_id
        JOIN companies c ON c.id = company_id WHERE talk_id IN (3, 6, 7) ORDER BY 1`),
    ).toEqual([
      { talk_id: 3, slug: 'bo-lind', company: 'globex-park' },
      { talk_id: 6, slug: 'chris-lee', company: 'initech' },
      { talk_id: 7, slug: 'chris-lee-2', company: 'acme-labs' },
    ]);
    await expect(run('merge', 'speaker', 'chris-lee-2', 'chris-lee', '--why', 'x')).rejects.toMatchObject({
      code: 'DECISION_REFUSED',
      hint: expect.stringContaining('undo'),
    });
  });

  it('--dry-run: show it and store nothing', async () => {
    const printed = await run('merge', 'company', 'acme-labs', 'acme', '--why', 'a renaming', '--dry-run');
    expect(printed).toMatch(/^Nothing was stored \(--dry-run\)\. It would be: company acme-labs/);
    expect(await rowsOf('SELECT count(*)::int AS n FROM companies')).toEqual([{ n: 4 }]);
    expect(await rowsOf('SELECT count(*)::int AS n FROM identity_decisions')).toEqual([{ n: 0 }]);
  });

  it('say what to do instead where they refuse, and store nothing', async () => {
    await expect(run('merge', 'speaker', 'ada-prak', 'bo-lind', '--why', 'x')).rejects.toMatchObject({
      code: 'SLUG_UNKNOWN',
      hint: 'The nearest: ada-park, ada-m-park.',
    });
    expect(await rowsOf('SELECT count(*)::int AS n FROM identity_decisions')).toEqual([{ n: 0 }]);
  });

  it('refuse a kind, a number or a day that is none, and a missing reason', async () => {
    for (const words of [
      ['merge', 'topic', 'a', 'b', '--why', 'x'],
      ['merge', 'speaker', 'bo-lind', 'ada-park'],
      ['undo', 'last', '--why', 'x'],
      ['alias', 'company', 'acme', 'A', '--from', '2020-02-31', '--why', 'x'],
    ]) {
      await expect(run(...words)).rejects.toMatchObject({ name: 'CommanderError' });
    }
  });
});
