/** What the extractor takes and gives. Pure data: no room's code is needed to read it. */

/** The event as the extractor sees it. */
export interface ExtractInput {
  /** Title of the event, where known. */
  title: string | null;
  /** The event's text; see EventText in scrapers/source. */
  text: { format: 'markdown' | 'text'; body: string };
  /** Name of the group, where known: it is no speaker and no company of one. */
  group: string | null;
  /** BCP 47 tag, where the page states one. */
  language: string | null;
  genre: 'announcement' | 'recap';
  /** Local time of the event's start (`18:30`), where known: it tells whether "7:15" is in the evening. */
  startTime?: string | null;
  /** Words for topics that people have added to those of the vocabulary. */
  topicWords?: readonly TopicWord[];
}

/** A word that stands for a topic. */
export interface TopicWord {
  word: string;
  /** Slug of the topic. */
  slug: string;
}

/** Where a value was read: a range of UTF-16 code units, end exclusive, in the event's title or its text. */
export interface Evidence {
  part: 'title' | 'text';
  start: number;
  end: number;
  /** Name of the rule or refiner that read it: the name of its file. */
  rule: string;
  /** How sure, from 0 to 1. */
  confidence: number;
}

/** A value with its evidence. */
export interface Found<T> {
  value: T;
  evidence: Evidence;
}

export const talkKinds = ['talk', 'lightning', 'panel', 'qa', 'workshop', 'keynote'] as const;
export type TalkKind = (typeof talkKinds)[number];

export interface SpeakerDraft {
  /** As written, without honorifics and handles. */
  name: Found<string>;
  /** The present job title as written. */
  role: Found<string> | null;
  /** The employer as written. */
  company: Found<string> | null;
  /** Addresses of their own pages (profiles, a site), each in one form: see readProfileAddress of base. */
  links: Found<string>[];
}

export interface LinkDraft {
  kind: 'slides' | 'video';
  url: Found<string>;
}

/** A talk as the extractor reads it. */
export interface TalkDraft {
  /** The talk's own words; null where the text only describes it. */
  title: Found<string> | null;
  /** What it is about, in the text's words, where there is no title. */
  about: Found<string> | null;
  kind: Found<TalkKind>;
  abstract: Found<string> | null;
  /** BCP 47 tag, where the text tells. */
  language: Found<string> | null;
  /** Local time of the day at which it begins, as ISO 8601 (`19:15`), where the programme says so. */
  startTime: Found<string> | null;
  /** How long it takes, as ISO 8601 (`PT45M`), where the programme says so. */
  duration: Found<string> | null;
  speakers: SpeakerDraft[];
  /** Slugs of the vocabulary, most telling first, at most six. */
  topics: Found<string>[];
  links: LinkDraft[];
}

/** All that the extractor finds in one event. Finding nothing is a value: empty lists. */
export interface Extraction {
  talks: TalkDraft[];
  /** Companies that the prose names as hosting. */
  hosts: Found<string>[];
  /** Companies that the prose names as sponsoring. */
  sponsors: Found<string>[];
}

/** A topic of the vocabulary. */
export interface TopicEntry {
  slug: string;
  name: string;
  /** One sentence or a few words. */
  about: string;
  /** Other words for it, as people write them. */
  aliases: string[];
  /** Slug of the topic that this one is a part of. */
  parent: string | null;
}
