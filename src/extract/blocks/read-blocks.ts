import { blankMarkup } from './blank-markup.js';
import type { Block } from './block.js';
import { timeLength } from './clock-time.js';
import { readShape, type Shape } from './line-shape.js';
import { type Inline, readInline } from './read-inline.js';
import { readLabel } from './read-label.js';
import { joinRuns, plainRun, type Run, sliceRun } from './run.js';
import { type SourceLine, splitLines } from './split-lines.js';

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

/** Whether an editor has wrapped the text: its long lines all end before column 100. */
function isHardWrapped(body: string): boolean {
  let long = 0;
  let longer = 0;
  for (const line of body.slice(0, 40_000).split('\n')) {
    if (line.length > 100 && !/https?:/.test(line)) longer++;
    else if (line.length > 55) long++;
  }
  return long >= 3 && longer * 8 <= long;
}

/** Whether a line goes on with the paragraph before it, which an editor has wrapped. */
function continues(before: Block | undefined, inline: Inline, raw: string, hardWrapped: boolean): boolean {
  if (!before || (before.kind !== 'paragraph' && before.kind !== 'item')) return false;
  const text = before.run.text;
  if (text.length > 20_000 || timeLength(inline.run.text) > 0) return false;
  const first = inline.run.text.charAt(0);
  if (/^\s*(?:\*\*|__)/.test(raw) || readLabel(inline.run)) return false;
  if (/\p{Ll}/u.test(first)) return !/[.!?:]$/.test(text) && text.length > 25;
  return (
    hardWrapped &&
    text.length >= 55 &&
    !/[.!?:;。！？)”"]$/.test(text) &&
    !isWhollyStrong(inline) &&
    lastLineLength(before) >= 55
  );
}

const lastLines = new WeakMap<Block, number>();
function lastLineLength(block: Block): number {
  const length = lastLines.get(block) ?? block.run.text.length;
  return length > 110 ? 0 : length;
}

function appendLine(blocks: Block[], inline: Inline): void {
  const last = blocks[blocks.length - 1] as Block;
  const offset = last.run.text.length + 1;
  last.run = joinRuns([last.run, inline.run]);
  for (const link of inline.links) last.links.push({ ...link, from: link.from + offset, to: link.to + offset });
  for (const range of inline.strong) last.strong.push({ from: range.from + offset, to: range.to + offset });
  lastLines.set(last, inline.run.text.length);
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
    const cell = readInline(body, from, at, true).run;
    if (from > line.start || cell.text !== '') cells.push(cell);
    from = at + 1;
  }
  while (cells.length > 0 && cells[cells.length - 1]?.text === '') cells.pop();
  return cells.every((cell) => /^[-: ]*$/.test(cell.text)) ? [] : cells;
}

/** Marks what a block is once all its lines are there: heading by look, label, time. */
/** A row of two cells, the first of which is a label: "| Speaker | Ana Lima |". */
function readRowLabel(block: Block): Block['label'] {
  const [name, value] = block.cells;
  if (block.cells.length !== 2 || !name || !value || value.text === '' || name.text.length > 30) return null;
  const kind = readLabel(plainRun(name.text.replace(/[:：]\s*$/, '')))?.kind;
  return kind && kind !== 'programme' && !readLabel(value) ? { kind, value } : null;
}

function finishBlock(block: Block): void {
  if (block.kind === 'row') {
    block.label = readRowLabel(block);
    return;
  }
  const time = timeLength(block.run.text);
  if (time > 0) {
    block.timed = true;
    shift(block, time);
  }
  if (block.kind === 'paragraph' && !block.timed && looksLikeHeading(block)) {
    block.kind = 'heading';
    block.level = 7;
    const bracketed = /^[【[［<＜■◆]\s?([^】\]］>＞]{1,120})[】\]］>＞]?$/u.exec(block.run.text);
    if (bracketed?.[1]) {
      const at = block.run.text.indexOf(bracketed[1]);
      block.run = sliceRun(block.run, at, at + bracketed[1].length);
    }
  }
  block.label = readLabel(block.run);
}

function shift(block: Block, by: number): void {
  const before = block.run.text.length;
  const rest = sliceRun(block.run, by);
  const moved = before - rest.text.length;
  block.run = rest;
  const move = <T extends { from: number; to: number }>(range: T): T => ({
    ...range,
    from: Math.max(0, range.from - moved),
    to: Math.max(0, range.to - moved),
  });
  block.links = block.links.map(move);
  block.strong = block.strong.map(move).filter((range) => range.to > range.from);
}

function isWhollyStrong(inline: { run: Run; strong: { from: number; to: number }[] }): boolean {
  const length = inline.run.text.length;
  const covered = inline.strong.reduce((sum, range) => sum + range.to - range.from, 0);
  return length > 0 && covered >= length * 0.85;
}

function looksLikeHeading(block: Block): boolean {
  const text = block.run.text;
  if (text.length > 170 || text.length < 2) return false;
  if (/^[【［][^】］]{1,100}[】］]$/u.test(text) || /^■/.test(text)) return true;
  if (isWhollyStrong(block) && !/[.。]$/.test(text)) return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length >= 8 &&
    text.includes(' ') &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    !/\.$/.test(text)
  );
}
