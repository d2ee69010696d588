import type { Evidence, Extraction, Found } from '../../extract/index.js';

/** What a mark stands for. */
export type MarkField =
  | 'title'
  | 'about'
  | 'kind'
  | 'speaker'
  | 'role'
  | 'company'
  | 'link'
  | 'topic'
  | 'abstract'
  | 'language'
  | 'startTime'
  | 'duration'
  | 'slides'
  | 'video'
  | 'host'
  | 'sponsor';

/** A value that was taken from a text, with its place. */
export interface Mark extends Evidence {
  field: MarkField;
  value: string;
  /** The talk that it belongs to, from 1; null for what belongs to the event. */
  talk: number | null;
}

/** Every value of an extraction as a mark: talk by talk, title first, then hosts and sponsors. */
export function collectMarks(extraction: Extraction): Mark[] {
  const talks = extraction.talks.flatMap((talk, at) => {
    const mark = (field: MarkField, found: Found<string> | null): Mark[] => toMark(field, at + 1, found);
    return [
      ...mark('title', talk.title),
      ...mark('about', talk.about),
      ...mark('kind', talk.kind),
      ...talk.speakers.flatMap(({ name, role, company, links }) => [
        ...mark('speaker', name),
        ...mark('role', role),
        ...mark('company', company),
        ...links.flatMap((link) => mark('link', link)),
      ]),
      ...talk.topics.flatMap((topic) => mark('topic', topic)),
      ...talk.links.flatMap(({ kind, url }) => mark(kind, url)),
      ...mark('language', talk.language),
      ...mark('startTime', talk.startTime),
      ...mark('duration', talk.duration),
      ...mark('abstract', talk.abstract),
    ];
  });
  const hosts = extraction.hosts.flatMap((host) => toMark('host', null, host));
  return [...talks, ...hosts, ...extraction.sponsors.flatMap((sponsor) => toMark('sponsor', null, sponsor))];
}

function toMark(field: MarkField, talk: number | null, found: Found<string> | null): Mark[] {
  return found ? [{ field, talk, value: found.value, ...found.evidence }] : [];
}
