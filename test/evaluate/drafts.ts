import type { GoldTalk } from '../../src/evaluate/index.js';
import type { Found, TalkDraft, TalkKind } from '../../src/extract/index.js';

/** A speaker as "Name (role, company)", role or company "-" where there is none. */
type Person = [name: string, role?: string | null, company?: string | null];

const found = <T>(value: T, confidence = 0.8): Found<T> => ({
  value,
  evidence: { part: 'text', start: 0, end: 1, rule: 'a-rule', confidence },
});

/** A predicted talk of plain values. */
export function makeDraft(
  title: string | null,
  people: Person[] = [],
  topics: string[] = [],
  kind: TalkKind = 'talk',
): TalkDraft {
  return {
    title: title === null ? null : found(title),
    about: null,
    kind: found(kind),
    abstract: null,
    language: null,
    startTime: null,
    duration: null,
    speakers: people.map(([name, role, company]) => ({
      name: found(name),
      role: role ? found(role) : null,
      company: company ? found(company) : null,
      links: [],
    })),
    topics: topics.map((topic) => found(topic)),
    links: [],
  };
}

/** A labelled talk of plain values. */
export function makeGold(
  title: string | null,
  people: Person[] = [],
  topics: string[] = [],
  more: Partial<GoldTalk> = {},
): GoldTalk {
  return {
    title,
    altTitles: [],
    about: title === null ? 'something' : null,
    kind: 'talk',
    speakers: people.map(([name, role, company]) => ({
      name,
      role: role ?? null,
      altRoles: [],
      company: company ?? null,
      altCompanies: [],
    })),
    topics,
    ...more,
  };
}
