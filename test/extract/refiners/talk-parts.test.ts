import { describe, expect, it } from '@jest/globals';
import { plainRun } from '../../../src/extract/blocks/index.js';
import { isSocial, readEventTitle } from '../../../src/extract/refiners/event-title.js';
import { extractText, listTalks } from '../extract-text.js';

const languages = (body: string): (string | null)[] =>
  extractText(body).talks.map((talk) => talk.language?.value ?? null);

describe('the language of a talk', () => {
  it('is read from a mark behind the title and from a label below it', () => {
    expect(
      languages('Talk 1: Queues at Night (in English) - Anna Lima\nTalk 2: Seen am Tag - Peter Berg\nSprache: Deutsch'),
    ).toEqual(['en', 'de']);
  });

  it('is that of all talks where the text says so for the evening', () => {
    expect(languages('Talk 1: Queues at Night - Anna Lima\n\nThe talks will be held in German.')).toEqual(['de']);
  });

  it('stays open where the text says nothing', () => {
    expect(languages('Talk 1: Queues at Night - Anna Lima')).toEqual([null]);
  });
});

describe('nicknames', () => {
  it('give way to the full name that the text tells elsewhere', () => {
    const body =
      '## Speakers\n\n### Anna Lima a.k.a limabean from Foo\n\n## Timetable\n\n- 19:40 夜のキュー by limabean\n- 20:00 懇親会';
    expect(listTalks(extractText(body))).toEqual(['夜のキュー | Anna Lima (-, Foo)']);
  });
});

describe('links', () => {
  it('go to the talk that they stand below', () => {
    const body =
      '### Queues at Night\n\nSpeaker: Anna Lima\n\n[Slides](https://speakerdeck.com/a/queues) [Video](https://youtu.be/abc)\n\n### Lakes by Day\n\nSpeaker: Peter Berg\n\n[Slides](https://speakerdeck.com/b/lakes)';
    expect(extractText(body).talks.map((talk) => talk.links.map((link) => `${link.kind} ${link.url.value}`))).toEqual([
      ['slides https://speakerdeck.com/a/queues', 'video https://youtu.be/abc'],
      ['slides https://speakerdeck.com/b/lakes'],
    ]);
  });
});

describe('links in the line of a talk', () => {
  it('are the talk’s own', () => {
    const body =
      '- [Queues at Night](https://speakerdeck.com/a/queues) by Anna Lima\n- Lakes by Day by Peter Berg ([video](https://example.org/lakes))';
    expect(extractText(body).talks.map((talk) => talk.links.map((link) => `${link.kind} ${link.url.value}`))).toEqual([
      ['slides https://speakerdeck.com/a/queues'],
      ['video https://example.org/lakes'],
    ]);
  });
});

describe('an event’s title', () => {
  it.each(['Networking drinks', 'Summer BBQ', 'Coffee morning', 'December social'])('is social: %s', (title) => {
    expect(isSocial(title)).toBe(true);
  });

  it.each(['Zero Trust Networking in Practice', 'CoffeeScript after Ten Years', 'Trade-offs in Storage Engines'])(
    'is not social: %s',
    (title) => {
      expect(isSocial(title)).toBe(false);
    },
  );

  it.each([
    ['Queues at Night, Thursday 3 May 2018', 'Queues at Night'],
    ['Queues, Lakes and Rivers, 3 May', 'Queues, Lakes and Rivers'],
    ['Queues at Night (12 June, 18h30)', 'Queues at Night'],
    ['Queues at Night | Nov. 3, 4pm', 'Queues at Night'],
    ['Nov 3, 7pm: Queues at Night', 'Queues at Night'],
    ['Night Meetup @ Foo Labs - Queues at Night', 'Queues at Night'],
    ['Night Meetup at Foo Labs', null],
    ['Session @ The Old Mill', null],
  ])('is without day, hour and place: %s', (title, talk) => {
    expect(readEventTitle(plainRun(title), 'Night Group')?.text ?? null).toBe(talk);
  });

  it.each([
    'Ruby 2, 3 and 4',
    'Queues (May the Fourth)',
    'Event Sourcing at Scale',
    'Lakes, Rivers and Seas',
    '“Queues” and “Lakes”',
  ])('keeps what is its own: %s', (title) => {
    expect(readEventTitle(plainRun(title), 'Night Group')?.text).toBe(title);
  });
});
