import type { ParsedQuery, QueryTerm } from './parse-query.js';

/**
 * Writes a search for to_tsquery: what is wanted, and what is not. Terms are letters and digits only, so it is never
 * wrong in form, whatever was typed.
 */
export function writeQuery({ wanted, unwanted }: ParsedQuery): { wanted: string; unwanted: string } {
  return {
    wanted: wanted.map((terms) => `(${terms.map(writeTerm).join(' | ')})`).join(' & '),
    unwanted: unwanted.map(writeTerm).join(' | '),
  };
}

function writeTerm({ words }: QueryTerm): string {
  return `(${words.map((word) => `'${word}'`).join(' <-> ')})`;
}
