import type { Reader } from '../../reader.js';
import type { ParsedQuery } from './parse-query.js';
import type { Stems } from './stems.js';
import { datedKinds, mostRanked, newestTitles } from './tiers.js';

/** Which stems stand in so many of the newest titles that all titles with them are too many to be ranked. */
export interface FrequentWords {
  /** How many of the newest titles that is. */
  least: number;
  stems: ReadonlySet<string>;
}

/** Fewer than this many say little of all titles. */
const leastTelling = 21;
/** For so long what was read is good enough, in milliseconds: it decides how a search is run, not what is found. */
const keptFor = 600_000;

const text = `
  WITH newest AS MATERIALIZED (
    SELECT title FROM search_titles WHERE kind IN (${datedKinds}) ORDER BY sort_at DESC, kind DESC, id DESC LIMIT ${newestTitles}
  ), bound AS (
    SELECT greatest(${leastTelling}, ceil(${mostRanked}::float8 * ${newestTitles} / greatest(reltuples, 1)))::int AS least
    FROM pg_class WHERE oid = 'search_titles'::regclass
  )
  SELECT least, array_agg(lexeme) AS stems FROM bound CROSS JOIN (
    SELECT lexeme, count(*) AS titles FROM newest CROSS JOIN LATERAL unnest(title) GROUP BY lexeme
  ) AS words WHERE titles >= least GROUP BY least`;

let latest: { words: FrequentWords; until: number } | null = null;

/** The frequent words as this process has read them, at most ten minutes ago. None in a small database. */
export async function recallFrequentWords(reader: Reader): Promise<FrequentWords> {
  if (latest && performance.now() < latest.until) return latest.words;
  const [row] = await reader.rows<{ least: number; stems: string[] }>({ name: 'frequent words', text, values: [] });
  const words = { least: row?.least ?? 0, stems: new Set(row?.stems) };
  latest = { words, until: performance.now() + keptFor };
  return words;
}

/** Whether all that is wanted is frequent, so that the search may be. */
export function areFrequent(wanted: ParsedQuery['wanted'], stems: Stems, frequent: FrequentWords): boolean {
  if (frequent.stems.size === 0) return false;
  const isFrequent = (word: string) => stems(word).some((stem) => frequent.stems.has(stem.slice(1, -1)));
  return wanted.every((terms) => terms.some((term) => term.words.every(isFrequent)));
}
