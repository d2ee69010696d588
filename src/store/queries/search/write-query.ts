import type { ParsedQuery, QueryTerm } from './parse-query.js';
import type { Stems } from './stems.js';

/**
 * Writes a search as a tsquery: what is wanted, and the same without what is not. Each word stands for any of its stems,
 * so that words in several languages meet in one text. Empty where no word is left.
 */
export function writeQuery(
  { wanted, unwanted }: ParsedQuery,
  stems: Stems = (word) => `'${word}'`,
): { wanted: string; query: string } {
  const joined = (terms: readonly QueryTerm[]) =>
    join(
      terms.map((term) => writeTerm(term, stems)),
      '|',
    );
  const all = join(wanted.map(joined), '&');
  const none = joined(unwanted);
  return { wanted: all, query: all === '' || none === '' ? all : `${all} & !${none}` };
}

function writeTerm({ words }: QueryTerm, stems: Stems): string {
  return join(
    words.map((word) => enclose(stems(word))),
    '<->',
  );
}

/** Parts in brackets, but for one alone; empty ones are left out. */
function join(parts: readonly string[], sign: string): string {
  const given = parts.filter((part) => part !== '');
  return given.length > 1 ? `(${given.join(` ${sign} `)})` : (given[0] ?? '');
}

const enclose = (part: string) => (part.includes(' ') ? `(${part})` : part);
