import { describe, expect, it } from '@jest/globals';
import { fixturePage, makePage, readOne, readPage } from '../../test/support/page.js';
import { findSource } from '../index.js';

const labelled = (raw: Record<string, unknown>) =>
  makePage(JSON.stringify({ raw: { id: 'x-1', ...raw }, gold: { talks: [] } }), {
    address: 'file:///x-1.json',
    mediaType: 'application/json',
  });

describe('a labelled text', () => {
  it('is recognised before every other kind of JSON', () => {
    const html = '<a href="https://www.meetup.com/a/events/301000001/">';
    expect(findSource(labelled({ format: 'html', html }))?.name).toBe('labelled');
  });

  it('is read as the page that it was', () => {
    const { body } = fixturePage('meetup', 'event-page.html');
    const direct = readOne(fixturePage('meetup', 'event-page.html'));
    expect(readOne(labelled({ format: 'next-data-html', html: body, lang: 'en' }))).toEqual({
      ...direct,
      language: 'en',
    });
  });

  it('hands on what is known beside the text', () => {
    const event = readOne(
      labelled({
        format: 'markdown',
        text: '# A part\n\n**Fast lists** by Ann Lee',
        group: 'Harbour Rust',
        date: '2024-05-14',
        title: 'Lists night<!--Month-->',
        url: 'https://www.meetup.com/fr-FR/Harbour-Rust/events/301000001/',
        lang: 'en',
      }),
    );
    expect(event).toMatchObject({
      keys: ['meetup:301000001', 'url:https://www.meetup.com/harbour-rust/events/301000001/'],
      title: 'Lists night',
      startsOn: '2024-05-14',
      language: 'en',
      group: { name: 'Harbour Rust', keys: ['meetup:harbour-rust', 'name:harbour rust'] },
      text: { body: '# A part\n\n**Fast lists** by Ann Lee' },
    });
  });

  it('takes the title from the text where none is known', () => {
    expect(
      readOne(labelled({ format: 'markdown', text: '# Lists night\n\nWords', title: null, group: null })).title,
    ).toBe('Lists night');
  });

  it('chooses the event of its title or day from a calendar', () => {
    const text = fixturePage('ical', 'town.ics').body;
    expect(readOne(labelled({ format: 'ics', text, title: 'Town camp', date: '2024-01-02' })).title).toBe('Town camp');
    expect(readOne(labelled({ format: 'ics', text, title: 'The feed', date: '2024-01-02' })).title).toBe(
      'Monthly table',
    );
    expect(readOne(labelled({ format: 'ics', text })).title).toBe('Données en mars');
  });

  it('never reads the labels', () => {
    const page = labelled({ format: 'text', text: 'Words' });
    const other = { ...page, body: page.body.replace('"talks":[]', '"talks":[{"title":"Secret"}]') };
    expect(readPage(other)).toEqual(readPage(page));
  });

  it.each([
    ['is broken', '{"raw": {'],
    ['has an unknown format', '{"raw": {"id": "x", "format": "docx", "text": "a"}}'],
    ['has no text', '{"raw": {"id": "x", "format": "text", "text": ""}}'],
  ])('is an error when it %s', (_, body) => {
    expect(() => readPage(makePage(body, { mediaType: 'application/json' }))).toThrow(
      expect.objectContaining({ code: 'PAGE_UNREADABLE' }),
    );
  });
});
