import { isNotTalk } from '../not-talks/index.js';
import type { Candidate, Page } from '../rules/candidate.js';
import { readKind } from './kind.js';

/** The kind that the heading above a talk tells: "Lightning talks" over a list. Null where it tells none. */
export function readKindAbove(page: Page, at: number): Candidate['kind'] {
  const block = page.blocks[at];
  const level = block?.kind === 'heading' ? block.level : 9;
  for (let up = at - 1; up >= 0 && up > at - 15; up--) {
    const head = page.blocks[up];
    const opens = head?.kind === 'heading' || (head?.label && head.label.value.text === '');
    if (!head || !opens || (head.kind === 'heading' && head.level >= level)) continue;
    // Only a heading without a subject of its own speaks of all that stands below it.
    return head.run.text.length <= 40 && isNotTalk(head.run.text, true) ? readKind(head.run, 0) : null;
  }
  // An evening of lightning talks has no others.
  const evening = readKind(page.eventTitle, 0);
  return evening?.value === 'lightning' ? evening : null;
}
