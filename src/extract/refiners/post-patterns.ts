import { type Run, sliceRun } from '../blocks/index.js';
import { pastWords, postFillers } from '../lexicons/post-phrases.js';

/** Any of the words as whole words, whatever the script: `\b` knows no accents. */
export function anyOf(words: readonly string[]): string {
  return `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`;
}

const filler = new RegExp(
  `^(?:${anyOf([...postFillers].sort((a, b) => b.length - a.length))}|(?:en tant qu|l)['’]|(?:since|seit|depuis|desde|dal|sinds)\\s\\d{4}(?!\\d))`,
  'iu',
);

/** What says that a post is over, or was held elsewhere. */
export const past = new RegExp(anyOf(pastWords), 'iu');

/** The phrase behind "currently", "as a" and other words that say nothing of the post. */
export function skipFillers(run: Run): Run {
  let phrase = run;
  for (let turn = 0; turn < 8; turn++) {
    const length = filler.exec(phrase.text.slice(0, 24))?.[0].length ?? 0;
    if (length === 0) break;
    phrase = sliceRun(phrase, length);
  }
  return phrase;
}
