import { isTimeZone, squeeze } from '../../src/base/index.js';
import { canonicalAddress, readWebAddress } from '../formats/canonical-address.js';
import { addDuration, type Moment, readMoment } from '../formats/event-time.js';
import { groupByName } from '../formats/group-record.js';
import { type CalendarEvent, type CalendarProperty, calendarText } from '../formats/icalendar.js';
import { meetupEventKeys, readMeetupAddress } from '../formats/meetup-address.js';
import { readPlace } from '../formats/place.js';
import type { EventRecord, GroupRecord, PageHints, ReadingProblem, VenueRecord } from '../source.js';
import type { CalendarFacts } from './calendar-facts.js';
import { readDescription } from './read-description.js';
import { zoneByName } from './windows-zones.js';

/** The event, or why it is none. */
export function toEventRecord(
  event: CalendarEvent,
  calendar: CalendarFacts,
  hints: PageHints,
): EventRecord | ReadingProblem {
  const { properties } = event;
  const text = (name: string) => calendarText(properties, name);
  const where = `VEVENT ${event.position}`;
  const title = squeeze(text('summary') ?? '') || null;
  const start = readTime(properties, 'dtstart', calendar.timeZone);
  if (!start.on && !start.at) return { where, message: 'It has no start that can be read.' };
  if (text('status')?.toUpperCase() === 'TENTATIVE' && !title) return { where, message: 'It has no title yet.' };
  const url = readWebAddress(text('url'))?.href ?? null;
  const end = readTime(properties, 'dtend', start.zone).at ?? addDuration(start.at, text('duration'));
  const words = readDescription(properties, { fromMeetup: calendar.fromMeetup, group: calendar.group?.name ?? null });
  const venue = readVenue(properties);
  const place = text('location');
  const onlineUrl = readWebAddress(place)?.href ?? null;
  const group = groupOf(url, calendar.group, hints.group ?? null);
  return {
    keys: keysOf(text('uid'), url, text('recurrence-id'), start),
    group: group && { ...group, timeZone: group.timeZone ?? calendar.timeZone },
    title,
    url: canonicalAddress(url),
    text: words.text,
    complete: words.complete,
    genre: 'announcement',
    startsAt: start.at,
    endsAt: end,
    startsOn: start.on,
    timeZone: start.zone,
    status: /^CANCELLED$/i.test(text('status') ?? '') ? 'cancelled' : 'scheduled',
    attendance:
      onlineUrl || /^(online|virtual|zoom|webinar)\b/i.test(place ?? '') ? 'online' : venue ? 'offline' : null,
    venue: onlineUrl || /^(online|virtual)( event)?$/i.test(place ?? '') ? null : venue,
    onlineUrl,
    language: hints.language ?? null,
    hosts: [],
    sponsors: [],
  };
}

/** The group of an event's own address at Meetup wins: calendars of a town gather many groups. */
function groupOf(url: string | null, calendar: GroupRecord | null, hint: string | null): GroupRecord | null {
  const urlname = readMeetupAddress(url)?.urlname;
  if (!urlname || calendar?.keys[0] === `meetup:${urlname}`) return calendar;
  return groupByName(hint ?? calendar?.name ?? urlname, url);
}

/**
 * `meetup:<id>` for what is Meetup's by UID or address, then the UID. An occurrence of a series that was changed
 * shares its UID with the series, and is told apart by its RECURRENCE-ID.
 */
function keysOf(uid: string | null, url: string | null, recurrence: string | null, start: Moment): string[] {
  const meetupId = /^event_([a-z0-9]+)@meetup\.com$/i.exec(uid ?? '')?.[1]?.toLowerCase();
  const occurrence = recurrence ? `#${recurrence.replace(/[^\dTZ]/g, '')}` : '';
  const keys = [
    ...(meetupId ? [`meetup:${meetupId}`] : []),
    ...meetupEventKeys(url),
    ...(uid ? [`ical:${uid}${occurrence}`] : []),
  ];
  const address = canonicalAddress(url);
  if (keys.length === 0) keys.push(`${address ? `url:${address}` : 'ical:'}#${start.at ?? start.on}`);
  return [...new Set(keys)];
}

function readTime(
  properties: CalendarProperty[],
  name: string,
  fallback: string | null,
): Moment & { zone: string | null } {
  const property = properties.find((candidate) => candidate.name === name);
  const text = typeof property?.value === 'string' ? property.value : null;
  const stated = zoneByName(property?.parameters.tzid ?? null);
  const zone = stated && isTimeZone(stated) ? stated : fallback;
  return { ...readMoment(text, zone), zone };
}

function readVenue(properties: CalendarProperty[]): VenueRecord | null {
  const geo = properties.find(({ name }) => name === 'geo')?.value;
  const [latitude, longitude] = Array.isArray(geo) ? geo : [];
  const location = squeeze(calendarText(properties, 'location') ?? '');
  // "Compuware Building (One Campus Martius, Detroit, MI 48226)": Meetup's way to write name and address.
  const [, name, address] = /^([^()]{2,100}) \(([^()]{3,200})\)$/.exec(location) ?? [];
  if (name && address) return readPlace({ name, address, latitude, longitude });
  const [first, ...rest] = location.split(/,\s*/);
  return readPlace({ name: first, address: rest.join(', '), latitude, longitude });
}
