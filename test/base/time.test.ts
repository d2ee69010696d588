import { describe, expect, it } from '@jest/globals';
import { formatDuration, localTime, parseDuration } from '../../src/base/index.js';

describe('the time of the day of a date-time', () => {
  it('is that of the zone, else as it is written with its offset', () => {
    expect(localTime('2019-07-08T17:30:00Z', 'Europe/London')).toBe('18:30');
    expect(localTime('2019-07-08T18:30:00-04:00', null)).toBe('18:30');
  });

  it('is nobody’s wall clock in UTC without a zone, nor in what is no date-time', () => {
    expect(localTime('2019-07-08T17:30:00Z', null)).toBeNull();
    expect(localTime('tomorrow', 'Europe/London')).toBeNull();
  });
});

describe('a length of time', () => {
  it.each([
    [45, 'PT45M'],
    [60, 'PT1H'],
    [90, 'PT1H30M'],
  ])('of %d minutes is written as %s, and read back', (minutes, text) => {
    expect(formatDuration(minutes)).toBe(text);
    expect(parseDuration(text)).toBe(minutes);
  });

  it('is read from nothing else', () => {
    for (const text of ['', 'PT', 'P1D', '45', 'PT4.5M', 'pt45m']) expect(parseDuration(text)).toBeNull();
  });
});
