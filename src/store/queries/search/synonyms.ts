import { countEdits } from './edits.js';
import type { ParsedQuery, QueryTerm } from './parse-query.js';
import { splitWords } from './parse-query.js';

/** Tells for a word of the vocabulary the other spellings of the topic that it names; none for any other word. */
export type Spellings = (key: string) => readonly string[][];

const mostWords = 4;

/**
 * Replaces the words of a search that name a topic, and rows of such words, by the alternatives that the vocabulary has
 * for them: "k8s" for Kubernetes, "pg" and "postgres" for PostgreSQL, "sre" for site reliability engineering.
 */
export function addSynonyms(query: ParsedQuery, spellings: Spellings): ParsedQuery {
  return { ...query, wanted: replaceRuns(query.wanted, listRuns(query.wanted), spellings) };
}

/** Neighbouring terms that together may be a word of the vocabulary: their place and their folded text. */
interface Run {
  from: number;
  length: number;
  key: string;
}

/** Longest first, so that "site reliability engineering" goes before its parts. */
function listRuns(wanted: readonly QueryTerm[][]): Run[] {
  const runs: Run[] = [];
  for (let length = Math.min(mostWords, wanted.length); length >= 1; length--) {
    for (let from = 0; from + length <= wanted.length; from++) {
      const part = wanted.slice(from, from + length);
      if (length > 1 && part.some((terms) => terms.length > 1 || terms[0]?.phrase)) continue;
      for (const term of length === 1 ? (part[0] as QueryTerm[]) : [null]) {
        const words = term ? term.words : part.flatMap((terms) => terms[0]?.words ?? []);
        runs.push({ from, length, key: words.join(' ').replaceAll('cplusplus', 'c++').replaceAll('csharp', 'c#') });
      }
    }
  }
  return runs;
}

function replaceRuns(wanted: readonly QueryTerm[][], runs: readonly Run[], spellings: Spellings) {
  const result = wanted.map((terms) => [...terms]);
  const taken = new Set<number>();
  for (const { from, length, key } of runs) {
    const found = spellings(key);
    const places = Array.from({ length }, (_, index) => from + index);
    if (found.length === 0 || (length > 1 && places.some((place) => taken.has(place)))) continue;
    for (const place of places) taken.add(place);
    const first = wanted[from]?.[0] as QueryTerm;
    const last = wanted[from + length - 1]?.at(-1) as QueryTerm;
    const { start } = first;
    const { end } = last;
    const own =
      length === 1
        ? result[from]
        : [{ words: places.flatMap((p) => wanted[p]?.[0]?.words ?? []), phrase: true, start, end }];
    const others = found.map((words) => ({ words, phrase: words.length > 1, start, end }));
    result[from] = [...(own as QueryTerm[]), ...others];
    for (const place of places.slice(1)) result[place] = [];
  }
  return result.filter((terms) => terms.length > 0);
}

/**
 * Of the words that stand for a topic, those that spell its name as the asked one does. A vocabulary also lists what
 * belongs to a topic ("etcd" under Kubernetes): such words neither bring others in nor are brought in. A word that a
 * person has added does both.
 */
export function findSpellings(
  key: string,
  rows: readonly { name: string; alias: string; decided?: boolean }[],
): string[][] {
  const name = splitWords(rows[0]?.name ?? '');
  const asked = splitWords(key);
  const decided = new Set(rows.flatMap((row) => (row.decided ? [splitWords(row.alias).join(' ')] : [])));
  if (!decided.has(asked.join(' ')) && !spells(asked, name)) return [];
  const all = new Map([name, ...rows.map((row) => splitWords(row.alias))].map((words) => [words.join(' '), words]));
  all.delete(asked.join(' '));
  return [...all.values()].filter((words) => decided.has(words.join(' ')) || spells(words, name));
}

/** Whether the words are the name, its beginning, or short for it: "postgres", "pg", "k8s", "sre", "golang" for "Go", or a slip of it. */
function spells(words: readonly string[], name: readonly string[]): boolean {
  const short = words.join('');
  const long = name.join('');
  if (short === '' || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return true;
  if (long.length >= 6 && countEdits(short, long) <= 2) return true;
  if (words.length > 1) return false;
  if (name.length === 1 && short.startsWith(long)) return short.length <= long.length + 4;
  const numeronym = /^(\p{L})(\d+)(\p{L}*)$/u.exec(short);
  if (numeronym) {
    const [, first = '', count = '', end = ''] = numeronym;
    return long.startsWith(first) && long.endsWith(end) && long.length === 1 + Number(count) + end.length;
  }
  if (name.length > 1) return short === name.map((word) => word[0]).join('');
  return short.length <= 3 && isWithin(short, long);
}

/** Whether all letters of the short word stand in the long one, in their order. */
function isWithin(short: string, long: string): boolean {
  let place = 0;
  for (const letter of long) if (letter === short[place]) place++;
  return place === short.length;
}
