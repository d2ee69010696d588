import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proposeEditionSlugs, proposeNameSlugs, proposeTalkSlugs } from '../../src/resolve/slugs.js';

const unnamed = { title: null, about: null, speakers: [], group: null, day: null };

describe('the slugs proposed for a talk', () => {
  it('are its title, then with group, then with day', () => {
    expect(proposeTalkSlugs({ ...unnamed, title: 'Hello, Nix!', group: 'DOXLON', day: '2018-03-14' })).toEqual([
      'hello-nix',
      'hello-nix-doxlon',
      'hello-nix-doxlon-2018-03-14',
    ]);
  });

  it.each([
    [{ about: 'how we moved' }, 'how-we-moved'],
    [{ speakers: ['Ann Lee', 'Bob Ray'] }, 'talk-by-ann-lee-and-bob-ray'],
    [{ title: '???', about: 'questions' }, 'questions'],
  ])('for one without title: %j gives %s', (names, slug) => {
    expect(proposeTalkSlugs({ ...unnamed, ...names })[0]).toBe(slug);
  });
});

describe('the slugs proposed for an edition', () => {
  it.each([
    [{ group: 'DOXLON', day: '2018-03-14', title: 'March' }, ['doxlon-2018-03-14', 'doxlon-2018-03-14-march']],
    [{ group: 'DOXLON', day: null, title: 'Monzo and friends' }, ['doxlon-monzo-and-friends']],
    [{ group: null, day: '2018-03-14', title: 'DevOps evening' }, ['devops-evening-2018-03-14']],
  ])('of %j begin with %j', (names, slugs) => {
    expect(proposeEditionSlugs({ ...names, key: 'k' }).slice(0, -1)).toEqual(slugs);
  });
});

describe('every slug', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 });
  const optional = fc.option(text);
  const wellFormed = /^[a-z0-9]+(-[a-z0-9]+)*$/;

  it('is made of small letters, digits and single hyphens, and comes out the same again', () => {
    const names = fc.record({
      title: optional,
      about: optional,
      speakers: fc.array(text),
      group: optional,
      day: optional,
    });
    fc.assert(
      fc.property(names, text, ({ day: _, ...rest }, key) => {
        const all = { ...rest, day: '2020-02-02', key };
        for (const propose of [
          () => proposeTalkSlugs(all),
          () => proposeEditionSlugs(all),
          () => proposeNameSlugs('person', key),
        ]) {
          const slugs = propose();
          expect(slugs.length).toBeGreaterThan(0);
          for (const slug of slugs) expect(slug).toMatch(wellFormed);
          expect(propose()).toEqual(slugs);
        }
      }),
    );
  });
});
