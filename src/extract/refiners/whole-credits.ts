import { type Run, sliceRun } from '../blocks/index.js';
import { type Credit, readCredits } from './credits.js';
import { judgeName } from './person-name.js';

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

/** The people of a line that holds nothing else, a bracket behind the name included, whatever it says. */
export function readPersonLine(run: Run, least: number): { people: Credit[]; sure: number } | null {
  const line = sliceRun(run, 0, run.text.length - (/\s?[:：]$/u.exec(run.text)?.[0].length ?? 0));
  const credits = readCredits(line, least);
  if (!credits) return null;
  if (credits.end >= line.text.length) return credits;
  const [open, close] = [line.text.indexOf('('), line.text.lastIndexOf(')')];
  const isName = open > 0 && close === line.text.length - 1 && judgeName(line.text.slice(0, open).trim()) >= 0.6;
  return isName ? credits : null;
}
