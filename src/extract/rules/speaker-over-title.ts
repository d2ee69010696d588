import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { isNotTalk, isUnnamed } from '../not-talks/index.js';
import { isCompany, isJob, trimCompany, trimRole } from '../refiners/affiliation.js';
import { type Credit, readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { hasNameForm } from '../refiners/name-form.js';
import { trimTitle } from '../refiners/title.js';
import { isPost, readPersonLine } from '../refiners/whole-credits.js';
import { type BlockRule, type Candidate, makeCandidate, type Page } from './candidate.js';

/**
 * A line that holds nothing but a person, over a line that reads like a title.
 * In: `Ana Lima (Foo)` over `Night Queues and Other Tales`. Out: the talk with its speaker.
 */
export const speakerOverTitle: BlockRule = {
  name: 'speaker-over-title',
  read(page, at) {
    const unnamed = readUnnamedPair(page, at);
    if (unnamed) return unnamed;
    const block = page.blocks[at];
    // "Engineer @ Foo" on a line of its own may stand between the name and the title.
    const post = readPostLine(page, at);
    const below = post ? at + 2 : at + 1;
    const next = page.blocks[below];
    const section = page.sections[at]?.kind ?? null;
    if (!block || !next || block.label || next.label || next.timed) return null;
    // Below "Speakers" a line under a name is a job, unless it is marked as a title.
    const marked = next.kind === 'heading' || /^["“„«「『]/.test(next.run.text);
    if (section !== null && section !== 'programme' && !(section === 'speaker' && marked)) return null;
    if (block.kind === 'row' || next.kind === 'row' || next.kind === 'item' || block.run.text.length > 200) return null;
    const overHeading =
      next.kind === 'heading' &&
      (block.kind === 'item' ? next.depth > block.depth : block.kind === 'paragraph' || block.level > next.level);
    if (block.run.text.length > 120 && !overHeading) return null;
    const credits = readPersonLine(block.run, overHeading ? 0.6 : 0.9) ?? readSibling(page, at);
    if (!credits) return null;
    const after = page.blocks[below + 1];
    // "An Introduction to Lakes." below a bold name, and then what it is about.
    const closes = block.level === 7 && !next.afterGap && after?.afterGap === true && next.run.text.length <= 90;
    const text = closes ? next.run.text.replace(/(?<=[\p{L})])\.$/u, '') : next.run.text;
    if (text.length > 120 || !/\s|\p{Lo}{4}/u.test(text) || /[.!,;:。]$/.test(text) || /^https?:/.test(text))
      return null;
    const other = readCredits(next.run, overHeading ? 0.85 : 0.5);
    if (isJob(text) || other || isNotTalk(text, true) || !/^["“„«「『'‘*]?[\p{Lu}\p{Lo}]|^["“「『]/u.test(text))
      return null;
    if (post) {
      if (credits.people.length !== 1 || isEmployer(text)) return null;
      Object.assign(credits.people[0] as Credit, post);
    }
    const title = trimTitle(next.run);
    return makeCandidate('speaker-over-title', 0.65, at, {
      title,
      people: credits.people,
      kind: readKind(title, 0),
      to: below + 1,
    });
  },
};

/** "TBA" over who will speak, or the other way round: the title is not known yet. */
function readUnnamedPair(page: Page, at: number): Candidate | null {
  const [first, second] = page.blocks.slice(at, at + 2);
  if (first?.kind !== 'heading' || !second || second.label || second.timed || first.label) return null;
  const [name, other] = isUnnamed(first.run.text) ? [second, first] : [first, second];
  if (!isUnnamed(other.run.text.replace(/\.$/, '')) || name.run.text.length > 80) return null;
  const section = page.sections[at]?.kind ?? null;
  const people =
    section === null || section === 'programme' || section === 'speaker' ? readPersonLine(name.run, 0.6) : null;
  return people && makeCandidate('speaker-over-title', 0.65, at, { people: people.people, to: at + 2 });
}

/** A bold item over one line, as another of the same list is that is surely a person. */
function readSibling(page: Page, at: number): { people: Credit[] } | null {
  const own = page.blocks[at];
  if (!own || !isBoldOverLine(page, at) || !hasNameForm(own.run.text)) return null;
  const hasSure = [at - 4, at - 2, at + 2, at + 4].some((other) => {
    const block = page.blocks[other];
    return block?.depth === own.depth && isBoldOverLine(page, other) && readPersonLine(block.run, 0.6) !== null;
  });
  return hasSure ? { people: [{ name: own.run, role: null, company: null, sure: 0.6 }] } : null;
}

function isBoldOverLine(page: Page, at: number): boolean {
  const [item, line] = page.blocks.slice(Math.max(at, 0), Math.max(at, 0) + 2);
  return at >= 0 && item?.kind === 'item' && isBold(item) && line !== undefined && line.depth > item.depth;
}

function isBold({ run, strong }: Block): boolean {
  return strong.some(({ from, to }) => from === 0 && to >= run.text.length);
}

/** The role and company of a line right below a name that holds nothing else. */
function readPostLine(page: Page, at: number): { role: Run; company: Run | null } | null {
  const [above, line, below] = page.blocks.slice(at, at + 3);
  if (!above || !line || !below || line.afterGap || below.afterGap || line.label || line.kind !== 'paragraph')
    return null;
  if (line.timed || line.run.text.length > 80 || !isPost(line.run.text)) return null;
  const seam = /\s?@\s?|\s(?:at|bei|chez)\s|,\s|\s[-–—|]\s/u.exec(line.run.text);
  if (!seam) return { role: trimRole(line.run), company: null };
  const role = sliceRun(line.run, 0, seam.index);
  return isJob(role.text)
    ? { role: trimRole(role), company: trimCompany(sliceRun(line.run, seam.index + seam[0].length)) }
    : null;
}

/** "Foo Bar Ltd" below a job: capitals throughout, as titles seldom have. */
function isEmployer(text: string): boolean {
  return text.length < 30 && isCompany(text) && text.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word));
}
