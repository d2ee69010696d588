import { describe, expect, it } from '@jest/globals';
import { FakeStore } from './fake-store.js';
import { makeExtraction, makeRecord, makeTalk } from './records.js';

describe('a person', () => {
  it('is one under spellings that differ by case, accents and punctuation', () => {
    const store = new FakeStore();
    store.import(makeRecord(), makeExtraction(makeTalk('One', [['José Núñez']]), makeTalk('Two', [['JOSE NUNEZ']])));
    expect(store.people).toMatchObject([{ name: 'José Núñez', slug: 'jose-nunez', names: ['jose nunez'] }]);
  });

  it('first seen in capitals is shown in the better spelling once a page gives it', () => {
    const store = new FakeStore();
    store.import(makeRecord(), makeExtraction(makeTalk('One', [['OLIVER BEATTIE']])));
    store.import(
      makeRecord({ keys: ['meetup:2'], startsOn: '2019-01-01' }),
      makeExtraction(makeTalk('Two', [['Oliver Beattie']])),
    );
    store.import(
      makeRecord({ keys: ['meetup:3'], startsOn: '2020-01-01' }),
      makeExtraction(makeTalk('Three', [['oliver beattie']])),
    );
    expect(store.people.map((person) => person.name)).toEqual(['Oliver Beattie']);
  });

  it('named twice in one talk appears once, with the facts of both', () => {
    const decision = new FakeStore().import(
      makeRecord(),
      makeExtraction(
        makeTalk('One', [
          ['Ann Lee', 'SRE'],
          ['Ann Lee', null, 'Acme'],
        ]),
      ),
    );
    expect(decision.talks[0]!.appearances).toMatchObject([{ role: 'SRE', companyName: 'Acme' }]);
  });

  it('with several known namesakes is the one who already appears in the event', () => {
    const store = new FakeStore();
    store.import(makeRecord(), makeExtraction(makeTalk('One', [['Ann Lee']])));
    const here = store.people[0]!;
    store.people.unshift({ ...here, id: here.id - 1, slug: 'ann-lee-0' });
    store.import(makeRecord(), makeExtraction(makeTalk('One', [['Ann Lee']])));
    expect(store.talks[0]!.appearances[0]!.personId).toBe(here.id);
  });

  it('whose name has no letter that can be written in ASCII still has a slug', () => {
    const store = new FakeStore();
    store.import(makeRecord(), makeExtraction(makeTalk('One', [['山田 太郎'], ['!!!']])));
    expect(store.people[0]!.slug).toMatch(/^[a-z]+-[a-z]+/);
    expect(store.people[1]!.slug).toMatch(/^person-[0-9a-f]{8}$/);
  });
});
