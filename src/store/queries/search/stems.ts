import { LRUCache } from 'lru-cache';
import type { Reader } from '../../reader.js';

/** Tells the stems of a word in all languages, as a part of a tsquery: `'revers' | 'rever'`; empty for what has none. */
export type Stems = (word: string) => string;

const text = `SELECT word, search_query('''' || word || '''')::text AS stems FROM unnest($1::text[]) AS asked(word)`;

/** Dictionaries are the same for as long as the index is. Some two megabytes. */
const known = new LRUCache<string, string>({ max: 20_000 });

/** Finds the stems of words: those of words that were asked for before are remembered. */
export async function findStems(reader: Reader, words: readonly string[]): Promise<Stems> {
  const found = new Map(words.map((word) => [word, known.get(word)]));
  const missing = [...found.keys()].filter((word) => found.get(word) === undefined);
  if (missing.length > 0) {
    const rows = await reader.rows<{ word: string; stems: string }>({ name: 'stems', text, values: [missing] });
    for (const { word, stems } of rows) {
      known.set(word, stems);
      found.set(word, stems);
    }
  }
  return (word) => found.get(word) ?? '';
}
