import { describe, expect, it } from '@jest/globals';
import { FakeStore } from './fake-store.js';
import { found, makeExtraction, makeRecap, makeRecord, makeTalk } from './records.js';

const upgrades = makeTalk('Zero-downtime Postgres upgrades', [['Chris Sinjakli', 'SRE', 'GoCardless']]);
const networks = makeTalk('Solving network challenges at Monzo', [['Oliver Beattie', 'Head of Engineering', 'Monzo']]);
const discovery = makeTalk('Service discovery at TransferWise', [
  ['Ed Hargin', 'Lead of DevOps', 'TransferWise'],
  ['Kyrylo Novotarskyi', null, 'TransferWise'],
]);
const evening = makeExtraction(upgrades, networks, discovery);

it('takes a start that the programme leaves open for evidence, and for no fact', () => {
  const start = (confidence: number) => ({
    value: '07:00',
    evidence: { part: 'text' as const, start: 0, end: 4, rule: 'schedule', confidence },
  });
  const talks = [makeTalk('One', [], { startTime: start(0.8) }), makeTalk('Two', [], { startTime: start(0.5) })];
  const decision = new FakeStore().import(makeRecord(), makeExtraction(...talks));
  expect(decision.talks.map((talk) => talk.values.startTime)).toEqual(['07:00', null]);
  expect(decision.talks[1]?.evidence.map((one) => one.field)).toContain('startTime');
});

describe('the first page of an event', () => {
  it('gives new rows for the group, the edition, its talks, speakers and companies', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    expect(store.groups.map((group) => group.slug)).toEqual(['doxlon']);
    expect(store.editions.map((edition) => edition.slug)).toEqual(['doxlon-2018-03-14']);
    expect(store.talks.map((talk) => talk.slug)).toEqual([
      'zero-downtime-postgres-upgrades',
      'solving-network-challenges-at-monzo',
      'service-discovery-at-transferwise',
    ]);
    expect(store.talks.map((talk) => talk.values.position)).toEqual([0, 1, 2]);
    expect(store.people.map((person) => person.slug)).toEqual([
      'chris-sinjakli',
      'oliver-beattie',
      'ed-hargin',
      'kyrylo-novotarskyi',
    ]);
    expect(store.companies.map((company) => company.slug)).toEqual(['gocardless', 'monzo', 'transferwise']);
  });

  it('names the words that each value rests on, at most 300 characters of them', () => {
    const record = makeRecord({ title: 'Ann on moving a database', text: { format: 'text', body: 'x'.repeat(900) } });
    const talk = makeTalk('moving a database', [['Ann']], { abstract: found('x', 'text', 0, 900) });
    talk.speakers[0]!.name = found('Ann', 'title', 0, 3);
    const decision = new FakeStore().import(record, makeExtraction(talk));
    const abstract = decision.talks[0]!.evidence.find((evidence) => evidence.field === 'abstract');
    expect(abstract?.quote).toHaveLength(300);
    expect(decision.talks[0]!.appearances[0]!.evidence).toEqual([
      { field: 'name', value: 'Ann', quote: 'Ann', part: 'title', start: 0, end: 3, rule: 'test', confidence: 0.9 },
    ]);
  });

  it('keeps an event without group, day and title, and gives it a slug all the same', () => {
    const store = new FakeStore();
    const record = makeRecord({ keys: ['file:abc'], group: null, title: null, startsOn: null, startsAt: null });
    expect(store.import(record, makeExtraction()).group).toBeNull();
    expect(store.editions[0]!.slug).toMatch(/^event-[0-9a-f]{8}$/);
  });

  it('takes the day of the start in its zone where the page states no day', () => {
    const store = new FakeStore();
    store.import(makeRecord({ startsOn: null, startsAt: '2018-03-14T23:30:00Z', timeZone: 'Europe/Paris' }), evening);
    expect(store.editions[0]!.values.startsOn).toBe('2018-03-15');
  });

  it('takes a company that hosts and employs a speaker for one, and the group itself for none', () => {
    const extraction = { ...evening, hosts: [found('Monzo Ltd'), found('Outlyer')], sponsors: [found('Monzo')] };
    const decision = new FakeStore().import(makeRecord({ hosts: ['monzo', 'DOXLON'] }), extraction);
    const named = (list: typeof decision.hosts) => list.map((entry) => decision.companies[entry.company]!.name);
    expect(named(decision.hosts)).toEqual(['Monzo', 'Outlyer']);
    expect(named(decision.sponsors)).toEqual(['Monzo']);
    expect(decision.hosts[0]!.evidence).toMatchObject({ field: 'host', value: 'Monzo Ltd' });
    expect(decision.companies).toHaveLength(4);
  });
});

describe('a page that is read again', () => {
  it('changes nothing where it says the same', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    const before = store.dump();
    const decision = store.import(makeRecord(), evening);
    expect(store.dump()).toEqual(before);
    expect(decision.talksGone).toEqual([]);
    expect(decision.talks.every((talk) => talk.id !== null)).toBe(true);
  });

  it('keeps the id and slug of a talk that it gives a new title', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    const before = store.talks[0]!;
    const renamed = makeTalk('How our cluster survives the night', [['Chris Sinjakli', 'SRE', 'GoCardless']]);
    store.import(makeRecord(), makeExtraction(renamed, networks, discovery));
    expect(store.talks[0]).toMatchObject({ id: before.id, slug: before.slug, values: { title: renamed.title!.value } });
    expect(store.talks).toHaveLength(3);
  });

  it('drops a talk that it alone had brought and no longer names', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecord(), makeExtraction(upgrades, discovery));
    expect(store.talks.map((talk) => [talk.values.title, talk.values.position])).toEqual([
      ['Zero-downtime Postgres upgrades', 0],
      ['Service discovery at TransferWise', 1],
    ]);
  });

  it.each([
    ['its text is cut', makeRecord({ complete: false }), makeExtraction(upgrades)],
    ['it names no talk at all', makeRecord({ text: { format: 'text', body: '' } }), makeExtraction()],
    ['the event is cancelled', makeRecord({ status: 'cancelled' }), makeExtraction(networks)],
  ])('drops no talk where %s', (_, record, extraction) => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(record, extraction);
    expect(store.talks).toHaveLength(3);
  });

  it('drops all talks where a newer extractor finds none in the same text', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecord(), makeExtraction(), 1, true);
    expect(store.talks).toEqual([]);
  });

  it('keeps the whole description and abstract where it is now cut', () => {
    const store = new FakeStore();
    const whole = makeTalk('Zero-downtime Postgres upgrades', [['Chris Sinjakli']], { abstract: found('All of it.') });
    store.import(makeRecord(), makeExtraction(whole));
    const cut = makeTalk('Zero-downtime Postgres upgrades', [['Chris Sinjakli']], { abstract: found('All') });
    store.import(makeRecord({ complete: false, text: { format: 'text', body: 'Ann' } }), makeExtraction(cut));
    expect(store.editions[0]!.values).toMatchObject({ complete: true, description: makeRecord().text.body });
    expect(store.talks[0]!.values.abstract).toBe('All of it.');
  });

  it('takes the whole text where it was cut before', () => {
    const store = new FakeStore();
    store.import(makeRecord({ complete: false, text: { format: 'text', body: 'Ann' } }), makeExtraction());
    store.import(makeRecord(), evening, 2);
    expect(store.editions[0]!.values).toMatchObject({ complete: true, description: makeRecord().text.body });
  });

  it('marks a cancelled event and keeps it with its talks', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecap(), evening, 2);
    store.import(makeRecord({ status: 'cancelled' }), makeExtraction(), 3);
    expect(store.editions[0]!.values.status).toBe('cancelled');
    expect(store.talks).toHaveLength(3);
  });

  it('moves an event to another day without changing its address here', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecord({ startsAt: '2018-03-21T18:30:00+00:00', startsOn: '2018-03-21' }), evening);
    expect(store.editions).toHaveLength(1);
    expect(store.editions[0]).toMatchObject({ slug: 'doxlon-2018-03-14', values: { startsOn: '2018-03-21' } });
  });

  it('keeps the way a known instant is written', () => {
    const store = new FakeStore();
    store.import(makeRecord({ startsAt: '2018-03-14T18:30:00.000Z' }), evening);
    store.import(makeRecord(), evening);
    expect(store.editions[0]!.values.startsAt).toBe('2018-03-14T18:30:00.000Z');
  });
});

describe('two pages of one event', () => {
  it('become one edition where a recap of the same group and day follows the announcement', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecap(), makeExtraction(upgrades), 2);
    expect(store.groups).toHaveLength(1);
    expect(store.editions).toHaveLength(1);
    expect(store.editions[0]!.values).toMatchObject({
      title: 'An evening of three talks',
      url: 'https://www.meetup.com/doxlon/events/1001/',
      description: makeRecord().text.body,
    });
    expect(store.talks.map((talk) => talk.pageIds)).toEqual([[1, 2], [1], [1]]);
  });

  it('become the same edition where the recap came first, with the facts of the announcement', () => {
    const store = new FakeStore();
    store.import(makeRecap(), makeExtraction(upgrades), 2);
    store.import(makeRecord(), evening);
    expect(store.editions).toHaveLength(1);
    expect(store.editions[0]!.values.title).toBe('An evening of three talks');
    expect(store.groups[0]).toMatchObject({ slug: 'doxlon', values: { city: 'London', country: 'GB' } });
    const before = store.dump();
    store.import(makeRecap(), makeExtraction(upgrades), 2);
    store.import(makeRecord(), evening);
    expect(store.dump()).toEqual(before);
  });

  it('fill each other without taking away what the other said', () => {
    const store = new FakeStore();
    const announced = makeTalk('Zero-downtime Postgres upgrades', [['Chris Sinjakli', null, 'GoCardless']]);
    const told = makeTalk('Zero downtime Postgres upgrade', [['Chris Sinjakli', 'SRE', 'Acme']], {
      abstract: found('How it went.'),
    });
    store.import(makeRecord(), makeExtraction(announced));
    store.import(makeRecap(), makeExtraction(told), 2);
    expect(store.talks).toHaveLength(1);
    expect(store.talks[0]!.values).toMatchObject({
      title: 'Zero-downtime Postgres upgrades',
      abstract: 'How it went.',
    });
    expect(store.talks[0]!.appearances).toMatchObject([{ role: 'SRE', companyName: 'GoCardless' }]);
  });

  const undated = makeRecap({ startsOn: null });

  it('become one edition where one of them has no date and both tell of the same talks', () => {
    for (const pages of [
      [makeRecord(), undated],
      [undated, makeRecord()],
    ]) {
      const store = new FakeStore();
      for (const [at, page] of pages.entries()) store.import(page, evening, at + 1);
      expect(store.editions).toHaveLength(1);
      expect(store.editions[0]!.values).toMatchObject({ title: 'An evening of three talks', startsOn: '2018-03-14' });
      expect(store.talks.map((talk) => talk.pageIds)).toEqual([
        [1, 2],
        [1, 2],
        [1, 2],
      ]);
      const before = store.dump();
      for (const [at, page] of pages.entries()) store.import(page, evening, at + 1);
      expect(store.dump()).toEqual(before);
    }
  });

  it.each([
    ['one talk is the same', [upgrades]],
    ['most talks are others', [upgrades, networks, ...['A', 'B', 'C'].map((title) => makeTalk(title, [[title]]))]],
    ['the titles are held by others', [upgrades, networks].map((talk) => ({ ...talk, speakers: discovery.speakers }))],
    [
      'the same people speak of other things',
      [upgrades, networks].map((talk, at) => ({ ...talk, title: found(`Part ${at}`) })),
    ],
  ])('stay two where one of them has no date and %s', (_, talks) => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(undated, makeExtraction(...talks), 2);
    expect(store.editions).toHaveLength(2);
  });

  it('stay two where each has a date of its own, even with the same talks', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecap({ startsOn: '2018-03-21' }), evening, 2);
    expect(store.editions).toHaveLength(2);
  });

  it('never lose a talk of the other page', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecap(), makeExtraction(upgrades), 2);
    const decision = store.import(makeRecord(), makeExtraction(networks, discovery));
    expect(decision.talksGone).toEqual([]);
    expect(store.talks).toHaveLength(3);
  });

  it('put a talk that only the second names at the end, and leave it there', () => {
    const store = new FakeStore();
    store.import(makeRecord(), makeExtraction(upgrades, networks));
    store.import(makeRecap(), makeExtraction(discovery, upgrades), 2);
    store.import(makeRecap(), makeExtraction(discovery, upgrades), 2);
    expect(store.talks.map((talk) => [talk.values.title, talk.values.position])).toEqual([
      ['Zero-downtime Postgres upgrades', 0],
      ['Solving network challenges at Monzo', 1],
      ['Service discovery at TransferWise', 2],
    ]);
  });

  it('let the listing on the platform correct what it said before, even beside a recap', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecap(), evening, 2);
    store.import(makeRecord({ title: 'An evening of talks' }), evening, 1);
    expect(store.editions[0]!.values.title).toBe('An evening of talks');
    store.import(makeRecord({ title: 'An old title' }), evening, 1, true);
    expect(store.editions[0]!.values.title).toBe('An evening of talks');
  });
});

describe('two events', () => {
  const later = { keys: ['meetup:1002'], url: 'https://www.meetup.com/doxlon/events/1002/' };

  it('stay two where a group has two listings on one day with other titles', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecord({ ...later, title: 'Workshop in the morning' }), makeExtraction(), 2);
    expect(store.editions.map((edition) => edition.slug)).toEqual([
      'doxlon-2018-03-14',
      'doxlon-2018-03-14-workshop-in-the-morning',
    ]);
  });

  it('are one where only the id of a recurring event has changed', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    store.import(makeRecord(later), evening, 2);
    expect(store.editions).toHaveLength(1);
    expect(store.editions[0]!.keys.sort()).toEqual(['meetup:1001', 'meetup:1002']);
  });

  it('stay two on one day more than twelve hours apart', () => {
    const store = new FakeStore();
    const keys = ['url:https://a.example.org/1'];
    store.import(makeRecord({ startsAt: '2018-03-14T08:00:00+00:00' }), evening);
    store.import(makeRecord({ keys, startsAt: '2018-03-14T20:30:00+00:00' }), makeExtraction(), 2);
    expect(store.editions).toHaveLength(2);
  });

  it('stay two where two groups of one name have other ids', () => {
    const store = new FakeStore();
    const { group } = makeRecord();
    store.import(makeRecord(), evening);
    const elsewhere = { ...group!, keys: ['meetup:doxlon-ontario'], city: 'London', region: 'ON', country: 'CA' };
    store.import(makeRecord({ keys: ['meetup:7'], group: elsewhere }), makeExtraction(), 2);
    expect(store.groups).toHaveLength(2);
    expect(store.editions).toHaveLength(2);
    expect(store.groups.flatMap((row) => row.keys).filter((key) => key === 'name:doxlon')).toHaveLength(1);
  });

  it('share a group that moved to a new address with the event it kept', () => {
    const store = new FakeStore();
    store.import(makeRecord(), evening);
    const moved = { ...makeRecord().group!, name: 'DevOps Exchange London', keys: ['meetup:devops-exchange-london'] };
    store.import(makeRecord({ group: moved }), evening);
    expect(store.groups).toHaveLength(1);
    expect(store.groups[0]!.keys).toContain('meetup:devops-exchange-london');
  });

  it('give a talk held twice two rows, and the later one a slug with its group', () => {
    const store = new FakeStore();
    store.import(makeRecord(), makeExtraction(upgrades));
    const next = makeRecord({ keys: ['meetup:9'], startsOn: '2018-04-11', startsAt: '2018-04-11T18:30:00+01:00' });
    store.import(next, makeExtraction(upgrades), 2);
    expect(store.talks.map((talk) => talk.slug)).toEqual([
      'zero-downtime-postgres-upgrades',
      'zero-downtime-postgres-upgrades-doxlon',
    ]);
    expect(store.people).toHaveLength(1);
  });
});
