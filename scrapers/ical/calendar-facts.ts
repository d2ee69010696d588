import { isTimeZone } from '../../src/base/index.js';
import { groupByName, meetupGroup } from '../formats/group-record.js';
import { type Calendar, calendarText } from '../formats/icalendar.js';
import { readMeetupAddress } from '../formats/meetup-address.js';
import type { GroupRecord, Page } from '../source.js';

/** What holds for all events of a calendar. */
export interface CalendarFacts {
  /** Whether Meetup made it: then a UID is an event's id, and a description begins with the group's name. */
  fromMeetup: boolean;
  group: GroupRecord | null;
  /** IANA zone for times that name none. */
  timeZone: string | null;
}

/** Reads the calendar's own properties (X-WR-CALNAME and X-WR-TIMEZONE are Apple's, and everybody's since). */
export function readCalendarFacts(calendar: Calendar, { finalAddress, hints }: Page): CalendarFacts {
  const text = (name: string) => calendarText(calendar.properties, name);
  const fromMeetup = /^-\/\/Meetup\b/i.test(text('prodid') ?? '');
  const zone =
    [text('x-wr-timezone'), text('timezone-id'), hints.timeZone].find((name) => name && isTimeZone(name)) ?? null;
  const name = cleanName(text('x-wr-calname') ?? text('name')) ?? null;
  const addresses = [
    finalAddress,
    text('x-original-url'),
    text('url'),
    ...calendar.events.map(({ properties }) => calendarText(properties, 'url')),
  ];
  const urlname = fromMeetup
    ? addresses.map((address) => readMeetupAddress(address)?.urlname).find(Boolean)
    : undefined;
  if (urlname)
    return { fromMeetup, timeZone: zone, group: meetupGroup({ urlname, name: name ?? hints.group, timeZone: zone }) };
  // A calendar of anyone's may hold many groups' events; a hint says whose it is, its name only may.
  const known = hints.group ?? name;
  return { fromMeetup, timeZone: zone, group: known ? groupByName(known, null) : null };
}

/** "Events - DetroitRuby" is DetroitRuby's calendar; a name for the feed itself or an owner's mail address is none. */
function cleanName(name: string | null): string | null {
  const words =
    name?.replace(/^(?:events|[ée]v[ée]nements|eventos|termine|veranstaltungen|calendar)\s*[-–:|]?\s*/iu, '').trim() ??
    '';
  return words === '' || words.includes('@') || /^(my )?meetups?$/i.test(words) ? null : words;
}
