import { topicPhrases } from './phrases/index.js';
import { dropAccents, foldWord, splitTokens, type Token } from './split-tokens.js';
import { splitList } from './topic-record.js';
import { topicRecords } from './vocabulary.js';
import { capitalisedNames, misleadingPhrases } from './words/capitalised-names.js';
import type { DoubtfulWord } from './words/doubtful-word.js';
import { doubtfulWords } from './words/doubtful-words.js';
import { stemsOfTongues } from './words/other-tongues.js';
import { sharedAliases } from './words/shared-aliases.js';

/** What a phrase says about a topic. */
export interface Sense {
  slug: string;
  /** A name of the topic; a word made from its name; a phrase that speaks of it; a word that may speak of it. */
  kind: 'name' | 'stem' | 'phrase' | 'cue';
  /** The words as they must be written, for those with a capital; null where case does not matter. */
  written: string[] | null;
  /** The first letter must be a capital. */
  capital: boolean;
  /** The rule of a word with more than one meaning. */
  doubt: DoubtfulWord | null;
}

interface Branch {
  next: Map<string, Branch>;
  /** Null inside a phrase; empty where the phrase means none of the topics. */
  senses: Sense[] | null;
}

/** A phrase found in a row of words. */
export interface PhraseMatch {
  senses: Sense[];
  /** Number of words. */
  length: number;
}

const root: Branch = { next: new Map(), senses: null };
const stems = new Map<string, Sense>();
const endings = new Map<string, Sense>();
const shortestPart = 4;
const longestPart = 16;

fillBook();

/**
 * The phrases that begin at word `from`, longest first, none beyond word `to`. Phrases are a tree of words, so this
 * takes no longer than the longest phrase. A plural in -s or -ies and a version number at the end of a word are read
 * as the word itself.
 */
export function matchPhrases(tokens: Token[], from: number, to: number): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  let branch: Branch | undefined = root;
  for (let i = from; i < to; i++) {
    const token: Token = tokens[i]!;
    if (i > from && !token.joined) break;
    branch = step(branch, token.folded);
    if (!branch) break;
    if (branch.senses) matches.push({ senses: branch.senses, length: i - from + 1 });
  }
  return matches.reverse();
}

/** What the beginning or the end of a word that is in no phrase says: "Kubernetisierung", "Kundendatenbank". */
export function matchWordPart(word: string): Sense | null {
  for (let size = Math.min(longestPart, word.length); size >= shortestPart; size--) {
    const sense = stems.get(word.slice(0, size));
    if (sense) return sense;
  }
  for (let size = Math.min(longestPart, word.length - 1); size >= shortestPart; size--) {
    const sense = endings.get(word.slice(-size));
    if (sense) return sense;
  }
  return null;
}

function step(branch: Branch, word: string): Branch | undefined {
  const exact = branch.next.get(word);
  if (exact) return exact;
  if (word.length > 4 && word.endsWith('ies')) {
    const singular = branch.next.get(`${word.slice(0, -3)}y`);
    if (singular) return singular;
  }
  if (word.length > 3 && word.endsWith('s')) {
    const singular = branch.next.get(word.slice(0, -1));
    if (singular) return singular;
  }
  const unnumbered = cutNumber(word);
  return unnumbered.length > 2 && unnumbered.length < word.length ? branch.next.get(unnumbered) : undefined;
}

/** "python3" without its number. */
function cutNumber(word: string): string {
  let end = word.length;
  while (end > 0 && word.charCodeAt(end - 1) >= 48 && word.charCodeAt(end - 1) <= 57) end--;
  return word.slice(0, end);
}

function fillBook(): void {
  const guarded = new Set([
    ...doubtfulWords.map(({ word, slug }) => `${slug} ${foldPhrase(word)}`),
    ...Object.entries(capitalisedNames).flatMap(([slug, names]) =>
      splitList(names).map((name) => `${slug} ${foldPhrase(name)}`),
    ),
  ]);
  const shared = new Map(
    Object.entries(sharedAliases).map(([phrase, slugs]) => [foldPhrase(phrase), splitList(slugs)]),
  );
  for (const record of topicRecords) {
    const names = [record.name, record.slug.replaceAll('-', ' '), ...splitList(record.aliases)];
    for (const name of names) {
      if (guarded.has(`${record.slug} ${foldPhrase(name)}`) || shared.has(foldPhrase(name))) continue;
      addPhrase(name, { slug: record.slug, kind: 'name', written: null, capital: false, doubt: null });
    }
    for (const cue of splitList(record.cues)) addPhrase(cue, plainSense(record.slug, 'cue'));
    for (const stem of splitList(record.stems)) addPart(stems, stem, plainSense(record.slug, 'stem'));
    for (const ending of splitList(record.endings)) addPart(endings, ending, plainSense(record.slug, 'stem'));
  }
  for (const [slug, parts] of Object.entries(stemsOfTongues)) {
    for (const stem of splitList(parts)) addPart(stems, stem, plainSense(slug, 'stem'));
  }
  for (const [phrase, slugs] of shared) {
    for (const slug of slugs) addPhrase(phrase, plainSense(slug, 'name'));
  }
  for (const [slug, names] of Object.entries(capitalisedNames)) {
    for (const name of splitList(names)) addPhrase(name, { ...plainSense(slug, 'name'), capital: true });
  }
  for (const doubt of doubtfulWords) {
    for (const slug of [doubt.slug, ...splitList(doubt.with)]) {
      addPhrase(doubt.word, { ...plainSense(slug, 'name'), doubt });
      for (const phrase of splitList(doubt.surely)) {
        const written = splitTokens(phrase).map((token) => token.written);
        addPhrase(phrase, { ...plainSense(slug, 'name'), written });
      }
    }
    for (const phrase of splitList(doubt.never)) addPhrase(phrase, null);
  }
  for (const [slug, phrases] of Object.entries(topicPhrases)) {
    for (const phrase of splitList(phrases)) if (!isName(phrase)) addPhrase(phrase, plainSense(slug, 'phrase'));
  }
  for (const line of misleadingPhrases) for (const phrase of splitList(line)) addPhrase(phrase, null);
}

function plainSense(slug: string, kind: Sense['kind']): Sense {
  return { slug, kind, written: null, capital: false, doubt: null };
}

/** What a name brings along is the matter of relations, not of phrases. */
function isName(phrase: string): boolean {
  let branch: Branch | undefined = root;
  for (const { folded } of splitTokens(phrase)) branch = branch?.next.get(folded);
  return branch?.senses?.some(({ kind }) => kind === 'name') ?? false;
}

function foldPhrase(phrase: string): string {
  return splitTokens(phrase)
    .map((token) => token.folded)
    .join(' ');
}

/**
 * Adds a sense to a phrase, with its accents and without; with no sense the phrase means none of the topics, unless it
 * is a name of one.
 */
function addPhrase(phrase: string, sense: Sense | null): void {
  const words = splitTokens(phrase).map((token) => token.folded);
  if (words.length === 0) return;
  addWords(words, sense);
  const plain = words.map(dropAccents);
  if (plain.join(' ') !== words.join(' ')) addWords(plain, sense);
}

function addWords(words: string[], sense: Sense | null): void {
  let branch = root;
  for (const word of words) {
    let next = branch.next.get(word);
    if (!next) {
      next = { next: new Map(), senses: null };
      branch.next.set(word, next);
    }
    branch = next;
  }
  branch.senses ??= [];
  if (sense === null) return;
  const same = branch.senses.findIndex((known) => known.slug === sense.slug && known.capital === sense.capital);
  if (same < 0) branch.senses.push(sense);
  else if (branch.senses[same]?.kind === 'cue') branch.senses[same] = sense;
}

function addPart(parts: Map<string, Sense>, part: string, sense: Sense): void {
  parts.set(foldWord(part), sense);
  parts.set(dropAccents(foldWord(part)), sense);
}
