import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../src/base/index.js';
import type { EventDecision } from '../../src/resolve/index.js';
import { type ImportSession, openImport, syncTopics } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventOf, listRowVersions, saveFrom, talkOf } from './decisions.js';

/** An evening of the decision, with other times. */
const evening = (times: Partial<EventDecision['edition']['values']>, startTime: string | null, offset?: string) => {
  const { edition, ...rest } = eventOf();
  const talk = talkOf('Clusters at rest');
  return {
    ...rest,
    edition: { ...edition, values: { ...edition.values, ...times }, ...(offset && { offset }) },
    talks: [{ ...talk, values: { ...talk.values, startTime, durationMinutes: 45 } }],
  };
};

describe('the start of a talk', () => {
  let database: TestDatabase;
  let session: ImportSession;
  let page: number;
  const save = (decision: EventDecision) => saveFrom(session, `https://a.example/${++page}`, decision);
  const readStart = async () => {
    const [row] = await database.dataSource.query('SELECT start_time, starts_at, duration_minutes FROM talks');
    return [row.start_time, row.starts_at?.toISOString() ?? null, row.duration_minutes];
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    page = 0;
    await database.dataSource.query('TRUNCATE groups, editions, people, companies, pages, topics, import_runs CASCADE');
    await syncTopics(database, [{ slug: 'kubernetes', name: 'Kubernetes', about: '', aliases: [], parent: null }]);
    session = await openImport(database, { command: 'import', targets: [], dryRun: false, clock: systemClock });
  });

  it('is stored as the clock on the wall and as the instant that this is there', async () => {
    await save(evening({ startsOn: '2019-07-05', startsAt: '2019-07-05T18:30:00+01:00' }, '19:15'));
    expect(await readStart()).toEqual(['19:15:00', '2019-07-05T18:15:00.000Z', 45]);
  });

  it('has no instant where the zone of edition, page and group is unknown', async () => {
    const decision = evening({ timeZone: null }, '19:15');
    if (decision.group) decision.group.values.timeZone = null;
    await save(decision);
    expect(await readStart()).toEqual(['19:15:00', null, 45]);
  });

  it('keeps the instant that one page’s offset gave when another page has none', async () => {
    const unzoned = (offset?: string) => {
      const decision = evening({ timeZone: null }, '19:15', offset);
      return {
        ...decision,
        group: decision.group && { ...decision.group, values: { ...decision.group.values, timeZone: null } },
      };
    };
    await save(unzoned('UTC+02:00'));
    expect(await readStart()).toEqual(['19:15:00', '2019-03-05T17:15:00.000Z', 45]);
    await save(unzoned());
    expect(await readStart()).toEqual(['19:15:00', '2019-03-05T17:15:00.000Z', 45]);
  });

  it('follows the edition to another day, also where the page does not name the talk', async () => {
    await save(evening({}, '19:15'));
    const moved = evening({ startsOn: '2019-03-12', startsAt: '2019-03-12T18:30:00+00:00' }, null);
    const outcome = await save({ ...moved, talks: [] });
    expect(await readStart()).toEqual(['19:15:00', '2019-03-12T19:15:00.000Z', 45]);
    expect(outcome.event).toBe('changed');
  });

  it('changes no row when the same facts come from a further page', async () => {
    await save(evening({}, '19:15'));
    const talks = async () => (await listRowVersions(database)).filter((row) => row.startsWith('talks '));
    const before = await talks();
    await save(evening({}, '19:15'));
    expect(await talks()).toEqual(before);
  });

  it('goes when the programme no longer tells it', async () => {
    await save(evening({}, '19:15'));
    await save(evening({}, null));
    expect(await readStart()).toEqual([null, null, 45]);
  });
});
