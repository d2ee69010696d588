import { foldName, slugify } from '../base/index.js';
import { commonFamilyNames } from './common-family-names.js';
import { measureLikeness } from './likeness.js';
import { listForms } from './nicknames.js';

/**
 * How two names fit: `rare` and `common` are equal names, few or very many people bear them; `bare` is an equal name of
 * one word ("Chris"); `variant` may be the same person's: a short form, an initial, a middle name left out, another
 * transliteration.
 */
export type NameMatch = 'rare' | 'common' | 'bare' | 'variant';

/** Scripts in which a full name is written without a space. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** How a name as written fits another; null where it does not. Takes folded names (foldPerson). */
export function matchNames(one: string, other: string): NameMatch | null {
  if (one !== other) return isVariant(toWords(one), toWords(other)) ? 'variant' : null;
  const words = one.split(' ');
  if (words.length === 1) return unspaced.test(one) ? 'common' : 'bare';
  return toWords(one).some((word) => commonFamilyNames.has(word)) ? 'common' : 'rare';
}

/** First letter and last word of each form of the name: what the store finds its variants by. */
export function listSketches(name: string): string[] {
  const words = toWords(name);
  if (words.length < 2) return [];
  const family = words.at(-1) as string;
  return [...new Set(listForms(words[0] as string).map((form) => `${form.charAt(0)} ${family}`))];
}

/** The name in ASCII letters, word by word: "Юрий Иванов" as "yuriy ivanov". */
function toWords(name: string): string[] {
  return foldName(slugify(name)).split(' ').filter(Boolean);
}

const alikeFamily = 0.8;
const alikeGiven = 0.7;

function isVariant(one: string[], other: string[]): boolean {
  if (one.length < 2 || other.length < 2) return false;
  const [given, otherGiven] = [one[0] as string, other[0] as string];
  const [family, otherFamily] = [one.at(-1) as string, other.at(-1) as string];
  if (family !== otherFamily && measureLikeness(family, otherFamily) < alikeFamily) return false;
  if (family !== otherFamily && given !== otherGiven && !listForms(given).includes(otherGiven)) return false;
  if (given === otherGiven) return one.length !== other.length || family !== otherFamily || one.length === 2;
  const isInitial = given.length === 1 || otherGiven.length === 1;
  if (isInitial) return given.charAt(0) === otherGiven.charAt(0);
  if (listForms(given).includes(otherGiven)) return true;
  return (
    given.charAt(0) === otherGiven.charAt(0) && given.length > 3 && measureLikeness(given, otherGiven) >= alikeGiven
  );
}
