import { emptyRun, type Run, sliceRun } from '../blocks/index.js';
import { doubtfulPhrasesBy, foldWords, surePhrasesBy, talkWords } from '../locales/index.js';
import { type Credit, readCredits } from './credits.js';
import { findNames } from './person-name.js';
import { readWhole } from './whole-credits.js';

/** A title with who gives it, and how sure the names are names. */
export type TitledCredits = { title: Run; people: Credit[]; sure: number };

const joinPatterns = (phrases: readonly string[]): string =>
  phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
const sureBy = new RegExp(`^(?:${joinPatterns(surePhrasesBy)})$`, 'iu');
const byPattern = new RegExp(
  String.raw`(?:^|[\s,–—-])(${joinPatterns([...surePhrasesBy, ...doubtfulPhrasesBy])})\.?[:\s]\s*(?=[\p{L}@])`,
  'giu',
);
/** "Lightning talk by Ana Lima: Title": the words before the credit say only what it is. */
const talkBy = new RegExp(
  String.raw`^((?:\p{L}+\s){0,2}\p{L}+)\s(?:${joinPatterns(surePhrasesBy)}):?\s(?=\p{L})`,
  'iu',
);

/** Length of "Lightning talk by " where a credit and a title follow; 0 where there is none. */
export function readTalkBy(run: Run): number {
  const found = talkBy.exec(run.text.slice(0, 60));
  return found?.[1] && talkWords.has(foldWords(found[1])) && /[:：]|\s[-–—]\s/.test(run.text.slice(found[0].length))
    ? found[0].length
    : 0;
}

const going = /^[\s,]{0,3}(?:where|who|whom|in which|wherein|où|qui|donde|quien|onde|que|wo|der|die|dove)\s/u;

/**
 * Credits with the talk's description right behind them: "… by Ana Lima (Foo) How do you …", "… by Ana Lima, who
 * shows …".
 * @param long whether the line is long enough to hold a description that nothing joins.
 */
function readLeading(run: Run, long: boolean): { people: Credit[]; sure: number } | null {
  const [name] = findNames(run.text.slice(0, 90));
  if (name?.from !== 0) return null;
  const credits = readCredits(run, 0.55, name.to);
  if (!credits) return null;
  if (going.test(run.text.slice(credits.end))) return { people: credits.people, sure: credits.sure };
  if (!long) return null;
  return /^\s*\p{Lu}/u.test(run.text.slice(credits.end)) || /[)\]]\s*$/.test(run.text.slice(0, credits.end))
    ? { people: credits.people, sure: credits.sure }
    : null;
}

/** "… presented by Ana Lima, founder of what not": the name is sure, whatever else is said of it. */
function readLed(run: Run): { people: Credit[]; sure: number } | null {
  const [name] = findNames(run.text.slice(0, 60));
  const credits = name?.from === 0 && name.sure >= 0.85 ? readCredits(run, 0.85, name.to) : null;
  return credits && /^\s?[,(–-]/u.test(run.text.slice(name?.to ?? 0)) ? credits : null;
}

/** "… presented by Domingo Rix, founder of …": so credited, words of the form of a name are one. */
function readFormed(run: Run): { people: Credit[]; sure: number } | null {
  const name = /^(\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){1,2}), \p{Ll}/u.exec(run.text)?.[1];
  if (!name || findNames(run.text.slice(0, 60)).some(({ from }) => from === 0)) return null;
  return { people: [{ name: sliceRun(run, 0, name.length), role: null, company: null, sure: 0.6 }], sure: 0.6 };
}

const given =
  /\s(?:given|presented|held|led|delivered|impartid[ao]|presentad[ao]|dad[ao]|dictad[ao]|animée?|présentée?|donnée?|ministrad[ao]|apresentad[ao]|tenut[ao]|gehalten)$/iu;

/** "Night Queues, a talk given": what it is, said before who gives it. */
function dropTalkWord(whole: Run): Run {
  const title = sliceRun(whole, 0, given.exec(whole.text)?.index);
  const word = /,\s(?:(?:a|an|ein|une?|una|uma|um)\s)?(\p{L}+)$/iu.exec(title.text);
  return word?.[1] && word.index > 3 && talkWords.has(foldWords(word[1])) ? sliceRun(title, 0, word.index) : whole;
}

const done =
  /(?:^|\s)(?:contributed|written|compiled|provided|organi[sz]ed|hosted|sponsored|moderated|taken|edited|translated|posted|created|recorded|supported)$/iu;

/** "Night Queues by Ana Lima (Foo)": the title and who is credited with it behind a small word. Null where nobody is. */
export function readBy(line: Run): TitledCredits | null {
  const found = [...line.text.slice(0, 500).matchAll(byPattern)].reverse();
  for (const match of found) {
    const by = match[1] as string;
    const behind = sliceRun(line, match.index + match[0].length);
    const people =
      readWhole(behind, sureBy.test(by) ? 0.3 : 0.85) ??
      (sureBy.test(by) ? readHandle(behind, line.text.slice(0, match.index)) : null) ??
      (sureBy.test(by) ? readLeading(behind, line.text.length > 110) : null) ??
      (line.text.length <= 200 && (by.includes(' ') || given.test(line.text.slice(0, match.index)))
        ? (readLed(behind) ?? readFormed(behind))
        : null);
    if (!people) continue;
    const title = sliceRun(line, 0, match.index);
    if (title.text === '') return { title: emptyRun, ...people };
    // "Meeting minutes contributed by Ana Lima": no talk is.
    if (done.test(title.text)) continue;
    // "This workshop is led by …" is a sentence.
    if (/\s(?:is|are|was|were|be|been|est|sera|ist|wird|es|será|é)$/iu.test(title.text)) continue;
    return { title: dropTalkWord(dropOpenBracket(title)), ...people };
  }
  const bracket = /[([]\s*(?:by|von|par|por|with|mit)\s+/iu.exec(line.text.slice(0, 400));
  if (bracket) {
    const people = readWhole(sliceRun(line, bracket.index + bracket[0].length), 0.3);
    if (people) return { title: sliceRun(line, 0, bracket.index), ...people };
  }
  return null;
}

/** "… by kazoo": people of a Japanese programme go by what they are called online. */
function readHandle(run: Run, title: string): { people: Credit[]; sure: number } | null {
  const handle = /^@?([\p{L}\d_.-]{2,25})$/u.exec(run.text)?.[1];
  if (!handle || !(/[_\d]/.test(handle) || /\p{Lo}/u.test(title))) return null;
  const name = sliceRun(run, run.text.length - handle.length);
  return { people: [{ name, role: null, company: null, sure: 0.5 }], sure: 0.6 };
}

function dropOpenBracket(title: Run): Run {
  return sliceRun(title, 0, title.text.length - (/[\s([,:–—-]{1,6}$/u.exec(title.text.slice(-6))?.[0].length ?? 0));
}
