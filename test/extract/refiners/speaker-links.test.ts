import { describe, expect, it } from '@jest/globals';
import { extractText } from '../extract-text.js';

/** Each speaker with their links, without the scheme: "Anna Lima: github.com/anna". */
const links = (body: string, group: string | null = null): string[] =>
  extractText(body, { group }).talks.flatMap((talk) =>
    talk.speakers.map((speaker) =>
      [`${speaker.name.value}:`, ...speaker.links.map((link) => link.value.replace('https://', ''))].join(' '),
    ),
  );

const talk = (speaker: string) => `### Talk 1: Queues at Night\n\nSpeaker: ${speaker}`;

describe('links of a speaker', () => {
  it('are read where the name is the words of the link', () => {
    expect(links(talk('[Anna Lima](https://www.linkedin.com/in/Anna-Lima-12/)'))).toEqual([
      'Anna Lima: www.linkedin.com/in/anna-lima-12',
    ]);
    expect(links(talk('[Anna Lima](http://annalima.example/)'))).toEqual(['Anna Lima: annalima.example']);
    expect(links(talk('[Anna Lima](https://www.meetup.com/night-group/members/123456/)'))).toEqual([
      'Anna Lima: www.meetup.com/members/123456',
    ]);
  });

  it('are read beside the name: a handle, or the name of a site', () => {
    expect(links(talk('Anna Lima (@annalima), Foo'))).toEqual(['Anna Lima: x.com/annalima']);
    expect(links(talk('Anna Lima [@nachteule](https://twitter.com/Nachteule), Foo'))).toEqual([
      'Anna Lima: x.com/nachteule',
    ]);
    expect(links(talk('Anna Lima (@anna@hachyderm.io)'))).toEqual(['Anna Lima: hachyderm.io/@anna']);
    expect(links(talk('Anna Lima ([GitHub](https://github.com/al99), [Twitter](https://x.com/al99))'))).toEqual([
      'Anna Lima: github.com/al99 x.com/al99',
    ]);
  });

  it('are read from labelled lines below the name', () => {
    expect(
      links(`${talk('Anna Lima')}\nGitHub: al99\nTwitter: https://twitter.com/annalima\nBlog: https://lima.example/`),
    ).toEqual(['Anna Lima: github.com/al99 x.com/annalima lima.example']);
  });

  it('go to the nearest name before them', () => {
    const body =
      '- Queues at Night - Anna Lima ([@al99](https://twitter.com/al99)) and Peter Berg ([@pb77](https://twitter.com/pb77))';
    expect(links(body)).toEqual(['Anna Lima: x.com/al99', 'Peter Berg: x.com/pb77']);
  });

  it('are none of a project, an employer, an organiser or the group', () => {
    expect(
      links(`${talk('Anna Lima')}\n\nAnna Lima maintains [Nightwatch](https://github.com/nightwatch) at Foo.`),
    ).toEqual(['Anna Lima:']);
    expect(links(talk('Anna Lima, [Foo](https://foo.example/)'))).toEqual(['Anna Lima:']);
    expect(links(`${talk('Anna Lima')}\n\nHost: [@bob](https://twitter.com/bob)`)).toEqual(['Anna Lima:']);
    expect(links(`${talk('Anna Lima')}\n\nFollow us on [Twitter](https://twitter.com/bobsplace)`)).toEqual([
      'Anna Lima:',
    ]);
    expect(links(`${talk('Anna Lima')}\nTwitter: @nightgroup`, 'Night Group')).toEqual(['Anna Lima:']);
    expect(links(talk('Anna Lima (@Foo)'))).toEqual(['Anna Lima:']);
    expect(links(talk('Anna Lima, CTO at [@foohq](https://twitter.com/foohq)'))).toEqual(['Anna Lima:']);
  });

  it('point at the address, and say which rule read them', () => {
    const body = talk('[Anna Lima](https://github.com/anna)');
    const [found] = extractText(body).talks[0]?.speakers[0]?.links ?? [];
    expect(found?.evidence).toMatchObject({ rule: 'speaker-links', part: 'text' });
    expect(body.slice(found?.evidence.start, found?.evidence.end)).toBe('https://github.com/anna');
  });
});
