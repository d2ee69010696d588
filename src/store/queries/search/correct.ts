import type { Reader } from '../../reader.js';
import { countEdits } from './edits.js';
import type { ParsedQuery, QueryTerm } from './parse-query.js';

/** Words of names and titles that are like each asked one; a word that some text has as it is needs no others. */
const text = `SELECT asked.word AS asked, w.word, w.names
  FROM unnest($1::text[]) AS asked(word) CROSS JOIN LATERAL search_similar_words(asked.word) AS w
  WHERE NOT EXISTS (
    SELECT FROM search_documents d WHERE d.body @@ search_query('''' || asked.word || ''''))`;

interface SimilarRow {
  asked: string;
  word: string;
  names: number;
}

/** How many slips a word of this length may have. */
const mostEdits = (length: number) => (length < 3 ? 0 : length < 5 ? 1 : length < 9 ? 2 : 3);

/**
 * Finds for words that nothing has the word that was probably meant: with the fewest slips, then the one in most names.
 * @param prefix whether a word may be the mistyped beginning of a longer one
 * @returns the meant words by the asked ones; a word without a likely other is left out.
 */
export async function findMeantWords(
  reader: Reader,
  words: readonly string[],
  prefix = false,
): Promise<Map<string, string>> {
  const asked = [...new Set(words)].filter((word) => mostEdits(word.length) > 0);
  if (asked.length === 0) return new Map();
  const rows = await reader.rows<SimilarRow>({ name: 'similar words', text, values: [asked] });
  const best = new Map<string, { word: string; edits: number; names: number }>();
  for (const { asked: word, word: other, names } of rows) {
    if (other === word) continue;
    const edits = Math.min(
      countEdits(word, other),
      prefix && other.length > word.length
        ? countEdits(word, other.slice(0, word.length)) + 0.5
        : Number.POSITIVE_INFINITY,
    );
    if (edits > mostEdits(word.length) + (prefix ? 0.5 : 0)) continue;
    const known = best.get(word);
    if (!known || edits < known.edits || (edits === known.edits && names > known.names)) {
      best.set(word, { word: other, edits, names });
    }
  }
  return new Map([...best].map(([word, { word: other }]) => [word, other]));
}

/**
 * The search text with the words that nothing has replaced by those that were probably meant; null where there are none.
 * Signs, quotes and all other words stay.
 */
export async function correctText(reader: Reader, typed: string, query: ParsedQuery): Promise<string | null> {
  const terms = query.wanted.flat();
  const meant = await findMeantWords(
    reader,
    terms.flatMap((term) => term.words),
  );
  if (meant.size === 0) return null;
  const changed = terms.filter((term) => term.words.some((word) => meant.has(word)));
  let result = '';
  let done = 0;
  for (const term of changed.sort((a: QueryTerm, b: QueryTerm) => a.start - b.start)) {
    result += typed.slice(done, term.start) + term.words.map((word) => meant.get(word) ?? word).join(' ');
    done = term.end;
  }
  return result + typed.slice(done);
}
