import { describe, expect, it } from '@jest/globals';
import { extractText } from '../extract-text.js';

const readHosts = (body: string): string[] => extractText(body).hosts.map((host) => host.value);

describe('who hosts an evening', () => {
  it.each([
    ['Venue: Galvanize, 1062 Delaware Street', ['Galvanize']],
    ['Lieu : Bureaux de Maplr, Montréal', ['Maplr']],
    ['Where: Online', []],
    ['Where: 12 Long Street', []],
    ['Hosted by Albert C.', []],
  ])('%s', (body, hosts) => {
    expect(readHosts(body)).toEqual(hosts);
  });
});
