import { readEpoch } from '../formats/event-time.js';
import { numberField, type Shape, shapeField, textField } from '../formats/loose-fields.js';
import { readMeetupAddress } from '../formats/meetup-address.js';
import { readPlace } from '../formats/place.js';
import { readRichText } from '../formats/rich-text.js';
import type { Description, EventFacts, GroupFacts } from './event-facts.js';
import { readStatus } from './read-status.js';

/**
 * Reads an event of Meetup's REST API, which is gone but lives on in archives: v2 (`event_url`, `time` and
 * `utc_offset` in milliseconds) and v3 (`link`, `local_date`, `local_time`, `plain_text_description`).
 */
export function fromRest(event: Shape): EventFacts {
  const url = textField(event, 'link') ?? textField(event, 'event_url');
  const group = shapeField(event, 'group');
  const timeZone = textField(group, 'timezone') ?? textField(event, 'timezone');
  const place = shapeField(event, 'venue');
  const online = event.is_online_event === true || /^online event$/i.test(textField(place, 'name') ?? '');
  return {
    id: textField(event, 'id'),
    title: textField(event, 'name'),
    url,
    description: readDescription(event),
    start: readStart(event),
    end: null,
    duration: numberField(event, 'duration'),
    status: readStatus(textField(event, 'status')),
    attendance: online ? 'online' : place ? 'offline' : null,
    venue: place && !online ? readVenue(place) : null,
    onlineUrl: online ? (textField(event, 'how_to_find_us')?.match(/https?:\/\/\S+/)?.[0] ?? null) : null,
    timeZone,
    group: readGroup(group, url, timeZone),
  };
}

function readStart(event: Shape): string | null {
  const exact = readEpoch(numberField(event, 'time'), numberField(event, 'utc_offset'), null).at;
  if (exact) return exact;
  const day = textField(event, 'local_date');
  const time = textField(event, 'local_time');
  return day && time ? `${day}T${time}` : day;
}

/** The HTML keeps the lists, links and line breaks that the plain text lost. */
function readDescription(event: Shape): Description | null {
  const text = textField(event, 'description') ?? textField(event, 'plain_text_description');
  return text ? { ...readRichText(text), cut: false } : null;
}

function readVenue(place: Shape) {
  const address = ['address_1', 'address_2', 'address_3']
    .map((name) => textField(place, name))
    .filter((line) => line !== null);
  return readPlace({
    name: textField(place, 'name'),
    address: address.join(', '),
    city: textField(place, 'city'),
    region: textField(place, 'state')?.toUpperCase(),
    country: textField(place, 'country'),
    latitude: numberField(place, 'lat'),
    longitude: numberField(place, 'lon'),
  });
}

function readGroup(group: Shape | null, url: string | null, timeZone: string | null): GroupFacts | null {
  const urlname = textField(group, 'urlname')?.toLowerCase() ?? readMeetupAddress(url)?.urlname ?? null;
  if (!urlname && !group) return null;
  return {
    urlname,
    name: textField(group, 'name'),
    timeZone,
    city: textField(group, 'city'),
    region: textField(group, 'state'),
    country: textField(group, 'country'),
  };
}
