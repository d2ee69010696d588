import { describe, expect, it } from '@jest/globals';
import { readHomeAddress, readProfileAddress, siteOf } from '../../src/base/index.js';

describe('the address of a profile', () => {
  it.each([
    ['https://twitter.com/AnnaLima', 'x', 'https://x.com/annalima'],
    ['http://mobile.twitter.com/annalima?lang=en', 'x', 'https://x.com/annalima'],
    ['https://www.github.com/anna/', 'github', 'https://github.com/anna'],
    ['https://de.linkedin.com/in/Anna-Lima/en', 'linkedin', 'https://www.linkedin.com/in/anna-lima'],
    ['https://www.meetup.com/de-DE/night-group/members/123/', 'meetup', 'https://www.meetup.com/members/123'],
    ['https://www.meetup.com/members/123/profile', null, null],
    ['https://hachyderm.io/@Anna', 'mastodon', 'https://hachyderm.io/@anna'],
    ['https://bsky.app/profile/anna.example', 'bluesky', 'https://bsky.app/profile/anna.example'],
    ['https://github.com/anna/queues', null, null],
    ['https://github.com/features', null, null],
    ['https://twitter.com/hashtag/devops', null, null],
    ['https://www.youtube.com/@anna', null, null],
    ['https://www.linkedin.com/company/foo', null, null],
    ['not an address', null, null],
  ])('%s is of %s', (address, site, url) => {
    const profile = readProfileAddress(address);
    expect([profile?.site ?? null, profile?.url ?? null]).toEqual([site, url]);
  });

  it('keeps its form when it is read again', () => {
    for (const address of [
      'https://www.meetup.com/members/123',
      'https://www.linkedin.com/in/anna',
      'https://x.com/a',
    ]) {
      expect(readProfileAddress(address)?.url).toBe(address);
    }
  });
});

it('a home page is a site’s first page or one just below it, and of no site that has profiles', () => {
  expect(readHomeAddress('http://Lima.example/')).toBe('https://lima.example');
  expect(readHomeAddress('https://town.example/~anna')).toBe('https://town.example/~anna');
  expect(readHomeAddress('https://lima.example/2019/05/post')).toBeNull();
  expect(readHomeAddress('https://github.com/anna/queues')).toBeNull();
  expect(siteOf('https://lima.example')).toBe('web');
});
