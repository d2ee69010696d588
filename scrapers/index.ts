/**
 * The way in: every source there is, in order of preference. The first that recognises a page reads it, so a source
 * that knows one kind of place stands before one that reads many:
 *
 * 1. `labelled`: our own form of JSON, which nothing else may claim.
 * 2. `ical`: calendars tell themselves by their first line.
 * 3. `meetup`: knows Meetup's pages better than the JSON-LD on them.
 * 4. `json-ld`: structured data, better than prose where a page has both.
 * 5. `recap`: reads any page with words, so nothing may stand behind it.
 *
 * To add one: `npm run new-source NAME` makes its folder with a failing test, and its line below; move the line to
 * its place. Planned: devopsdays (programmes), pretalx, sessionize, rss.
 */
import { ical } from './ical/index.js';
import { jsonLd } from './json-ld/index.js';
import { labelled } from './labelled/index.js';
import { meetup } from './meetup/index.js';
import { recap } from './recap/index.js';
import type { Page, Source } from './source.js';

export * from './crawl/index.js';
export type * from './source.js';

/** Every source, in order of preference. */
export const sources: readonly Source[] = [
  labelled,
  ical,
  meetup,
  jsonLd,
  // New sources are put here.
  recap,
];

/** The source that reads this page, or null where none recognises it. */
export function findSource(page: Page): Source | null {
  return sources.find((source) => source.recognises(page)) ?? null;
}
