import { blankMarkup } from './blank-markup.js';
import type { Block } from './block.js';
import { timeLength } from './clock-time.js';
import { finishBlock } from './finish-block.js';
import { readShape, type Shape } from './line-shape.js';
import { type Inline, readInline } from './read-inline.js';
import type { Run } from './run.js';
import { type SourceLine, splitLines } from './split-lines.js';
import { appendLine, continues, isHardWrapped } from './wrapped-lines.js';

export interface SourceText {
  format: 'markdown' | 'text';
  body: string;
}

/** What is longer than this is not read: no event's text is. */
export const longestBody = 1_100_000;
/** No event's text has more lines with words than this. */
const mostBlocks = 3_000;
/** Nor one paragraph more links. */
const mostLinks = 200;

/**
 * Reads an event's text as one sequence of blocks. Markdown's lists, headings, tables and links are read in plain text
 * too: organisers write them everywhere. Never throws; linear in the length of the text.
 */
export function readBlocks(text: SourceText): Block[] {
  const source = text.body.length > longestBody ? text.body.slice(0, longestBody) : text.body;
  const body = blankMarkup(source);
  const blocks: Block[] = [];
  let afterGap = true;
  let fence = false;
  let listDepth = -1;
  const hardWrapped = isHardWrapped(body);
  for (const line of splitLines(body)) {
    if (blocks.length >= mostBlocks) break;
    const raw = body.slice(line.start, line.end);
    if (/^\s*(?:```|~~~)/.test(raw.slice(0, 20))) fence = !fence;
    const shape = fence ? null : readShape(raw);
    if (shape === null || shape.kind === 'rule') {
      if (shape?.kind === 'rule' && shape.underline) underlineHeading(blocks, afterGap, shape.underline);
      afterGap = true;
      if (shape?.kind === 'rule') listDepth = -1;
      continue;
    }
    const inline = readInline(
      body,
      line.start + shape.skip,
      line.end - shape.drop,
      text.format === 'markdown' || looksMarked(raw),
    );
    if (inline.run.text === '') {
      // A line of nothing but "Slides" and "Video" belongs to what stands above it.
      const above = blocks[blocks.length - 1];
      const at = above?.run.text.length ?? 0;
      if (inline.links.length === 0) afterGap = true;
      else if (above && above.links.length < mostLinks)
        above.links.push(...inline.links.map((link) => ({ ...link, from: at, to: at })));
      continue;
    }
    const inList = shape.kind === 'item' || (listDepth >= 0 && shape.indent >= 2 && shape.kind === 'paragraph');
    if (shape.kind === 'item') listDepth = shape.indent;
    else if (!inList) listDepth = -1;
    const wrapped =
      !afterGap &&
      shape.kind === 'paragraph' &&
      !line.joint &&
      continues(blocks[blocks.length - 1], inline, raw, hardWrapped);
    if (wrapped) appendLine(blocks, inline);
    else {
      blocks.push(toBlock(shape, inline, afterGap, inList ? shape.indent : -1, body, line));
    }
    afterGap = false;
  }
  for (const block of blocks) finishBlock(block);
  return joinLoneTimes(blocks);
}

/** A time alone in its line belongs to the line that follows. */
function joinLoneTimes(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (
      block.timed &&
      block.run.text === '' &&
      next &&
      !next.timed &&
      next.kind !== 'row' &&
      next.run.text.length <= 300
    ) {
      next.timed = true;
      if (next.kind === 'heading' && next.level === 7) next.kind = 'paragraph';
      continue;
    }
    joined.push(block);
  }
  return joined;
}

function looksMarked(raw: string): boolean {
  return /\]\(|\*\*/.test(raw);
}

/** A line of = or - under a single line of words makes that a heading. */
function underlineHeading(blocks: Block[], afterGap: boolean, level: number): void {
  const last = blocks[blocks.length - 1];
  if (!afterGap && last && last.kind === 'paragraph' && last.afterGap && last.run.text.length <= 120) {
    last.kind = 'heading';
    last.level = level;
  }
}

function toBlock(
  shape: Shape,
  inline: Inline,
  afterGap: boolean,
  depth: number,
  body: string,
  line: SourceLine,
): Block {
  const kind = shape.kind as Block['kind'];
  return {
    kind,
    run: inline.run,
    level: shape.level,
    depth,
    numbered: shape.numbered,
    links: inline.links,
    strong: inline.strong,
    cells: kind === 'row' ? readCells(body, line) : [],
    afterGap,
    label: null,
    timed: false,
  };
}

function readCells(body: string, line: SourceLine): Run[] {
  const cells: Run[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end && cells.length < 12; at++) {
    if (at < line.end && (body.charAt(at) !== '|' || body.charAt(at - 1) === '\\')) continue;
    // Beside a time the lines of a cell are parts of their own: title, speaker. In other tables columns count.
    const parts = timeLength(cells[0]?.text ?? '') > 0 ? splitAtBreaks(body, from, at) : [[from, at] as const];
    for (const [start, end] of parts) {
      const cell = readInline(body, start, end, true).run;
      if (from > line.start || cell.text !== '') cells.push(cell);
    }
    from = at + 1;
  }
  while (cells.length > 0 && cells[cells.length - 1]?.text === '') cells.pop();
  return cells.every((cell) => /^[-: ]*$/.test(cell.text)) ? [] : cells;
}

/** The stretches between the breaks (`<br>`) of a cell. */
function splitAtBreaks(body: string, start: number, end: number): (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let from = start;
  for (const found of body.slice(start, end).matchAll(/<br\s?\/?>/gi)) {
    parts.push([from, start + found.index]);
    from = start + found.index + found[0].length;
  }
  return [...parts, [from, end]];
}
