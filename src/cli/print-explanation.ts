import type { Explanation, MarkedLine, MarkField, Piece, Taken } from '../evaluate/index.js';

/** The colour of each field, as the parameter of an ANSI escape (ECMA-48, SGR). */
const colours: Record<MarkField, string> = {
  title: '1;32',
  about: '32',
  speaker: '1;36',
  role: '35',
  company: '1;33',
  link: '4;36',
  kind: '34',
  topic: '34',
  slides: '4;34',
  video: '4;34',
  host: '31',
  sponsor: '31',
  abstract: '0',
  language: '34',
  startTime: '34',
  duration: '34',
};
const dim = '2';

/** An explanation for a terminal: the text with marks, a list of what was taken, and what the labels say of it. */
export function formatExplanation(path: string, explanation: Explanation, coloured: boolean): string {
  const paint = (text: string, style: string): string => (coloured ? `\u001b[${style}m${text}\u001b[0m` : text);
  const line = (marked: MarkedLine, gutter: string): string => {
    const pieces = marked.pieces.map((piece) => formatPiece(piece, marked, coloured, paint)).join('');
    return `${paint(gutter, dim)} ${pieces}`.trimEnd();
  };
  return [
    `${path} (read as ${explanation.source})`,
    '',
    ...explanation.title.map((marked) => line(marked, '  title   ')),
    ...explanation.text.map((marked) => line(marked, `${String(marked.number).padStart(5)} ${formatAbstract(marked)}`)),
    '',
    ...(coloured ? [formatLegend(paint), ''] : []),
    ...formatTaken(explanation.taken),
    ...formatWrong(explanation.misses),
    '',
    '',
  ].join('\n');
}

/** Words that were taken stand in ⟦field|…⟧, or in their field's colour; what was left out is dim. */
function formatPiece(
  { text, mark }: Piece,
  line: MarkedLine,
  coloured: boolean,
  paint: (text: string, style: string) => string,
): string {
  if (!mark) return line.leftOut ? paint(text, dim) : text;
  return coloured ? paint(text, colours[mark.field]) : `⟦${mark.field}${mark.talk ?? ''}|${text}⟧`;
}

/** The talk whose abstract the line is in. */
function formatAbstract({ abstractOf, leftOut }: MarkedLine): string {
  if (leftOut) return '  · ';
  return abstractOf.length === 0 ? '    ' : `a${abstractOf.join(',')}`.padEnd(4);
}

function formatLegend(paint: (text: string, style: string) => string): string {
  const fields: MarkField[] = ['title', 'about', 'speaker', 'role', 'company', 'slides', 'host'];
  return `${fields.map((field) => paint(field, colours[field])).join(' ')} ${paint('left out', dim)} (a1: abstract of talk 1)`;
}

function formatTaken(taken: Taken[]): string[] {
  if (taken.length === 0) return ['Nothing was taken.'];
  const rows = taken.map((each) => [
    each.talk === null ? 'event' : `talk ${each.talk}`,
    each.field,
    each.rule,
    each.confidence.toFixed(2),
    `${each.part === 'title' ? 'title ' : ''}${each.line}:${each.column}`,
    shorten(each.value),
  ]);
  const head = ['', 'field', 'rule', 'sure', 'line:col', 'value'];
  const widths = head.map((word, at) => Math.max(word.length, ...rows.map((row) => (row[at] as string).length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] as number)))
      .join('  ')
      .trimEnd(),
  );
}

function formatWrong(misses: Explanation['misses']): string[] {
  if (misses === null) return [];
  if (misses.length === 0) return ['', 'By the labels, all of it is right.'];
  const lines = misses.map(({ kind, talk, found, wanted }) => {
    const parts = [
      found === null ? null : `found ${shorten(found)}`,
      wanted === null ? null : `label ${shorten(wanted)}`,
      talk === null ? null : `talk ${shorten(talk)}`,
    ];
    return `  ${kind}: ${parts.filter(Boolean).join('; ')}`;
  });
  return ['', 'By the labels, wrong:', ...lines];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
