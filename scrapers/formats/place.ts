import { squeeze } from '../../src/base/index.js';
import type { VenueRecord } from '../source.js';

/** A place with any of its parts missing, empty or odd. */
export interface RawPlace {
  name?: string | null;
  address?: string | null;
  city?: string | null;
  region?: string | null;
  country?: string | null;
  latitude?: number | null;
  longitude?: number | null;
}

/**
 * A venue from what a page states, or null where nothing of it is left. Empty texts are nothing; a country is kept
 * as an ISO 3166-1 code only; a region of digits is a site's own number ("17" is Meetup's London) and says nothing;
 * 0,0 is no place where people meet.
 */
export function readPlace(raw: RawPlace): VenueRecord | null {
  const latitude = inRange(raw.latitude, 90);
  const longitude = inRange(raw.longitude, 180);
  const located = latitude !== null && longitude !== null && (latitude !== 0 || longitude !== 0);
  const region = clean(raw.region);
  const venue: VenueRecord = {
    name: clean(raw.name),
    address: clean(raw.address),
    city: clean(raw.city),
    region: region && /^\d+$/.test(region) ? null : region,
    country: readCountryCode(raw.country),
    latitude: located ? latitude : null,
    longitude: located ? longitude : null,
  };
  return venue.name || venue.address || venue.city || located ? venue : null;
}

/** An ISO 3166-1 alpha-2 code in capitals, or null for anything else. The unofficial "UK" is read as GB. */
export function readCountryCode(text: string | null | undefined): string | null {
  const code = text?.trim().toUpperCase() ?? '';
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return code === 'UK' ? 'GB' : code;
}

function clean(text: string | null | undefined): string | null {
  return squeeze(text ?? '') || null;
}

function inRange(value: number | null | undefined, most: number): number | null {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}
