import { meetupEventAddress, readMeetupAddress } from './meetup-address.js';

/** Query parameters that say where a reader came from, not what the page is. */
const tracking =
  /^(utm_.*|fbclid|gclid|gclsrc|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hs(enc|mi)|ref|ref_src|source|eventorigin|recid|recsource|aff|spm|cmpid|amp|_xtd|rv|trk)$/i;

/**
 * The one form of a public web address, by which two mentions of a page are known to be the same: https, host in
 * small letters without `www.`'s variants touched, no default port, fragment, tracking parameters or trailing slash;
 * the other parameters sorted. A Meetup event has no locale and its group in small letters.
 * @returns null for what is no http(s) address.
 */
export function canonicalAddress(address: string | null | undefined): string | null {
  const url = readWebAddress(address);
  if (!url) return null;
  const meetup = readMeetupAddress(url.href);
  if (meetup?.eventId) return meetupEventAddress(meetup.urlname, meetup.eventId);
  const kept = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/(index\.html?)?$/, '');
  return `https://${url.host.toLowerCase()}${path}${query ? `?${query}` : ''}`;
}

/** An http(s) address without a password, or null. */
export function readWebAddress(address: string | null | undefined): URL | null {
  if (!address) return null;
  try {
    const url = new URL(address.trim());
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
