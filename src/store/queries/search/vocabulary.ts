import type { Reader } from '../../reader.js';
import { findSpellings, type Spellings } from './synonyms.js';

/** The words that stand for topics, and the languages of texts, in one state of theirs. */
export interface Vocabulary {
  version: string;
  spellings: Spellings;
  /** Their first two letters, small. */
  languages: ReadonlySet<string>;
}

interface VocabularyRow {
  version: string;
  languages: string[];
  topic: number | null;
  name: string;
  /** A folded word for the topic, and that word as it is written. */
  key: string;
  alias: string;
  /** Whether a person has added it. */
  decided: boolean;
}

const text = `SELECT v.version, v.languages, o.id AS topic, o.name, a.key, a.alias, a.decided
  FROM search_vocabulary v LEFT JOIN (topic_aliases a JOIN topics o ON o.id = a.topic_id) ON true ORDER BY o.id, a.key`;

/** The state that was read last, some thousand words. Each search says whether it is still the present one. */
let latest: Vocabulary | null = null;

/** The vocabulary as this process knows it: it may have changed since. */
export async function recallVocabulary(reader: Reader): Promise<Vocabulary> {
  return latest ?? loadVocabulary(reader);
}

/** Reads the vocabulary and remembers it. */
export async function loadVocabulary(reader: Reader): Promise<Vocabulary> {
  const rows = await reader.rows<VocabularyRow>({ name: 'vocabulary', text, values: [] });
  const topics = new Map<string, VocabularyRow[]>();
  let words: VocabularyRow[] = [];
  for (const row of rows) {
    if (row.topic === null) continue;
    if (words[0]?.topic !== row.topic) words = [];
    words.push(row);
    topics.set(row.key, words);
  }
  const found = new Map<string, string[][]>();
  const spellings = (key: string) => {
    const words = topics.get(key);
    if (!words) return [];
    const known = found.get(key) ?? findSpellings(key, words);
    found.set(key, known);
    return known;
  };
  latest = { version: rows[0]?.version ?? '', spellings, languages: new Set(rows[0]?.languages) };
  return latest;
}
