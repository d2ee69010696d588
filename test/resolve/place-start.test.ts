import { describe, expect, it } from '@jest/globals';
import { placeStart } from '../../src/resolve/index.js';
import { offsetOf } from '../../src/resolve/place-start.js';

const evening = { startsAt: '2019-07-08T17:30:00Z', endsAt: null, startsOn: '2019-07-08', zone: 'Europe/London' };
const place = (time: string, more: Partial<typeof evening> | object = {}) =>
  placeStart(time, { ...evening, ...more })?.toISOString() ?? null;

describe('the instant at which a talk begins', () => {
  it('is its local time on the day of the edition, in the edition’s zone', () => {
    expect(place('19:15')).toBe('2019-07-08T18:15:00.000Z');
    expect(place('19:15', { startsAt: null, startsOn: '2019-01-08' })).toBe('2019-01-08T19:15:00.000Z');
    expect(place('19:15', { zone: 'UTC-04:00', startsAt: '2019-07-08T22:00:00Z' })).toBe('2019-07-08T23:15:00.000Z');
  });

  it('is on the next day where an evening goes beyond midnight, and not before a morning', () => {
    expect(place('00:30')).toBe('2019-07-08T23:30:00.000Z');
    expect(place('00:30', { startsAt: '2019-12-31T21:00:00Z' })).toBe('2020-01-01T00:30:00.000Z');
    expect(place('05:30', { startsAt: '2019-07-08T06:00:00Z' })).toBe('2019-07-08T04:30:00.000Z');
  });

  it('is unknown without a day or a zone, and of an edition of several days', () => {
    expect(place('19:15', { startsAt: null, startsOn: null })).toBeNull();
    expect(place('19:15', { zone: null })).toBeNull();
    expect(place('19:15', { zone: 'Nowhere/Land' })).toBeNull();
    expect(place('19:15', { endsAt: '2019-07-10T17:30:00Z' })).toBeNull();
  });
});

it('takes a zone from a date-time’s offset, and none from one in UTC', () => {
  expect(offsetOf('2019-07-08T18:30:00+01:00')).toBe('UTC+01:00');
  expect(offsetOf('2019-07-08T18:30:00-0430')).toBe('UTC-04:30');
  expect(offsetOf('2019-07-08T17:30:00Z')).toBeNull();
  expect(offsetOf('2019-07-08')).toBeNull();
  expect(offsetOf(null)).toBeNull();
});
