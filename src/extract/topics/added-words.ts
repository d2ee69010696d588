import type { TopicWord } from '../draft.js';
import type { Mention, TopicField } from './read-mentions.js';
import { dropAccents, splitTokens, type Token } from './split-tokens.js';

/** Words in the form in which they are looked for, by the first of them. */
type WordBook = ReadonlyMap<string, readonly { words: string[]; slug: string }[]>;

const books = new WeakMap<readonly TopicWord[], WordBook>();

/**
 * Adds to the mentions of a talk's fields those of words that a person has added to topics. Where the vocabulary reads a
 * part of such a word, the whole counts.
 */
export function addWordMentions(
  mentions: Mention[],
  fields: readonly [TopicField, string][],
  added: readonly TopicWord[],
): Mention[] {
  if (added.length === 0) return mentions;
  const book = books.get(added) ?? bindBook(added);
  books.set(added, book);
  const found = fields.flatMap(([field, text]) => readField(field, splitTokens(text), book));
  const isInside = (one: Mention) =>
    found.some((whole) => whole.field === one.field && whole.start <= one.start && one.end <= whole.end);
  return [...mentions.filter((one) => !isInside(one)), ...found];
}

function bindBook(added: readonly TopicWord[]): WordBook {
  const book = new Map<string, { words: string[]; slug: string }[]>();
  for (const { word, slug } of added) {
    const words = splitTokens(word).map(fold);
    const [first] = words;
    if (first !== undefined) book.set(first, [...(book.get(first) ?? []), { words, slug }]);
  }
  // The longest goes first.
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return book;
}

function readField(field: TopicField, tokens: Token[], book: WordBook): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = book.get(fold(tokens[at] as Token))?.find(({ words }) => standsAt(tokens, at, words));
    if (hit) {
      const last = tokens[at + hit.words.length - 1] as Token;
      mentions.push({ slug: hit.slug, kind: 'name', field, start: (tokens[at] as Token).start, end: last.end });
    }
    at += hit?.words.length ?? 1;
  }
  return mentions;
}

function standsAt(tokens: Token[], at: number, words: string[]): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index];
    return token !== undefined && fold(token) === word && (index === 0 || token.joined);
  });
}

function fold(token: Token): string {
  return dropAccents(token.folded);
}
