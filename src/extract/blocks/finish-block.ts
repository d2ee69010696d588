import type { Block } from './block.js';
import { timeLength } from './clock-time.js';
import { readLabel } from './read-label.js';
import { plainRun, type Run, sliceRun } from './run.js';

/** A row of two cells, the first of which is a label: "| Speaker | Ana Lima |". */
function readRowLabel(block: Block): Block['label'] {
  const [name, value] = block.cells;
  if (block.cells.length !== 2 || !name || !value || value.text === '' || name.text.length > 30) return null;
  const kind = readLabel(plainRun(name.text.replace(/[:：]\s*$/, '')))?.kind;
  return kind && kind !== 'programme' && !readLabel(value) ? { kind, value } : null;
}

/** Marks what a block is once all its lines are there: heading by look, label, time. */
export function finishBlock(block: Block): void {
  if (block.kind === 'row') {
    block.label = readRowLabel(block);
    return;
  }
  const time = timeLength(block.run.text);
  if (time > 0) {
    block.timed = true;
    block.time = sliceRun(block.run, 0, time);
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
  if (block.kind === 'paragraph') dropBrackets(block);
  if (block.kind === 'heading' || (block.kind === 'paragraph' && block.strong[0]?.from === 0)) dropNumber(block);
  block.label = readLabel(block.run);
}

/** "**2. Night Queues**", "## 2015-02-10 Night Queues": a heading that counts, or that files its words by day. */
function dropNumber(block: Block): void {
  const day = /^\d{4}-\d\d-\d\d[\s:–-]+(?=\p{L})/u.exec(block.run.text.slice(0, 16))?.[0].length ?? 0;
  if (day > 0) shift(block, day);
  const number =
    /^(?:\d{1,2}[.)]|\(\d{1,2}\)|0\d)\s(?=[\p{L}"“„«「'‘])/u.exec(block.run.text.slice(0, 8))?.[0].length ?? 0;
  if (number === 0) return;
  block.numbered = true;
  shift(block, number);
}

/** "(Ana Lima, Foo)": a line of nothing but a bracket says what stands in it. */
function dropBrackets(block: Block): void {
  const { text } = block.run;
  if (block.timed || text.length > 160 || !/^\(\p{Lu}[^()]*\)$/u.test(text)) return;
  block.run = sliceRun(block.run, 0, text.length - 1);
  shift(block, 1);
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

/** Whether a line is bold or italic from end to end. */
export function isWhollyStrong(inline: { run: Run; strong: { from: number; to: number }[] }): boolean {
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
    // Letters without case shout nothing.
    !/\p{Lo}/u.test(letters) &&
    !/\.$/.test(text)
  );
}
