import { matchPhrases, matchWordPart, type Sense } from './phrase-book.js';
import { goTogether } from './relations.js';
import { foldWord, splitTokens, type Token } from './split-tokens.js';
import { standsAsTool } from './tool-frames.js';
import { splitList } from './topic-record.js';
import { topicRecords } from './vocabulary.js';
import type { DoubtfulWord } from './words/doubtful-word.js';
import { doubtfulWords } from './words/doubtful-words.js';

export type TopicField = 'title' | 'abstract' | 'context' | 'group';

/** A place where a topic is named or spoken of. */
export interface Mention {
  slug: string;
  kind: Sense['kind'];
  field: TopicField;
  /** Range in the field, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

/** The words that decide what a doubtful word means. */
interface Surroundings {
  /** Those of all fields, folded. */
  all: Set<string>;
  /** Those of the group's name, as written. */
  ofGroup: Set<string>;
}

const everyday = new Set(topicRecords.filter((record) => record.everyday).map(({ slug }) => slug));
const companyOf = new Map<DoubtfulWord, string[]>(
  doubtfulWords.map((doubt) => [doubt, splitList(doubt.company).map(foldWord)]),
);

/**
 * All mentions of topics in the fields of one talk, in reading order: title, abstract, context. Words of all fields
 * together decide what a doubtful word means. Linear in the length of the fields.
 */
export function readMentions(fields: [TopicField, string][]): Mention[] {
  const read = fields.map(([field, text]) => ({ field, tokens: splitTokens(text) }));
  const group = read.filter(({ field }) => field === 'group').flatMap(({ tokens }) => tokens);
  const words: Surroundings = {
    all: new Set(read.flatMap(({ tokens }) => tokens.map((token) => token.folded))),
    ofGroup: new Set(group.map((token) => token.written)),
  };
  return read.flatMap(({ field, tokens }) => readField(field, tokens, words));
}

function readField(field: TopicField, tokens: Token[], words: Surroundings): Mention[] {
  const mentions: Mention[] = [];
  const add = (sense: Sense, from: number, to: number) =>
    mentions.push({ slug: sense.slug, kind: sense.kind, field, start: tokens[from]!.start, end: tokens[to - 1]!.end });
  let i = 0;
  while (i < tokens.length) {
    const found = findLongest(tokens, i, tokens.length, words);
    const name = found && findNameAcross(tokens, i, found, words);
    if (name) {
      // "Terraform at scale": the phrase is gone, a name in what is left of it stays.
      const left = findLongest(tokens, i, name, words);
      for (const sense of left?.senses ?? []) if (sense.kind === 'name') add(sense, i, i + left!.length);
      i = name;
      continue;
    }
    if (found) {
      for (const sense of found.senses) add(sense, i, i + found.length);
      readInside(tokens, i, found.length, found.senses, words, add);
      i += found.length;
      continue;
    }
    const part = matchWordPart(tokens[i]!.folded);
    if (part) add(part, i, i + 1);
    i++;
  }
  return mentions;
}

/** The longest phrase from here whose senses hold; a phrase that means none of the topics holds always. */
function findLongest(tokens: Token[], from: number, to: number, words: Surroundings) {
  for (const match of matchPhrases(tokens, from, to)) {
    if (match.senses.length === 0) return match;
    const senses = match.senses.filter((sense) => holds(sense, tokens, from, words));
    if (senses.length > 0) return { senses, length: match.length };
  }
  return null;
}

/**
 * Where a name begins inside a phrase and goes on behind it, the phrase was none: "introduction to the cloud native
 * world" has no move "to the cloud".
 * @returns the index of its first word; null where there is none
 */
function findNameAcross(
  tokens: Token[],
  from: number,
  found: { senses: Sense[]; length: number },
  words: Surroundings,
): number | null {
  if (found.length < 2 || !found.senses.every(({ kind }) => kind === 'phrase')) return null;
  for (let i = from + 1; i < from + found.length; i++) {
    const inner = findLongest(tokens, i, tokens.length, words);
    const isOwn = inner && (inner.length > 2 || inner.senses.some(({ kind }) => kind === 'name'));
    if (isOwn && i + inner.length > from + found.length) return i;
  }
  return null;
}

/**
 * A name inside a longer name counts too where the two topics go together: "Kubernetes security" speaks of Kubernetes,
 * the Cyber Resilience Act not of resilience. Not an everyday word ("infrastructure as code"), and not the family name
 * of the topic itself ("AWS Lambda"). A phrase hides none of the names in it.
 */
function readInside(
  tokens: Token[],
  from: number,
  length: number,
  outer: Sense[],
  words: Surroundings,
  add: (sense: Sense, from: number, to: number) => void,
): void {
  if (length < 2 || outer.length === 0) return;
  const end = from + length;
  const isPhrase = outer.every(({ kind }) => kind === 'phrase');
  for (let i = from; i < end; i++) {
    const found = findLongest(tokens, i, i === from ? end - 1 : end, words);
    if (!found) continue;
    for (const sense of found.senses) {
      if (sense.kind === 'cue' || sense.kind === 'phrase') continue;
      if (isPhrase) {
        add(sense, i, i + found.length);
        continue;
      }
      if (everyday.has(sense.slug)) continue;
      if (outer.some(({ slug }) => slug === sense.slug || slug.startsWith(`${sense.slug}-`))) continue;
      if (!outer.some(({ slug }) => goTogether(slug, sense.slug))) continue;
      add(sense, i, i + found.length);
    }
    i += found.length - 1;
  }
}

function holds(sense: Sense, tokens: Token[], from: number, words: Surroundings): boolean {
  const written = tokens[from]!.written;
  if (sense.capital && written[0] === written[0]!.toLowerCase()) return false;
  if (sense.written) {
    return sense.written.every((word, i) => word === word.toLowerCase() || tokens[from + i]!.written === word);
  }
  if (!sense.doubt) return true;
  const asWritten = written === sense.doubt.word;
  const inCompany = () => companyOf.get(sense.doubt!)!.some((word) => words.all.has(word));
  // A title of this one word, "Chef", or one that speaks of it as of a tool.
  if (asWritten && (tokens.length === 1 || standsAsTool(tokens, from))) return true;
  if (asWritten && sense.doubt.ofGroups && words.ofGroup.has(written)) return true;
  switch (sense.doubt.holds) {
    case 'written':
      return asWritten;
    case 'company':
      return inCompany();
    case 'either':
      return asWritten || inCompany();
    case 'both':
      return asWritten && (sense.doubt.company === undefined || inCompany());
  }
}
