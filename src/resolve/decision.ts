import type { EventRecord } from '../../scrapers/source.js';
import type { Evidence, TalkKind } from '../extract/index.js';

/** What has to be looked up in the store before an event can be resolved. All names are folded (base/text foldName). */
export interface LookUp {
  groupKeys: string[];
  editionKeys: string[];
  /** Day of the event, to find an edition of the same group that a page with other keys has brought. */
  startsOn: string | null;
  personNames: string[];
  /** First letter and last word of names that may be other forms of these (match-names.ts). */
  personSketches?: string[];
  /** Slugs that these names have in ASCII letters, for names that are stored in another script. */
  personSlugs?: string[];
  /** Folded without legal forms, with curated other names of the same companies. */
  companyNames: string[];
}

export interface KnownGroup {
  id: number;
  keys: string[];
  values: GroupValues;
}

export interface KnownAppearance {
  personId: number;
  personName: string;
  companyId: number | null;
  companyName: string | null;
  role: string | null;
}

export interface KnownTalk {
  id: number;
  values: TalkValues;
  appearances: KnownAppearance[];
  /** Ids of the pages that the talk was read from. */
  pageIds: number[];
}

export interface KnownEdition {
  id: number;
  groupId: number | null;
  keys: string[];
  values: EditionValues;
  talks: KnownTalk[];
  /** Ids of the pages that it was read from. */
  pageIds: number[];
}

export interface KnownPerson {
  id: number;
  name: string;
  /** Folded names, aliases among them. */
  names: string[];
  /** Ids of people of whom a person decided that they are not the same. */
  apart?: number[];
  /** Their latest talks. */
  past?: PersonPast[];
}

/** A talk that a person gave, with what tells namesakes apart. */
export interface PersonPast {
  /** `YYYY-MM-DD` */
  day: string | null;
  companyId: number | null;
  groupId: number | null;
  city: string | null;
  country: string | null;
  title: string | null;
  /** Slugs. */
  topics: string[];
  /** Names of those who gave it with them, as written. */
  partners: string[];
  /** As written. */
  role?: string | null;
  /** Their own pages, as pages on this talk link them. */
  links?: string[];
}

export interface KnownCompany {
  id: number;
  /** The name that is shown. */
  name: string;
  /** Day of the latest event that used this name; null where undated. */
  nameSeenOn: string | null;
  /** Folded names, aliases among them. */
  names: string[];
}

/** What the store holds of all that a look-up asked for. */
export interface Known {
  groups: KnownGroup[];
  editions: KnownEdition[];
  people: KnownPerson[];
  companies: KnownCompany[];
}

export interface GroupValues {
  name: string;
  url: string | null;
  timeZone: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
}

/** The facts of an edition, merged from all its pages. */
export type EditionValues = Pick<
  EventRecord,
  | 'title'
  | 'url'
  | 'startsAt'
  | 'endsAt'
  | 'startsOn'
  | 'timeZone'
  | 'status'
  | 'attendance'
  | 'venue'
  | 'onlineUrl'
  | 'language'
> & {
  /** The event's text, as the fullest page gives it. */
  description: string | null;
  /** Whether that text is whole. */
  complete: boolean;
};

export interface TalkValues {
  title: string | null;
  about: string | null;
  abstract: string | null;
  kind: TalkKind;
  language: string | null;
  /** Local time of the day, `HH:MM`. */
  startTime: string | null;
  durationMinutes: number | null;
  /** From 0, in the order of the programme. */
  position: number;
}

/** Evidence of one value, with the value and the words it rests on. */
export interface ValueEvidence extends Evidence {
  /**
   * Which value: title, about, abstract, kind, language, startTime, duration, topic, slides, video, name, role, company,
   * link, host, sponsor.
   */
  field: string;
  value: string;
  /** The words between start and end (W3C Web Annotation, TextQuoteSelector `exact`), at most 300 characters. */
  quote: string;
}

/** A row to write: an existing one (`id`) or a new one, whose slug is the first free of `slugs`, else numbered. */
export interface Target {
  id: number | null;
  slugs: string[];
}

export interface PersonDecision extends Target {
  name: string;
  /** Folded names to add as aliases, its own among them. */
  names: string[];
}

export interface CompanyDecision extends Target {
  name: string;
  nameSeenOn: string | null;
  /** Every name with its folded form and the time it was in use, as far as known (`YYYY-MM-DD`). */
  names: { name: string; key: string; from: string | null; until: string | null }[];
  /** Domain of its site, in small letters. */
  domain: string | null;
}

export interface AppearanceDecision {
  /** Index in EventDecision.people. */
  person: number;
  /** Index in EventDecision.companies. */
  company: number | null;
  /** Names as this page wrote them: the company's is its name at the time. */
  personName: string;
  companyName: string | null;
  role: string | null;
  /** Addresses of their own pages. */
  links?: string[];
  /** How sure it is that this is the person, 0 to 1; null where nothing had to be weighed. */
  confidence?: number | null;
  evidence: ValueEvidence[];
}

export interface TalkDecision extends Target {
  values: TalkValues;
  appearances: AppearanceDecision[];
  /** False where another page's appearances stand and are only added to. */
  replaceAppearances: boolean;
  /** Most telling first. */
  topics: string[];
  links: { kind: 'slides' | 'video'; url: string }[];
  evidence: ValueEvidence[];
}

/** All that is to be written for one event, decided. The store carries it out and decides nothing. */
export interface EventDecision {
  group: (Target & { keys: string[]; values: GroupValues }) | null;
  edition: Target & {
    keys: string[];
    values: EditionValues;
    /** The zone that the page's start is written in (`UTC+01:00`), where it is no instant in UTC. */
    offset?: string | null;
  };
  people: PersonDecision[];
  companies: CompanyDecision[];
  /** Indexes in `companies`, with evidence where prose says so. */
  hosts: { company: number; evidence: ValueEvidence | null }[];
  sponsors: { company: number; evidence: ValueEvidence | null }[];
  talks: TalkDecision[];
  /** Ids of talks that only this page had brought and that it no longer names. */
  talksGone: number[];
}
