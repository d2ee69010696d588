import type { Reader } from '../../reader.js';
import { type Bounds, listFilters, type SearchFilter, type SearchKind, searchKinds } from './bounds.js';
import { correctText } from './correct.js';
import { countFacets, countResults, type SearchFacets } from './counts.js';
import { areFrequent, recallFrequentWords } from './frequent-words.js';
import { type ParsedQuery, parseQuery } from './parse-query.js';
import { readSearchPage, type SearchHit, type SearchPageRequest } from './search-page.js';
import { findStems } from './stems.js';
import { findSuggestions, type Suggestion } from './suggest.js';
import { addSynonyms } from './synonyms.js';
import { loadVocabulary, recallVocabulary, type Vocabulary } from './vocabulary.js';
import { writeQuery } from './write-query.js';

export { type SearchFilter, type SearchKind, searchKinds } from './bounds.js';
export type { FacetCount, SearchFacets } from './counts.js';
export { splitWords } from './parse-query.js';
export type { SearchHit, SearchOrder, SearchPosition } from './search-page.js';
export type { Suggestion } from './suggest.js';

/** What is searched for. */
export interface SearchRequest extends SearchPageRequest {
  /** As typed: words, "phrases", -exclusions, OR. Any text will do. */
  text: string;
  /** None: all kinds. */
  kinds: readonly SearchKind[];
  filter: SearchFilter;
}

/** What was found. */
export interface SearchResults {
  /** A page of results, in order. */
  hits: SearchHit[];
  /** What was searched for in place of the text, where nothing has a word of it: the text without its slips. */
  didYouMean: string | null;
  /** What was looked for, as folded words; several in one list are a phrase. For marking them where they stand. */
  marks: string[][];
  /** How many there are in all. */
  count(): Promise<number>;
  /** How many there are of each kind, topic, company …, among those that pass the filter. */
  facets(): Promise<SearchFacets>;
}

/**
 * Full text search. All that the API asks of it is here, in ids and plain words: another engine (OpenSearch) could stand
 * behind it.
 */
export interface SearchEngine {
  search(request: SearchRequest): Promise<SearchResults>;
  /** Finds what somebody is typing, by its name. */
  suggest(typed: string, kinds: readonly SearchKind[], size: number): Promise<Suggestion[]>;
}

/** Search in the database itself: documents that triggers keep (migrations/…-search). */
export function createSearch(reader: Reader): SearchEngine {
  return {
    search: (request) => search(reader, request),
    suggest: (typed, kinds, size) => findSuggestions(reader, typed, kinds.length > 0 ? kinds : searchKinds, size),
  };
}

async function search(reader: Reader, request: SearchRequest): Promise<SearchResults> {
  // PostgreSQL takes no NUL in text.
  const text = request.text.replaceAll('\0', ' ');
  const parsed = parseQuery(text);
  if (parsed.wanted.length === 0) return nothing;
  const first = await run(reader, request, text, parsed);
  // Behind the last page of what was found there is nothing more; of what was meant there may be.
  if (first.hits.length > 0 || (request.after && (await first.count()) > 0)) return first;
  const corrected = await correctText(reader, text, parsed);
  if (corrected === null) return first;
  const second = await run(reader, request, corrected, parseQuery(corrected));
  return second.hits.length > 0 ? { ...second, didYouMean: corrected } : first;
}

const nothing: SearchResults = {
  hits: [],
  didYouMean: null,
  marks: [],
  count: async () => 0,
  facets: async () => ({ kinds: [], topics: [], companies: [], groups: [], years: [], languages: [] }),
};

/** With the vocabulary as it was last known, and once more where the results tell that it has changed. */
async function run(reader: Reader, request: SearchRequest, text: string, parsed: ParsedQuery): Promise<SearchResults> {
  const known = await recallVocabulary(reader);
  const first = await runWith(known, reader, request, text, parsed);
  if (first.version === known.version) return first;
  return runWith(await loadVocabulary(reader), reader, request, text, parsed);
}

async function runWith(
  { spellings, languages }: Vocabulary,
  reader: Reader,
  request: SearchRequest,
  text: string,
  parsed: ParsedQuery,
) {
  const query = addSynonyms(parsed, spellings);
  const terms = [...query.wanted.flat(), ...query.unwanted];
  const words = terms.flatMap((term) => term.words);
  const stems = await findStems(reader, words, languages);
  const frequent = await recallFrequentWords(reader);
  const bounds: Bounds = {
    text,
    ...writeQuery(query, stems),
    leastFrequent: areFrequent(query.wanted, stems, frequent) ? frequent.least : null,
    ...listFilters(request.kinds, request.filter),
  };
  return {
    ...(await readSearchPage(reader, bounds, request)),
    didYouMean: null,
    marks: query.wanted.flat().map((term) => term.words),
    count: () => countResults(reader, bounds),
    facets: () => countFacets(reader, bounds),
  };
}
