import type { Reader } from '../../reader.js';
import type { SearchKind } from './bounds.js';
import { findMeantWords } from './correct.js';
import { splitWords } from './parse-query.js';

/** Something whose name may be what is being typed. */
export interface Suggestion {
  kind: SearchKind;
  id: number;
}

interface SuggestionRow extends Suggestion {
  /** 4: a name; 3: the beginning of its own name; 2: that of another name; 1: beginnings of its words. */
  fit: number;
  weight: number;
  key: string;
}

const mostRead = 300;
/** Among equals: names before titles, which are many more. */
const kindOrder: readonly SearchKind[] = ['topic', 'company', 'speaker', 'group', 'talk', 'edition'];

/** Names with this beginning: the heaviest off an index for one to three letters, else all up to a limit. */
const writeNames = (length: number) => `SELECT n.kind, n.id, n.key, n.weight,
    CASE WHEN n.key = p.key THEN 4
      WHEN n.kind NOT IN ('topic', 'company', 'speaker') OR n.key = d.names[1] THEN 3 ELSE 2 END AS fit
  FROM (SELECT search_key($1::text) AS key OFFSET 0) p CROSS JOIN unnest($2::text[]) AS k(kind) CROSS JOIN LATERAL (
    ${
      length <= 3
        ? `(SELECT * FROM search_names s WHERE s.kind = k.kind AND s.key = p.key LIMIT 20)
           UNION (SELECT * FROM search_names s WHERE s.kind = k.kind AND left(s.key, ${length}) = p.key
             ORDER BY s.kind DESC, left(s.key, ${length}) DESC, s.weight DESC LIMIT 20)`
        : `SELECT * FROM search_names s WHERE s.kind = k.kind AND s.key >= p.key AND s.key < p.key || chr(1114111)
           ORDER BY s.key LIMIT ${mostRead}`
    }) n JOIN search_documents d ON d.kind = n.kind AND d.id = n.id`;

/** Names of things before titles, which are many more. */
const writeWords = `SELECT d.kind, d.id, coalesce(d.names[1], '') AS key, d.weight, 1 AS fit
  FROM (SELECT to_tsquery('search_en', $1::text) AS query OFFSET 0) q CROSS JOIN LATERAL (
    (SELECT * FROM search_documents t WHERE t.title @@ q.query AND t.kind IN ('speaker', 'company', 'topic', 'group')
       AND t.kind = ANY ($2::text[]) LIMIT ${mostRead})
    UNION ALL
    (SELECT * FROM search_documents t WHERE t.title @@ q.query AND t.kind IN ('talk', 'edition')
       AND t.kind = ANY ($2::text[]) LIMIT 50)) d`;

/**
 * Finds what is being typed, by any of its names: a whole name first, then the beginning of its own
 * name, of another one, of its words;
 * where nothing is found, the same for the words that were probably meant. Among equals, what has most talks.
 */
export async function findSuggestions(
  reader: Reader,
  typed: string,
  kinds: readonly SearchKind[],
  size: number,
): Promise<Suggestion[]> {
  const words = splitWords(typed);
  if (words.length === 0) return [];
  const rows = await readAll(reader, words, kinds, size);
  if (rows.length > 0) return sortSuggestions(rows).slice(0, size);
  const meant = await findMeantWords(reader, words, true);
  if (meant.size === 0) return [];
  const others = words.map((word) => meant.get(word) ?? word);
  return sortSuggestions(await readAll(reader, others, kinds, size)).slice(0, size);
}

async function readAll(
  reader: Reader,
  words: readonly string[],
  kinds: readonly SearchKind[],
  size: number,
): Promise<SuggestionRow[]> {
  // As PostgreSQL counts letters.
  const length = Math.min(4, Array.from(words.join(' ')).length);
  const rows = await reader.rows<SuggestionRow>({
    name: `suggest names ${length}`,
    text: writeNames(length),
    values: [words.join(' '), kinds],
  });
  return count(rows) < size ? [...rows, ...(await readByWords(reader, words, kinds))] : rows;
}

function readByWords(reader: Reader, words: readonly string[], kinds: readonly SearchKind[]): Promise<SuggestionRow[]> {
  const query = words.map((word, index) => `'${word}'${index === words.length - 1 ? ':*' : ''}`).join(' & ');
  return reader.rows({ name: 'suggest words', text: writeWords, values: [query, kinds] });
}

const identify = (row: Suggestion) => `${row.kind} ${row.id}`;
const count = (rows: readonly Suggestion[]) => new Set(rows.map(identify)).size;

/** Each thing once, by its best fit. */
function sortSuggestions(rows: SuggestionRow[]): Suggestion[] {
  const sorted = rows.sort(
    (a, b) =>
      b.fit - a.fit ||
      b.weight - a.weight ||
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      a.key.length - b.key.length ||
      (a.key < b.key ? -1 : Number(a.key > b.key)) ||
      a.id - b.id,
  );
  const seen = new Set<string>();
  return sorted
    .filter((row) => !seen.has(identify(row)) && seen.add(identify(row)))
    .map(({ kind, id }) => ({ kind, id }));
}
