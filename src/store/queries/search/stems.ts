import { LRUCache } from 'lru-cache';
import type { Reader } from '../../reader.js';

/** Tells the stems of a word, each a part of a tsquery; none for what has none. */
export type Stems = (word: string) => readonly string[];

const text = `SELECT word, language, stem FROM unnest($1::text[]) AS asked(word) CROSS JOIN LATERAL search_stems(word)`;

interface StemRow {
  word: string;
  language: string;
  stem: string;
}

/** Dictionaries are the same for as long as the index is. Some four megabytes. */
const known = new LRUCache<string, readonly StemRow[]>({ max: 20_000 });

/** All texts have English stems, and those of their own language. */
const everywhere = 'en';

/**
 * Finds the stems of words: those of words that were asked for before are remembered.
 * @param languages the languages that there are texts in
 */
export async function findStems(
  reader: Reader,
  words: readonly string[],
  languages: ReadonlySet<string>,
): Promise<Stems> {
  const found = new Map(words.map((word) => [word, known.get(word)]));
  const missing = [...found.keys()].filter((word) => found.get(word) === undefined);
  if (missing.length > 0) {
    const rows = await reader.rows<StemRow>({ name: 'stems', text, values: [missing] });
    for (const word of missing) {
      const stems = rows.filter((row) => row.word === word && row.stem !== '');
      known.set(word, stems);
      found.set(word, stems);
    }
  }
  return (word) => [
    ...new Set(
      found
        .get(word)
        ?.filter(({ language }) => language === everywhere || languages.has(language))
        .map(({ stem }) => stem),
    ),
  ];
}
