import { asShape, listOf, numberField, type Shape, shapeField, textField } from '../formats/loose-fields.js';
import { readMeetupAddress } from '../formats/meetup-address.js';
import { readPlace } from '../formats/place.js';
import { readRichText } from '../formats/rich-text.js';
import { tidyMarkdown } from '../formats/tidy-markdown.js';
import type { AttendanceMode } from '../source.js';
import { type Description, type EventFacts, type GroupFacts, looksCut } from './event-facts.js';
import { readStatus } from './read-status.js';

/** The name that Meetup gives to the place of an event without one; its coordinates are made up. */
const onlineVenue = /^online[ -]?event$/i;

/**
 * Reads an event in GraphQL's words: the web page's Apollo state and `pageProps.event`, the site's `/gql2`, the public
 * API `/gql-ext` (2025, `venues`, `duration`) and `/gql` before it (`going` a number, `lng`), and records that others
 * made of them (`startDate`, `groupSlug`). Links of Apollo's state must have been followed.
 */
export function fromGraphQl(event: Shape): EventFacts {
  const url = textField(event, 'eventUrl');
  const places = [event.venue, ...listOf(event.venues)].map(asShape).filter((place) => place !== null);
  const physical = places.find((place) => !isOnlineVenue(place)) ?? null;
  const attendance = readAttendance(event, physical, places.some(isOnlineVenue));
  return {
    id: textField(event, 'id') ?? readMeetupAddress(url)?.eventId ?? null,
    title: textField(event, 'title'),
    url,
    description: readDescription(event),
    start: textField(event, 'dateTime') ?? textField(event, 'startDate'),
    end: textField(event, 'endTime') ?? textField(event, 'endDate'),
    duration: textField(event, 'duration'),
    status: readStatus(textField(event, 'status')),
    attendance,
    venue: physical && attendance !== 'online' ? readVenue(physical) : readPlaceText(event, attendance),
    onlineUrl: textField(shapeField(event, 'onlineVenue'), 'url'),
    timeZone: textField(event, 'timezone') ?? textField(event, 'timeZone'),
    group: readGroup(event, url),
  };
}

/** Reads a group in GraphQL's words. */
export function groupFromGraphQl(group: Shape | null): GroupFacts | null {
  if (!group) return null;
  return {
    urlname: textField(group, 'urlname')?.toLowerCase() ?? readMeetupAddress(textField(group, 'link'))?.urlname ?? null,
    name: textField(group, 'name'),
    timeZone: textField(group, 'timezone') ?? textField(group, 'timeZone'),
    city: textField(group, 'city'),
    region: textField(group, 'state'),
    country: textField(group, 'country'),
  };
}

function readGroup(event: Shape, url: string | null): GroupFacts | null {
  const urlname = readMeetupAddress(url)?.urlname ?? null;
  const stated = groupFromGraphQl(shapeField(event, 'group'));
  if (stated) return { ...stated, urlname: stated.urlname ?? urlname };
  const slug = textField(event, 'groupSlug')?.toLowerCase() ?? urlname;
  if (!slug) return null;
  // A collector that fails to find a group's name writes the site's.
  const name = textField(event, 'groupName');
  return {
    urlname: slug,
    name: name === 'Meetup' ? null : name,
    timeZone: null,
    city: null,
    region: null,
    country: null,
  };
}

function readDescription(event: Shape): Description | null {
  const description = textField(event, 'description');
  if (!description) return null;
  const collected = 'startDate' in event && !('dateTime' in event);
  const cut = collected && looksCut(description);
  if (/<(p|br|div|ul)\b/i.test(description)) return { ...readRichText(description), cut };
  return { format: 'markdown', body: tidyMarkdown(description), cut };
}

function isOnlineVenue(place: Shape): boolean {
  return onlineVenue.test(textField(place, 'name') ?? '') || /online/i.test(textField(place, 'venueType') ?? '');
}

function readAttendance(event: Shape, physical: Shape | null, hasOnlineVenue: boolean): AttendanceMode | null {
  const type = textField(event, 'eventType')?.toUpperCase();
  if (type === 'ONLINE') return 'online';
  if (type === 'HYBRID') return 'mixed';
  if (type === 'PHYSICAL') return 'offline';
  const isOnline = event.isOnline === true || hasOnlineVenue;
  const isSomewhere = physical !== null || textField(event, 'location') !== null;
  if (isOnline) return isSomewhere ? 'mixed' : 'online';
  return isSomewhere ? 'offline' : null;
}

function readVenue(place: Shape) {
  return readPlace({
    name: textField(place, 'name'),
    address: textField(place, 'address'),
    city: textField(place, 'city'),
    region: textField(place, 'state'),
    country: textField(place, 'country'),
    latitude: numberField(place, 'lat'),
    longitude: numberField(place, 'lon') ?? numberField(place, 'lng'),
  });
}

/** A place that a collector wrote as one text: its name is what stands before the first comma. */
function readPlaceText(event: Shape, attendance: AttendanceMode | null) {
  const text = textField(event, 'location');
  if (!text || attendance === 'online' || onlineVenue.test(text)) return null;
  const [name, ...address] = text.split(/,\s*/);
  return readPlace({
    name,
    address: address.filter((part, i) => part !== name && address.indexOf(part) === i).join(', '),
  });
}
