import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isCompany, isJob, trimCompany, trimRole } from '../refiners/affiliation.js';
import { type Credit, readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { judgeName } from '../refiners/person-name.js';
import { trimTitle } from '../refiners/title.js';
import { type BlockRule, makeCandidate, type Page } from './candidate.js';

const seams = /\s(?:[-–—|·•]|\/\/|::)\s/gu;

/**
 * Lines of three parts, person, employer or post, and title, one below the other: a dash alone could as well be the
 * title's own, its siblings tell.
 * In: `Ana Lima - Foo - Night Queues` over `Bo Berg - Bar - Lakes by Day`. Out: the talks with their speakers.
 */
export const columns: BlockRule = {
  name: 'columns',
  read(page, at) {
    const parts = readParts(page.blocks[at]);
    if (!parts || (!parts.piped && !hasSibling(page, at))) return null;
    const title = trimTitle(parts.title);
    if (isNotTalk(title.text, true) || isJob(title.text)) return null;
    return makeCandidate('columns', 0.75, at, { title, people: [parts.person], kind: readKind(title, 0) });
  },
};

interface Parts {
  person: Credit;
  title: Run;
  piped: boolean;
}

function readParts(block: Block | undefined): Parts | null {
  if (!block || block.label || block.run.text.length > 200 || block.run.text.startsWith('|')) return null;
  const found = [...block.run.text.matchAll(seams)];
  const [first, second] = found;
  if (!first || !second || found.length > 3 || first[0] !== second[0]) return null;
  const name = sliceRun(block.run, 0, first.index);
  const middle = sliceRun(block.run, first.index + first[0].length, second.index);
  const title = sliceRun(block.run, second.index + second[0].length);
  // "Ana Lima | Bo Berg | Cy Dorn" are three people.
  if ([middle, title].some((part) => judgeName(part.text) >= 0.85)) return null;
  if (judgeName(name.text) < 0.6 || title.text.split(' ').length < 2 || !/^["“«'‘]?[\p{Lu}\p{N}]/u.test(title.text))
    return null;
  const person = readPost(name, middle);
  return person && { person, title, piped: first[0] === ' | ' };
}

/** Who the first two parts name; null where the second is neither a post nor an employer. */
function readPost(name: Run, post: Run): Credit | null {
  const [known] = readCredits(name, 0.55)?.people ?? [];
  if (!known || post.text.split(' ').length > 5) return null;
  if (isJob(post.text)) return { ...known, role: trimRole(post) };
  return isCompany(post.text) ? { ...known, company: trimCompany(post) } : null;
}

function hasSibling(page: Page, at: number): boolean {
  const own = page.blocks[at];
  return [at - 2, at - 1, at + 1, at + 2].some((other) => {
    const block = page.blocks[other];
    return block?.kind === own?.kind && block?.depth === own?.depth && readParts(block) !== null;
  });
}
