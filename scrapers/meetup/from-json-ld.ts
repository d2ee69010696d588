import type { JsonLdEvent } from '../formats/json-ld.js';
import { readMeetupAddress } from '../formats/meetup-address.js';
import { readRichText } from '../formats/rich-text.js';
import { type EventFacts, looksCut } from './event-facts.js';

/**
 * Reads an event of the page's JSON-LD. On an event's page its description is cut at 155 characters, on a group's
 * page it is whole. An online event's VirtualLocation leads to the event's page itself, which is no place to watch it.
 */
export function fromJsonLd(event: JsonLdEvent): EventFacts {
  const address = readMeetupAddress(event.url);
  const organizer = event.organizers.find(({ person }) => !person) ?? null;
  const urlname = address?.urlname ?? readMeetupAddress(organizer?.url)?.urlname ?? null;
  const online = event.attendance === 'online';
  return {
    id: address?.eventId ?? null,
    title: event.name,
    url: event.url,
    description: event.description ? { ...readRichText(event.description), cut: looksCut(event.description) } : null,
    start: event.startDate,
    end: event.endDate,
    duration: null,
    status: event.status === 'scheduled' ? null : event.status,
    attendance: event.attendance,
    venue: online ? null : event.venue,
    onlineUrl: event.onlineUrl && !readMeetupAddress(event.onlineUrl) ? event.onlineUrl : null,
    timeZone: null,
    group:
      urlname || organizer
        ? { urlname, name: organizer?.name ?? null, timeZone: null, city: null, region: null, country: null }
        : null,
  };
}
