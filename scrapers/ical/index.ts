import { TalkgraphError } from '../../src/base/index.js';
import { readCalendar } from '../formats/icalendar.js';
import type { Page, Reading, Source } from '../source.js';
import { readCalendarFacts } from './calendar-facts.js';
import { toEventRecord } from './to-event-record.js';

/**
 * Calendars (RFC 5545): Meetup's feeds, other sites' feeds, files. An event of Meetup's has the same key here and on
 * its page, so that both are one edition.
 */
export const ical: Source = {
  name: 'ical',
  about: 'iCalendar feeds and files (.ics), Meetup’s among them.',
  recognises: ({ mediaType, body }) =>
    mediaType === 'text/calendar' || /^\ufeff?\s*BEGIN:VCALENDAR\s*[\r\n]/i.test(body.slice(0, 200)),
  read,
};

function read(page: Page): Reading {
  const calendar = readCalendar(page.body);
  if (!calendar) {
    throw new TalkgraphError('PAGE_UNREADABLE', 'This is no calendar: it does not begin with BEGIN:VCALENDAR.', {
      where: page.address,
      hint: 'Check the address of the feed; a login page may have answered instead.',
    });
  }
  const facts = readCalendarFacts(calendar, page);
  const reading: Reading = { events: [], further: [], problems: [] };
  for (const { position, message } of calendar.problems)
    reading.problems.push({ where: `VEVENT ${position}`, message });
  for (const event of calendar.events) {
    const record = toEventRecord(event, facts, page.hints);
    if ('keys' in record) reading.events.push(record);
    else reading.problems.push(record);
    if ('keys' in record && event.properties.some(({ name }) => name === 'rrule')) {
      reading.problems.push({
        where: `VEVENT ${event.position}`,
        message: 'It repeats by a rule; only its first date was read.',
      });
    }
  }
  return reading;
}
