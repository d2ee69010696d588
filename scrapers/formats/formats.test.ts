import { describe, expect, it } from '@jest/globals';
import { cpuTimeSince } from '../../test/support/cpu-time.js';
import { ApolloState, readNextData } from './apollo-state.js';
import { canonicalAddress } from './canonical-address.js';
import { addDuration, readEpoch, readMoment } from './event-time.js';
import { parseHtml } from './html-tree.js';
import { readMeetupAddress } from './meetup-address.js';
import { readPageMetadata } from './page-metadata.js';
import { readPlace } from './place.js';
import { readRichText } from './rich-text.js';
import { tidyMarkdown } from './tidy-markdown.js';

describe('the canonical address', () => {
  it.each([
    ['http://Example.org/Talks/?utm_source=x&b=2&a=1#top', 'https://example.org/Talks?a=1&b=2'],
    ['https://example.org/', 'https://example.org'],
    ['https://example.org/a/index.html', 'https://example.org/a'],
    [
      'https://www.meetup.com/de-DE/Harbour-Rust/events/301000001/?eventOrigin=x',
      'https://www.meetup.com/harbour-rust/events/301000001/',
    ],
  ])('of %s is %s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));

  it.each(['file:///a', 'mailto:a@b', 'nonsense', '', null])('of %s is none', (address) =>
    expect(canonicalAddress(address)).toBeNull(),
  );
});

describe('an address at Meetup', () => {
  it.each([
    ['https://www.meetup.com/Harbour-Rust/', { urlname: 'harbour-rust', eventId: null, section: 'home' }],
    [
      'https://meetup.com/es/harbour-rust/events/?type=past',
      { urlname: 'harbour-rust', eventId: null, section: 'events' },
    ],
    [
      'https://www.meetup.com/harbour-rust/events/calendar/2019-09/',
      { urlname: 'harbour-rust', eventId: null, section: 'events' },
    ],
    [
      'https://www.meetup.com/harbour-rust/events/pwdqjtygcnbfb/',
      { urlname: 'harbour-rust', eventId: 'pwdqjtygcnbfb', section: 'event' },
    ],
    ['https://www.meetup.com/harbour-rust/photos/1', { urlname: 'harbour-rust', eventId: null, section: 'other' }],
  ])('%s is known', (address, expected) => expect(readMeetupAddress(address)).toEqual(expected));

  it.each(['https://www.meetup.com/login/', 'https://www.meetup.com/', 'https://meetup.com.example/a', 'x', null])(
    '%s is none of a group',
    (address) => expect(readMeetupAddress(address)).toBeNull(),
  );
});

describe('times', () => {
  it.each([
    ['2019-12-10T18:00-04:00', null, '2019-12-10T18:00:00-04:00', '2019-12-10'],
    ['2024-07-09T17:30:00.000Z', 'Europe/London', '2024-07-09T18:30:00+01:00', '2024-07-09'],
    ['2024-07-10T02:00:00Z', null, '2024-07-10T02:00:00Z', null],
    ['2024-07-10T02:00:00Z', 'America/New_York', '2024-07-09T22:00:00-04:00', '2024-07-09'],
    ['2023-01-26 19:00:00', 'Europe/Prague', '2023-01-26T19:00:00+01:00', '2023-01-26'],
    ['2023-01-26 19:00:00', null, null, '2023-01-26'],
    ['2023-01-26', 'Europe/Prague', null, '2023-01-26'],
    ['2023-02-30', null, null, null],
    ['0001-01-01T00:00:00Z', null, null, null],
    ['soon', null, null, null],
    ['2024-05-14T25:00:00Z', null, null, '2024-05-14'],
  ])('reads %s in %s', (text, zone, at, on) => expect(readMoment(text, zone)).toEqual({ at, on }));

  it('adds durations of both kinds, and none that leads backwards or nowhere', () => {
    expect(addDuration('2024-05-14T23:00:00+01:00', 'PT2H30M')).toBe('2024-05-15T01:30:00+01:00');
    expect(addDuration('2024-05-14T23:00:00+01:00', 3_600_000)).toBe('2024-05-15T00:00:00+01:00');
    expect(addDuration('2024-05-14T23:00:00+01:00', 'P')).toBeNull();
    expect(addDuration('2024-05-14T23:00:00+01:00', -1)).toBeNull();
  });

  it('keeps the day of an epoch with an offset', () => {
    expect(readEpoch(1357860600000, -18000000, null)).toEqual({ at: '2013-01-10T18:30:00-05:00', on: '2013-01-10' });
    expect(readEpoch(1e20, null, null)).toEqual({ at: null, on: null });
  });
});

describe('Apollo state', () => {
  const state = new ApolloState({
    'A:1': {
      __typename: 'A',
      'list({"first":10,"sort":"ASC"})': { edges: [{ node: { __ref: 'A:2' } }, { node: { __ref: 'A:gone' } }] },
    },
    'A:2': { __typename: 'A', back: { __ref: 'A:1' } },
  });

  it('finds connections by name whatever their arguments, and leaves out what is not there', () => {
    const [first] = state.ofType('A');
    const [field] = state.fields(first ?? {}, 'list');
    expect(field?.args).toEqual({ first: 10, sort: 'ASC' });
    expect(state.nodes(field?.value)).toHaveLength(1);
  });

  it('follows a circle one step at a time', () => {
    expect(state.follow({ __ref: 'A:2' })).toEqual({ __typename: 'A', back: { __ref: 'A:1' } });
    expect(state.follow({ __ref: '__proto__' })).toBeNull();
  });

  it('is null where the script is no JSON', () => {
    expect(readNextData(parseHtml('<script id="__NEXT_DATA__">{"a":</script>'))).toBeNull();
  });
});

describe('text of an unknown kind', () => {
  it.each([
    ['plain\r\n\r\n\r\ntext &amp; more', { format: 'text', body: 'plain\n\ntext & more' }],
    ['**Ann** \\- lists', { format: 'markdown', body: '**Ann** - lists' }],
    ['line\nline with <b>bold</b>', { format: 'markdown', body: 'line\nline with **bold**' }],
    ['a < b and c > d', { format: 'text', body: 'a < b and c > d' }],
  ])('reads %j', (text, expected) => expect(readRichText(text)).toEqual(expected));

  it('leaves code between fences alone and takes comments out', () => {
    expect(tidyMarkdown('  <h3><i class="fa"></i> Queues</h3>\n<p>At night</p>')).toBe('### Queues\n\nAt night');
    expect(tidyMarkdown('* Queues ([_@Anna Lima_](https://a.example)), [@anna](https://a.example)')).toBe(
      '* Queues ([_Anna Lima_](https://a.example)), [@anna](https://a.example)',
    );
    expect(tidyMarkdown('a<!-- b -->\n```\nx \\- <b>\n```\n<br>c<!-- open')).toBe('a\n```\nx \\- <b>\n```\n\nc');
  });

  it.each(['[', '![', '[![a](', '<a ', '<!--', '\\', '**', '|', '\n \n', '[x][', '&am', '`'])(
    'takes little time for a megabyte of %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const started = process.cpuUsage();
      readRichText(`**a** ${text}`);
      tidyMarkdown(text);
      expect(cpuTimeSince(started)).toBeLessThan(5000);
    },
  );
});

describe('small facts', () => {
  it('takes no empty place, no invented region and no country that is no code', () => {
    expect(readPlace({ name: ' ', address: '', latitude: 0, longitude: 0 })).toBeNull();
    expect(readPlace({ city: 'London', region: '17', country: 'gb' })).toMatchObject({ region: null, country: 'GB' });
    expect(readPlace({ name: 'A', country: 'Spain', latitude: 91, longitude: 2 })).toMatchObject({
      country: null,
      latitude: null,
    });
  });

  it('reads the head of a page', () => {
    const html =
      '<html lang="pt_BR"><head><title> A  b </title><link rel="Canonical" href="/x"><meta property="og:site_name" content="S&amp;T"></head>';
    expect(readPageMetadata(parseHtml(html), 'https://a.example/y')).toMatchObject({
      title: 'A b',
      canonical: 'https://a.example/x',
      siteName: 'S&T',
      language: 'pt-BR',
    });
  });
});
