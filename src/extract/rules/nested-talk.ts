import { type Block, sliceRun } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { readTalkLine } from '../refiners/talk-line.js';
import { isCalendar, readTalkPrefix, trimTitle } from '../refiners/title.js';
import { type BlockRule, type Candidate, makeCandidate, type Page } from './candidate.js';

/**
 * A list in which one level is the title and the next the speaker, or the other way round.
 * In: `- Night Queues` over `  - Ana Lima, Engineer, Foo`. Out: the talk with its speaker.
 */
export const nestedTalk: BlockRule = {
  name: 'nested-talk',
  read(page, at) {
    const block = page.blocks[at];
    if (!block || (block.kind !== 'item' && block.kind !== 'heading' && !block.timed)) return null;
    if (block.label && block.label.kind !== 'title') return null;
    const below = readBelowPerson(page, at);
    if (below) return below;
    if (block.run.text.length > 200 || block.label) return null;
    const child = page.blocks[at + 1];
    if (!child || child.timed || child.run.text.length > 220 || (child.label && child.label.kind !== 'title'))
      return null;
    const nested =
      child.kind === 'item'
        ? block.kind === 'heading' || child.depth > block.depth
        : block.kind === 'item' && child.kind === 'paragraph' && !child.afterGap;
    if (!nested) return null;
    const told = child.kind === 'paragraph' ? readCreditedBelow(block, child) : null;
    if (told) return makeCandidate('nested-talk', 0.75, at, { ...told, to: at + 2 });
    const childIsPerson = readLinePeople(child);
    if (childIsPerson) {
      // One word over a list of people is what they are.
      if (readLinePeople(block) || (block.kind === 'heading' && !block.run.text.includes(' '))) return null;
      const title = trimTitle(sliceRun(block.run, 0, readStrongTitle(block)));
      if (title.text.length < 3 || isNotTalk(title.text, true) || isCalendar(title.text)) return null;
      // "May 2024", then who spoke, then of what.
      const third = page.blocks[at + 2];
      if (child.kind === 'item' && third?.kind === 'item' && third.depth > child.depth) return null;
      const people = [...childIsPerson];
      let to = at + 2;
      // More speakers may follow, each on a line of their own at the same depth.
      for (; to < page.blocks.length; to++) {
        const more = page.blocks[to] as Block;
        if (more.depth !== child.depth || more.kind !== 'item' || more.label || more.timed) break;
        const others = readLinePeople(more);
        if (!others) break;
        people.push(...others);
      }
      return makeCandidate('nested-talk', 0.85, at, { title, people, kind: readKind(title, 0), to });
    }
    return null;
  },
};

/** A title below the line of a person, who may have more of them. */
function readBelowPerson(page: Page, at: number): Candidate | null {
  const block = page.blocks[at] as Block;
  const { text } = block.run;
  if (block.kind !== 'item' || block.depth < 1 || text.length < 4 || text.length > 160 || /[.!]$/.test(text))
    return null;
  let parent: Block | null = null;
  for (let up = at - 1; up >= 0 && up > at - 12; up--) {
    const above = page.blocks[up] as Block;
    if (above.kind !== 'item' && above.depth < 0) return null;
    if (above.kind === 'item' && above.depth < block.depth) {
      parent = above;
      break;
    }
  }
  const people = parent && !parent.label ? readLinePeople(parent) : null;
  if (!people) return null;
  const title = trimTitle(block.label ? block.label.value : block.run);
  if (title.text.length < 4 || isNotTalk(title.text, true) || readLinePeople(block)) return null;
  const kind = readKind(block.run, readTalkPrefix(block.run)) ?? readKind(title, 0);
  return makeCandidate('nested-talk', 0.8, at, { title, people, kind });
}

const smallWords = [' by ', ' par ', ' von ', ' por '];

/** "… while we sleep, by Ana Lima." */
function endsWithCredit(text: string): boolean {
  const tail = text.replace(/\.$/, '').slice(-60);
  const at = Math.max(...smallWords.map((word) => tail.lastIndexOf(word)));
  return at >= 0 && !/[,.!?]/.test(tail.slice(at)) && tail.length - at > 8;
}

/** "• Night Queues." over "What waits while we sleep, by Ana Lima": the second line goes on and says whose it is. */
function readCreditedBelow(item: Block, below: Block): Partial<Candidate> | null {
  if (item.run.text.length > 140 || item.run.text.split(' ').length < 3 || !endsWithCredit(below.run.text)) return null;
  const line = readTalkLine(below.run);
  const title = trimTitle(item.run);
  if (line.prefixed || line.people.length === 0 || line.sure < 0.6 || isNotTalk(title.text, true)) return null;
  return readTalkLine(item.run).people.length > 0 ? null : { title, people: line.people, kind: readKind(title, 0) };
}

/** Length of "**Night Queues**" where but a linked bracket follows; of the whole line where it is not so. */
function readStrongTitle({ run, strong, links }: Block): number {
  const to = strong.find(({ from }) => from === 0)?.to ?? 0;
  const isLink = /^\s\([^()]+\)$/.test(run.text.slice(to)) && links.some((link) => link.from >= to);
  return to > 3 && isLink ? to : run.text.length;
}

/** The people of a line that holds nothing else. */
function readLinePeople(block: Block): Candidate['people'] | null {
  const credits = readCredits(block.run, 0.55);
  if (credits && credits.end >= block.run.text.length) return credits.people;
  // "by Ana Lima (Foo)".
  const line = block.run.text.length <= 120 ? readTalkLine(block.run) : null;
  return line && line.title.text === '' && line.people.length > 0 ? line.people : null;
}
