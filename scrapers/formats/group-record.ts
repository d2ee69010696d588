import { foldName, isTimeZone, squeeze } from '../../src/base/index.js';
import type { GroupRecord } from '../source.js';
import { readWebAddress } from './canonical-address.js';
import { meetupGroupAddress, readMeetupAddress } from './meetup-address.js';
import { readCountryCode } from './place.js';

/** Sites that host the pages of many groups: their domain names none of them. */
const shared =
  /(^|\.)(meetup\.com|eventbrite\.[a-z]{2,6}(?:\.[a-z]{2})?|lu\.ma|luma\.com|ti\.to|connpass\.com|doorkeeper\.jp|github\.com|github\.io|gitlab\.io|medium\.com|substack\.com|blogspot\.[a-z]{2,6}(?:\.[a-z]{2})?|wordpress\.com|dev\.to|hashnode\.dev|facebook\.com|linkedin\.com|bevy\.com|community\.cncf\.io|gdg\.community\.dev|netlify\.app|vercel\.app|pages\.dev)$/i;

const bare = { timeZone: null, city: null, region: null, country: null };

/**
 * A group of which only the name is known, and perhaps an address of it or of one of its events. An address at
 * Meetup names the group beyond doubt.
 */
export function groupByName(name: string, address: string | null): GroupRecord {
  const meetup = readMeetupAddress(address);
  if (meetup) return meetupGroup({ urlname: meetup.urlname, name });
  return { name: squeeze(name), keys: [nameKey(name)], url: null, ...bare };
}

/** A group that has a site of its own, of that name. On a site that many share, the name is all that tells. */
export function groupOfHost(name: string, address: URL | null): GroupRecord {
  const own = address && !shared.test(address.hostname) ? address : null;
  const keys = own ? [`host:${own.hostname.toLowerCase().replace(/^www\./, '')}`, nameKey(name)] : [nameKey(name)];
  return { name: squeeze(name), keys, url: own?.origin ?? null, ...bare };
}

/** A group at Meetup, with what its page states. Without a name its part of the address stands for it. */
export function meetupGroup(of: {
  urlname: string;
  name?: string | null;
  url?: string | null;
  timeZone?: string | null;
  city?: string | null;
  region?: string | null;
  country?: string | null;
}): GroupRecord {
  const urlname = of.urlname.toLowerCase();
  const name = squeeze(of.name ?? '') || urlname;
  return {
    name,
    keys: of.name ? [`meetup:${urlname}`, nameKey(name)] : [`meetup:${urlname}`],
    url: meetupGroupAddress(of.url ? (readMeetupAddress(of.url)?.urlname ?? urlname) : urlname),
    timeZone: of.timeZone && isTimeZone(of.timeZone) ? of.timeZone : null,
    city: squeeze(of.city ?? '') || null,
    region: /^\d*$/.test(of.region?.trim() ?? '') ? null : squeeze(of.region ?? ''),
    country: readCountryCode(of.country),
  };
}

/** A group that an event's data names as its organiser. */
export function groupOfOrganizer(name: string, url: string | null): GroupRecord {
  if (readMeetupAddress(url)) return groupByName(name, url);
  return groupOfHost(name, readWebAddress(url));
}

function nameKey(name: string): string {
  return `name:${foldName(name)}`;
}
