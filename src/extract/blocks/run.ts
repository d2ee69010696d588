/**
 * Clean text that remembers where each of its characters stood in the source, so that whatever is read from it can be
 * pointed at in the original.
 */
export interface Run {
  /** Without markup, white space folded to single spaces. */
  text: string;
  /** For each character of `text`, where it begins in the source. */
  starts: readonly number[];
  /** For each character of `text`, where it ends in the source. */
  ends: readonly number[];
  /** Set where the source is the event's title, not its text. */
  part?: 'title';
}

export const emptyRun: Run = { text: '', starts: [], ends: [] };

/** The part of a run from `from` to `to` (in its clean text), without white space at the ends. */
export function sliceRun(run: Run, from: number, to: number = run.text.length): Run {
  let start = Math.max(0, from);
  let end = Math.min(run.text.length, to);
  while (start < end && isSpace(run.text.charCodeAt(start))) start++;
  while (end > start && isSpace(run.text.charCodeAt(end - 1))) end--;
  if (start >= end) return emptyRun;
  if (start === 0 && end === run.text.length) return run;
  return pickRun(run, start, end);
}

/** The part of a run from `start` to `end`, white space and all. */
export function pickRun(run: Run, start: number, end: number): Run {
  return {
    ...run,
    text: run.text.slice(start, end),
    starts: run.starts.slice(start, end),
    ends: run.ends.slice(start, end),
  };
}

/** Several runs as one, with a space between; empty ones are left out. */
export function joinRuns(runs: readonly Run[]): Run {
  const filled = runs.filter((run) => run.text !== '');
  if (filled.length <= 1) return filled[0] ?? emptyRun;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const run of filled) {
    if (text !== '') {
      const seam = ends[ends.length - 1] as number;
      text += ' ';
      starts.push(seam);
      ends.push(seam);
    }
    text += run.text;
    for (const at of run.starts) starts.push(at);
    for (const at of run.ends) ends.push(at);
  }
  return { text, starts, ends };
}

/** A run whose clean text is the source itself from `start` on: for titles, which carry no markup. */
export function plainRun(text: string, start = 0): Run {
  const starts: number[] = [];
  const ends: number[] = [];
  let clean = '';
  for (let i = 0; i < text.length; i++) {
    const space = isSpace(text.charCodeAt(i));
    if (space && (clean === '' || clean.endsWith(' '))) continue;
    clean += space ? ' ' : text.charAt(i);
    starts.push(start + i);
    ends.push(start + i + 1);
  }
  return sliceRun({ text: clean, starts, ends }, 0);
}

/** Where a run stands in the source; an empty run stands nowhere. */
export function rangeOf(run: Run): { start: number; end: number } | null {
  if (run.text === '') return null;
  return { start: run.starts[0] as number, end: run.ends[run.ends.length - 1] as number };
}

/** The pieces of a run between the given cuts (`[from, to]` in its clean text). */
export function cutRun(run: Run, cuts: readonly (readonly [number, number])[]): Run[] {
  const pieces: Run[] = [];
  let from = 0;
  for (const [cutFrom, cutTo] of cuts) {
    pieces.push(sliceRun(run, from, cutFrom));
    from = cutTo;
  }
  pieces.push(sliceRun(run, from));
  return pieces;
}

export function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)
  );
}
