import type { PageHints } from '../source.js';

/**
 * The hints that hold for an event of a page with so many events: all of them where it is the only one, else those
 * that are about the whole page. The title, day and address of one event must not spread to its neighbours.
 */
export function hintsForOneOf(events: number, { title, date, url, ...shared }: PageHints): PageHints {
  return events === 1 ? { title, date, url, ...shared } : shared;
}
