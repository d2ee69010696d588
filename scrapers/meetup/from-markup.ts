import { squeeze } from '../../src/base/index.js';
import { htmlToMarkdown } from '../formats/html-to-markdown.js';
import { findElement, findElements, type HtmlElement, textOf } from '../formats/html-tree.js';
import { type MeetupAddress, readMeetupAddress } from '../formats/meetup-address.js';
import { readPlace } from '../formats/place.js';
import type { EventFacts } from './event-facts.js';

/**
 * Reads an event off the page's own markup, the last resort: names of classes change with every redesign, so only
 * an id, `data-testid`s, `<time>` and headings are trusted. The dialogs, tickets and suggestions around are not read.
 * @returns null where the page shows no event.
 */
export function fromMarkup(root: HtmlElement, address: MeetupAddress | null): EventFacts | null {
  const details = findDetails(root);
  const heading = findElement(root, ({ tag }) => tag === 'h1');
  if (!details || !heading) return null;
  const byTestId = (id: string) => {
    const element = findElement(root, ({ attributes }) => attributes.get('data-testid') === id);
    return element ? squeeze(textOf(element)) : null;
  };
  const venueName = byTestId('venue-name-value') ?? byTestId('venue-name-link');
  const online = /^online event$/i.test(venueName ?? '');
  const time = findElement(root, ({ tag, attributes }) => tag === 'time' && attributes.has('datetime'));
  const groupLink = findElement(root, ({ attributes }) =>
    /^event-group-(mobile-)?link$/.test(attributes.get('id') ?? ''),
  );
  const urlname = address?.urlname ?? readMeetupAddress(groupLink?.attributes.get('href'))?.urlname ?? null;
  const body = htmlToMarkdown(details).replace(/^#{1,6} [^\n]*\n+/, '');
  return {
    id: address?.eventId ?? null,
    title: squeeze(textOf(heading)) || null,
    url: null,
    description: body ? { format: 'markdown', body, cut: false } : null,
    start: time?.attributes.get('datetime')?.split('[')[0] ?? null,
    end: null,
    duration: null,
    status: null,
    attendance: venueName ? (online ? 'online' : 'offline') : null,
    venue: venueName && !online ? readPlace({ name: venueName, address: byTestId('location-info') }) : null,
    onlineUrl: null,
    timeZone: /\[([\w/+-]+)\]$/.exec(time?.attributes.get('datetime') ?? '')?.[1] ?? null,
    group: urlname ? { urlname, name: null, timeZone: null, city: null, region: null, country: null } : null,
  };
}

function findDetails(root: HtmlElement): HtmlElement | null {
  return findElement(root, ({ attributes }) => {
    const id = attributes.get('id') ?? attributes.get('data-testid') ?? '';
    return /^event-(details|description)$/.test(id);
  });
}

/** The addresses of a group's events that its page links to, each once. */
export function findEventLinks(root: HtmlElement, urlname: string | null): MeetupAddress[] {
  const found = new Map<string, MeetupAddress>();
  for (const { attributes } of findElements(root, ({ tag }) => tag === 'a')) {
    const href = attributes.get('href') ?? '';
    const address = readMeetupAddress(href.startsWith('/') ? `https://www.meetup.com${href}` : href);
    if (address?.eventId && (urlname === null || address.urlname === urlname)) found.set(address.eventId, address);
  }
  return [...found.values()];
}
