import { type Run, sliceRun } from '../blocks/index.js';
import { foldWords, labels } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob } from '../refiners/affiliation.js';
import { type Credit, readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { judgeName } from '../refiners/person-name.js';
import { cutRunOn } from '../refiners/run-on.js';
import { readTalkLine } from '../refiners/talk-line.js';
import { isCounted, readTalkPrefix, trimTitle } from '../refiners/title.js';
import { readUnnamedTalk } from '../refiners/unnamed-talk.js';
import { readPersonLine } from '../refiners/whole-credits.js';
import { type BlockRule, type Candidate, makeCandidate, type Page } from './candidate.js';
import { isTableHead } from './presenter-table.js';

/**
 * A line that counts or names a talk.
 * In: `Talk 2: Queues at Night - Ana Lima - Foo` or `Lightning talk – Small Tools`. Out: the title and who gives it.
 */
export const numberedTalk: BlockRule = {
  name: 'numbered-talk',
  read(page, at) {
    const block = page.blocks[at];
    if (!block || isTableHead(block)) return null;
    const prefix = readTalkPrefix(block.run);
    if (prefix === 0) return readBelow(page, at);
    const word = foldWords(block.run.text.slice(0, prefix)).replace(/ ?\d.*/s, '');
    if (labels.get(word) === 'programme') return null;
    const rest = sliceRun(block.run, prefix);
    const person = readCredits(rest, 0.9);
    if (/^(?:speaker|redner|ponente)/.test(word)) {
      const titled = readBehindSpeaker(rest);
      if (titled) return makeCandidate('numbered-talk', 0.75, at, { ...titled, kind: readKind(titled.title, 0) });
      if (!person || person.end >= rest.text.length) return null;
      const line = readTalkLine(block.run);
      if (line.people.length === 0) return null;
      return makeCandidate('numbered-talk', 0.85, at, { title: line.title, people: line.people, kind: line.kind });
    }
    const line = readTalkLine(cutRunOn(block.run));
    if (isCounted(line.title.text)) return null;
    // "Talk 2 - TBA - Name": a talk whose title nobody knows yet.
    const unnamed = readUnnamedTalk(rest);
    if (unnamed) return makeCandidate('numbered-talk', 0.7, at, { people: unnamed, kind: line.kind });
    if (
      line.title.text.length > 220 ||
      line.title.text.length < 3 ||
      isNotTalk(line.title.text, line.people.length > 0)
    )
      return null;
    if (line.people.length === 0 && person && person.end >= rest.text.length) {
      // "Talk 1: Name" with the title on the next line.
      const next = page.blocks[at + 1];
      if (next && !next.label && next.run.text.length < 160) {
        return makeCandidate('numbered-talk', 0.8, at, {
          title: readTalkLine(next.run).title,
          people: person.people,
          kind: line.kind,
          to: at + 2,
        });
      }
      // "Talk 1 - Ana Lima - Engineer at Foo": all that is known.
      if (person.people.some((one) => one.role))
        return makeCandidate('numbered-talk', 0.7, at, { people: person.people, kind: line.kind });
    }
    // "Hands-on: Queues": one word alone is no title, the whole is.
    const title = line.kind?.value === 'workshop' && !line.title.text.includes(' ') ? trimLine(block.run) : line.title;
    const people = line.people.length > 0 || /\d/.test(word) ? line.people : readPersonAbove(page, at);
    return makeCandidate('numbered-talk', 0.9, at, { title, people, kind: line.kind });
  },
};

/** "Ana Lima - Queues at Night": small words show that it is a title and no employer. */
function readBehindSpeaker(run: Run): { people: Credit[]; title: Run } | null {
  const dash = /\s[-–—]\s/u.exec(run.text.slice(0, 60));
  if (!dash || judgeName(run.text.slice(0, dash.index)) < 0.6) return null;
  const title = trimTitle(sliceRun(run, dash.index + dash[0].length));
  const people = readCredits(sliceRun(run, 0, dash.index), 0.6)?.people;
  const isTitle = / (?!of |and |de |for |für |the |und |et |y |e )\p{Ll}+ /u.test(title.text) && !isJob(title.text);
  return people && isTitle && title.text.length <= 140 && !isNotTalk(title.text, true) ? { people, title } : null;
}

/** "2. Ana Lima - Engineer, Foo" over "Topic: Night Queues". */
function readPersonAbove(page: Page, at: number): Candidate['people'] {
  const above = page.blocks[at - 1];
  if (!above || above.label || above.timed || page.blocks[at]?.afterGap || above.run.text.length > 120) return [];
  return readPersonLine(above.run, 0.9)?.people ?? [];
}

function trimLine(run: Run): Run {
  return sliceRun(run, /^[\s#\d.)]+/u.exec(run.text)?.[0].length ?? 0);
}

const alone = /^(?:\p{L}+\s){0,2}\p{L}+\s?(?:n[.°º]\s?)?#?\d{1,2}\s?[:.]?$/u;

/** Whether the same number stands before a title further up: "Talk 1: Night Queues (Ana Lima)". */
function isInProgramme(page: Page, at: number): boolean {
  const own = page.blocks[at]?.run.text.replace(/[\s:.]{1,5}$/, '') ?? '';
  return page.blocks
    .slice(Math.max(0, at - 60), at)
    .some(({ run, timed }) => timed && run.text.startsWith(own) && /^\s?[:–—-]\s?\S/u.test(run.text.slice(own.length)));
}

/** "Talk 1" alone, with the title in the next line. */
function readBelow(page: Parameters<BlockRule['read']>[0], at: number): ReturnType<BlockRule['read']> {
  const block = page.blocks[at];
  const next = page.blocks[at + 1];
  if (!block || !next || block.timed || block.run.text.length > 30 || !alone.test(block.run.text)) return null;
  const label = `${block.run.text.replace(/[:.]$/, '')}: x`;
  if (readTalkPrefix({ text: label, starts: [], ends: [] }) === 0) return null;
  // "Talk 1" over what a talk of the programme above is about.
  if (next.kind === 'paragraph' && /[.!]$/.test(next.run.text) && next.run.text.split(' ').length > 8) return null;
  if (isInProgramme(page, at)) return null;
  if (next.timed || next.run.text.length > 160 || (next.label && next.label.kind !== 'title')) return null;
  const line = readTalkLine(next.label ? next.label.value : next.run);
  if (line.title.text.length < 3 || isNotTalk(line.title.text, line.people.length > 0)) return null;
  return makeCandidate('numbered-talk', 0.85, at, {
    title: line.title,
    people: line.people,
    kind: line.kind ?? readKind(block.run, 30),
    to: at + 2,
  });
}
