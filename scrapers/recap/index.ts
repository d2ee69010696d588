import { createHash } from 'node:crypto';
import { foldName, squeeze } from '../../src/base/index.js';
import { canonicalAddress, readWebAddress } from '../formats/canonical-address.js';
import { readMoment } from '../formats/event-time.js';
import { readFrontMatter } from '../formats/front-matter.js';
import { groupByName, groupOfHost } from '../formats/group-record.js';
import { meetupEventKeys } from '../formats/meetup-address.js';
import type { EventRecord, GroupRecord, Page, Reading, Source } from '../source.js';
import { findDate, findDateInPath } from './find-date.js';
import { findGroupName } from './find-group-name.js';
import { readPostFields } from './post-fields.js';
import { type Post, readPost } from './read-post.js';
import { tellGenre } from './tell-genre.js';
import { writeProgramme } from './write-programme.js';

const readable = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/markdown',
  'text/x-markdown',
  'text/plain',
  'text/asciidoc',
  'text/yaml',
  'application/yaml',
  'application/x-yaml',
]);

/**
 * Posts in prose, one event a page: what organisers and guests write before and after an evening, on web pages and
 * in the repositories of their sites. The last source in the order: it reads any page with words.
 */
export const recap: Source = {
  name: 'recap',
  about: 'Posts about one event: a web page, Markdown (Jekyll, Hugo, Astro), AsciiDoc or plain text.',
  recognises: ({ mediaType, body }) =>
    (readable.has(mediaType) && body.trim() !== '') ||
    (mediaType === 'application/json' && readFrontMatter(body).data !== null),
  read,
};

function read(page: Page): Reading {
  const post = readPost(page);
  const fields = readPostFields(post.data);
  const title = fields.title ?? post.title ?? page.hints.title ?? post.heading;
  // A head may hold all the words there are.
  const words = withoutTitle(post.text.body || (fields.description ?? ''), title);
  const programme = writeProgramme(post.data, words);
  const text = programme
    ? { format: 'markdown' as const, body: [words, programme].filter(Boolean).join('\n\n') }
    : { ...post.text, body: words };
  const problems = post.problem ? [{ where: 'front matter', message: post.problem }] : [];
  if (text.body === '' && title === null) return { events: [], further: [], problems };

  const address = publicAddress(page, post, fields.eventUrl);
  const zone = fields.timeZone ?? page.hints.timeZone ?? null;
  const event: EventRecord = {
    keys: keysOf(address, fields.eventUrl ?? page.hints.url ?? null, page.finalAddress, title, text.body),
    group: groupOf(page, post, fields.group, title, text.body),
    title: title && squeeze(title),
    url: address,
    text,
    complete: true,
    genre: tellGenre(title, text.body),
    startsAt: fields.start.at,
    endsAt: fields.end.at,
    startsOn: fields.start.on ?? dayOf(page, title, fields.postedOn),
    timeZone: zone,
    status: fields.status,
    attendance: null,
    venue: fields.venue,
    onlineUrl: null,
    language: fields.language ?? post.language ?? page.hints.language ?? null,
    hosts: [],
    sponsors: [],
  };
  return { events: [event], further: [], problems };
}

/**
 * The day where the page does not state the event's own. Whoever hands in the page knows better than a date that
 * may be the day of publication: a post's date, or the one its file name begins with.
 */
function dayOf(page: Page, title: string | null, postedOn: string | null): string | null {
  const inTitle = title ? findDate(title) : null;
  const given = readMoment(page.hints.date).on;
  return inTitle ?? given ?? postedOn ?? findDateInPath(page.finalAddress);
}

/** The post's own address, else the event's: where a person can read this. */
function publicAddress(page: Page, post: Post, eventUrl: string | null): string | null {
  const own = readWebAddress(page.finalAddress)?.href ?? null;
  return canonicalAddress(post.metadata?.canonical ?? own ?? page.hints.url ?? eventUrl);
}

/**
 * A file has no public address. It is known again by its place with its title, however its text is edited, and by its
 * text, wherever it lies. Its place alone is not enough: people save one page after another under one name.
 */
function keysOf(
  address: string | null,
  eventUrl: string | null,
  place: string,
  title: string | null,
  text: string,
): string[] {
  const ofFile = [...(title ? [`${place}\n${foldName(title)}`] : []), text];
  const keys = [
    ...meetupEventKeys(eventUrl),
    ...meetupEventKeys(address),
    ...(address ? [`url:${address}`] : ofFile.map((words) => `file:${digest(words)}`)),
  ];
  return [...new Set(keys)];
}

const digest = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16);

function groupOf(
  page: Page,
  post: Post,
  stated: string | null,
  title: string | null,
  text: string,
): GroupRecord | null {
  const site = post.metadata?.siteName ?? null;
  const name = stated ?? page.hints.group ?? findGroupName(title, text) ?? null;
  if (name) return groupByName(name, page.hints.url ?? null);
  return site ? groupOfHost(site, readWebAddress(page.finalAddress)) : null;
}

/** The text without a first heading that only repeats the title, which is handed on by itself. */
function withoutTitle(text: string, title: string | null): string {
  const match = /^#{1,2} +([^\n]+)\n*/.exec(text);
  if (!match || !title || foldName(match[1] as string) !== foldName(title)) return text;
  return text.slice(match[0].length);
}
