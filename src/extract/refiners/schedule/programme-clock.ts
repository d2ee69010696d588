import type { Page } from '../../rules/candidate.js';
import { readTimes, type WrittenTime, type WrittenTimes } from './read-times.js';

const day = 24 * 60;
const half = day / 2;
/** A programme may begin so long before what stands first in it. */
const early = 60;

/** How a programme writes its times: what tells a time without am or pm. */
export interface ProgrammeClock {
  /** A time after which, within twelve hours, all that is open lies; null where times are meant as written. */
  anchor: number | null;
  /** How sure a time is that is open by its own writing. */
  sure: number;
}

/** Minutes after midnight with how sure they are. */
export interface ReadTime {
  minutes: number;
  sure: number;
}

/**
 * Tells the clock of a programme. One time with am or pm says that all are of the twelve hours, one from 13 on that
 * all are of the 24; where neither is there, the start of the event tells. Without ground, times are as written.
 */
export function readProgrammeClock(page: Page): ProgrammeClock {
  const written = page.blocks.flatMap((block): WrittenTime[] => {
    const text = block.time?.text ?? block.cells[0]?.text;
    const times = text === undefined ? null : readTimes(text);
    return times ? [times.first, ...(times.second ? [times.second] : [])] : [];
  });
  const marked = written.find((time) => time.marked);
  if (marked) return { anchor: marked.minutes, sure: 0.8 };
  if (written.some((time) => time.long)) return { anchor: null, sure: 0.9 };
  const start = page.input.startTime ? readTimes(page.input.startTime)?.first.minutes : undefined;
  return start === undefined ? { anchor: null, sure: 0.5 } : { anchor: start, sure: 0.8 };
}

/** A written time, or range, as minutes after midnight; the length is null where it is no talk's. */
export function settleTimes(
  { first, second }: WrittenTimes,
  clock: ProgrammeClock,
): { start: ReadTime; length: number | null } {
  const start = settleFirst(first, second, clock);
  if (!second) return { start, length: null };
  const twelve = clock.anchor !== null || first.marked || second.marked;
  const end = !second.fixed && twelve ? nextAfter(second.minutes, start.minutes) : second.minutes;
  const length = (end - start.minutes + day) % day;
  return { start, length: length >= 1 && length <= 8 * 60 ? length : null };
}

function settleFirst(first: WrittenTime, second: WrittenTime | null, clock: ProgrammeClock): ReadTime {
  if (first.fixed) return { minutes: first.minutes, sure: 0.9 };
  // "7.20 - 8.10pm": pm is meant of both, where that leaves the start before the end.
  if (second?.marked) return { minutes: (nextAfter(first.minutes, second.minutes - half) + day) % day, sure: 0.9 };
  if (clock.anchor === null || first.long) return { minutes: first.minutes, sure: clock.sure };
  return { minutes: nextAfter(first.minutes, clock.anchor - early) % day, sure: clock.sure };
}

/** Of the two times of the day that are written so, the one within twelve hours from a moment on. */
function nextAfter(minutes: number, from: number): number {
  return from + ((((minutes - from) % half) + half) % half);
}

/** ISO 8601: `19:15`. */
export function formatTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
