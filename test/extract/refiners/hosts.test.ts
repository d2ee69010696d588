import { describe, expect, it } from '@jest/globals';
import { extractText } from '../extract-text.js';

const readHosts = (body: string): string[] => extractText(body).hosts.map((host) => host.value);

describe('who hosts an evening', () => {
  it.each([
    ['Venue: Galvanize, 1062 Delaware Street', ['Galvanize']],
    ['Lieu : Bureaux de Maplr, Montréal', ['Maplr']],
    ['This meetup took place at the Kachelwerk office.', ['Kachelwerk']],
    ['La rencontre s’est déroulée hier, la suivante aura lieu chez Kachelwerk le 3 mai.', ['Kachelwerk']],
    ['Many thanks to Kachelwerk for allowing us to use their rooms.', ['Kachelwerk']],
    ['19:00 Welcome at Kachelwerk with food and drinks', ['Kachelwerk']],
    ['We meet at 18:30 sharp.', []],
    ['Where: Online', []],
    ['Where: 12 Long Street', []],
    ['Hosted by Albert C.', []],
  ])('%s', (body, hosts) => {
    expect(readHosts(body)).toEqual(hosts);
  });
});
