import { splitWords } from './parse-query.js';

/**
 * The text as the database's `search_key` folds names, where it has only plain letters and digits and the signs between
 * them; null where only the database knows.
 */
export function foldKey(text: string): string | null {
  if (!/^[\x20-\x7e]*$/.test(text)) return null;
  const key = splitWords(text).join(' ');
  return key.length <= 200 ? key : null;
}
