import { readNextData } from '../formats/apollo-state.js';
import { parseHtml } from '../formats/html-tree.js';
import { findEvents, readJsonLd } from '../formats/json-ld.js';
import { isMeetupHost, readMeetupAddress } from '../formats/meetup-address.js';
import { readPageMetadata } from '../formats/page-metadata.js';
import type { Page, Reading, Source } from '../source.js';
import { readAnswer } from './read-answer.js';
import { readMeetupPage } from './read-page.js';

/**
 * Meetup (meetup.com): event pages, groups' pages, and JSON of its APIs from REST v2 to today's GraphQL, live or
 * saved. Its calendars are read by the source `ical`.
 */
export const meetup: Source = {
  name: 'meetup',
  about: "Meetup: an event's page, a group's page or list of events, and JSON of its APIs.",
  recognises,
  read,
};

function read(page: Page): Reading {
  return isJson(page) ? readAnswer(page) : readMeetupPage(page);
}

function recognises(page: Page): boolean {
  const fromMeetup = isMeetupHost(page.finalAddress) || /^https?:\/\/api\.meetup\.com\//i.test(page.finalAddress);
  if (isJson(page)) return fromMeetup || isMeetupJson(page.body);
  if (page.mediaType !== 'text/html' && page.mediaType !== 'application/xhtml+xml') return false;
  if (fromMeetup) return true;
  // Another site's page may well speak of Meetup; only a file can be a saved page of it.
  return /^https?:/i.test(page.finalAddress) ? false : isSavedPage(page);
}

function isJson({ mediaType }: Page): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json') || mediaType === 'text/json';
}

function isMeetupJson(body: string): boolean {
  const isRecord = /"(?:eventUrl|event_url|link)"\s*:\s*"https?:(?:\/|\\\/){2}(?:www\.)?meetup\.com/i.test(body);
  return isRecord || /"(?:groupByUrlname|proNetworkByUrlname)"\s*:/.test(body);
}

function isSavedPage({ body }: Page): boolean {
  if (!/meetup\.com/i.test(body)) return false;
  const root = parseHtml(body);
  const { canonical } = readPageMetadata(root);
  if (canonical) return isMeetupHost(canonical);
  const state = readNextData(root)?.state;
  if (state && (state.ofType('Event').length > 0 || state.ofType('Group').length > 0)) return true;
  return findEvents(readJsonLd(root)).some(({ url }) => readMeetupAddress(url)?.eventId);
}
