import type { Block } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { type Credits, readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { cutRunOn } from '../refiners/run-on.js';
import { trimTitle } from '../refiners/title.js';
import { type BlockRule, makeCandidate, type Page } from './candidate.js';
import { isJobTitle } from './labelled-title.js';

/** The people of a line below "Speaker:" that holds nothing else. */
function readAlone(block: Block | undefined): Credits | null {
  if (!block || block.label || block.timed) return null;
  const credits = readCredits(block.run, 0.3);
  const isWhole =
    credits && (credits.end >= block.run.text.length || (credits.sure >= 0.6 && block.run.text.length <= 120));
  return isWhole ? credits : null;
}

/** Where the title stands above its speaker, the next title is another's. */
function followsTitle(page: Page, at: number): boolean {
  // A title between a gap and this line is this speaker's.
  const above = page.blocks[at - 1];
  if (above?.label?.kind === 'title' && above.label.value.text !== '' && above.afterGap && !page.blocks[at]?.afterGap)
    return true;
  for (let up = at - 1; up >= 0 && up > at - 6; up--) {
    const label = page.blocks[up]?.label;
    if (label?.kind === 'speaker') return false;
    // "Talk 1" over further labels counts; the title itself is yet to come.
    const onlyCounts = label?.value.text === '' && page.blocks[up + 1]?.label;
    if (label?.kind === 'title' && !onlyCounts) return !beginsWithSpeaker(page, up);
  }
  return false;
}

/** Whether the lines of labels that a title ends began with its speaker. */
function beginsWithSpeaker(page: Page, title: number): boolean {
  for (let up = title - 1; up >= 0 && up > title - 5; up--) {
    const label = page.blocks[up]?.label;
    if (!label) return false;
    if (label.kind === 'speaker') return true;
    if (page.blocks[up]?.afterGap || !['role', 'company', 'bio', 'detail'].includes(label.kind)) return false;
  }
  return false;
}

/**
 * A label that says that a speaker follows, with the title in one of the next lines.
 * In: `Speaker: Ana Lima - Engineer, Foo` + `Topic: Night Queues`. Out: the talk with its speaker.
 */
export const labelledSpeaker: BlockRule = {
  name: 'labelled-speaker',
  read(page, at) {
    const block = page.blocks[at];
    if (block?.label?.kind !== 'speaker') return null;
    const below = block.label.value.text === '';
    const credits = below ? readAlone(page.blocks[at + 1]) : readCredits(block.label.value, 0.3);
    if (!credits || followsTitle(page, at)) return null;
    const first = at + (below ? 2 : 1);
    for (let next = first; next < Math.min(first + 4, page.blocks.length); next++) {
      const label = page.blocks[next]?.label;
      if (label?.kind === 'speaker') return null;
      if (label?.kind !== 'title' || isJobTitle(page, next)) continue;
      const value = label.value.text === '' ? page.blocks[next + 1]?.run : label.value;
      if (!value || value.text.length > 300) return null;
      const title = trimTitle(cutRunOn(value));
      if (title.text.length < 3 || isNotTalk(title.text, true)) return null;
      return makeCandidate('labelled-speaker', 0.9, at, {
        title,
        people: credits.people,
        kind: readKind(title, 0),
        to: next + (label.value.text === '' ? 2 : 1),
      });
    }
    return null;
  },
};
