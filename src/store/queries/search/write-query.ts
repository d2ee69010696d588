import type { ParsedQuery, QueryTerm } from './parse-query.js';
import type { Stems } from './stems.js';

/**
 * Writes a search as a tsquery: what is wanted, and the same without what is not. Each word stands for any of its stems,
 * so that words in several languages meet in one text. Empty where no word is left.
 */
export function writeQuery(
  { wanted, unwanted }: ParsedQuery,
  stems: Stems = (word) => [`'${word}'`],
): { wanted: string; query: string } {
  const all = join(
    wanted.map((terms) => writeTerms(terms, stems)),
    '&',
  );
  const none = writeTerms(unwanted, stems);
  return { wanted: all, query: all === '' || none === '' ? all : `${all} & !${none}` };
}

/** A row of words, each of them as any of its stems. */
type Phrase = readonly (readonly string[])[];

/** Any of the terms. The index is asked once for each part of what is written, so it is written as short as it can be. */
function writeTerms(terms: readonly QueryTerm[], stems: Stems): string {
  const phrases = terms.map(({ words }): Phrase => words.map(stems).filter((any) => any.length > 0));
  const written = mergePhrases(phrases.filter((phrase) => phrase.length > 0)).map((phrase) =>
    phrase.length === 1 ? (phrase[0] as string[]).map(enclose) : [join(phrase.map(writeStems), '<->')],
  );
  return join(written.flat(), '|');
}

/** Phrases that differ in one word only are one, with either word there: "micro services" and "micro servicios". */
function mergePhrases(phrases: readonly Phrase[]): Phrase[] {
  const merged: Phrase[] = [];
  for (const phrase of phrases) {
    let whole = phrase;
    for (let at = findLike(merged, whole); at >= 0; at = findLike(merged, whole)) {
      const [other] = merged.splice(at, 1) as [Phrase];
      whole = other.map((stems, place) => [...new Set([...stems, ...(whole[place] as string[])])]);
    }
    merged.push(whole);
  }
  return merged;
}

/** The place of a phrase that differs from this one in one word at most; -1 where there is none. */
const findLike = (phrases: readonly Phrase[], phrase: Phrase) =>
  phrases.findIndex(
    (other) =>
      other.length === phrase.length &&
      other.filter((stems, place) => !hasSame(stems, phrase[place] as string[])).length < 2,
  );

const hasSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one));

const writeStems = (stems: readonly string[]) => join(stems.map(enclose), '|');

/** Parts in brackets, but for one alone; empty ones are left out. */
function join(parts: readonly string[], sign: string): string {
  const given = parts.filter((part) => part !== '');
  return given.length > 1 ? `(${given.join(` ${sign} `)})` : (given[0] ?? '');
}

const enclose = (part: string) => (part.includes(' ') ? `(${part})` : part);
