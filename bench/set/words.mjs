import { createChance, createZipf } from './chance.mjs';

const beginnings = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
];
const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'io', 'ou'];
const ends = ['', 'b', 'ck', 'd', 'l', 'm', 'n', 'nd', 'p', 'r', 'rt', 's', 't', 'x'];

/** How many different words the texts use, about the vocabulary of a person. */
export const wordCount = 8_000;
/** Words before this place are so frequent that nobody would search for them. */
export const firstTellingWord = 200;

/** A made-up word of two or three syllables. */
function inventWord(chance) {
  let word = '';
  for (let syllables = 2 + chance.below(2); syllables > 0; syllables--) {
    word += chance.pick(beginnings) + chance.pick(middles) + chance.pick(ends);
  }
  return word;
}

/** Different made-up words; the same for the same seed. */
export function inventWords(seed, count) {
  const chance = createChance(seed);
  const words = new Set();
  while (words.size < count) words.add(inventWord(chance));
  return [...words];
}

/** A text in capital letters at the start of a name. */
export const capitalize = (word) => word[0].toUpperCase() + word.slice(1);

/**
 * Writes texts whose words follow Zipf's law, as those of real texts do.
 * @param {{ next(): number, below(end: number): number }} chance
 * @param {string[]} words most frequent first
 */
export function createWriter(chance, words) {
  const draw = createZipf(chance, words.length);
  const sentence = (length) => {
    const drawn = Array.from({ length }, () => words[draw()]);
    return `${capitalize(drawn.join(' '))}.`;
  };
  return {
    /** Some words without a full stop. */
    phrase: (length) => sentence(length).slice(0, -1),
    /** Sentences, about `characters` long together. */
    text(characters, opening = '') {
      let text = opening;
      while (text.length < characters) text += `${text ? ' ' : ''}${sentence(6 + chance.below(10))}`;
      return text;
    },
  };
}
