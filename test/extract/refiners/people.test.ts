import { describe, expect, it } from '@jest/globals';
import { plainRun } from '../../../src/extract/blocks/index.js';
import { readCredits } from '../../../src/extract/refiners/credits.js';
import { findNames, judgeName } from '../../../src/extract/refiners/person-name.js';
import { readTalkLine } from '../../../src/extract/refiners/talk-line.js';

function credits(text: string): string[] | null {
  const people = readCredits(plainRun(text), 0.55)?.people ?? null;
  if (!people) return null;
  return people.map((person) => [person.name.text, person.role?.text ?? '-', person.company?.text ?? '-'].join(' | '));
}

describe('judging names', () => {
  it.each(['Anna Lima', 'Peter van der Berg', 'João Ribeiro', 'Jean-Luc Moreau', 'Lionel LONKAP TSAMBA', '山田 太郎'])(
    '%s is a name',
    (name) => {
      expect(judgeName(name)).toBeGreaterThanOrEqual(0.85);
    },
  );

  it.each([
    'Docker Compose',
    'Cloud Native',
    'Head of Engineering',
    'London',
    'anna lima',
    'Building Controllers',
    'Foo GmbH',
    'Talk 1',
    'Monday Evening',
    'Geomob Munich',
    'Declaring Mappings',
    'R-Ladies Auckland',
  ])('%s is none', (name) => {
    expect(judgeName(name)).toBeLessThan(0.5);
  });

  it('finds names in a sentence without the words around them', () => {
    const text = 'Finally, Anna Lima and Dr. Peter Berg from Foo Bank spoke about Cloud Native.';
    expect(findNames(text).map((name) => text.slice(name.from, name.to))).toEqual(['Anna Lima', 'Peter Berg']);
  });
});

describe('reading credits', () => {
  it.each<[string, string[]]>([
    ['Anna Lima', ['Anna Lima | - | -']],
    ['Dr. Anna Lima (@anna)', ['Anna Lima | - | -']],
    ['Anna Lima, Engineer, Foo', ['Anna Lima | Engineer | Foo']],
    ['Anna Lima (SRE @ Foo)', ['Anna Lima | SRE | Foo']],
    ['Anna Lima – Head of Engineering, Foo', ['Anna Lima | Head of Engineering | Foo']],
    ['Anna Lima @anna_l, Foo', ['Anna Lima | - | Foo']],
    ['Anna Lima & Peter Berg from Foo', ['Anna Lima | - | Foo', 'Peter Berg | - | Foo']],
    [
      'Anna Lima, Lead of Platform and Peter Berg, Software Engineer for Maps and Routes',
      ['Anna Lima | Lead of Platform | -', 'Peter Berg | Software Engineer for Maps and Routes | -'],
    ],
    ['Anne Leblanc (architecte senior chez Foo)', ['Anne Leblanc | architecte senior | Foo']],
    ['Anna Lima und Peter Berg von der Foo AG', ['Anna Lima | - | Foo AG', 'Peter Berg | - | Foo AG']],
  ])('%s', (text, people) => {
    expect(credits(text)).toEqual(people);
  });

  it('does not begin with what is no name', () => {
    expect(credits('Docker Compose, Engineer')).toBeNull();
  });
});

describe('reading a talk’s line', () => {
  it.each<[string, string, string[]]>([
    ['Queues at Night by Anna Lima', 'Queues at Night', ['Anna Lima']],
    ['"Queues at Night" - Anna Lima', 'Queues at Night', ['Anna Lima']],
    ['「夜のキュー」 山田 太郎', '夜のキュー', ['山田 太郎']],
    ['Anna Lima: Queues at Night', 'Queues at Night', ['Anna Lima']],
    ['Queues: a Tale - with Pictures - Anna Lima', 'Queues: a Tale - with Pictures', ['Anna Lima']],
    ['Queues with Redis and Kafka', 'Queues with Redis and Kafka', []],
    ['Docker - Past and Future', 'Docker - Past and Future', []],
    ['3) Queues at Night (45 mins)', 'Queues at Night', []],
  ])('%s', (text, title, people) => {
    const line = readTalkLine(plainRun(text));
    expect([line.title.text, line.people.map((person) => person.name.text)]).toEqual([title, people]);
  });
});
