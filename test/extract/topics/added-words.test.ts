import { describe, expect, it } from '@jest/globals';
import { assignTopics, type TopicWord } from '../../../src/extract/index.js';

const words: TopicWord[] = [
  { word: 'k8s-land', slug: 'kubernetes' },
  { word: 'Défi', slug: 'observability' },
  { word: 'tide', slug: 'kafka' },
  { word: 'tide tables', slug: 'postgresql' },
];
const topicsOf = (title: string, abstract: string | null = null) =>
  assignTopics({ title, abstract, context: null, words }).map(({ slug }) => slug);

describe('words that people have added to topics', () => {
  it('name their topic in titles and abstracts, in any case, with accents or without', () => {
    expect(topicsOf('A year in K8S Land')).toContain('kubernetes');
    expect(topicsOf('Our defi')).toContain('observability');
    expect(topicsOf('How we moved', 'We moved all of it to k8s-land, and k8s-land is calm.')).toContain('kubernetes');
  });

  it('count as a whole: of two the longer, and not across a comma or inside a word', () => {
    expect(topicsOf('Reading tide tables')).toEqual(topicsOf('Reading tide-tables'));
    expect(topicsOf('Reading tide tables')).not.toContain('kafka');
    expect(topicsOf('High tide, tables and chairs')).toContain('kafka');
    expect(topicsOf('High tide, tables and chairs')).not.toContain('postgresql');
    expect(topicsOf('Untidetables')).toEqual([]);
  });

  it('point at the word itself, also where the vocabulary knows a part of it', () => {
    const [topic] = assignTopics({ title: 'A year in k8s-land', abstract: null, context: null, words });
    expect(topic).toMatchObject({ slug: 'kubernetes', field: 'title', start: 10, end: 18 });
  });

  it('change nothing where there are none', () => {
    const input = { title: 'Kubernetes at night', abstract: null, context: null };
    expect(assignTopics({ ...input, words: [] })).toEqual(assignTopics(input));
  });
});
