import type { Reader } from '../../reader.js';
import type { NounRows } from '../row-by-key.js';
import { companyRow, groupRow, type RowShape, speakerRow, topicRow } from '../rows.js';
import type { SearchKind } from './bounds.js';
import { findMeantWords } from './correct.js';
import { foldKey } from './fold-key.js';
import { splitWords } from './parse-query.js';

/** Something whose name may be what is being typed. */
export interface Suggestion {
  kind: SearchKind;
  id: number;
  /** Its row, where it has a name of its own: that comes along. Talks and editions are read by id. */
  row: NounRows[SearchKind] | null;
}

const dated: readonly SearchKind[] = ['talk', 'edition'];
const isNamed = `kind IN ('speaker', 'company', 'topic', 'group')`;
const isDated = `kind IN ('talk', 'edition')`;
/** Under beginnings up to this length an index has names in their order; longer ones have few. */
const mostSorted = 5;
const mostRead = 300;
/** How many names are looked at for a short list and for a longer one: a thing may have several of the same beginning. */
const looks = { short: 30, long: 150 };
const shortList = 10;

/** Among equals: names before titles, which are many more. */
const order = `fit DESC, weight DESC, array_position(ARRAY['topic', 'company', 'speaker', 'group', 'talk', 'edition'], kind),
  length(key), key, id`;

const rowOf = ({ table, joins, id, select }: RowShape) =>
  `(SELECT row_to_json(r) FROM (SELECT ${select} FROM ${table} ${joins} WHERE ${id} = f.id) r)`;
const row = `CASE f.kind WHEN 'topic' THEN ${rowOf(topicRow)} WHEN 'company' THEN ${rowOf(companyRow)}
  WHEN 'speaker' THEN ${rowOf(speakerRow)} WHEN 'group' THEN ${rowOf(groupRow)} END`;

/**
 * $1 what is typed, folded, $2 kinds, $3 the same as the last word's beginning in a tsquery, $4 how many. `fit` is
 * 4: a name; 3: the beginning of its own name; 2: that of another name; 1: beginnings of its words, which are only
 * looked for where names leave the list unfilled.
 */
function writeSuggestions(length: number, most: number, isPlain: boolean, hasDated: boolean): string {
  // What is plain needs no folding by the database.
  const key = isPlain ? '$1::text' : '(SELECT search_key($1::text))';
  const asked = 'kind = ANY ($2::text[])';
  const columns = 'kind, id, key, weight';
  const begins = `key >= ${key} AND key < ${key} || chr(1114111)`;
  const fit = 'CASE WHEN is_own THEN 3 ELSE 2 END AS fit';
  const names = [
    `(SELECT ${columns}, 4 AS fit FROM search_names WHERE ${isNamed} AND key = ${key} AND ${asked} LIMIT ${most})`,
    length <= mostSorted
      ? `(SELECT ${columns}, ${fit} FROM search_names WHERE ${isNamed} AND left(key, ${length}) = ${key} AND ${asked}
          ORDER BY left(key, ${length}) DESC, is_own DESC, weight DESC LIMIT ${most})`
      : `(SELECT ${columns}, ${fit} FROM search_names WHERE ${isNamed} AND ${begins} AND ${asked} ORDER BY key LIMIT ${mostRead})`,
    ...(hasDated ? dated : []).map(
      (kind) => `(SELECT ${columns}, CASE WHEN key = ${key} THEN 4 ELSE 3 END AS fit FROM search_names
        WHERE kind = '${kind}' AND ${begins} AND ${asked} ORDER BY key LIMIT 20)`,
    ),
  ];
  const worded = (condition: string, most: number) => `(
    SELECT d.kind, d.id, coalesce((SELECT n.key FROM search_names n WHERE n.kind = d.kind AND n.id = d.id AND n.is_own), '') AS key,
      d.weight, 1 AS fit FROM search_titles d
    WHERE (SELECT count(*) FROM names) < $4::int AND d.title @@ (SELECT to_tsquery('search_en', $3::text))
      AND ${condition} AND ${asked} LIMIT ${most})`;
  return `WITH names AS MATERIALIZED (
      SELECT DISTINCT ON (kind, id) * FROM (${names.join(' UNION ALL ')}) AS n ORDER BY kind, id, fit DESC, length(key), key
    ), words AS MATERIALIZED (
      ${worded(isNamed, mostRead)} ${hasDated ? `UNION ALL ${worded(isDated, 50)}` : ''}
    ), found AS (
      SELECT * FROM names UNION ALL
      SELECT * FROM words w WHERE NOT EXISTS (SELECT FROM names n WHERE n.kind = w.kind AND n.id = w.id)
    )
    SELECT f.kind, f.id, ${row} AS row FROM found f ORDER BY ${order} LIMIT $4::int`;
}

/** Statements by name: there are some twenty, and to write one takes as long as to send it. */
const texts = new Map<string, string>();

/**
 * Finds what is being typed, by any of its names: a whole name first, then the beginning of its own name, of another
 * one, of its words; where nothing is found, the same for the words that were probably meant. Among equals, what has
 * most talks.
 */
export async function findSuggestions(
  reader: Reader,
  typed: string,
  kinds: readonly SearchKind[],
  size: number,
): Promise<Suggestion[]> {
  const words = splitWords(typed);
  if (words.length === 0) return [];
  const found = await readSuggestions(reader, words, kinds, size);
  if (found.length > 0) return found;
  const meant = await findMeantWords(reader, words, true);
  if (meant.size === 0) return [];
  return readSuggestions(
    reader,
    words.map((word) => meant.get(word) ?? word),
    kinds,
    size,
  );
}

function readSuggestions(reader: Reader, words: readonly string[], kinds: readonly SearchKind[], size: number) {
  const key = words.join(' ');
  const query = words.map((word, index) => `'${word}'${index === words.length - 1 ? ':*' : ''}`).join(' & ');
  const isPlain = foldKey(key) === key;
  // How many letters the database's folding leaves of other ones it alone knows.
  const length = isPlain ? Math.min(mostSorted + 1, key.length) : mostSorted + 1;
  const hasDated = kinds.some((kind) => dated.includes(kind));
  const list = size <= shortList ? 'short' : 'long';
  const name = `suggest ${list} ${length}${isPlain ? '' : ' folded'}${hasDated ? ' all' : ''}`;
  let text = texts.get(name);
  if (text === undefined) {
    text = writeSuggestions(length, looks[list], isPlain, hasDated);
    texts.set(name, text);
  }
  return reader.rows<Suggestion>({ name, text, values: [key, kinds, query, size] });
}
