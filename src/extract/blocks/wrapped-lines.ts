import type { Block } from './block.js';
import { timeLength } from './clock-time.js';
import { isWhollyStrong } from './finish-block.js';
import type { Inline } from './read-inline.js';
import { readLabel } from './read-label.js';
import { joinRuns } from './run.js';

/** Whether an editor has wrapped the text: its long lines all end before column 100. */
export function isHardWrapped(body: string): boolean {
  let long = 0;
  let longer = 0;
  for (const line of body.slice(0, 40_000).split('\n')) {
    if (line.length > 100 && !/https?:/.test(line)) longer++;
    else if (line.length > 55) long++;
  }
  return long >= 3 && longer * 8 <= long;
}

/** "Ana Lima - ": a line of its own. */
const credited = /^\p{Lu}[\p{L}’'.-]{1,20}(?:\s\p{Lu}[\p{L}’'.-]{0,20}){1,2}(?:\s\([^()]{2,40}\))?\s?(?:\s[-–—|]|:)\s/u;
const leadsToTitle =
  /(?<!\p{L})(?:talk|talks|speak|presents?|titled|called|entitled|about|on|named|über|zum thema|titel|sur|intitulée?|sobre|titulada|intitulada|su|dal titolo|o)$/iu;

/** Whether a line goes on with the paragraph before it, which an editor has wrapped. */
export function continues(before: Block | undefined, inline: Inline, raw: string, hardWrapped: boolean): boolean {
  if (!before || (before.kind !== 'paragraph' && before.kind !== 'item')) return false;
  const text = before.run.text;
  if (text.length > 20_000 || timeLength(inline.run.text) > 0) return false;
  const first = inline.run.text.charAt(0);
  if (/^\s*(?:\*\*|__)/.test(raw) || readLabel(inline.run)) return false;
  if (/\p{Ll}/u.test(first)) return !/[.!?:]$/.test(text) && text.length > 25;
  // "… will give a talk about" over the title in quotes.
  if (/["“„«]/.test(first) && leadsToTitle.test(text)) return true;
  return (
    hardWrapped &&
    text.length >= 55 &&
    !/[.!?:;。！？)”"]$/.test(text) &&
    !isWhollyStrong(inline) &&
    !credited.test(inline.run.text) &&
    lastLineLength(before) >= 55
  );
}

const lastLines = new WeakMap<Block, number>();
function lastLineLength(block: Block): number {
  const length = lastLines.get(block) ?? block.run.text.length;
  return length > 110 ? 0 : length;
}

/** Adds a line to the paragraph it goes on with. */
export function appendLine(blocks: Block[], inline: Inline): void {
  const last = blocks[blocks.length - 1] as Block;
  const offset = last.run.text.length + 1;
  last.run = joinRuns([last.run, inline.run]);
  for (const link of inline.links) last.links.push({ ...link, from: link.from + offset, to: link.to + offset });
  for (const range of inline.strong) last.strong.push({ from: range.from + offset, to: range.to + offset });
  lastLines.set(last, inline.run.text.length);
}
