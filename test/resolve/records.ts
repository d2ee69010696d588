import type { EventRecord } from '../../scrapers/source.js';
import type { Extraction, Found, SpeakerDraft, TalkDraft } from '../../src/extract/index.js';

/** An announcement on a platform; every field can be set. */
export function makeRecord(values: Partial<EventRecord> = {}): EventRecord {
  return {
    keys: ['meetup:1001'],
    group: {
      name: 'DOXLON',
      keys: ['meetup:doxlon'],
      url: 'https://www.meetup.com/doxlon/',
      timeZone: 'Europe/London',
      city: 'London',
      region: null,
      country: 'GB',
    },
    title: 'An evening of three talks',
    url: 'https://www.meetup.com/doxlon/events/1001/',
    text: { format: 'markdown', body: 'Ann Lee tells how we moved a database. Doors at 18:30.' },
    complete: true,
    genre: 'announcement',
    startsAt: '2018-03-14T18:30:00+00:00',
    endsAt: null,
    startsOn: '2018-03-14',
    timeZone: 'Europe/London',
    status: 'scheduled',
    attendance: 'offline',
    venue: null,
    onlineUrl: null,
    language: 'en',
    hosts: [],
    sponsors: [],
    ...values,
  };
}

/** A recap on a blog, of the same group and day as `makeRecord` gives. */
export function makeRecap(values: Partial<EventRecord> = {}): EventRecord {
  const { group } = makeRecord();
  return makeRecord({
    keys: ['url:https://blog.example.org/what-we-heard'],
    group: { ...group!, keys: ['name:doxlon'], url: null, timeZone: null, city: null, country: null },
    title: 'What we heard in March',
    url: 'https://blog.example.org/what-we-heard',
    text: { format: 'text', body: 'Ann Lee told how they moved a database, and answered questions until late.' },
    genre: 'recap',
    startsAt: null,
    timeZone: null,
    attendance: null,
    ...values,
  });
}

/** A speaker as `[name, role, company, link, …]`. */
export type SpeakerFacts = readonly [name: string, role?: string | null, company?: string | null, ...links: string[]];

export function makeTalk(
  title: string | null,
  speakers: readonly SpeakerFacts[],
  more: Partial<TalkDraft> = {},
): TalkDraft {
  return {
    title: title === null ? null : found(title),
    about: null,
    kind: found('talk'),
    abstract: null,
    language: null,
    startTime: null,
    duration: null,
    speakers: speakers.map(
      ([name, role, company, ...links]): SpeakerDraft => ({
        name: found(name),
        role: role ? found(role) : null,
        company: company ? found(company) : null,
        links: links.map((link) => found(link)),
      }),
    ),
    topics: [],
    links: [],
    ...more,
  };
}

export function makeExtraction(...talks: TalkDraft[]): Extraction {
  return { talks, hosts: [], sponsors: [] };
}

export function found<T>(value: T, part: 'title' | 'text' = 'text', start = 0, end = 7): Found<T> {
  return { value, evidence: { part, start, end, rule: 'test', confidence: 0.9 } };
}
