import { type Run, sliceRun } from '../blocks/index.js';
import { isUnnamed } from '../not-talks/index.js';
import { type Credit, readCredits } from './credits.js';
import { readWhole } from './whole-credits.js';

const ahead = /^([^-–—:(,|]{2,30}?)\s*[-–—:(,|]\s*/u;
const behind = /\s*[-–—:(,|]\s*([^-–—:(,|]{2,30}?)\)?$/u;

/**
 * Who gives a talk whose title nobody knows yet: "TBA - Ana Lima, Foo", "Ana Lima (title to be announced)". Null where
 * the line says something else.
 */
export function readUnnamedTalk(line: Run): Credit[] | null {
  if (line.text.length > 160) return null;
  const [lead, first] = ahead.exec(line.text.slice(0, 40)) ?? [];
  if (lead && first && isUnnamed(first)) return readCredits(sliceRun(line, lead.length), 0.85)?.people ?? null;
  const tail = behind.exec(line.text.slice(-40));
  if (!tail?.[1] || !isUnnamed(tail[1])) return null;
  return readWhole(sliceRun(line, 0, line.text.length - tail[0].length), 0.55)?.people ?? null;
}
