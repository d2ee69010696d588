import { type Run, sliceRun } from '../blocks/index.js';
import { calendarWords, foldWords, kindWords, talkWords } from '../locales/index.js';
import { isMark } from './talk-marks.js';

const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ["'", "'"],
  ['”', '”'],
  ['»', '«'],
  ['‹', '›'],
  ['`', '`'],
  ['“', '“'],
  ['‘', '‘'],
];

/** The quoted words at the beginning of a run, and where they end; null where it begins with none. */
export function readQuoted(run: Run): { inner: Run; end: number } | null {
  for (const [open, close] of quotes) {
    if (!run.text.startsWith(open)) continue;
    let end = run.text.indexOf(close, 1);
    // An apostrophe closes nothing: 'It's' goes on.
    while (end > 0 && (close === "'" || close === '’') && /\p{L}/u.test(run.text.charAt(end + 1)))
      end = run.text.indexOf(close, end + 1);
    if (end < 3 || end > 250) continue;
    return { inner: sliceRun(run, 1, end), end: end + 1 };
  }
  return null;
}

/** "[EN] ": the language it is given in. */
const languageTag =
  /^[[(](?:en|eng|de|deu|ger|fr|fra|es|esp|pt|it|nl|pl|cz|cs|sk|ro|jp|ja|ru|english|deutsch|français)[\])]\s?(?=[\p{L}\p{N}"“„«'‘])/iu;
/** Numbers and marks before a title; the dot of ".NET" is none. */
const number = /^(?:#?\d{1,2}\s?[.):]\s*|[-–—•*:,|]\s*|\.(?!NET\b)\s*|\(\d\)\s*)+/u;
/** "@ Main hall - ": where it is given. */
const place = /^@\s?\p{L}[\p{L} ]{1,20}[-–:]\s/u;
/** Said of a title that may change. */
const tentative =
  /^[[(（](?:仮題?|tentative|working title|provisional|preliminary|vorläufig|arbeitstitel|provisoire|provisional)[\])）]\s?|\s?[[(（](?:仮題?|tentative|working title|provisional|vorläufig|arbeitstitel|provisoire)[\])）]$/iu;
/** "(talk and discussion)": what it is, not what it is called. */
const kindOnly =
  /^(?:(?:talk|vortrag|workshop|demo|live|discussion|diskussion|lightning|main|short|long|hands-on|panel|presentation|présentation|conférence|charla|palestra|q&a|and|und|et|y|e|mit|with|&|\+)[\s,/]{0,3})+$/iu;
/** “Doing “the right thing” twice”: quotes around the whole, and others inside that open before they close. */
const quotesWithin = /^["“”„«][^"“”„«»]{0,200}\s[“„«"](?=[\p{L}\p{N}])[^"“”„«»]{1,200}["“”»][^"“”„«»]{0,200}["“”»]$/u;
const tailMarks = /\s?[[(（]([^()[\]（）]{1,40})[\])）]\s?$/u;

/** The talk's own words: without number, quotes, level and duration marks, trailing dashes. */
export function trimTitle(run: Run): Run {
  let title = run;
  for (let turn = 0; turn < 4; turn++) {
    const before = title.text;
    title = sliceRun(title, number.exec(title.text.slice(0, 40))?.[0].length ?? 0);
    title = sliceRun(title, languageTag.exec(title.text.slice(0, 40))?.[0].length ?? 0);
    title = sliceRun(title, place.exec(title.text.slice(0, 40))?.[0].length ?? 0);
    const maybe = title.text.length < 400 ? tentative.exec(title.text) : null;
    if (maybe) title = maybe.index === 0 ? sliceRun(title, maybe[0].length) : sliceRun(title, 0, maybe.index);
    const prefix = readTalkPrefix(title);
    if (prefix && prefix < title.text.length - 2) title = sliceRun(title, prefix);
    const quoted = readQuoted(title);
    const verb = /^\p{Ll}{3,20}\s(?=["“„«])/u.exec(title.text.slice(0, 24))?.[0].length ?? 0;
    if (quoted && quoted.end >= title.text.length - 2) title = quoted.inner;
    else if (quotesWithin.test(title.text)) title = sliceRun(title, 1, title.text.length - 1);
    else if (verb > 0 && (readQuoted(sliceRun(title, verb))?.end ?? 0) >= title.text.length - verb - 1)
      title = sliceRun(title, verb);
    else if (/^["“‘'«„]/.test(title.text) && !/["”’'»“]/.test(title.text.slice(1))) title = sliceRun(title, 1);
    title = sliceRun(
      title,
      0,
      title.text.length -
        (/\s#(?:\d{1,3}|(?<=\p{L}{3}\s#)\p{L}[\p{L}\d_-]{1,25})$/u.exec(title.text.slice(-30))?.[0].length ?? 0),
    );
    // What is left of "[[slides](…)]".
    title = sliceRun(title, 0, title.text.length - (/\s?[[(]\s?[\])]$/u.exec(title.text.slice(-6))?.[0].length ?? 0));
    const tail = title.text.length < 400 ? tailMarks.exec(title.text) : null;
    if (tail && (isMark(tail[1] as string) || kindOnly.test(tail[1] as string))) title = sliceRun(title, 0, tail.index);
    // "… in practice. (Foo Inc)": behind a full stop stands whose talk it is.
    const owner = title.text.length < 400 ? /(?<=\p{L})\.\s\([^()]{2,40}\)$/u.exec(title.text) : null;
    if (owner && owner.index > 8) title = sliceRun(title, 0, owner.index);
    const questions = title.text.length < 400 ? /\s(?:&\s|and\s|\+\s)?Q\s?&\s?A\b/u.exec(title.text) : null;
    if (questions && questions.index > 8 && !/\sQ\s?&\s?A\swith\b/u.test(title.text))
      title = sliceRun(title, 0, title.text.slice(0, questions.index).replace(/\s[([]\p{L}{0,6}\.?$/u, '').length);
    const source =
      title.text.length < 400
        ? /\s?(?::|[-–—])\s(?:key |some |main )?(?:insights|recap|notes|takeaways|highlights|impressions|learnings)\s(?:from|of|on)\s/iu.exec(
            title.text,
          )
        : null;
    if (source && source.index > 8) title = sliceRun(title, 0, source.index);
    const end = findEnd(title.text);
    if (end && isMark(end.words)) title = sliceRun(title, 0, end.index);
    title = sliceRun(
      title,
      0,
      title.text.length - (/[\s:;,|*–—-]{1,10}$/u.exec(title.text.slice(-10))?.[0].length ?? 0),
    );
    if (/[^.]\.$/.test(title.text) && title.text.split(' ').length < 16)
      title = sliceRun(title, 0, title.text.length - 1);
    if (title.text === before) break;
  }
  return title;
}

const separator = /[:：|]\s?|[.)]\s|\s?[-–—]{1,2}\s?[:-]?/gu;

const prefixWords = new Set([...talkWords, ...kindWords.filter(([, kind]) => kind !== 'qa').map(([words]) => words)]);

/** Length of "Talk 2: ", "Lightning talk – ", "Topic #1 : " at the beginning; 0 where there is none. */
export function readTalkPrefix(run: Run): number {
  const head = run.text.slice(0, 60);
  // "[LT] Small Tools".
  const tag = /^\[([\p{L} ]{2,16})\]\s/u.exec(head);
  if (tag && prefixWords.has(foldWords(tag[1] as string))) return tag[0].length;
  let tries = 0;
  for (const found of head.matchAll(separator)) {
    if (++tries > 4) break;
    // "Lightning talks (5-10 minutes)".
    if (/\d$/.test(head.slice(0, found.index)) && /^[-–—]\d/.test(head.slice(found.index))) continue;
    const words = foldWords(head.slice(0, found.index).replace(/\([^()]{0,25}\)|[①-⑳]/g, ' '))
      .replace(/^\d+(?:st|nd|rd|th)? /, '')
      .replace(/^(?:our|the|le|la|el|der|die) /, '')
      .replace(/^(?:featured|main|tech|technical|tonight s|this month s|today s|monthly) (?=\S)/, '')
      .replace(/^topic discussion$/, 'topic')
      .replace(/ (?:n )?#?(?:\d{1,2}|i{1,3}|iv|v)$|#?\d{1,2}$/, '')
      .replace(/ n$/, '')
      .replace(/ slot$/, '');
    if (words === '' || words.length > 30) continue;
    if (!prefixWords.has(words)) continue;
    const behind = head.slice(found.index + found[0].length);
    return found.index + found[0].length + (/^\s*(?:-\s)?/.exec(behind)?.[0].length ?? 0);
  }
  return 0;
}

const endMarks = ['-', '–', '—', '|', ':', ','];

/** The words behind the last dash, bar, colon or comma, at most 30 characters, and where that mark begins. */
function findEnd(text: string): { index: number; words: string } | null {
  const at = Math.max(...endMarks.map((mark) => text.lastIndexOf(mark)));
  const spaced = at > 0 && /\s/.test(text.charAt(at - 1));
  const words = text.slice(at + 1).replace(/^\s/, '');
  const isClosed = spaced || [':', ','].includes(text.charAt(at));
  return at >= 0 && isClosed && words.length > 0 && words.length <= 30 ? { index: spaced ? at - 1 : at, words } : null;
}

/** "20min + 5min (QA) * 5". */
const onlyLength = /^(?:[\d\s+*×()~.,/-]|min(?:ute)?s?|分|q&?a|hours?)+$/iu;

/** "June 14th", "May 2024": a day or a month and nothing else. */
export function isCalendar(text: string): boolean {
  const words = foldWords(text).split(' ');
  return (
    words.some((word) => calendarWords.has(word)) && words.every((word) => calendarWords.has(word) || /^\d/.test(word))
  );
}

/** "Customer session 2": a slot that waits for its title. */
export function isCounted(text: string): boolean {
  if (onlyLength.test(text)) return true;
  const slot = text.replace(/\s?\+.{0,12}$/u, '');
  const word = /(?:^|\s)(\p{L}+)\s#?\d{1,2}$/u.exec(slot)?.[1];
  return word !== undefined && talkWords.has(foldWords(word)) && text.split(' ').length <= 5;
}
