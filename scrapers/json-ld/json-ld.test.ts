import { describe, expect, it } from '@jest/globals';
import { fixturePage, makePage, readOne, readPage } from '../../test/support/page.js';
import { findSource } from '../index.js';

const page = fixturePage('json-ld', 'community-event.html', { address: 'https://nebelhafen.example/termine/2024-05/' });
const withData = (data: unknown, body = '') =>
  makePage(
    `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`,
    {
      address: 'https://example.org/events/1',
    },
  );

describe('a page with schema.org Event', () => {
  const event = readOne(page);

  it('is read by this source', () => {
    expect(findSource(page)?.name).toBe('json-ld');
  });

  it('gives what the data states', () => {
    expect(event).toMatchObject({
      keys: ['url:https://nebelhafen.example/termine/2024-05'],
      title: 'Zwei Vorträge am Kai',
      startsAt: '2024-05-16T19:00:00+02:00',
      startsOn: '2024-05-16',
      timeZone: null,
      status: 'postponed',
      attendance: 'mixed',
      onlineUrl: 'https://stream.example/kai',
      venue: { name: 'Speicher 4', address: 'Kai 4', city: 'Hamburg', country: 'DE' },
      language: 'de',
      hosts: ['Speicher GmbH'],
      sponsors: ['Kranwerk AG'],
    });
    expect(event.group).toMatchObject({
      name: 'Nebelhafen Tech',
      keys: ['host:nebelhafen.example', 'name:nebelhafen tech'],
    });
  });

  it("takes its words from the page's article where the data cuts them", () => {
    expect(event.complete).toBe(true);
    expect(event.text.body).toContain(
      '## Sperren, die niemand wollte\n\nJonas Petersen (Leiter Plattform, Kranwerk AG)',
    );
    expect(event.text.body).not.toContain('Impressum');
  });

  it('reports the block that is broken and reads the others', () => {
    expect(readPage(page).problems).toEqual([{ where: 'JSON-LD', message: 'ld+json block 1 is no JSON' }]);
  });

  it('keeps a whole description although there are words around it', () => {
    const description =
      'Two talks. First Ida Moe on queues, then Per Lund of Fjord on caches. Doors at six, talks at half past, pizza after.';
    const read = readOne(
      withData(
        { '@type': 'EducationEvent', name: 'Two talks', startDate: '2024-05-16', description },
        '<p>Tickets</p>',
      ),
    );
    expect(read).toMatchObject({
      text: { format: 'text', body: description },
      complete: true,
      startsAt: null,
      startsOn: '2024-05-16',
    });
  });

  it('turns HTML in a description into Markdown', () => {
    const description = '&lt;x&gt; <p>One</p><ul><li>Two</li></ul>';
    expect(readOne(withData({ '@type': 'Event', name: 'A', startDate: '2024-05-16', description })).text).toEqual({
      format: 'markdown',
      body: '<x>\n\nOne\n\n- Two',
    });
  });

  it('reads a list of events and leads to their pages', () => {
    const data = {
      '@type': 'ItemList',
      itemListElement: [1, 2].map((n) => ({
        '@type': 'ListItem',
        item: {
          '@type': 'Event',
          name: `Evening ${n}`,
          startDate: `2024-0${n}-10T18:00:00Z`,
          url: `https://example.org/e/${n}?utm_medium=x`,
        },
      })),
    };
    const reading = readPage(withData(data));
    expect(reading.events.map(({ title, startsOn }) => [title, startsOn])).toEqual([
      ['Evening 1', null],
      ['Evening 2', null],
    ]);
    expect(reading.further.map(({ address }) => address)).toEqual([
      'https://example.org/e/1',
      'https://example.org/e/2',
    ]);
  });

  it('tells events apart that share the address of the front page, and spreads no hint over them', () => {
    const data = [1, 2].map((n) => ({
      '@type': 'Event',
      name: `Evening ${n}`,
      startDate: `2024-0${n}-10T19:00:00+01:00`,
      url: 'https://example.org/',
    }));
    const { events } = readPage({
      ...withData(data),
      hints: { url: 'https://example.org/e/9', title: 'Other', date: '2020-01-01' },
    });
    expect(events.map(({ keys }) => keys)).toEqual([
      ['url:https://example.org#2024-01-10T19:00:00+01:00'],
      ['url:https://example.org#2024-02-10T19:00:00+01:00'],
    ]);
  });

  it('gives an event of Meetup on another site the key of its page there', () => {
    const data = {
      '@type': 'Event',
      name: 'A',
      startDate: '2024-05-16',
      url: 'https://www.meetup.com/de-DE/Harbour-Rust/events/301000001/',
    };
    expect(readOne(withData(data)).keys[0]).toBe('meetup:301000001');
  });

  it('is left to other sources where its data speaks of no event', () => {
    expect(findSource(withData({ '@type': 'BlogPosting', headline: 'A recap' }, '<p>Words</p>'))?.name).toBe('recap');
  });
});
