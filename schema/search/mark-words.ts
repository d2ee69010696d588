import { squeeze } from '../../src/base/index.js';
import { splitWords } from '../../src/store/index.js';

/** A part of a text, in UTF-16 code units; `end` is the first one after it. */
export interface Mark {
  start: number;
  end: number;
}

/** Plain text with the places of what was searched for. */
export interface Marked {
  text: string;
  marks: Mark[];
}

/** Whether a text has more white space than one space between words. */
const spacious = /[^\S ]| {2}/;
const mostRead = 20_000;
const snippetLength = 240;
const lead = 60;

/**
 * Finds where the words and phrases that were searched for stand in a text, also in another form of theirs
 * ("containers" for "container"). In the order of the text, without overlaps.
 * @param wanted folded words; several in one list are a phrase
 */
export function markWords(text: string, wanted: readonly (readonly string[])[]): Marked {
  return { text, marks: findMarks(text, wanted).map(({ start, end }) => ({ start, end })) };
}

/** A part of a long text around what was searched for, on one line, cut between words; null for an empty text. */
export function cutSnippet(long: string, wanted: readonly (readonly string[])[]): Marked | null {
  const part = long.slice(0, mostRead);
  const text = spacious.test(part) ? squeeze(part) : part.trim();
  if (text === '') return null;
  const found = findMarks(text, wanted);
  let from = 0;
  let best = 0;
  for (const { start } of found) {
    const within = found.filter((mark) => mark.start >= start && mark.end <= start + snippetLength - lead);
    const different = new Set(within.map((mark) => mark.wanted)).size;
    if (different <= best) continue;
    best = different;
    from = start;
  }
  const begin = from <= lead ? 0 : text.indexOf(' ', from - lead) + 1 || from;
  let end = text.length;
  if (end > begin + snippetLength) {
    const space = text.lastIndexOf(' ', begin + snippetLength);
    end = space > from ? space : begin + snippetLength;
    // Never half of a character.
    if (/[\uDC00-\uDFFF]/.test(text[end] as string)) end++;
  }
  const before = begin > 0 ? '… ' : '';
  const shift = before.length - begin;
  return {
    text: `${before}${text.slice(begin, end)}${end < text.length ? ' …' : ''}`,
    marks: found
      .filter((mark) => mark.start >= begin && mark.end <= end)
      .map(({ start, end: last }) => ({ start: start + shift, end: last + shift })),
  };
}

function standsAt(tokens: readonly Token[], place: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    const token = tokens[place + offset];
    if (!token || !isSameWord(words[offset] as string, token.word)) return false;
  }
  return words.length > 0;
}

interface Token extends Mark {
  word: string;
}

function findMarks(text: string, wanted: readonly (readonly string[])[]): (Mark & { wanted: number })[] {
  const tokens = splitTokens(text, new Set(wanted.flatMap((words) => words.map((word) => word.charCodeAt(0)))));
  const marks: (Mark & { wanted: number })[] = [];
  for (let place = 0; place < tokens.length; place++) {
    if (tokens[place] === other) continue;
    let longest = 0;
    let which = -1;
    for (let index = 0; index < wanted.length; index++) {
      const words = wanted[index] as readonly string[];
      if (words.length <= longest || !standsAt(tokens, place, words)) continue;
      longest = words.length;
      which = index;
    }
    if (which < 0) continue;
    const last = tokens[place + longest - 1] as Token;
    marks.push({ start: (tokens[place] as Token).start, end: last.end, wanted: which });
    place += longest - 1;
  }
  return marks;
}

const signed = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*/gu;

/** Stands for tokens in a row that begin with other letters than what is searched for. */
const other: Token = { word: '', start: 0, end: 0 };

/**
 * The words of a text, folded. A run of plain letters and digits is a word as it stands; what has other signs in or
 * behind it is read with care.
 * @param starts with which small letters a word begins that may be searched for
 */
function splitTokens(text: string, starts: ReadonlySet<number>): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  while (place < text.length) {
    const start = place;
    while (plain[text.charCodeAt(place)] === 1) place++;
    const next = text.charCodeAt(place);
    // At the end of the text there is no sign: NaN.
    if (!(next > 127 || next === plus || next === sharp)) {
      if (place > start) {
        if (starts.has(text.charCodeAt(start) | smallLetter)) {
          tokens.push({ word: text.slice(start, place).toLowerCase(), start, end: place });
        } else if (tokens.at(-1) !== other) tokens.push(other);
      }
      place++;
      continue;
    }
    signed.lastIndex = start;
    const match = signed.exec(text);
    if (!match) break;
    place = signed.lastIndex;
    // One token may hold several words where a sign within it folds to a space.
    for (const word of splitWords(match[0])) tokens.push({ word, start: match.index, end: place });
  }
  return tokens;
}

/** The bit that tells small letters from capitals; digits have it. */
const smallLetter = 32;
const plus = 43;
const sharp = 35;
/** By code, 1 for a plain letter or digit: faster than to compare ranges. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))));

/** What the English stemmer takes off (Snowball, "Porter2"), and the plain endings of the others. */
const ending =
  /^(?:(?:e|y|i|er|or|en|em|es|o|a|os|as|ed|d|ing|ly|al|ion|ation|ition|ment|ance|ence|able|ible|ability|ibility|ability|ity|ive|ous|ful|ness|less|ize|ise|ized|ised|izing|ising|ization|isation|ic|ical|ism|ist|ant|ent|ate|ated|ating|ings?|ies|ied|ier|iest)s?|s)?$/;

/** Whether two folded words are forms of one: they begin alike and differ in their endings only. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || a === '' || b === '') return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same < 3) return false;
  // The longest common beginning may reach into the endings ("query", "queries": "quer"; "tested", "testing": "test").
  for (const stem of [same, same - 1]) {
    if (stem >= 3 && ending.test(a.slice(stem)) && ending.test(b.slice(stem))) return true;
  }
  return false;
}
