import { type Run, sliceRun } from '../blocks/index.js';
import { isCompany, isJob, trimCompany, trimRole } from './affiliation.js';
import { type Credit, type Credits, readCredits } from './credits.js';
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
    /^(?:[-–—:|(,\s]*(?:level|lvl|approx|ex-|formerly|~?\d+\s?min|\[|\d{1,2}[:.h]|slides|video|repo|blog|@\w|https?:)|$)/iu;
  const second =
    credits.people.length === 1 && credits.people[0]?.company && /^\p{Lu}/u.test(rest) && rest.split(' ').length <= 3;
  // "by Ana Lima from Lima where she introduces queues".
  const told = credits.sure >= 0.85 && /^(?:from\s\p{Lu}[\p{L}-]+\s)?where\s(?:he|she|they|we)\s/u.test(rest);
  return marks.test(rest) || told || (second && isCompany(rest))
    ? { people: credits.people, sure: credits.sure }
    : null;
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
  return isName ? credits : readPosted(line, credits);
}

/** "Ana Lima (ana_l) / Foo Inc / Lead Engineer". */
function readPosted(line: Run, credits: Credits): { people: Credit[]; sure: number } | null {
  const [person] = credits.people;
  const seam = /\s?[/／|｜]\s?/u.exec(line.text);
  if (!person || credits.people.length > 1 || !seam || !isPost(line.text.slice(seam.index + seam[0].length)))
    return null;
  let from = seam.index + seam[0].length;
  // What stood in the bracket before was a handle.
  const known: Credit = { ...person, role: null, company: null };
  for (const segment of line.text.slice(from).split(/\s?[/／|｜]\s?/u)) {
    const at = line.text.indexOf(segment, from);
    const run = sliceRun(line, at, at + segment.length);
    if (isJob(segment)) known.role ??= trimRole(run);
    else known.company ??= trimCompany(run);
    from = at + segment.length;
  }
  return { people: [known], sure: credits.sure };
}

/** "Foo Inc / Lead Engineer": segments that say where somebody works and as what, and nothing else. */
export function isPost(text: string): boolean {
  if (text.length > 120) return false;
  const segments = text.split(/\s?[/／|｜@]\s?|\s[-–—]\s|,\s/u).filter((segment) => segment !== '');
  return (
    segments.length <= 4 &&
    segments.every((segment) => segment.split(' ').length <= 6 && (isJob(segment) || isCompany(segment))) &&
    segments.some((segment) => isJob(segment) && segment.split(' ').length <= 5)
  );
}
