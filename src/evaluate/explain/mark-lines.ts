import type { Mark, MarkField } from './collect-marks.js';

/** Fields that are shown at the very words; the others span paragraphs or repeat words that are marked already. */
const shownFields: ReadonlySet<MarkField> = new Set<MarkField>([
  'title',
  'about',
  'speaker',
  'role',
  'company',
  'slides',
  'video',
  'host',
  'sponsor',
]);

/** A piece of a line: words that were taken as something, or words between. */
export interface Piece {
  text: string;
  mark: Mark | null;
}

/** A line of a text with what was taken from it. */
export interface MarkedLine {
  /** Line number, from 1. */
  number: number;
  pieces: Piece[];
  /** The talks whose abstract the line is a part of. */
  abstractOf: number[];
  /** Whether nothing was taken from it: what the extractor left out. */
  leftOut: boolean;
}

/** The lines of a text with the marks that lie in this part of the event. Of overlapping marks the shorter one shows. */
export function markLines(text: string, marks: Mark[], part: Mark['part']): MarkedLine[] {
  const own = marks.filter((mark) => mark.part === part && mark.end > mark.start);
  const shown = own.filter(({ field }) => shownFields.has(field));
  let start = 0;
  return text.split('\n').map((line, at) => {
    const from = start;
    const to = from + line.length;
    start = to + 1;
    const touching = own.filter((mark) => mark.start < to && mark.end > from);
    const abstracts = touching.filter(({ field }) => field === 'abstract').map(({ talk }) => talk as number);
    return {
      number: at + 1,
      pieces: cutLine(line, from, shown),
      abstractOf: [...new Set(abstracts)],
      leftOut: touching.length === 0 && line.trim() !== '',
    };
  });
}

/** Line and column of a place in a text, both from 1. */
export function locate(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

function cutLine(line: string, from: number, marks: Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.start < from + line.length && mark.end > from);
  const ends = inside
    .flatMap((mark) => [mark.start - from, mark.end - from])
    .filter((at) => at > 0 && at < line.length);
  const cuts = [...new Set([0, ...ends, line.length])].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((to, at): Piece => {
    const begin = cuts[at] as number;
    const over = inside.filter((mark) => mark.start - from <= begin && mark.end - from >= to);
    over.sort((a, b) => a.end - a.start - (b.end - b.start));
    return { text: line.slice(begin, to), mark: over[0] ?? null };
  });
  return joinPieces(pieces);
}

/** Neighbours of one mark become one piece. */
function joinPieces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.mark === piece.mark) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}
