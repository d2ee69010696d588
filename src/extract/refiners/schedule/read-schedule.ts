import { type Block, pickRun, type Run, rangeOf, sliceRun } from '../../blocks/index.js';
import type { Candidate, Page } from '../../rules/candidate.js';
import { type ProgrammeClock, settleTimes } from './programme-clock.js';
import { readLabelledLength, readLengths, readWholeLength } from './read-length.js';
import { readTimes } from './read-times.js';
import type { Schedule, TimedValue } from './schedule.js';

/** Reads a talk's start and length from its own lines: the time before them, a time or a length beside the title. */
export function readSchedule(candidate: Candidate, page: Page, clock: ProgrammeClock): Schedule {
  const own = page.blocks.slice(candidate.from, Math.max(candidate.to, candidate.from + 1));
  const times = own.map(findTime).find((run) => run !== null);
  const schedule =
    (times && readTimeRun(times, clock)) ??
    readParentTime(candidate, page, clock) ??
    readBesides(candidate, own, clock);
  const stated = own.map((block) => findLength(candidate, block)).find((length) => length !== null);
  return { start: schedule?.start ?? null, length: stated ?? schedule?.length ?? null };
}

/** "Duration: 30 minutes" in the lines behind a talk's own. */
export function addLabelledLength(candidate: Candidate, block: Block): void {
  const found = readLabelledLength(block.run.text);
  if (!found) return;
  const length = { minutes: found.minutes, run: pickRun(block.run, found.from, found.to), sure: 0.9 };
  candidate.schedule = { start: candidate.schedule?.start ?? null, length };
}

/** Two readings of one talk: what the first lacks the second gives. */
export function joinSchedules(first: Schedule | undefined, second: Schedule | undefined): Schedule {
  return { start: first?.start ?? second?.start ?? null, length: first?.length ?? second?.length ?? null };
}

/** The words of a time as start and, for a range, length. */
export function readTimeRun(run: Run, clock: ProgrammeClock): Schedule | null {
  const times = readTimes(run.text);
  if (!times) return null;
  const { start, length } = settleTimes(times, clock);
  return {
    start: { minutes: start.minutes, run: pickRun(run, times.from, times.firstEnd), sure: start.sure },
    length:
      length === null ? null : { minutes: length, run: pickRun(run, times.from, times.to), sure: start.sure - 0.05 },
  };
}

/** The time before a line, or in the first cells of a row: "| 19:00 | 19:45 | Title |". */
function findTime(block: Block): Run | null {
  if (block.time) return block.time;
  const cells = block.cells.filter((cell) => /^\d/.test(cell.text) && readTimes(cell.text)?.from === 0);
  return cells[0] ?? null;
}

/** A line with nothing but a time and a word or a name, and one talk below it. */
function readParentTime(candidate: Candidate, page: Page, clock: ProgrammeClock): Schedule | null {
  const head = page.blocks[candidate.from];
  const parent = page.blocks[candidate.from - 1];
  if (head?.kind !== 'item' || !parent?.time || parent.depth >= head.depth) return null;
  const read = readTimeRun(parent.time, clock);
  const next = page.blocks[candidate.to];
  const alone = next?.kind !== 'item' || next.depth < head.depth;
  return read && { start: read.start, length: alone ? read.length : null };
}

/** A time in brackets or between dashes: "Talk 1 (19:15 - 19:45): Title". */
const besides = /[([（]\s?(?:(?:at|um|à|from|ab)\s)?(?=\d)|\s[-–—|@]\s(?=\d{1,2}[:.hH]\d|\d{1,2}\s?[ap]\.?m)/giu;

function readBesides(candidate: Candidate, own: readonly Block[], clock: ProgrammeClock): Schedule | null {
  for (const block of own) {
    const line = block.run.text.slice(0, 300);
    for (const found of line.matchAll(besides)) {
      const from = found.index + found[0].length;
      const run = sliceRun(block.run, from, Math.min(line.length, from + 40));
      const times = readTimes(run.text);
      const words = run.text.slice(0, times?.to ?? 0);
      const behind = run.text.slice(times?.to ?? 0);
      // A number of a version or a length is none: a time has a colon, am, pm or a range.
      const plain = !/:|[ap]\.?m|uhr|\d\s?[-–—]\s?\d/iu.test(words);
      if (times?.from !== 0 || plain || !/^\s?(?:$|[)\]）,.;:|–—-]|[a-z]{2,4}\))/iu.test(behind)) continue;
      if (!/^[([（]/.test(found[0]) && isInTitle(candidate, run)) continue;
      return readTimeRun(run, clock);
    }
  }
  return null;
}

function findLength(candidate: Candidate, block: Block): TimedValue | null {
  for (const cell of block.cells) {
    const found = readWholeLength(cell.text);
    if (found) return { minutes: found.minutes, run: cell, sure: 0.85 };
  }
  for (const { from, to, minutes, bracketed } of readLengths(block.run.text)) {
    const run = sliceRun(block.run, from, to);
    if (bracketed || !isInTitle(candidate, run)) return { minutes, run, sure: bracketed ? 0.85 : 0.75 };
  }
  return null;
}

function isInTitle(candidate: Candidate, run: Run): boolean {
  const title = candidate.title && rangeOf(candidate.title);
  const words = rangeOf(run);
  return title !== null && words !== null && words.start >= title.start && words.start < title.end;
}
