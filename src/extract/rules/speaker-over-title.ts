import { isNotTalk } from '../not-talks/index.js';
import { isJob } from '../refiners/affiliation.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { trimTitle } from '../refiners/title.js';
import { readPersonLine } from '../refiners/whole-credits.js';
import { type BlockRule, makeCandidate } from './candidate.js';

/**
 * A line that holds nothing but a person, over a line that reads like a title.
 * In: `Ana Lima (Foo)` over `Night Queues and Other Tales`. Out: the talk with its speaker.
 */
export const speakerOverTitle: BlockRule = {
  name: 'speaker-over-title',
  read(page, at) {
    const block = page.blocks[at];
    const next = page.blocks[at + 1];
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
    const credits = readPersonLine(block.run, overHeading ? 0.6 : 0.9);
    if (!credits) return null;
    const { text } = next.run;
    if (text.length > 120 || !/\s|\p{Lo}{4}/u.test(text) || /[.!,;:]$/.test(text) || /^https?:/.test(text)) return null;
    const other = readCredits(next.run, overHeading ? 0.85 : 0.5);
    if (isJob(text) || other || isNotTalk(text, true) || !/^["“„«「『'‘*]?[\p{Lu}\p{Lo}]|^["“「『]/u.test(text))
      return null;
    const title = trimTitle(next.run);
    return makeCandidate('speaker-over-title', 0.65, at, {
      title,
      people: credits.people,
      kind: readKind(title, 0),
      to: at + 2,
    });
  },
};
