import { sliceRun } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob } from '../refiners/affiliation.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { findNames } from '../refiners/person-name.js';
import { trimTitle } from '../refiners/title.js';
import { type Candidate, makeCandidate, type Page, type PageRule } from './candidate.js';

const closed = new Set(['bio', 'speaker', 'abstract']);
/** "Night Queues. How work waits …": a title ends where the first sentence behind it begins. */
const titled = /^(["“„«]?[\p{Lu}\p{N}][^.!]{6,110}?[^\s.!])(?:[.!]|["”“»]\.?)\s(?=\p{Lu})/u;

/**
 * Paragraphs that begin with who speaks, a colon and the title, and go on with what it is about; bios look much like
 * them, so only where nothing else has a title.
 * In: `Ana Lima: Night Queues. Work waits while …`. Out: the talk with its speaker and abstract.
 */
export const ledParagraph: PageRule = {
  name: 'led-paragraph',
  read: (page, found) =>
    found.some((talk) => talk.title !== null && talk.sure >= 0.6)
      ? []
      : page.blocks.flatMap((_, at) => readLed(page, at) ?? []),
};

function readLed(page: Page, at: number): Candidate | null {
  const block = page.blocks[at];
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'item') || block.label || block.timed) return null;
  if (block.run.text.length < 110 || closed.has(page.sections[at]?.kind ?? '')) return null;
  const [name] = findNames(block.run.text.slice(0, 80));
  if (name?.from !== 0 || name.sure < 0.6) return null;
  // What stands before the colon is who speaks: "Ana Lima (Foo): …".
  const seam = /^[^:：]{0,60}?\s?[:：]\s/u.exec(block.run.text.slice(name.to))?.[0].length ?? 0;
  const head = sliceRun(block.run, 0, name.to + seam).text.replace(/\s?[:：]$/u, '').length;
  const credits = seam > 0 ? readCredits(sliceRun(block.run, 0, head), 0.6) : null;
  if (!credits || credits.end < head) return null;
  const rest = sliceRun(block.run, name.to + seam);
  const found = titled.exec(rest.text.slice(0, 130));
  if (!found?.[1] || rest.text.length - found[0].length < 50) return null;
  const title = trimTitle(sliceRun(rest, 0, found[1].length));
  const given = block.run.text.split(' ')[0] as string;
  // "Ana Lima: Engineer at Foo. She …", "Ana Lima: Ana is …".
  if (isJob(title.text) || title.text.startsWith(`${given} `) || !title.text.includes(' ')) return null;
  if (isNotTalk(title.text, true)) return null;
  return makeCandidate('led-paragraph', 0.7, at, {
    title,
    people: credits.people,
    kind: readKind(title, 0),
    abstract: [sliceRun(rest, found[0].length)],
  });
}
