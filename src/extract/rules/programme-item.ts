import { foldWords } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { readTalkLine } from '../refiners/talk-line.js';
import { type BlockRule, makeCandidate, type Page } from './candidate.js';

const talksHeads =
  /^(?:the |our |scheduled |tonight s |featured |main |lightning )?(?:talks?|presentations?|sessions|vortrage|charlas|ponencias|palestras|presentations|agenda(?: for.*)?|program(?:me)?|lineup|line up|prednasky|発表|セッション)$/;

const announced =
  /\b(?:talks|presentations|sessions|vorträge|vorträgen|présentations|charlas|ponencias|palestras|přednášky|speakers and topics)\b/giu;

/** Whether a text ends like "three talks this time:": the last word for talks counts, nothing ends a sentence behind it. */
function endsAnnouncing(text: string): boolean {
  const word = [...text.matchAll(announced)].at(-1);
  return word !== undefined && /^[^.!?]{0,80}:$/u.test(text.slice(word.index + word[0].length));
}

/** "… with three talks this time:" right above the list. */
function isAnnounced(page: Page, at: number): boolean {
  for (let up = at - 1; up >= 0 && up > at - 12; up--) {
    const above = page.blocks[up];
    if (above?.kind === 'item') continue;
    return (
      above?.kind === 'paragraph' &&
      endsAnnouncing(above.run.text.slice(-200)) &&
      !['logistics', 'bio', 'abstract'].includes(page.sections[at]?.kind ?? '')
    );
  }
  return false;
}

/** Items between lines with times say what happens in one of them. */
function hasTimes(page: Page, at: number): boolean {
  for (let up = at - 1; up > (page.sections[at]?.head ?? -1) && up > at - 30; up--)
    if (page.blocks[up]?.timed) return true;
  return false;
}

/**
 * A list item without a speaker, under a heading that announces talks. Weak: it stands only where nothing surer is found.
 * In: `Talks:` over `- Night Queues`. Out: the talk “Night Queues”.
 */
export const programmeItem: BlockRule = {
  name: 'programme-item',
  read(page, at) {
    const block = page.blocks[at];
    const section = page.sections[at];
    if (block?.kind !== 'item' || block.timed || block.label || !section) return null;
    const head = page.blocks[section.head];
    const headed =
      section.kind === 'programme' &&
      head !== undefined &&
      talksHeads.test(foldWords(head.run.text)) &&
      !hasTimes(page, at);
    if (!headed && !isAnnounced(page, at)) return null;
    if (block.run.text.length > 140 || /[.!;]$/.test(block.run.text)) return null;
    const line = readTalkLine(block.run);
    if (line.title.text.length < 4 || line.people.length > 0 || isNotTalk(line.title.text, false)) return null;
    if (line.title.text.split(' ').length < 2) return null;
    return makeCandidate('programme-item', 0.4, at, { title: line.title, kind: line.kind });
  },
};
