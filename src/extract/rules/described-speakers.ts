import type { Block } from '../blocks/index.js';
import { foldWords, kindWords } from '../locales/index.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { type Candidate, makeCandidate, type Page, type PageRule } from './candidate.js';

/** "Panelists:", "Participantes:", "Join us for a panel discussion". */
function isPanel(block: Block): boolean {
  if (block.kind === 'row' || block.run.text.length > 3000) return false;
  if (block.label?.kind === 'speaker' && /panel|podium|panél|participantes/iu.test(block.run.text.slice(0, 30)))
    return true;
  const folded = ` ${foldWords(block.run.text.slice(0, 600))} `;
  return panelWords.some((words) => folded.includes(` ${words} `));
}

const panelWords = kindWords.filter(([words, kind]) => kind === 'panel' && words.includes(' ')).map(([words]) => words);

/** In a programme, a line between gaps with a paragraph right below it. */
function isOverProse(page: Page, at: number): boolean {
  const [block, below] = [page.blocks[at], page.blocks[at + 1]];
  return (
    page.sections[at]?.kind === 'programme' &&
    block?.kind === 'paragraph' &&
    block.afterGap &&
    !block.timed &&
    below?.kind === 'paragraph' &&
    !below.afterGap &&
    !below.timed &&
    !below.label &&
    below.run.text.length >= 60
  );
}

/**
 * Names as headings or lines below a heading of speakers, where no talk is told: each gives one whose title is unknown.
 * In: `Speakers` over `Ana Lima` and `Bo Berg`. Out: two talks without a title.
 */
export const describedSpeakers: PageRule = {
  name: 'described-speakers',
  read(page, found) {
    // The people of a panel give one talk.
    if (
      readKind(page.eventTitle, 0) ||
      page.blocks.some(isPanel) ||
      found.some((candidate) => candidate.title !== null && candidate.sure >= 0.45)
    )
      return [];
    const talks: Candidate[] = [];
    for (const [at, block] of page.blocks.entries()) {
      const head = page.blocks[page.sections[at]?.head ?? -1];
      const below =
        page.sections[at]?.kind === 'speaker' ||
        (head?.label?.kind === 'speaker' && page.sections[at]?.kind === null) ||
        isOverProse(page, at);
      if (
        !below ||
        block.label ||
        block.run.text.length > 100 ||
        (block.kind !== 'heading' && block.kind !== 'item' && !isOverProse(page, at))
      )
        continue;
      const credits = readCredits(block.run, 0.6);
      if (!credits || credits.end < block.run.text.length) continue;
      if (
        talks.some(
          (talk) => foldWords(talk.people[0]?.name.text ?? '') === foldWords(credits.people[0]?.name.text ?? ''),
        )
      )
        continue;
      const abstract = page.blocks
        .slice(at + 1, at + 5)
        .filter((next) => next.kind === 'paragraph')
        .map((next) => next.run);
      talks.push(makeCandidate('described-speakers', 0.5, at, { people: credits.people, abstract }));
    }
    return talks.length >= 2 ? talks : [];
  },
};
