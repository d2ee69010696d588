import { foldName } from '../../base/index.js';
import { cs } from './cs.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import type { LabelKind, Locale } from './locale.js';
import { nl } from './nl.js';
import { nordic } from './nordic.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';

export type { LabelKind, Locale } from './locale.js';

/** English first: where two languages disagree on a word, the earlier wins. */
export const locales: readonly Locale[] = [en, de, fr, es, pt, it, nl, ja, cs, ro, ru, id, pl, nordic];

/**
 * All languages are read at once: an agenda in French has English talks in it, and a page that states its language is
 * often wrong about it.
 */
function gather(pick: (locale: Locale) => readonly string[]): ReadonlySet<string> {
  return new Set(locales.flatMap((locale) => pick(locale).map(foldWords)));
}

/** Folded like a name, but `&` stays readable and `@` stays. */
export function foldWords(text: string): string {
  if (text === '@' || text === '&') return text;
  return foldName(text.replace(/[’']/g, ' '));
}

export const labels: ReadonlyMap<string, LabelKind> = new Map(
  [...locales]
    .reverse()
    .flatMap((locale) =>
      Object.entries(locale.labels).flatMap(([kind, words]) =>
        words.map((word) => [foldWords(word), kind as LabelKind] as const),
      ),
    ),
);

export const talkWords = gather((locale) => locale.talkWords);
export const byWords = gather((locale) => locale.by);
/** As written, for patterns: those that nearly always stand before who gives the talk, and those that often do not. */
const doubtfulBy = new Set('with from feat featuring ft w/ mit avec con com de cu di da van met van durch'.split(' '));
const byPhrases = [...new Set(locales.flatMap((locale) => locale.by))].sort((a, b) => b.length - a.length);
export const surePhrasesBy: readonly string[] = byPhrases.filter((phrase) => !doubtfulBy.has(phrase));
export const doubtfulPhrasesBy: readonly string[] = byPhrases.filter((phrase) => doubtfulBy.has(phrase));
export const andWords = gather((locale) => locale.and);
export const atWords = gather((locale) => locale.at);
export const isWords = gather((locale) => locale.is);
export const speakVerbs = gather((locale) => locale.speakVerbs);
export const aboutWords = gather((locale) => locale.about);
export const talkPhrases = gather((locale) => locale.talkPhrases);
export const logisticWords = gather((locale) => locale.logistics);
export const notTalkOpenings = gather((locale) => locale.notTalkOpenings);
export const calendarWords = gather((locale) => locale.calendar);
export const stopWords = gather((locale) => [...locale.stopWords, ...locale.calendar]);
/** Those of English alone: beside a known given name, the small words of other languages are family names (Mas, Sur). */
export const englishStopWords: ReadonlySet<string> = new Set([...en.stopWords, ...en.calendar].map(foldWords));
export const hostPhrases = gather((locale) => locale.hostPhrases);
export const sponsorPhrases = gather((locale) => locale.sponsorPhrases);

/** Kinds other than a plain talk with the words that tell them, longest words first. */
export const kindWords: readonly (readonly [string, 'lightning' | 'panel' | 'qa' | 'workshop' | 'keynote'])[] = locales
  .flatMap((locale) =>
    Object.entries(locale.kinds).flatMap(([kind, words]) =>
      words.map((word) => [foldWords(word), kind as 'lightning' | 'panel' | 'qa' | 'workshop' | 'keynote'] as const),
    ),
  )
  .sort((a, b) => b[0].length - a[0].length);
