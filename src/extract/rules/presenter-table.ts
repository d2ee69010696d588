import type { Block } from '../blocks/index.js';
import { foldWords, type LabelKind, labels } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { trimTitle } from '../refiners/title.js';
import { type BlockRule, makeCandidate, type Page } from './candidate.js';

/**
 * A row of a table whose head names the columns.
 * In: `| Time | Talk | Speaker |` over `| 19:00 | Night Queues | Ana Lima |`. Out: the talk with its speaker.
 */
export const presenterTable: BlockRule = {
  name: 'presenter-table',
  read(page, at) {
    const block = page.blocks[at];
    if (block?.kind !== 'row' || block.cells.length < 2) return null;
    const head = findHead(page, at);
    if (!head || head.at === at) return null;
    const titleCell = block.cells[head.title];
    const speakerCell = block.cells[head.speaker];
    if (!titleCell || titleCell.text.length < 3) return null;
    const credits = speakerCell ? readCredits(speakerCell, 0.3) : null;
    const title = trimTitle(titleCell);
    if (isNotTalk(title.text, credits !== null)) return null;
    return makeCandidate('presenter-table', credits ? 0.9 : speakerCell?.text ? 0.65 : 0.5, at, {
      title,
      people: credits?.people ?? [],
      kind: readKind(title, 0),
    });
  },
};

function readKinds(row: Block): (LabelKind | undefined)[] {
  return row.cells.map((cell) => labels.get(foldWords(cell.text)));
}

/** "| Topic | Speaker | Slides |": a row that names columns. */
export function isTableHead(block: Block): boolean {
  return block.kind === 'row' && readKinds(block).filter((kind) => kind !== undefined).length >= 2;
}

/** The nearest row above that names a column for titles and one for speakers. */
function findHead(page: Page, at: number): { at: number; title: number; speaker: number } | null {
  for (let up = at; up >= 0 && up > at - 40; up--) {
    const block = page.blocks[up];
    if (block?.kind !== 'row') return null;
    const kinds = readKinds(block);
    const title = kinds.findIndex((kind) => kind === 'title' || kind === 'abstract');
    const speaker = kinds.indexOf('speaker');
    if (title >= 0 && speaker >= 0) return { at: up, title, speaker };
  }
  return null;
}
