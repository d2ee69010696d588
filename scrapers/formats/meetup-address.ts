/** What an address at meetup.com leads to. */
export interface MeetupAddress {
  /** The group's part of the address, in small letters: Meetup takes every spelling for the same group. */
  urlname: string;
  /** Digits or letters; null for a group's pages. */
  eventId: string | null;
  /** `home` is the group's own page, `events` any list of its events. */
  section: 'home' | 'events' | 'event' | 'other';
}

/** First parts of an address that are Meetup's own pages and no group's. */
const reserved = new Set(
  (
    'about account api apps blog cities create dashboard e find gql gql2 gql-ext groups help home how-to-group-start ' +
    'login logout lp media messages notifications pro privacy register s search settings signup terms topics your-events'
  ).split(' '),
);

const host = /^(?:www\.)?meetup\.com$/i;
/** `de`, `es-ES`, `pt-BR`, `th-TH`: what Meetup puts in front of a path in other languages. */
const locale = /^[a-z]{2}-[A-Z]{2}$|^(de|en|es|fr|it|ja|ko|nl|pl|pt|ru|th|tr)$/;

/** Reads an address at meetup.com, or gives null for any other and for Meetup's own pages. */
export function readMeetupAddress(address: string | null | undefined): MeetupAddress | null {
  const url = parse(address);
  if (!url || !host.test(url.hostname)) return null;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (parts.length > 0 && locale.test(parts[0] as string)) parts.shift();
  const [first, second, third] = parts;
  if (!first || reserved.has(first.toLowerCase())) return null;
  const urlname = decode(first).toLowerCase();
  if (second?.toLowerCase() !== 'events') return { urlname, eventId: null, section: second ? 'other' : 'home' };
  const isId = third !== undefined && /^(\d{5,}|[a-z]{10,24})$/i.test(third) && third.toLowerCase() !== 'calendar';
  if (isId) return { urlname, eventId: third.toLowerCase(), section: 'event' };
  return { urlname, eventId: null, section: 'events' };
}

/** Whether the address is at meetup.com, whatever it leads to. */
export function isMeetupHost(address: string): boolean {
  return host.test(parse(address)?.hostname ?? '');
}

/** The public address of an event. */
export function meetupEventAddress(urlname: string, eventId: string): string {
  return `https://www.meetup.com/${encodeURIComponent(urlname)}/events/${encodeURIComponent(eventId)}/`;
}

/** The public address of a group. */
export function meetupGroupAddress(urlname: string): string {
  return `https://www.meetup.com/${encodeURIComponent(urlname)}/`;
}

function parse(address: string | null | undefined): URL | null {
  try {
    return address ? new URL(address) : null;
  } catch {
    return null;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The identity of the event that an address at Meetup leads to; no keys for any other address. */
export function meetupEventKeys(address: string | null | undefined): string[] {
  const eventId = readMeetupAddress(address)?.eventId;
  return eventId ? [`meetup:${eventId}`] : [];
}
