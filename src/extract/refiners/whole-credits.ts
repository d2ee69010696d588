import type { Run } from '../blocks/index.js';
import { type Credit, readCredits } from './credits.js';

/** Credits that take up the whole run, but for marks of level and length. */
export function readWhole(run: Run, least: number): { people: Credit[]; sure: number } | null {
  if (run.text.length > 220) return null;
  const credits = readCredits(run, least);
  if (!credits) return null;
  const rest = run.text
    .slice(credits.end)
    .replace(/^[\s,.:;()-]+/, '')
    .replace(/(?<![\s.])[\s.]+$/, '');
  const marks =
    /^(?:[-–—:|(,\s]*(?:level|lvl|approx|~?\d+\s?min|\[|\d{1,2}[:.h]|slides|video|repo|blog|@\w|https?:)|$)/iu;
  return marks.test(rest) ? { people: credits.people, sure: credits.sure } : null;
}

/** "(Ana Lima, Foo User Group, Bar: Baz)": a bracket that ends the line holds the credits, whatever else it says. */
export function readBracketed(run: Run): { people: Credit[]; sure: number } | null {
  if (run.text.length > 160 || !/^[^()[\]（）]+[)\]）]\W{0,3}$/u.test(run.text)) return null;
  const credits = readCredits(run, 0.9);
  return credits && { people: credits.people, sure: credits.sure };
}
