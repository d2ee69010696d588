import { describe, expect, it } from '@jest/globals';
import { foldName, slugify } from '../../src/base/index.js';

describe('foldName', () => {
  it.each([
    ['Kyrylo  Novotarskyi', 'kyrylo novotarskyi'],
    ['Łukasz Müller', 'łukasz muller'],
    ["Tim O'Reilly", 'tim o reilly'],
    ['Ｋｕｂｅ', 'kube'],
    ['C++', 'c++'],
    ['東京ガス', '東京カス'],
  ])('folds %s to %s', (name, folded) => expect(foldName(name)).toBe(folded));

  it('keeps C, C++ and C# apart', () => expect(new Set(['C', 'C++', 'C#'].map(foldName)).size).toBe(3));
});

describe('slugify', () => {
  it.each([
    ['Zero-downtime Postgres upgrades', 'zero-downtime-postgres-upgrades'],
    ['What’s new in C#?', 'whats-new-in-c-sharp'],
    ['Qualität & Größe', 'qualitat-and-grosse'],
    ['Київ DevOps', 'kiiv-devops'],
  ])('turns %s into %s', (text, slug) => expect(slugify(text)).toBe(slug));

  it('cuts a long text between words', () => {
    const slug = slugify('word '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('word')).toBe(true);
  });

  it('gives nothing for a text without letters and digits', () => expect(slugify('— !')).toBe(''));
});
