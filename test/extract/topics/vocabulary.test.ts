import { describe, expect, it } from '@jest/globals';
import { foldName } from '../../../src/base/index.js';
import { assignTopics, findTopic, topicVocabulary } from '../../../src/extract/topics/index.js';
import { listAncestors, listImplied } from '../../../src/extract/topics/relations.js';
import { splitList } from '../../../src/extract/topics/topic-record.js';
import { topicRecords } from '../../../src/extract/topics/vocabulary.js';
import { capitalisedNames } from '../../../src/extract/topics/words/capitalised-names.js';
import { devices } from '../../../src/extract/topics/words/devices.js';
import { doubtfulWords } from '../../../src/extract/topics/words/doubtful-words.js';
import { namesOfTongues, stemsOfTongues } from '../../../src/extract/topics/words/other-tongues.js';
import { products } from '../../../src/extract/topics/words/products.js';
import { sciences } from '../../../src/extract/topics/words/sciences.js';
import { sharedAliases } from '../../../src/extract/topics/words/shared-aliases.js';
import { topicPairs } from '../../../src/extract/topics/words/topic-pairs.js';

const slugs = new Set(topicVocabulary.map(({ slug }) => slug));

describe('the topic vocabulary', () => {
  it('has 198 topics with slugs of their own', () => {
    expect(topicVocabulary).toHaveLength(198);
    expect(slugs.size).toBe(198);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('says of every topic what it is', () => {
    for (const { name, about } of topicVocabulary) {
      expect(name).not.toBe('');
      expect(about).toMatch(/\.$/);
    }
  });

  it('knows every parent, and no topic is its own ancestor', () => {
    for (const { slug, parent } of topicVocabulary) {
      if (parent === null) continue;
      expect(slugs).toContain(parent);
      expect(listAncestors(slug)).not.toContain(slug);
    }
  });

  it('names only topics of its own in every word table', () => {
    const named = [
      ...topicRecords.flatMap(({ slug }) => listImplied(slug).map((implied) => implied.slug)),
      ...Object.values(sharedAliases).flatMap(splitList),
      ...Object.keys(capitalisedNames),
      ...Object.keys(stemsOfTongues),
      ...doubtfulWords.map(({ slug }) => slug),
      ...topicPairs.flatMap(({ both, give }) => [...both, give]),
    ];
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('gives each implication a strength between nothing and certainty', () => {
    const strengths = topicRecords.flatMap(({ slug }) => listImplied(slug).map(({ strength }) => strength));
    expect(strengths.length).toBeGreaterThan(100);
    for (const strength of strengths) expect(strength > 0 && strength < 1).toBe(true);
  });

  it('gives no alias to two topics unless the alias is marked as shared', () => {
    const shared = new Set(Object.keys(sharedAliases).map(foldName));
    const owners = new Map<string, Set<string>>();
    for (const { slug, name, aliases } of topicVocabulary) {
      for (const word of [slug, name, ...aliases]) {
        const folded = foldName(word);
        owners.set(folded, (owners.get(folded) ?? new Set()).add(slug));
      }
    }
    const doubles = [...owners].filter(([word, topics]) => topics.size > 1 && !shared.has(word));
    expect(doubles.map(([word, topics]) => `${word}: ${[...topics].join(', ')}`)).toEqual([]);
  });

  it('keeps each word of several topics in one place', () => {
    const places = new Map<string, Set<string>>();
    for (const table of [products, devices, sciences, namesOfTongues]) {
      for (const [slugs, words] of Object.entries(table)) {
        for (const word of splitList(words).map(foldName)) {
          places.set(word, (places.get(word) ?? new Set()).add(slugs));
        }
      }
    }
    expect([...places].filter(([, slugs]) => slugs.size > 1).map(([word]) => word)).toEqual([]);
  });

  it('reads every topic from a title that is one of its names', () => {
    const silent = topicVocabulary.filter(({ slug, name, aliases }) =>
      [name, ...aliases.slice(0, 5)].every(
        (title) => !assignTopics({ title, abstract: null, context: null }).some((topic) => topic.slug === slug),
      ),
    );
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('finding a topic', () => {
  it.each([
    ['kubernetes', 'kubernetes'],
    ['K8S', 'kubernetes'],
    ['Golang', 'go'],
    ['Go', 'go'],
    ['.NET', 'dotnet'],
    ['C#', 'dotnet'],
    ['CI/CD', 'ci-cd'],
    ['uberwachung', 'monitoring'],
    ['監視', 'monitoring'],
    ['Infrastructure-as-Code', 'infrastructure-as-code'],
    ['site reliability', 'sre'],
  ])('finds %s', (word, slug) => {
    expect(findTopic(word)?.slug).toBe(slug);
  });

  it('gives the first topic of a word that two topics share', () => {
    expect(findTopic('ELK')?.slug).toBe('elasticsearch');
  });

  it('gives null for a word that it does not know', () => {
    expect(findTopic('gardening')).toBeNull();
    expect(findTopic('')).toBeNull();
  });
});
