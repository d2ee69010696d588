import { describe, expect, it } from '@jest/globals';
import { TalkgraphError } from '../../src/base/index.js';
import { fixturePage, makePage, readOne, readPage } from '../../test/support/page.js';
import { findSource } from '../index.js';
import { chooseDescription, looksCut } from './event-facts.js';

const fixture = (file: string, of = {}) => fixturePage('meetup', file, of);

describe("an event's page at Meetup", () => {
  const event = readOne(fixture('event-page.html'));

  it('is recognised as a saved file by its canonical link', () => {
    expect(findSource(fixture('event-page.html'))?.name).toBe('meetup');
  });

  it('gives the whole description without the backslashes of its Markdown', () => {
    expect(event.complete).toBe(true);
    expect(event.text.format).toBe('markdown');
    expect(event.text.body).toContain('**Borrowing without tears** by Dana Okafor (Staff Engineer, Pontoon Systems)');
    expect(event.text.body).toContain('* 18:30 - doors\n* 19:00 - first talk');
    expect(event.text.body).not.toContain('\\');
  });

  it('has the key of its id and an address without the locale', () => {
    const url = 'https://www.meetup.com/harbour-rust/events/301000001/';
    expect(event.keys).toEqual(['meetup:301000001', `url:${url}`]);
    expect(event.url).toBe(url);
  });

  it('has the IANA zone of its group, not the offset of its time', () => {
    expect(event).toMatchObject({
      startsAt: '2024-05-14T18:30:00+01:00',
      endsAt: '2024-05-14T21:00:00+01:00',
      startsOn: '2024-05-14',
      timeZone: 'Europe/London',
    });
  });

  it('has its group with the urlname in small letters', () => {
    expect(event.group).toMatchObject({
      name: 'Harbour Rust',
      keys: ['meetup:harbour-rust', 'name:harbour rust'],
      city: 'Bristol',
      country: 'GB',
      timeZone: 'Europe/London',
    });
  });

  it('has its venue with the coordinates of the Apollo state', () => {
    expect(event.venue).toEqual({
      name: 'The Old Sail Loft',
      address: '12 Quay Street',
      city: 'Bristol',
      region: 'X5',
      country: 'GB',
      latitude: 51.4501,
      longitude: -2.5974,
    });
    expect(event).toMatchObject({ attendance: 'offline', status: 'scheduled', genre: 'announcement', language: null });
  });

  it('does not read the events of other groups that the page suggests', () => {
    expect(readPage(fixture('event-page.html')).events).toHaveLength(1);
  });

  it('is read when it was fetched under an address with a locale and a suffix', () => {
    const address = 'https://www.meetup.com/es-ES/Harbour-Rust/events/301000001/?eventOrigin=group_upcoming_events';
    expect(readOne(fixture('event-page.html', { address })).keys).toEqual(event.keys);
  });

  it('has no venue and no invented coordinates when it is online, and is cancelled when it is', () => {
    const online = readOne(fixture('online-cancelled-event.html'));
    expect(online).toMatchObject({
      keys: ['meetup:qwertyzabcnbfb', 'url:https://www.meetup.com/harbour-rust/events/qwertyzabcnbfb/'],
      attendance: 'online',
      status: 'cancelled',
      venue: null,
      onlineUrl: null,
    });
  });

  it('is read from JSON-LD and markup where there is no Next.js data, with the words of the markup', () => {
    const plain = readOne(fixture('event-without-next-data.html'));
    expect(plain).toMatchObject({
      title: 'Slow query night',
      complete: true,
      startsAt: '2024-06-11T18:30:00+01:00',
      timeZone: 'Europe/London',
      venue: { name: 'The Old Sail Loft' },
      group: { name: 'Harbour Rust' },
    });
    expect(plain.text.body).toBe(
      'Two talks and a long pub table.\n\n**Tracing a slow query** by [Yusuf Demir](https://people.example/yusuf)\n\n- 18:30 doors\n- 19:00 talk',
    );
  });

  it('is not complete where all that is there is the cut text of the JSON-LD', () => {
    const { body } = fixture('event-without-next-data.html');
    const cut = readOne(makePage(body.replace('id="event-details"', '')));
    expect(cut.complete).toBe(false);
    expect(cut.title).toBe('Slow query night');
  });
});

describe("a group's page at Meetup", () => {
  const reading = readPage(fixture('group-page.html'));

  it("gives the group's events, the cancelled ones among them", () => {
    expect(reading.events.map(({ title, status }) => [title, status])).toEqual([
      ['Parsers and plugins', 'scheduled'],
      ['Hack evening', 'cancelled'],
    ]);
  });

  it('joins what Apollo state and JSON-LD say of one event', () => {
    const [event] = reading.events;
    expect(event).toMatchObject({
      complete: true,
      timeZone: 'Europe/London',
      startsOn: '2024-07-09',
      venue: { city: 'Bristol' },
    });
    expect(event?.text.body).toContain('by Tom Eklund of Plinth');
  });

  it('says which part of a list the page does not carry, and leaves drafts out with a word on it', () => {
    expect(reading.problems).toEqual([
      { where: 'event 301000005', message: expect.stringContaining('draft') },
      { where: 'list of events', message: 'The page carries 3 of 4 events of this list.' },
    ]);
  });

  it('leads to the events whose words it lacks and to the lists of past and upcoming events', () => {
    expect(reading.further).toEqual([
      { address: 'https://www.meetup.com/harbour-rust/events/301000004/', reason: 'event page' },
      { address: 'https://www.meetup.com/harbour-rust/events/300999999/', reason: 'event page' },
      { address: 'https://www.meetup.com/harbour-rust/events/?type=upcoming', reason: 'upcoming events' },
      { address: 'https://www.meetup.com/harbour-rust/events/?type=past', reason: 'past events' },
    ]);
  });

  it('does not lead back to the list that it is', () => {
    const past = readPage(
      fixture('group-page.html', { address: 'https://www.meetup.com/harbour-rust/events/?type=past' }),
    );
    expect(past.further.map(({ reason }) => reason)).not.toContain('past events');
  });
});

describe('a page of Meetup that shows nothing', () => {
  const failure = (page: ReturnType<typeof fixture>) => {
    try {
      readPage(page);
    } catch (thrown) {
      return thrown as TalkgraphError;
    }
    return null;
  };

  it('is an error when it is the login page, never a group without events', () => {
    const error = failure(fixture('login.html', { address: 'https://www.meetup.com/harbour-rust/events/' }));
    expect(error).toBeInstanceOf(TalkgraphError);
    expect(error).toMatchObject({ code: 'PAGE_UNREADABLE', message: expect.stringContaining('login') });
  });

  it.each([
    ['an empty page', ''],
    [
      'a consent page',
      '<html><head><title>Before you continue</title></head><body><button>Accept</button></body></html>',
    ],
    [
      'a page with broken data',
      '<script id="__NEXT_DATA__" type="application/json">{"props":</script><script type="application/ld+json">{</script>',
    ],
    [
      'a search that leads to events of many groups',
      '<a href="https://www.meetup.com/other-group/events/301000009/">Other</a>',
    ],
    ['a megabyte of open elements', '<div>'.repeat(200_000)],
  ])('is an error when it is %s', (_, body) => {
    const error = failure(makePage(body, { address: 'https://www.meetup.com/harbour-rust/events/301000001/' }));
    expect(error).toMatchObject({
      code: 'PAGE_UNREADABLE',
      where: 'https://www.meetup.com/harbour-rust/events/301000001/',
    });
  });
});

describe("JSON of Meetup's APIs", () => {
  it.each([
    ['gql2-answer.json', '2024-05-14T21:00:00+01:00', 'offline'],
    ['gql-ext-answer.json', '2024-05-14T21:00:00+01:00', 'mixed'],
    ['gql-record.json', null, 'offline'],
  ])('%s gives the same event as the page', (file, endsAt, attendance) => {
    const event = readOne(fixture(file));
    const page = readOne(fixture('event-page.html'));
    expect(event.keys).toEqual(page.keys);
    expect(event.text).toEqual(page.text);
    expect(event).toMatchObject({ startsAt: page.startsAt, endsAt, attendance, venue: { name: 'The Old Sail Loft' } });
    expect(event.group?.keys[0]).toBe('meetup:harbour-rust');
  });

  it('says when an answer is one page of several', () => {
    expect(readPage(fixture('gql-ext-answer.json')).problems).toEqual([
      { where: 'answer', message: expect.stringContaining('one page of several') },
    ]);
  });

  it('reads REST v2 with its offset, without taking it for a zone', () => {
    expect(readOne(fixture('rest-v2.json'))).toMatchObject({
      keys: ['meetup:93346412', 'url:https://www.meetup.com/harbour-linux/events/93346412/'],
      startsAt: '2013-01-10T18:30:00-05:00',
      endsAt: '2013-01-10T20:30:00-05:00',
      startsOn: '2013-01-10',
      timeZone: null,
      venue: { name: 'The Mill', region: 'MI', country: 'US' },
      text: {
        format: 'markdown',
        body: 'Two talks in the loft:\nKernel modules for the curious, by **Petra Lindqvist**\n\nBring a laptop. http://slides.example/p',
      },
    });
  });

  it('reads REST v3 with the zone of its group', () => {
    expect(readOne(fixture('rest-v3.json'))).toMatchObject({
      startsAt: '2016-06-09T18:45:00+02:00',
      timeZone: 'Europe/Madrid',
      startsOn: '2016-06-09',
      title: 'Kernel modules',
    });
  });

  it('is an error with the message of the API when it answers with an error and HTTP 200', () => {
    const page = fixture('gql-error.json', { address: 'https://www.meetup.com/gql2' });
    expect(() => readPage(page)).toThrow(/PersistedQueryNotFound/);
  });

  it('is an error when it is broken', () => {
    expect(() =>
      readPage(makePage('{"data":', { address: 'https://www.meetup.com/gql2', mediaType: 'application/json' })),
    ).toThrow(/no JSON/);
  });

  it('is an empty reading when the group has no events', () => {
    const body = '{"data":{"groupByUrlname":{"urlname":"quiet","name":"Quiet","events":{"edges":[]}}}}';
    const page = makePage(body, { address: 'https://www.meetup.com/gql2', mediaType: 'application/json' });
    expect(readPage(page)).toEqual({ events: [], further: [], problems: [] });
  });
});

describe('choosing between descriptions', () => {
  const text = (body: string, cut = false) => ({ body, format: 'markdown' as const, cut });

  it('prefers the first whole one', () => {
    expect(chooseDescription([text('short', true), text('the whole'), text('another whole')])?.body).toBe('the whole');
  });

  it('knows a text as cut when another goes on from it', () => {
    const chosen = chooseDescription([
      text('We meet in the loft and'),
      text('We meet in the **loft** and talk until the lights go out.'),
    ]);
    expect(chosen).toMatchObject({ body: expect.stringContaining('lights'), cut: false });
  });

  it('gives the longest, marked as cut, where all are cut', () => {
    expect(chooseDescription([text('a…', true), text('a bit…', true)])).toMatchObject({ body: 'a bit…', cut: true });
  });

  it('takes a sentence that ends for whole, whatever its length', () => {
    expect(looksCut(`${'x'.repeat(153)}.`)).toBe(false);
    expect(looksCut('x'.repeat(155))).toBe(true);
    expect(looksCut('Come and see us ...')).toBe(true);
  });
});
