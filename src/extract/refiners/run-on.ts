import { type Run, sliceRun } from '../blocks/index.js';

const sentenceStart =
  /(?<=[\p{L}\p{N})!?"”])\s(?=(?:This|In this|In the|The|We|Our|You|Your|Learn|Have you|Do you|Are you|Is|As|If|When|With|Join|Come|It|There|An?|Since|While|Did you|Today|Many|Most|What if|I|My|He|She|They|These|Those|At|For|From|After|Over|Would|Ever|Dans|Cette|Ce|Nous|Wir|In diesem|Dieser|En esta|Esta|Nesta)\s\p{Ll})/gu;
const inThisTalk = /(?<=[.:])\s(?=(?:In this|This|In diesem|Dans cet?t?e?|En esta|Nesta|In questo)\s\p{Ll})/gu;
const repeated = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{2,20})\s(?=\1[\s,])/gu;

/**
 * The title of a line in which the talk's description follows without a break ("… Queues at Night This talk shows …"):
 * cut before the first sentence, or where a word is said twice. Lines that are short enough for a title stay whole.
 */
export function cutRunOn(run: Run): Run {
  if (run.text.length <= 150) return run;
  const head = run.text.slice(0, 260);
  const cuts = [...head.matchAll(sentenceStart), ...head.matchAll(inThisTalk), ...head.matchAll(repeated)]
    .map((found) => found.index + (found[1] ? found[1].length : 0))
    .filter((at) => at >= 10 && !/\b(?:of|in|on|the|a|and|to|for|with|by|from|at|is|are|or)$/iu.test(head.slice(0, at)))
    .sort((a, b) => a - b);
  const first = cuts[0];
  return first === undefined ? run : sliceRun(run, 0, first);
}
