import { type Block, sliceRun } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { trimTitle } from '../refiners/title.js';
import { readPersonLine } from '../refiners/whole-credits.js';
import { type BlockRule, type Candidate, makeCandidate } from './candidate.js';

const credit = /^[\s,:–—-]{0,4}(?:[([]\s?)?(?:(?:by|von|par|por|with|mit|avec|con|com|de|di|door)\s|(?<=[([]\s?))/iu;
const description = /[)\]]?\s?(?::|[-–—]\s|\.\s|\s(?:where|in which|who|which|wherein|dans lequel|où)\s|$)/u;

/** "**Night Queues** Ana Lima": nothing but the name behind the title. */
function readBeside(block: Block, from: number): Candidate['people'] | null {
  const rest = sliceRun(block.run, from);
  if (/\s(?:to|by|at|from|of|with|an|von|bei|à|de|par|por|para|di|a)$/iu.test(block.run.text.slice(0, from).trimEnd()))
    return null;
  if (block.kind !== 'item' || !/^\p{Lu}/u.test(rest.text) || rest.text.length > 80) return null;
  return readPersonLine(rest, 0.6)?.people ?? null;
}

/**
 * A paragraph or item that begins with its title in bold or as a link, with who gives it behind, and goes on with what it is about.
 * In: `* **Night Queues** (by Ana): Queues are …`. Out: the talk with its speaker and abstract.
 */
export const boldLead: BlockRule = {
  name: 'bold-lead',
  read(page, at) {
    const block = page.blocks[at];
    const lead = [block?.strong[0], block?.links[0]].find((range) => range?.from === 0 && range.to > 0);
    if (!block || block.label || block.kind === 'row' || block.kind === 'heading') return null;
    if (!lead || lead.to < 4 || lead.to > 160) return null;
    const title = trimTitle(sliceRun(block.run, 0, lead.to));
    const beside = readBeside(block, lead.to);
    if (beside && title.text.includes(' ') && !isNotTalk(title.text, true) && !readPersonLine(title, 0.6))
      return makeCandidate('bold-lead', 0.8, at, { title, people: beside, kind: readKind(title, 0) });
    if (block.run.text.length < lead.to + 60) return null;
    const behind = block.run.text.slice(lead.to, lead.to + 120);
    const by = credit.exec(behind)?.[0].length;
    if (!by || title.text.length < 4 || isNotTalk(title.text, true)) return null;
    const stop = description.exec(behind.slice(by));
    if (!stop || stop.index > 80) return null;
    const from = lead.to + by;
    const people = sliceRun(block.run, from, from + stop.index);
    const credits = readCredits(people, 0.3);
    if (!credits || credits.end < people.text.length) return null;
    return makeCandidate('bold-lead', 0.85, at, {
      title,
      people: credits.people,
      kind: readKind(title, 0),
      abstract: [sliceRun(block.run, from + stop.index + stop[0].length)],
    });
  },
};
