import { isTimeZone, squeeze } from '../../src/base/index.js';
import { readWebAddress } from '../formats/canonical-address.js';
import { type Moment, readMoment } from '../formats/event-time.js';
import { asShape, foldKeys, type Shape, shapeField, textField } from '../formats/loose-fields.js';
import { readLanguageTag } from '../formats/page-metadata.js';
import { readPlace } from '../formats/place.js';
import type { EventStatus, VenueRecord } from '../source.js';

/** What a post's head states, checked. */
export interface PostFields {
  title: string | null;
  group: string | null;
  language: string | null;
  timeZone: string | null;
  /** Public address of the event. */
  eventUrl: string | null;
  /** When the event starts, where a field says so in its name, or the head is an event's and not a post's. */
  start: Moment;
  end: Moment;
  /** The post's own date: the event's in many small sites, the day of publication in others. */
  postedOn: string | null;
  venue: VenueRecord | null;
  status: EventStatus;
  /** What the head tells of the event in words. */
  description: string | null;
}

/** The names under which sites keep each fact, in order of preference. Compared without case, `_` and `-`. */
const names = {
  title: ['title', 'name', 'topic', 'eventname'],
  group: ['group', 'groupname', 'usergroup', 'meetupgroup', 'community'],
  language: ['lang', 'language', 'locale'],
  timeZone: ['timezone', 'tz'],
  eventUrl: ['eventurl', 'meetupurl', 'meetuplink', 'rsvpurl', 'rsvpbuttonurl', 'canonicalurl', 'link', 'url'],
  start: ['eventdate', 'eventstart', 'startdate', 'startsat', 'start', 'datetime', 'event', 'when'],
  startTime: ['starttime', 'time'],
  end: ['eventend', 'enddate', 'endsat', 'end'],
  endTime: ['endtime'],
  date: ['date'],
  status: ['status', 'eventstatus'],
  description: ['description', 'longdescription', 'summary', 'abstract'],
} as const;

/** Fields that only an event's head has; a post's `date` beside one of these is the event's. */
const eventMarks = ['talks', 'sessions', 'schedule', 'agenda', 'venue', 'starttime', 'location'];

/** Reads what is known of a head's fields; a value of another shape counts as missing, and other fields are ignored. */
export function readPostFields(data: Shape | null): PostFields {
  const fields = foldKeys(data);
  const text = (of: readonly string[]) =>
    of.map((name) => textField(fields, name)).find((value) => value !== null) ?? null;
  const timeZone = text(names.timeZone);
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : null;
  const isEvent =
    eventMarks.some((mark) => typeof fields[mark] === 'object' && fields[mark] !== null) || 'starttime' in fields;
  const date = text(names.date);
  const start = readDayAndTime(text(names.start) ?? (isEvent ? date : null), text(names.startTime), zone);
  const end = readDayAndTime(text(names.end) ?? start.on, text(names.endTime), zone);
  return {
    title: text(names.title)?.replace(/\s+/g, ' ') ?? null,
    group: text(names.group),
    language: readLanguageTag(text(names.language)),
    timeZone: zone,
    eventUrl: names.eventUrl.map((name) => readWebAddress(textField(fields, name))?.href ?? null).find(Boolean) ?? null,
    start,
    end: end.at && start.at && end.at > start.at ? end : { at: null, on: null },
    postedOn: readMoment(date).on ?? readMoment(/^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]).on,
    venue: readVenue(fields),
    description: text(names.description),
    status: /cancel/i.test(text(names.status) ?? '') || fields.cancelled === true ? 'cancelled' : 'scheduled',
  };
}

/** `2023-01-26 19:00:00`, `2015-10-13 7:30 pm to 9:00 pm`, or a day with its time in another field. */
function readDayAndTime(date: string | null, time: string | null, zone: string | null): Moment {
  const whole = readMoment(date, zone);
  if (whole.at) return whole;
  const day = whole.on ?? readMoment(/^\d{4}-\d\d-\d\d(?=\s)/.exec(date ?? '')?.[0]).on;
  if (!day) return { at: null, on: null };
  const clock = /^\d{1,2}:\d\d(?::\d\d)?$/.test(time ?? '') ? (time as string).padStart(5, '0') : null;
  const exact = clock ? readMoment(`${day}T${clock}`, zone) : null;
  return exact?.at ? exact : { at: null, on: day };
}

function readVenue(fields: Shape): VenueRecord | null {
  const place = shapeField(fields, 'venue') ?? shapeField(fields, 'location') ?? asShape(fields.place);
  if (place) {
    return readPlace({
      name: textField(place, 'name') ?? textField(place, 'title'),
      address: textField(place, 'address') ?? textField(place, 'street'),
      city: textField(place, 'city'),
      country: textField(place, 'country'),
    });
  }
  const name = textField(fields, 'venue') ?? textField(fields, 'place');
  const address = textField(fields, 'venueaddress') ?? textField(fields, 'address') ?? textField(fields, 'location');
  return name || address ? readPlace({ name: name && squeeze(name), address, city: textField(fields, 'city') }) : null;
}
