import { foldName } from '../../../base/index.js';

/** A word or a "phrase in quotes" that somebody searches for. */
export interface QueryTerm {
  /** Folded words, letters and digits only; a phrase has them in order. */
  words: string[];
  phrase: boolean;
  /** Where it stands in the text, in UTF-16 code units, without its quotes. */
  start: number;
  end: number;
}

/** A search text, understood. */
export interface ParsedQuery {
  /** All of these must be found; of the terms within one, any. */
  wanted: QueryTerm[][];
  /** None of these may be found. */
  unwanted: QueryTerm[];
}

/** Words that tell nothing by themselves, in the languages that are stemmed. They count inside quotes only. */
const emptyWords = new Set(
  `a about an and are as at be by can do does for from how i in into is it its me my of on or our that the their this to
  was we what when where which who why with you your talk talks
  das den der die ein eine fur im ist mit und von wie zu
  comment dans de des du en et la le les par pour sur un une
  como con del el los las para por que sobre y
  com da dos e na no o os um uma di il per`.split(/\s+/),
);

/**
 * Reads a search text as web search engines do: words, "phrases", `-excluded` words or phrases, `OR` between
 * alternatives. Any text is understood; signs that mean nothing here count as spaces. Words that tell nothing are left
 * out, unless there are no others.
 */
export function parseQuery(text: string): ParsedQuery {
  const wanted: QueryTerm[][] = [];
  const unwanted: QueryTerm[] = [];
  let joins = false;
  for (const match of text.matchAll(/(-?)"([^"]*)"?|(\S+)/g)) {
    const [whole, quoteSign, quoted, plain] = match;
    if (plain === 'OR' || plain === '|') {
      joins = wanted.length > 0;
      continue;
    }
    const excluded = quoteSign === '-' || (plain?.startsWith('-') ?? false);
    const shift = quoted !== undefined ? whole.indexOf('"') + 1 : excluded ? 1 : 0;
    const body = quoted ?? (plain as string).slice(shift);
    const words = splitWords(body);
    if (words.length === 0) continue;
    const start = match.index + shift;
    const term = { words, phrase: quoted !== undefined || words.length > 1, start, end: start + body.length };
    if (excluded) unwanted.push(term);
    else if (joins) (wanted.at(-1) as QueryTerm[]).push(term);
    else wanted.push([term]);
    joins = false;
  }
  const telling = wanted.filter((terms) => !terms.every(isEmptyWord));
  return { wanted: telling.length > 0 ? telling : wanted, unwanted };
}

/** The words of a text as the index has them: folded, without signs, with the names of languages kept whole. */
export function splitWords(text: string): string[] {
  const plain = foldName(text.toLowerCase().replaceAll('.net', ' dotnet'))
    .replace(/c\+\+/g, 'cplusplus')
    .replace(/([cf])#/g, '$1sharp');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function isEmptyWord({ words, phrase }: QueryTerm): boolean {
  return !phrase && emptyWords.has(words[0] as string);
}
