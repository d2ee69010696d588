import { describe, expect, it } from '@jest/globals';
import { readRetryAfter } from '../../../scrapers/crawl/retry-after.js';

const now = new Date('2026-03-01T10:00:00Z');

describe('readRetryAfter', () => {
  it.each([
    ['30', 30_000],
    ['0', 0],
    ['Sun, 01 Mar 2026 10:01:00 GMT', 60_000],
    ['Sunday, 01-Mar-26 10:01:00 GMT', 60_000],
    ['Sun Mar  1 10:01:00 2026', 60_000],
    ['Sun, 01 Mar 2026 09:00:00 GMT', 0],
  ])('reads %s', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });

  it.each([null, '', '-5', '1.5', 'soon', 'Sun, 99 Foo 2026 10:01:00 GMT'])('finds nothing in %s', (header) => {
    expect(readRetryAfter(header, now)).toBeNull();
  });
});
