import { describe, expect, it } from '@jest/globals';
import type { ExtractInput } from '../../../src/extract/index.js';
import { extractText } from '../extract-text.js';

/** Each talk as "start, length, title"; `-` for what is not known. */
const times = (body: string, more: Partial<ExtractInput> = {}): string[] =>
  extractText(body, more).talks.map(({ startTime, duration, title }) =>
    [startTime?.value ?? '-', duration?.value ?? '-', title?.value].join(', '),
  );

/** An evening of two talks, with something before each title. */
const evening = (first: string, second: string): string =>
  `${first} Queues at Night by Anna Lima\n${second} Lakes by Day by Peter Berg`;

describe('the time at which a talk begins', () => {
  it.each([
    ['19:15 -', '20:00 -', '19:15', '20:00'],
    ['7pm:', '7.45 pm:', '19:00', '19:45'],
    ['18h30 :', '19h :', '18:30', '19:00'],
    ['19.15 Uhr:', '20 Uhr:', '19:15', '20:00'],
    ['11:30 am –', '12:15 pm –', '11:30', '12:15'],
    ['09:30 -', '10:15 -', '09:30', '10:15'],
  ])('is read before its line: %s %s', (one, other, start, next) => {
    expect(times(evening(one, other))).toEqual([`${start}, -, Queues at Night`, `${next}, -, Lakes by Day`]);
  });

  it.each([
    ['19:15 – 19:45', '19:50 – 20:35', '19:15, PT30M', '19:50, PT45M'],
    ['7.20pm - 8.10pm', '8.10pm - 9.10pm', '19:20, PT50M', '20:10, PT1H'],
    ['7:20 - 8.10pm', '8.15 - 9pm', '19:20, PT50M', '20:15, PT45M'],
    ['11:30 - 12:15 pm', '12:30 - 1pm', '11:30, PT45M', '12:30, PT30M'],
    ['23:30 - 0:15', '0:15 - 0:45', '23:30, PT45M', '00:15, PT30M'],
  ])('gives with the end how long it takes: %s %s', (one, other, first, second) => {
    expect(times(evening(one, other))).toEqual([`${first}, Queues at Night`, `${second}, Lakes by Day`]);
  });

  it('is of the half of the day that another line of the programme names', () => {
    const body = '6:30 pm: Doors\n7:00 Queues at Night by Anna Lima\n8:00 Lakes by Day by Peter Berg';
    expect(times(body)).toEqual(['19:00, -, Queues at Night', '20:00, -, Lakes by Day']);
  });

  it('is of the half of the day in which the event begins', () => {
    const body = evening('7:00 -', '12:15 -');
    expect(times(body, { startTime: '18:30' })).toEqual(['19:00, -, Queues at Night', '00:15, -, Lakes by Day']);
    expect(times(body, { startTime: '07:00' })).toEqual(['07:00, -, Queues at Night', '12:15, -, Lakes by Day']);
  });

  it('is as written where nothing tells the half of the day, and then doubtful', () => {
    const body = evening('7:00 -', '8:15 -');
    expect(times(body)).toEqual(['07:00, -, Queues at Night', '08:15, -, Lakes by Day']);
    expect(extractText(body).talks[0]?.startTime?.evidence.confidence).toBeLessThan(0.6);
  });

  it('is read in brackets beside the title, in a row of a table, and in the line above', () => {
    expect(times('Talk 1 (19:15 - 19:45): Queues at Night by Anna Lima')).toEqual(['19:15, PT30M, Queues at Night']);
    expect(times('| Time | Talk | Speaker |\n|---|---|---|\n| 19:15 | Queues at Night | Anna Lima |')).toEqual([
      '19:15, -, Queues at Night',
    ]);
    expect(times('19:15 – 19:45\n\n**Queues at Night** by Anna Lima')).toEqual(['19:15, PT30M, Queues at Night']);
  });

  it('is read in a programme that only names the talk or holds its place', () => {
    const talks =
      '\n\n### Talk 1: Queues at Night\nSpeaker: Anna Lima\n\n### Talk 2: Lakes by Day\nSpeaker: Peter Berg';
    expect(times(`18:30 Doors\n19:00 Talk 1\n19:45 Break\n20:00 Talk 2${talks}`)).toEqual([
      '19:00, -, Queues at Night',
      '20:00, -, Lakes by Day',
    ]);
    expect(times(`18:30 Doors\n19:00 - 19:45 Anna Lima\n20:00 - 20:30 Peter Berg${talks}`)).toEqual([
      '19:00, PT45M, Queues at Night',
      '20:00, PT30M, Lakes by Day',
    ]);
  });

  it('stays open where the programme says nothing, or speaks of the evening', () => {
    const talk = '### Talk 1: Queues at Night\nSpeaker: Anna Lima';
    expect(times(`We meet at 18:30.\n\n${talk}`)).toEqual(['-, -, Queues at Night']);
    expect(times(`${talk}\n\nThis talk looks at release 10.15 and at what happens at 3:00 on a Sunday.`)).toEqual([
      '-, -, Queues at Night',
    ]);
  });
});

describe('how long a talk takes', () => {
  it.each([
    ['(45 min)', 'PT45M'],
    ['[30 minutes]', 'PT30M'],
    ['(1h30)', 'PT1H30M'],
    ['(1.5 hours)', 'PT1H30M'],
    ['(20 min + 5 min Q&A)', 'PT20M'],
    ['(30 Minuten)', 'PT30M'],
    ['（20分）', 'PT20M'],
    ['- 45 min', 'PT45M'],
    [': 45 mins', 'PT45M'],
  ])('is read behind its line: %s', (words, duration) => {
    expect(extractText(`Talk 1: Queues at Night by Anna Lima ${words}`).talks[0]?.duration?.value).toBe(duration);
  });

  it.each(['Duration: 30 minutes', 'Dauer: 30 Minuten', 'Durée : 30 min', 'Duración: 30 minutos'])(
    'is read from a label below it: %s',
    (line) => {
      expect(times(`### Talk 1: Queues at Night\nSpeaker: Anna Lima\n${line}`)).toEqual(['-, PT30M, Queues at Night']);
    },
  );

  it('wins over the end of a range, which has room for questions', () => {
    expect(times('19:00 - 20:00 Queues at Night by Anna Lima (45 min)')).toEqual(['19:00, PT45M, Queues at Night']);
    expect(times('19:00 - 20:00 Queues at Night by Anna Lima\nDuration: 45 minutes')).toEqual([
      '19:00, PT45M, Queues at Night',
    ]);
  });

  it('is no number in the title or in a sentence', () => {
    const body =
      '### Talk 1: Postgres Internals in 45 minutes\nSpeaker: Anna Lima\n\nDuring 30 minutes of outage we learned much.';
    expect(times(body)).toEqual(['-, -, Postgres Internals in 45 minutes']);
  });
});

it('points at the words that say so', () => {
  const body = '19:15 – 19:45 Queues at Night by Anna Lima';
  const [talk] = extractText(body).talks;
  const quote = (found: { evidence: { start: number; end: number } } | null | undefined) =>
    found && body.slice(found.evidence.start, found.evidence.end);
  expect(quote(talk?.startTime)).toBe('19:15');
  expect(quote(talk?.duration)).toBe('19:15 – 19:45');
  expect(talk?.startTime?.evidence.rule).toBe('schedule');
});
