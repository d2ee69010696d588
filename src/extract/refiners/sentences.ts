import { type Run, sliceRun } from '../blocks/index.js';

/** A sentence with where it stands in the block's clean text. */
export interface Sentence {
  run: Run;
  from: number;
  to: number;
}

const abbreviations = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|inc|ltd|co|corp|no|vs|e\.g|i\.e|st|jr|sr|\p{Lu})$/iu;

/** Whether a quote closes soon. */
function hasClose(text: string, from: number): boolean {
  return /["”»]/.test(text.slice(from, from + 160));
}

/** The sentences of a text, cut behind a full stop, question or exclamation mark that a capital or nothing follows. */
export function splitSentences(run: Run): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let quoteFrom = 0;
  let open = false;
  /** „These“ close with the mark that opens elsewhere. */
  let german = false;
  for (const found of run.text.matchAll(/[.!?。！？]["'”’»)]?(?=\s|$|\p{Lo})|[.!?](?=\p{Lu}\p{Ll})/gu)) {
    const to = found.index + found[0].length;
    // A mark inside quotes ends no sentence.
    for (; quoteFrom < found.index; quoteFrom++) {
      const mark = run.text.charAt(quoteFrom);
      if (mark === '„') german = true;
      if (mark === '"') open = !open;
      else if (mark === '“') open = !german;
      else if (mark === '«' || mark === '„') open = true;
      else if (mark === '”' || mark === '»') open = false;
    }
    if (open && !/["”»]/.test(found[0]) && hasClose(run.text, to)) continue;
    open = false;
    german = false;
    const next = run.text.charAt(to) === ' ' ? run.text.charAt(to + 1) : run.text.charAt(to);
    if (next !== '' && !/[\p{Lu}\p{Lo}\p{N}"“«'‘([]/u.test(next)) continue;
    if (found[0].startsWith('.') && abbreviations.test(run.text.slice(Math.max(0, found.index - 8), found.index)))
      continue;
    sentences.push({ run: sliceRun(run, from, to), from, to });
    from = to;
  }
  if (from < run.text.length) sentences.push({ run: sliceRun(run, from), from, to: run.text.length });
  return sentences.filter((sentence) => sentence.run.text !== '');
}
