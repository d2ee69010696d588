import { type Run, sliceRun } from '../blocks/index.js';
import { isNotTalk } from '../not-talks/index.js';
import type { Candidate, Page } from '../rules/candidate.js';
import { readKind } from './kind.js';

/** The kind that the heading above a talk tells: "Lightning talks" over a list. Null where it tells none. */
export function readKindAbove(page: Page, at: number): Candidate['kind'] {
  const block = page.blocks[at];
  const level = block?.kind === 'heading' ? block.level : 9;
  for (let up = at - 1; up >= 0 && up > at - 15; up--) {
    const head = page.blocks[up];
    // "Lightning talks in the atrium" over a list inside its item.
    const holds = head?.kind === 'item' && block?.kind === 'item' && head.depth < block.depth;
    if (head && holds && /^(?:lightning|ignite|flash) (?:talks|sessions)\b/iu.test(head.run.text))
      return readKind(head.run, 0);
    const opens = head?.kind === 'heading' || (head?.label && head.label.value.text === '');
    if (!head || !opens || (head.kind === 'heading' && head.level >= level)) continue;
    // Only a heading without a subject of its own speaks of all that stands below it.
    const told = head.run.text.length <= 40 && isNotTalk(head.run.text, true) ? readKind(head.run, 0) : null;
    if (told) return told;
    break;
  }
  return readEveningKind(page.eventTitle);
}

const lightning =
  /\b(?:lightning|blitz|ignite|flash|pecha[ -]?kucha|quickies?)(?:[ -](?:talks?|sessions?|vortr[aä]ge|night|evening))?(?![\p{L}])|(?:présentations?|conférences?|talks?|sessions?) éclairs?|charlas? relámpago|palestras? rel[âa]mpago|ライトニングトーク|LT(?:大会|会)/iu;

/** An evening of lightning talks has no others, unless its title speaks of talks beside them. */
function readEveningKind(title: Run): Candidate['kind'] {
  const found = lightning.exec(title.text.slice(0, 200));
  if (!found) return null;
  const rest = title.text.replace(new RegExp(lightning, 'giu'), ' ');
  return /\b(?:talks?|presentations?|vortr[aä]ge?|workshop|charlas?|palestras?)\b/iu.test(rest)
    ? null
    : { value: 'lightning', run: sliceRun(title, found.index, found.index + found[0].length) };
}
