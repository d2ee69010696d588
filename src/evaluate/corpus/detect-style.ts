/** How a text sets its talks out, as far as its lines tell. */
export const styles = ['record', 'table', 'labelled', 'flattened', 'agenda', 'headings', 'list', 'prose'] as const;
export type Style = (typeof styles)[number];

const label =
  /^[\s>*_#\d.)-]{0,12}(?:talk|session|title|speakers?|presenters?|abstract|bio|topic|vortrag|thema|referent(?:in|en)?|titel|sujet|intervenante?s?|oradore?s?|ponentes?|charla|palestra(?:nte)?s?|palestrante|título|resumen|resumo|résumé|タイトル|発表者|登壇者|概要)\s{0,2}(?:n[o°]\s?)?#?\d{0,2}\s{0,2}\*{0,2}\s?[:：]/iu;
const clock = /(?<!\d)(?:[01]?\d|2[0-3])\s?(?:[:.h時]\s?[0-5]\d|[ap]\.?m\b)/iu;
const clockAhead = /^[\s>*_#|([-]{0,10}(?:[01]?\d|2[0-3])\s?(?:[:.h時]\s?[0-5]\d|[ap]\.?m\b|h\b)/iu;
const listItem = /^\s*(?:[-*+•·●]|\d{1,2}[.)])\s+\S/u;
const heading = /^#{1,6}\s+\S|^\s{0,3}(?:\*\*|__)[^*_]{3,120}(?:\*\*|__)\s*$/u;
const row = /^\s*\|.*\|/u;

/**
 * The style of a text, by counting its lines. The first that fits wins: a record (front matter that lists talks), a
 * table, lines that label their content, times without lines of their own, lines that begin with a time, headings, a
 * list; what is left is prose. A rough cut, to see where the extractor is weak; no rule of the extractor uses it.
 */
export function detectStyle(text: string): Style {
  if (
    /^---\n(?:.*\n){0,60}?\s{0,4}(?:talks|sessions|speakers|presentations|program)\s{0,2}:/i.test(text.slice(0, 8000))
  ) {
    return 'record';
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const count = (pattern: RegExp): number => lines.filter((line) => pattern.test(line.slice(0, 300))).length;
  const crowded = lines.some((line) => line.length > 250 && countTimes(line) >= 3);
  if (count(row) >= 3) return 'table';
  if (count(label) >= 2) return 'labelled';
  if (crowded) return 'flattened';
  if (count(clockAhead) >= 3) return 'agenda';
  if (count(heading) >= 2) return 'headings';
  if (count(listItem) >= 3) return 'list';
  return 'prose';
}

function countTimes(line: string): number {
  return line.slice(0, 5000).match(new RegExp(clock, 'giu'))?.length ?? 0;
}
