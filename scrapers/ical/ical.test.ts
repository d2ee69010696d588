import { describe, expect, it } from '@jest/globals';
import { cpuTimeSince } from '../../test/support/cpu-time.js';
import { fixturePage, makePage, readPage } from '../../test/support/page.js';
import { findSource } from '../index.js';

const fixture = (file: string, of = {}) => fixturePage('ical', file, of);
const calendar = (...lines: string[]) =>
  makePage(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'), { mediaType: 'text/calendar' });

describe("Meetup's calendar of today", () => {
  const [first, second] = readPage(fixture('meetup-now.ics')).events;

  it('gives its events the keys of their pages', () => {
    expect(first?.keys).toEqual(['meetup:301000001', 'ical:event_301000001@meetup.com']);
    expect(first?.url).toBe('https://www.meetup.com/harbour-rust/events/301000001/');
  });

  it('takes the name of the group and the time off the words, and joins folded lines inside of words', () => {
    expect(first?.text).toEqual({
      format: 'markdown',
      body: 'An evening with two talks.\n\n**Borrowing without tears** by Dana Okafor (Staff Engineer)\n\n* 18:30 - doors 🦀',
    });
    expect(first?.complete).toBe(true);
  });

  it('reads times in their zone', () => {
    expect(first).toMatchObject({
      startsAt: '2024-05-14T18:30:00+01:00',
      endsAt: '2024-05-14T21:00:00+01:00',
      startsOn: '2024-05-14',
      timeZone: 'Europe/London',
    });
  });

  it('knows its group and the cancelled event', () => {
    expect(first?.group).toMatchObject({ name: 'Harbour Rust', keys: ['meetup:harbour-rust', 'name:harbour rust'] });
    expect(second).toMatchObject({ title: 'Hack evening', status: 'cancelled', complete: false });
  });
});

describe("Meetup's calendar of 2013", () => {
  const [event] = readPage(fixture('meetup-2013.ics')).events;

  it('is known to cut its words, and its footer is none of them', () => {
    expect(event?.complete).toBe(false);
    expect(event?.text.body).toBe(
      'We plan the year and then give short talks, each of them about one gem that its speaker would take to an ...',
    );
  });

  it('gives both ids of a recurring event, name and address of the place, and its coordinates', () => {
    expect(event?.keys.slice(0, 2)).toEqual(['meetup:qgkxkcyrcbnb', 'meetup:93346412']);
    expect(event?.venue).toMatchObject({
      name: 'The Mill',
      address: '1 Mill Lane, Detroit, MI 48226',
      latitude: 42.33,
      longitude: -83.05,
    });
    expect(event?.group).toMatchObject({ name: 'Harbour Ruby', keys: ['meetup:harbour-ruby', 'name:harbour ruby'] });
  });
});

describe("anyone's calendar", () => {
  const { events, problems } = readPage(fixture('town.ics'));

  it('reads a time without a zone in the zone of the calendar', () => {
    expect(events[0]).toMatchObject({
      startsAt: '2024-03-14T19:00:00+01:00',
      endsAt: '2024-03-14T21:00:00+01:00',
      timeZone: 'Europe/Paris',
      venue: { name: 'Le Hangar', address: '3 quai Nord, Bordeaux' },
    });
  });

  it('gives an event the key and the group of its address at Meetup', () => {
    expect(events[0]?.keys[0]).toBe('meetup:278000001');
    expect(events[0]?.url).toBe('https://www.meetup.com/town-data/events/278000001/');
    expect(events[0]?.group?.keys[0]).toBe('meetup:town-data');
  });

  it('has a day and no time for an event of whole days, and prefers its HTML to its plain words', () => {
    expect(events[1]).toMatchObject({
      keys: ['ical:camp-2024@town.example'],
      startsAt: null,
      startsOn: '2024-06-01',
      text: { format: 'markdown', body: 'A day of talks, **all** by locals\n\n- Bees and bits by Otto Grau' },
    });
  });

  it('reads the first date of a series and says that there are more', () => {
    expect(events[2]).toMatchObject({
      startsOn: '2024-01-02',
      timeZone: 'Europe/Berlin',
      attendance: 'online',
      onlineUrl: 'https://meet.example/table',
      venue: null,
    });
    expect(problems).toEqual([{ where: 'VEVENT 3', message: expect.stringContaining('first date') }]);
  });

  it('tells a moved occurrence from its series', () => {
    expect(events[3]?.keys).toEqual(['ical:monthly@town.example#20240206T180000']);
  });
});

describe('a hostile or broken calendar', () => {
  it.each([
    'FREQ=SECONDLY;INTERVAL=1;COUNT=999999999',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=-366',
    'FREQ=DAILY;BYDAY=;UNTIL=never',
    `FREQ=DAILY;BYDAY=${'MO,'.repeat(50_000)}TU`,
  ])('is read at once whatever its rule: %.60s', (rule) => {
    const started = process.cpuUsage();
    const { events } = readPage(
      calendar('BEGIN:VEVENT', 'UID:a@b', 'DTSTART:20240101T180000Z', `RRULE:${rule}`, 'SUMMARY:Talks', 'END:VEVENT'),
    );
    expect(events.map(({ title }) => title)).toEqual(['Talks']);
    expect(cpuTimeSince(started)).toBeLessThan(2000);
  });

  it('loses only the event that cannot be read', () => {
    const { events, problems } = readPage(
      calendar(
        ...['BEGIN:VEVENT', 'UID:1', 'DTSTART:garbage', 'SUMMARY:No time', 'END:VEVENT'],
        ...[
          'BEGIN:VEVENT',
          'UID:2',
          'no colon in this line',
          'DTSTART:20240101T180000Z',
          'SUMMARY:Odd line',
          'END:VEVENT',
        ],
        ...['BEGIN:VEVENT', 'UID:3', 'DTSTART:20240102T180000Z', 'SUMMARY:Fine', 'END:VEVENT'],
        ...['BEGIN:VEVENT', 'UID:4', 'SUMMARY:No end'],
      ),
    );
    expect(events.map(({ title }) => title)).toEqual(['Odd line', 'Fine']);
    expect(problems.map(({ where }) => where)).toEqual(['VEVENT 2', 'VEVENT 4', 'VEVENT 1']);
  });

  it('is read in little time when a line has a hundred thousand parameters', () => {
    const started = process.cpuUsage();
    const lines = [
      'BEGIN:VEVENT',
      'UID:1',
      `DESCRIPTION${';A=b'.repeat(250_000)}:x`,
      'DTSTART:20240101T180000Z',
      'SUMMARY:Fine',
      'END:VEVENT',
    ];
    expect(readPage(calendar(...lines)).events).toHaveLength(1);
    expect(cpuTimeSince(started)).toBeLessThan(2000);
  });

  it('is recognised by its first line when it was served as plain text', () => {
    expect(findSource(fixture('town.ics', { mediaType: 'text/plain' }))?.name).toBe('ical');
  });

  it('is an error when a login page answers in its place', () => {
    const page = makePage('<html><title>Login</title></html>', { mediaType: 'text/calendar' });
    expect(() => readPage(page)).toThrow(/no calendar/);
  });
});
