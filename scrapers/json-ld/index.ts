import { createHash } from 'node:crypto';
import { isTimeZone, squeeze } from '../../src/base/index.js';
import { canonicalAddress, readWebAddress } from '../formats/canonical-address.js';
import { readMoment } from '../formats/event-time.js';
import { findArticle } from '../formats/find-article.js';
import { groupByName, groupOfOrganizer } from '../formats/group-record.js';
import { htmlToMarkdown } from '../formats/html-to-markdown.js';
import { type HtmlElement, parseHtml } from '../formats/html-tree.js';
import { findEvents, type JsonLdEvent, readJsonLd } from '../formats/json-ld.js';
import { meetupEventKeys } from '../formats/meetup-address.js';
import { hintsForOneOf } from '../formats/page-hints.js';
import { readLanguageTag, readPageMetadata } from '../formats/page-metadata.js';
import { readRichText } from '../formats/rich-text.js';
import type { EventRecord, EventText, GroupRecord, Page, PageHints, Reading, Source } from '../source.js';

/** Any page that states its events in schema.org's words (https://schema.org/Event), alone or as a list. */
export const jsonLd: Source = {
  name: 'json-ld',
  about: 'Any page with schema.org Event data (JSON-LD).',
  recognises: ({ mediaType, body }) =>
    /html/.test(mediaType) && /ld\+json/i.test(body) && findEvents(readJsonLd(parseHtml(body))).length > 0,
  read,
};

function read(page: Page): Reading {
  const root = parseHtml(page.body);
  const data = readJsonLd(root);
  const events = findEvents(data);
  const metadata = readPageMetadata(root, page.finalAddress);
  const own = metadata.canonical ?? readWebAddress(page.finalAddress)?.href ?? page.hints.url ?? null;
  const article = events.length === 1 ? articleOf(root, page) : null;
  const shared = sharedAddresses(events);
  const around = {
    hints: hintsForOneOf(events.length, page.hints),
    own: events.length === 1 ? own : null,
    article,
    language: metadata.language,
    isShared: (address: string) => shared.has(address),
  };
  return {
    events: events.map((event) => toEventRecord(event, around)),
    further: events.length > 1 ? eventPages(events, own) : [],
    problems: data.problems.map((message) => ({ where: 'JSON-LD', message })),
  };
}

/** Addresses that stand for several events: some sites give each event the address of their front page. */
function sharedAddresses(events: JsonLdEvent[]): Set<string> {
  const addresses = events.map(({ url }) => canonicalAddress(url)).filter((address) => address !== null);
  return new Set(
    addresses.filter((address, i) => addresses.indexOf(address) !== i || new URL(address).pathname === '/'),
  );
}

/** A list mostly has teasers; the event's own page has the words. */
function eventPages(events: JsonLdEvent[], own: string | null): Reading['further'] {
  const addresses = events
    .flatMap(({ url }) => canonicalAddress(url) ?? [])
    .filter((address) => address !== canonicalAddress(own));
  return [...new Set(addresses)].map((address) => ({ address, reason: 'event page' }));
}

interface Surroundings {
  hints: PageHints;
  /** The page's own address, where it is the page of this one event. */
  own: string | null;
  /** The page's article, where it is the page of this one event. */
  article: string | null;
  language: string | null;
  /** Whether an address does not tell this event from another. */
  isShared: (address: string) => boolean;
}

function toEventRecord(event: JsonLdEvent, around: Surroundings): EventRecord {
  const { hints, own, article, language, isShared } = around;
  const zone = hints.timeZone && isTimeZone(hints.timeZone) ? hints.timeZone : null;
  const start = readMoment(event.startDate, zone);
  const { text, complete } = chooseText(event.description, article);
  const url = canonicalAddress(event.url) ?? canonicalAddress(own ?? hints.url);
  const group = groupOf(event, hints);
  return {
    keys: keysOf(event, hints.url ?? null, url && isShared(url) ? `${url}#${event.startDate}` : url, text.body),
    group,
    title: squeeze(event.name ?? hints.title ?? '') || null,
    url,
    text,
    complete,
    genre: 'announcement',
    startsAt: start.at,
    endsAt: readMoment(event.endDate, zone).at,
    startsOn: start.on ?? readMoment(hints.date).on,
    timeZone: zone,
    status: event.status,
    attendance: event.attendance,
    venue: event.attendance === 'online' ? null : event.venue,
    onlineUrl: canonicalAddress(event.onlineUrl) === url ? null : event.onlineUrl,
    language: readLanguageTag(event.language) ?? language ?? hints.language ?? null,
    hosts: event.organizers.filter(({ person, name }) => !person && name !== group?.name).map(({ name }) => name),
    sponsors: event.sponsors,
  };
}

function keysOf(event: JsonLdEvent, hinted: string | null, address: string | null, text: string): string[] {
  const stated = `${event.name}\n${event.startDate}\n${text}`;
  const digest = createHash('sha256').update(stated).digest('hex').slice(0, 16);
  const own = address ? `url:${address}` : `file:${digest}`;
  return [...new Set([...meetupEventKeys(event.url), ...meetupEventKeys(hinted), own])];
}

/** The organisation that is named first as organiser is the group; the others help. */
function groupOf({ organizers }: JsonLdEvent, hints: PageHints): GroupRecord | null {
  const organizer = organizers.find(({ person }) => !person);
  if (organizer) return groupOfOrganizer(organizer.name, organizer.url);
  return hints.group ? groupByName(hints.group, hints.url ?? null) : null;
}

/**
 * The data's description where it is whole. It is taken for a summary where the page's article is twice as long, and
 * for cut where it ends in dots or in the middle of a word that the article goes on from.
 */
function chooseText(description: string | null, article: string | null): { text: EventText; complete: boolean } {
  const stated = description ? readRichText(description) : null;
  const dotted = /(\.{3}|…)$/.test(stated?.body.trim() ?? '');
  if (stated && !dotted && (article === null || article.length < stated.body.length * 2))
    return { text: stated, complete: true };
  if (article && article.length > (stated?.body.length ?? 0))
    return { text: { format: 'markdown', body: article }, complete: true };
  return { text: stated ?? { format: 'text', body: '' }, complete: false };
}

function articleOf(root: HtmlElement, page: Page): string | null {
  const base = readWebAddress(page.finalAddress)?.href ?? null;
  return htmlToMarkdown(findArticle(root), base) || null;
}
