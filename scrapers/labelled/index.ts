import { z } from 'zod';
import { foldName, TalkgraphError } from '../../src/base/index.js';
import { readMoment } from '../formats/event-time.js';
import { dropComments } from '../formats/tidy-markdown.js';
import { ical } from '../ical/index.js';
import { jsonLd } from '../json-ld/index.js';
import { meetup } from '../meetup/index.js';
import { recap } from '../recap/index.js';
import type { EventRecord, Page, PageHints, Reading, Source } from '../source.js';

/** The media type of each form that a text may have, as the sources know it. */
const mediaTypes = {
  html: 'text/html',
  'next-data-html': 'text/html',
  'jsonld-html': 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
  ics: 'text/calendar',
  'api-json': 'application/json',
} as const;

/** A labelled text: `raw` is what was published, `gold` (not read here) what a careful reader finds in it. */
const labelledText = z.object({
  raw: z.object({
    id: z.string().min(1),
    format: z.enum(Object.keys(mediaTypes) as [keyof typeof mediaTypes]),
    text: z.string().nullish(),
    html: z.string().nullish(),
    group: z.string().nullish(),
    date: z.string().nullish(),
    title: z.string().nullish(),
    url: z.string().nullish(),
    lang: z.string().nullish(),
  }),
});

/**
 * Labelled texts, by which the extractor is measured: JSON `{raw, gold}`. The text inside is read by the source that
 * would read it as a page, so that measuring and importing go one way. Each gives exactly one event.
 */
export const labelled: Source = {
  name: 'labelled',
  about: 'Labelled texts ({raw, gold} as JSON), read as the pages they were.',
  recognises: ({ mediaType, body }) => mediaType === 'application/json' && /^\s*\{\s*"(?:raw|gold)"\s*:/.test(body),
  read,
};

function read(page: Page): Reading {
  const { raw } = parse(page);
  const inner: Page = {
    ...page,
    mediaType: mediaTypes[raw.format],
    body: raw.html ?? raw.text ?? '',
    hints: { ...page.hints, ...hintsOf(raw) },
  };
  const source = [ical, meetup, jsonLd, recap].find((candidate) => candidate.recognises(inner));
  if (!source) throw unreadable(page, `The text is empty, or no source reads the format ${raw.format}.`);
  const reading = source.read(inner);
  const event = chooseEvent(reading.events, inner.hints);
  if (!event)
    return {
      events: [],
      further: [],
      problems: [...reading.problems, { where: raw.id, message: 'No event was found in the text.' }],
    };
  return { events: [event], further: [], problems: reading.problems };
}

function parse(page: Page): z.infer<typeof labelledText> {
  let json: unknown;
  try {
    json = JSON.parse(page.body);
  } catch (cause) {
    throw unreadable(page, 'The labelled text is no JSON.', cause);
  }
  const read = labelledText.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw unreadable(page, `The labelled text lacks something: ${issue?.path.join('.')}: ${issue?.message}.`);
}

function hintsOf(raw: z.infer<typeof labelledText>['raw']): PageHints {
  const day = readMoment(raw.date).on;
  return {
    ...(raw.group ? { group: raw.group } : {}),
    ...(raw.title ? { title: dropComments(raw.title).trim() } : {}),
    ...(day ? { date: day } : {}),
    ...(raw.url ? { url: raw.url } : {}),
    ...(raw.lang ? { language: raw.lang } : {}),
  };
}

/** The event that the record speaks of: the one of its title, else the one of its day, else the first. */
function chooseEvent(events: EventRecord[], { title, date }: PageHints): EventRecord | null {
  const named = title ? events.filter((event) => foldName(event.title ?? '') === foldName(title)) : [];
  const candidates = named.length > 0 ? named : events;
  return candidates.find(({ startsOn }) => date !== undefined && startsOn === date) ?? candidates[0] ?? null;
}

function unreadable(page: Page, message: string, cause?: unknown): TalkgraphError {
  return new TalkgraphError('PAGE_UNREADABLE', message, {
    where: page.address,
    hint: 'A labelled text is {"raw": {"id", "format", "text" or "html", …}, "gold": …}.',
    cause,
  });
}
