/**
 * Where a text's front matter stands: YAML between two lines of dashes at the very beginning, or a text that is a YAML
 * record as a whole.
 */
export interface FrontMatter {
  start: number;
  end: number;
  /** Where the text behind it begins. */
  bodyStart: number;
}

/** Records longer than this are not read as one. */
const longestRecord = 60_000;

export function findFrontMatter(body: string): FrontMatter | null {
  const opening = /^\uFEFF?\s{0,10}---[ \t]*\r?\n/.exec(body.slice(0, 40));
  if (opening) {
    const start = opening[0].length;
    const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(body.slice(start - 1, start + longestRecord));
    if (!close) return null;
    return { start, end: start + close.index, bodyStart: start - 1 + close.index + close[0].length };
  }
  const lines = body.slice(0, 400).split('\n');
  const keys = lines.slice(0, 4).filter((line) => /^[a-z][A-Za-z_]{1,30}:(?:\s|$)/.test(line));
  if (keys.length >= 3 && body.length <= longestRecord && /\n[a-z][A-Za-z_]{1,20}:[ \t]*\n[ \t]*- /.test(body)) {
    return { start: 0, end: body.length, bodyStart: body.length };
  }
  return null;
}
