import { type Run, sliceRun } from '../blocks/index.js';
import type { TalkKind } from '../draft.js';
import { foldWords, kindWords } from '../locales/index.js';

/**
 * The kind that a line's words tell: "Lightning talk: …", "Panel: …", "Q&A with …", "… workshop".
 * @param prefix length of "Lightning talk: " where the line has one: there any kind word counts.
 * @returns null for a plain talk.
 */
export function readKind(run: Run, prefix: number): { value: TalkKind; run: Run } | null {
  const head = ` ${foldWords(run.text.slice(0, prefix > 0 ? prefix : 200))} `;
  for (const [words, kind] of kindWords) {
    const at = head.indexOf(` ${words} `);
    if (at < 0) continue;
    if (prefix === 0 && !tellsKind(words, kind, head)) continue;
    return { value: kind, run: sliceRun(run, 0, prefix > 0 ? prefix : run.text.length) };
  }
  return null;
}

/** In a title itself a kind word counts only where it is what the thing is, not what it is about. */
function tellsKind(words: string, kind: TalkKind, head: string): boolean {
  const text = head.trim();
  if (kind === 'qa') return text.length < 60;
  if (kind === 'keynote' || kind === 'lightning') return text.startsWith(words) || text.endsWith(words);
  if (kind === 'panel')
    return text.startsWith(words) || text.endsWith(words) || words.includes(' ') || words === 'roundtable';
  return text.startsWith(words) || text.replace(/ #?\d{1,3}$/, '').endsWith(words);
}
