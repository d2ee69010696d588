import type { Block } from '../blocks/index.js';
import { foldWords } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob } from '../refiners/affiliation.js';
import { cutRunOn } from '../refiners/run-on.js';
import { readTalkLine } from '../refiners/talk-line.js';
import { isCounted } from '../refiners/title.js';
import { isPost, readPersonLine } from '../refiners/whole-credits.js';
import { type BlockRule, type Candidate, makeCandidate, type Page } from './candidate.js';

const numbered = /#\s?\d+|\bvol\.?\s?\d+|\bno\.\s?\d+/iu;

/** "Title: Foo Meetup #4" names the evening. */
function isEventName(value: string, page: Page): boolean {
  const words = new Set(foldWords(value).split(' '));
  const group = foldWords(page.input.group ?? '');
  return group !== '' &&
    group
      .split(' ')
      .filter((word) => !['meetup', 'group', 'user', 'the'].includes(word))
      .every((word) => words.has(word))
    ? true
    : numbered.test(value) && foldWords(value) === foldWords(page.eventTitle.text);
}

/** A line with nothing but a person right above the label, where no label names the speaker. */
function readAbove(page: Page, at: number): Candidate['people'] {
  const above = page.blocks[at - 1];
  const named = page.blocks.slice(at - 2, at + 4).some((block) => block.label?.kind === 'speaker');
  if (!above || above.label || above.timed || named || above.run.text.length > 120) return [];
  return readPersonLine(above.run, 0.9)?.people ?? [];
}

/** "What: …" below "Title: …" tells what the talk is about. */
function saysWhat(page: Page, at: number): boolean {
  if (!/^(?:what|topic|subject|content|thema|sujet|tema|inhalt)\s?[:：]/iu.test(page.blocks[at]?.run.text ?? ''))
    return false;
  for (let up = at; up > 0 && up > at - 4 && page.blocks[up]?.afterGap === false; up--) {
    const above = page.blocks[up - 1]?.label;
    if (above?.kind === 'title' && above.value.text !== '') return true;
  }
  return false;
}

/** "Title: Senior Engineer" below "Speaker: Ana Lima" is what she does. */
export function isJobTitle(page: Page, at: number): boolean {
  const value = page.blocks[at]?.label?.value.text ?? '';
  return page.blocks[at - 1]?.label?.kind === 'speaker' && value.length <= 60 && isJob(value) && isPost(value);
}

/** Whether a person stands right below, and a title behind a label further on. */
function isOverSpeaker(page: Page, at: number): boolean {
  const [next, ...others] = page.blocks.slice(at + 1, at + 5);
  const titled = others.some((block) => block.label?.kind === 'title' && block.label.value.text !== '');
  return titled && next !== undefined && readPersonLine(next.run, 0.85) !== null;
}

/** "Agenda: Night Queues by Ana Lima": the programme in one line. */
function readProgramme(block: Block, at: number): Candidate | null {
  const value = block.label?.value;
  if (!value || value.text === '' || value.text.length > 200) return null;
  const line = readTalkLine(value);
  if (line.people.length === 0 || line.sure < 0.6 || line.title.text.length < 4) return null;
  if (isNotTalk(line.title.text, true)) return null;
  return makeCandidate('labelled-title', 0.8, at, { title: line.title, people: line.people, kind: line.kind });
}

/**
 * A label that says that a title follows.
 * In: `Title: Scaling the Pipeline` + `Speaker: Ana Lima`. Out: the talk “Scaling the Pipeline”.
 */
export const labelledTitle: BlockRule = {
  name: 'labelled-title',
  read(page, at) {
    const block = page.blocks[at];
    if (block?.label?.kind === 'programme') return readProgramme(block, at);
    if (block?.label?.kind !== 'title' || saysWhat(page, at) || isJobTitle(page, at)) return null;
    const next = page.blocks[at + 1];
    const below = block.label.value.text === '';
    if (
      below &&
      (!next ||
        next.label ||
        next.timed ||
        next.run.text.length > 160 ||
        (block.kind === 'heading' && next.kind === 'heading'))
    )
      return null;
    // "Talk 1" over the one who gives it, and the title behind its own label.
    if (below && next && isOverSpeaker(page, at)) return null;
    if (
      below &&
      next &&
      (next.run.text.length > 110 ||
        /[.!]$|[?!.]\s\p{Lu}/u.test(next.run.text) ||
        (block.kind === 'heading' &&
          next.kind === 'paragraph' &&
          (next.run.text.length > 80 || /[.!?]$/.test(next.run.text))))
    )
      return null;
    const value = below && next ? next.run : block.label.value;
    if (value.text.length < 3) return null;
    const line = readTalkLine(cutRunOn(value));
    if (line.title.text.length > 220 || isEventName(value.text, page)) return null;
    if (isCounted(line.title.text)) return null;
    if (line.title.text === '' || isNotTalk(line.title.text, line.people.length > 0)) return null;
    const people = line.people.length > 0 ? line.people : readAbove(page, at);
    return makeCandidate('labelled-title', 0.9, at, {
      title: line.title,
      people,
      kind: line.kind,
      to: at + (below ? 2 : 1),
    });
  },
};
