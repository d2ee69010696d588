import { isTimeZone, squeeze } from '../../src/base/index.js';
import { canonicalAddress } from '../formats/canonical-address.js';
import { addDuration, readMoment } from '../formats/event-time.js';
import { meetupGroup } from '../formats/group-record.js';
import { meetupEventAddress, readMeetupAddress } from '../formats/meetup-address.js';
import type { EventRecord, PageHints } from '../source.js';
import type { EventFacts } from './event-facts.js';

/**
 * The event as all sources give it. The zone is the group's IANA zone; the offset of a time is never taken for one,
 * for it is another one half a year later.
 */
export function toEventRecord(facts: EventFacts, hints: PageHints): EventRecord {
  const zone = [facts.timeZone, facts.group?.timeZone, hints.timeZone].find((name) => name && isTimeZone(name)) ?? null;
  const start = readMoment(facts.start, zone);
  const address = readMeetupAddress(facts.url) ?? readMeetupAddress(hints.url);
  const id = address?.eventId ?? facts.id?.toLowerCase() ?? null;
  const urlname = address?.urlname ?? facts.group?.urlname ?? null;
  const url = urlname && id ? meetupEventAddress(urlname, id) : canonicalAddress(facts.url ?? hints.url);
  return {
    keys: [...idKeys(id, facts.id), ...(url ? [`url:${url}`] : [])],
    group: urlname ? meetupGroup({ ...facts.group, urlname, name: facts.group?.name ?? hints.group ?? null }) : null,
    title: squeeze(facts.title ?? hints.title ?? '') || null,
    url,
    text: { format: facts.description?.format ?? 'markdown', body: facts.description?.body ?? '' },
    complete: facts.description ? !facts.description.cut : false,
    genre: 'announcement',
    startsAt: start.at,
    endsAt: readMoment(facts.end, zone).at ?? addDuration(start.at, facts.duration),
    startsOn: start.on ?? readMoment(hints.date).on,
    timeZone: zone,
    status: facts.status === null || facts.status === 'draft' ? 'scheduled' : facts.status,
    attendance: facts.attendance,
    venue: facts.attendance === 'online' ? null : facts.venue,
    onlineUrl: facts.onlineUrl,
    language: hints.language ?? null,
    hosts: [],
    sponsors: [],
  };
}

/** The id of the address and the record's own, which differ where a recurring event was given a number of its own. */
function idKeys(id: string | null, recordId: string | null): string[] {
  const own = recordId && /^(\d{5,}|[a-z]{10,24})$/i.test(recordId) ? recordId.toLowerCase() : null;
  return [...new Set([id, own])].filter((key) => key !== null).map((key) => `meetup:${key}`);
}
