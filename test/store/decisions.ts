import type { EventDecision, Known, LookUp, TalkDecision, ValueEvidence } from '../../src/resolve/index.js';
import type { Database, EventToSave, ImportSession, PageToStore } from '../../src/store/index.js';

/** Evidence of a value, as the resolver hands it on. */
export const evidenceOf = (field: string, value: string): ValueEvidence => ({
  field,
  value,
  part: 'text',
  start: 0,
  end: value.length,
  quote: value,
  rule: 'test-rule',
  confidence: 0.9,
});

/** A talk by the first person and company of the decision. */
export const talkOf = (title: string, overrides: Partial<TalkDecision> = {}): TalkDecision => ({
  id: null,
  slugs: [title.toLowerCase().replaceAll(' ', '-')],
  values: {
    title,
    about: null,
    abstract: null,
    kind: 'talk',
    language: 'en',
    startTime: null,
    durationMinutes: null,
    position: 0,
  },
  appearances: [
    {
      person: 0,
      company: 0,
      personName: 'Ada Park',
      companyName: 'Acme',
      role: 'SRE',
      evidence: [evidenceOf('name', 'Ada Park'), evidenceOf('role', 'SRE')],
    },
  ],
  replaceAppearances: true,
  topics: ['kubernetes'],
  links: [{ kind: 'video', url: 'https://video.example/1' }],
  evidence: [evidenceOf('title', title), evidenceOf('topic', 'kubernetes')],
  ...overrides,
});

/** An evening of the group DOXLON with one talk, as decided for an empty store. */
export const eventOf = (overrides: Partial<EventDecision> = {}): EventDecision => ({
  group: {
    id: null,
    slugs: ['doxlon'],
    keys: ['meetup:doxlon', 'name:doxlon'],
    values: { name: 'DOXLON', url: null, timeZone: 'Europe/London', city: 'London', region: null, country: 'GB' },
  },
  edition: {
    id: null,
    slugs: ['doxlon-2019-03-05'],
    keys: ['meetup:1'],
    values: {
      title: 'DevOps Exchange',
      url: 'https://meetup.example/doxlon/events/1',
      startsAt: '2019-03-05T18:30:00+00:00',
      endsAt: null,
      startsOn: '2019-03-05',
      timeZone: 'Europe/London',
      status: 'scheduled',
      attendance: 'offline',
      venue: {
        name: 'The Hall',
        address: '1 Long Lane',
        city: 'London',
        region: null,
        country: 'GB',
        latitude: 51.5,
        longitude: -0.1,
      },
      onlineUrl: null,
      language: 'en',
      description: 'An evening.',
      complete: true,
    },
  },
  people: [{ id: null, slugs: ['ada-park'], name: 'Ada Park', names: ['ada park'] }],
  companies: [
    {
      id: null,
      slugs: ['acme'],
      name: 'Acme',
      nameSeenOn: '2019-03-05',
      names: [{ name: 'Acme', key: 'acme', from: null, until: null }],
      domain: null,
    },
  ],
  hosts: [{ company: 0, evidence: evidenceOf('host', 'Acme') }],
  sponsors: [],
  talks: [talkOf('Clusters at rest')],
  talksGone: [],
  ...overrides,
});

/**
 * The decision with the ids of what is known already, matched by key, name and title: what the resolver would say of
 * the same facts.
 */
export function recognise(decision: EventDecision, known: Known): EventDecision {
  const group =
    decision.group && known.groups.find((one) => one.keys.some((key) => decision.group?.keys.includes(key)));
  const edition = known.editions.find((one) => one.keys.some((key) => decision.edition.keys.includes(key)));
  return {
    ...decision,
    group: decision.group && { ...decision.group, id: group?.id ?? null },
    edition: { ...decision.edition, id: edition?.id ?? null },
    people: decision.people.map((person) => ({
      ...person,
      id: known.people.find((one) => one.names.includes(person.names[0] as string))?.id ?? null,
    })),
    companies: decision.companies.map((company) => ({
      ...company,
      id: known.companies.find((one) => one.names.includes(company.names[0]!.key))?.id ?? null,
    })),
    talks: decision.talks.map((talk) => ({
      ...talk,
      id: edition?.talks.find((one) => one.values.title === talk.values.title)?.id ?? null,
    })),
  };
}

export const pageOf = (address: string, body = 'A page.'): PageToStore => ({
  address,
  finalAddress: address,
  source: 'recap',
  mediaType: 'text/html',
  status: 200,
  etag: null,
  lastModified: null,
  hints: {},
  body,
  fetchedAt: new Date('2026-01-01T00:00:00Z'),
});

const lookUpOf = (decision: EventDecision): LookUp => ({
  groupKeys: decision.group?.keys ?? [],
  editionKeys: decision.edition.keys,
  startsOn: decision.edition.values.startsOn,
  personNames: decision.people.flatMap((person) => person.names),
  companyNames: decision.companies.flatMap((company) => company.names.map((name) => name.key)),
});

/** A request to save the decision as read from the page. */
export const requestOf = (
  pageId: number,
  decision: EventDecision,
  overrides: Partial<EventToSave> = {},
): EventToSave => ({
  pageId,
  key: 'meetup:1',
  text: 'An evening.',
  complete: true,
  extractor: '1',
  digest: JSON.stringify(decision),
  readAt: new Date('2026-01-01T00:00:00Z'),
  lookUp: lookUpOf(decision),
  resolve: (known) => recognise(decision, known),
  ...overrides,
});

/** Stores the page and the event on it. */
export async function saveFrom(session: ImportSession, address: string, decision: EventDecision, digest?: string) {
  const page = await session.savePage(pageOf(address));
  return session.saveEvent(requestOf(page.id, decision, digest === undefined ? {} : { digest }));
}

const contentTables = `topics topic_aliases companies company_names people person_names groups group_keys editions
  edition_keys edition_companies talks talk_links talk_topics appearances appearance_links pages readings evidence`.split(
  /\s+/,
);

/** Every stored version of every content row: equal before and after means that no row was written. */
export async function listRowVersions({ dataSource }: Pick<Database, 'dataSource'>, except: string[] = []) {
  const rows: string[] = [];
  for (const table of contentTables.filter((name) => !except.includes(name))) {
    const versions = await dataSource.query(`SELECT ctid::text, xmin::text FROM ${table} ORDER BY ctid`);
    for (const { ctid, xmin } of versions) rows.push(`${table} ${ctid} ${xmin}`);
  }
  return rows;
}
