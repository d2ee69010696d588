import { sliceRun } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { findNames } from '../refiners/person-name.js';
import { trimTitle } from '../refiners/title.js';
import { type Candidate, makeCandidate, type PageRule } from './candidate.js';

const quoted =
  /["“„«]([^"“”„«»]{6,150})["”“»],?\s(?:(?:a talk |presented |given )?(?:by|with|from)|von|mit|par|avec|por|con|com|de|di|door|met)\s(?=\p{Lu})/gu;

/**
 * A sentence with several quoted titles, each with who gives it. One alone may be a book and its author.
 * In: `“Night Queues” with Ana Lima, and “Lakes by Day” with Bo Berg.` Out: two talks with their speakers.
 */
export const quotedCredits: PageRule = {
  name: 'quoted-credits',
  read(page) {
    const talks: Candidate[] = [];
    for (const [at, block] of page.blocks.entries()) {
      const section = page.sections[at]?.kind;
      if (block.kind !== 'paragraph' || block.run.text.length > 3000) continue;
      if (section !== null && section !== undefined && section !== 'programme' && section !== 'abstract') continue;
      const found = [...block.run.text.matchAll(quoted)].slice(0, 12).flatMap((match) => {
        const behind = sliceRun(block.run, match.index + match[0].length, match.index + match[0].length + 200);
        const [name] = findNames(behind.text.slice(0, 80));
        const credits = name?.from === 0 && name.sure >= 0.55 ? readCredits(behind, 0.55, name.to) : null;
        const title = trimTitle(sliceRun(block.run, match.index + 1, match.index + 1 + (match[1] as string).length));
        if (!credits || isNotTalk(title.text, true)) return [];
        return [makeCandidate('quoted-credits', 0.7, at, { title, people: credits.people, kind: readKind(title, 0) })];
      });
      if (found.length >= 2) talks.push(...found);
    }
    return talks;
  },
};
