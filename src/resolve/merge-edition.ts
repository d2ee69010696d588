import type { EventRecord, VenueRecord } from '../../scrapers/source.js';
import { foldName } from '../base/index.js';
import type { EditionValues, KnownEdition } from './decision.js';
import { isStrong, shareStrongKey } from './identity-keys.js';
import { dayOf } from './look-up.js';

/** The record's facts of its edition, as the first page that tells of it gives them. */
export function readEditionValues(record: EventRecord): EditionValues {
  const description = record.text.body.trim() === '' ? null : record.text.body;
  return {
    title: record.title,
    url: record.url,
    startsAt: record.startsAt,
    endsAt: record.endsAt,
    startsOn: dayOf(record),
    timeZone: record.timeZone,
    status: record.status,
    attendance: record.attendance,
    venue: record.venue,
    onlineUrl: record.onlineUrl,
    language: record.language,
    description,
    complete: description !== null && record.complete,
  };
}

/**
 * Whether the page may change what is known of the edition, and not only fill its gaps: it is the only page that told
 * of it; or it is its listing on a platform, read anew; or the first such listing of what was known from recaps.
 */
export function mayCorrect(record: EventRecord, edition: KnownEdition, pageId: number, sameText: boolean): boolean {
  if (edition.pageIds.every((id) => id === pageId)) return true;
  if (record.genre === 'recap') return false;
  if (!edition.keys.some(isStrong)) return record.keys.some(isStrong);
  return !sameText && shareStrongKey(record.keys, edition.keys);
}

/**
 * Merges the record into what is known. Values win over gaps; among values the known ones stay unless the page may
 * correct them. A whole text is never replaced by a cut one, and any announcement may say that the event is cancelled.
 */
export function mergeEdition(known: EditionValues, record: EventRecord, corrects: boolean): EditionValues {
  const stated = readEditionValues(record);
  const [first, second] = corrects ? [stated, known] : [known, stated];
  const announcesCancelling = stated.status === 'cancelled' && record.genre === 'announcement';
  return {
    title: first.title ?? second.title,
    url: first.url ?? second.url,
    ...mergeTimes(first, second, known),
    timeZone: first.timeZone ?? second.timeZone,
    status: announcesCancelling ? 'cancelled' : first.status,
    attendance: first.attendance ?? second.attendance,
    venue: mergeVenues(first.venue, second.venue),
    onlineUrl: first.onlineUrl ?? second.onlineUrl,
    language: first.language ?? second.language,
    ...mergeTexts(known, stated, corrects),
  };
}

/** Start, end and day go together: a start from one page and a day from another may be two days. */
function mergeTimes(first: EditionValues, second: EditionValues, known: EditionValues) {
  const sameDay = first.startsOn === null || second.startsOn === null || first.startsOn === second.startsOn;
  const startsAt = first.startsAt ?? (sameDay ? second.startsAt : null);
  const endsAt = first.endsAt ?? (sameDay ? second.endsAt : null);
  return {
    startsAt: keepSpelling(startsAt, known.startsAt),
    endsAt: keepSpelling(endsAt, known.endsAt),
    startsOn: first.startsOn ?? second.startsOn,
  };
}

/** One instant can be written in several ways; the known one stays, so that nothing changes. */
function keepSpelling(instant: string | null, known: string | null): string | null {
  return instant !== null && known !== null && Date.parse(instant) === Date.parse(known) ? known : instant;
}

function mergeTexts(known: EditionValues, stated: EditionValues, corrects: boolean) {
  const wins =
    stated.description !== null &&
    (known.description === null || (stated.complete === known.complete ? corrects : stated.complete));
  const { description, complete } = wins ? stated : known;
  return { description, complete };
}

/** The first venue, its gaps filled from the second where both name one place. */
function mergeVenues(first: VenueRecord | null, second: VenueRecord | null): VenueRecord | null {
  if (!first || !second) return first ?? second;
  if (first.name && second.name && foldName(first.name) !== foldName(second.name)) return first;
  return {
    name: first.name ?? second.name,
    address: first.address ?? second.address,
    city: first.city ?? second.city,
    region: first.region ?? second.region,
    country: first.country ?? second.country,
    latitude: first.latitude ?? second.latitude,
    longitude: first.longitude ?? second.longitude,
  };
}
