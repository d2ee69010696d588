import type { Block } from '../blocks/index.js';
import { foldWords } from '../locales/index.js';
import { readCredits } from '../refiners/credits.js';
import { isLikeTitle } from '../refiners/merge.js';
import type { Page } from './candidate.js';

/** Whether nothing but paragraphs stands there, as between a title and its speaker. */
export function isProse(blocks: readonly Block[]): boolean {
  return blocks.length <= 5 && blocks.every((block) => block.kind === 'paragraph' && !block.timed);
}

/** A heading below the heading of the programme, over a text of its own. */
export function isInProgramme(page: Page, at: number): boolean {
  const block = page.blocks[at];
  const next = page.blocks[at + 1];
  return (
    block?.kind === 'heading' &&
    block.level <= 6 &&
    (page.sections[at]?.kind === 'programme' || isAbstracts(page, at)) &&
    next?.kind === 'paragraph' &&
    !next.label &&
    !next.timed &&
    next.run.text.length >= 80 &&
    /\s|^\p{Lu}/u.test(block.run.text)
  );
}

/** Below "## Abstracts" stand the talks of the evening. */
function isAbstracts(page: Page, at: number): boolean {
  const level = page.blocks[at]?.level ?? 0;
  for (let up = at - 1; up >= 0 && up > at - 20; up--) {
    const above = page.blocks[up];
    if (above?.kind !== 'heading' || above.level >= level) continue;
    return above.label?.kind === 'abstract' && /s$/.test(foldWords(above.run.text));
  }
  return false;
}

/** "In this talk we …", said right below a heading. */
const inThisTalk =
  /\b(?:this|dieser|diesem|ce|cette|esta|este|nesta|neste|questo|questa|deze|dit) (?:\p{L}+ )?(?:talk|session|presentation|workshop|lecture|vortrag|présentation|conférence|atelier|charla|sesión|taller|ponencia|palestra|apresentação|sessão|intervento|sessione|presentatie|sessie|lezing)\b/iu;

export function isOverThisTalk(page: Page, at: number): boolean {
  const next = page.blocks[at + 1];
  return next?.kind === 'paragraph' && !next.label && inThisTalk.test(next.run.text.slice(0, 600));
}

/** A heading with "Abstract" right below it. */
export function isOverAbstract(page: Page, at: number): boolean {
  const block = page.blocks[at];
  const next = page.blocks[at + 1];
  if (next?.label?.kind !== 'abstract' || block?.kind === 'item') return false;
  // Lines with gaps between all of them: then who gives it is said below.
  const introduced = page.blocks.slice(at + 2, at + 8).some(({ label }) => label?.kind === 'speaker');
  if (next.afterGap !== (next.kind === 'heading') && !introduced) return false;
  // "Description" and "Overview" stand over the evening as well.
  if (
    /^(?:description|overview|summary|content|outline|brief|beschreibung|descripción|descrição|inhalt|内容)\b/iu.test(
      next.run.text,
    )
  )
    return false;
  const person = block && readCredits(block.run, 0.5);
  if (person && person.end >= block.run.text.length) return false;
  if (isLikeTitle(block?.run.text ?? '', page.eventTitle.text)) return false;
  return next.kind !== 'heading' || (block?.kind === 'heading' && next.level >= block.level);
}

/** A heading with "Abstract" and "Bio" as headings below its own; links to slides and recordings may come first. */
export function isOverAbstractAndBio(page: Page, at: number): boolean {
  const level = page.blocks[at]?.level ?? 0;
  let hasAbstract = false;
  for (const next of page.blocks.slice(at + 1, at + 16)) {
    if (next.kind === 'heading' && next.level <= level) return false;
    if (next.kind !== 'heading') {
      if (!hasAbstract && !isOnlyLink(next)) return false;
      continue;
    }
    if (hasAbstract && next.label?.kind === 'bio') return true;
    if (next.label?.kind !== 'abstract') return false;
    hasAbstract = true;
  }
  return false;
}

export function isOnlyLink(block: Block): boolean {
  const [link] = block.links;
  return link !== undefined && link.to - link.from >= block.run.text.length * 0.8;
}
