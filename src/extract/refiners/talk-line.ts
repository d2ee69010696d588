import { cutRun, emptyRun, joinRuns, type Run, sliceRun } from '../blocks/index.js';
import type { TalkKind } from '../draft.js';
import { foldWords, talkWords } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob } from './affiliation.js';
import { readBy, readTalkBy, type TitledCredits } from './by-credits.js';
import { type Credit, readCredits } from './credits.js';
import { readKind } from './kind.js';
import { findNames, judgeName } from './person-name.js';
import { readQuotedLine } from './quoted-line.js';
import { isMark } from './talk-marks.js';
import { readTalkPrefix, trimTitle } from './title.js';
import { readBracketed, readWhole } from './whole-credits.js';

/** A line that announces a talk, taken apart. */
export interface TalkLine {
  title: Run;
  people: Credit[];
  kind: { value: TalkKind; run: Run } | null;
  /** How sure the names are names; 1 where there are none. */
  sure: number;
  /** Whether the line says "Talk 2:" or the like. */
  prefixed: boolean;
}

const givenTalk =
  /^(?:(?:the|our|la|el|le|a|o|der|die|il|lo) )?(\p{L}+)(?: (?:given|presented|proposed|held|delivered|propose|presente|anime|gehalten|impartida|ministrada|apresentada|is|will be|estara|sera|wird))?$/u;

/** "First talk (Ana Lima)": which one it is, not what it is called. */
const counted =
  /^(?:(?:the|our|le|la|el|der|die|das|il) )?(?:(?:first|second|third|last|1st|2nd|3rd|erster|zweiter|premiere?|deuxieme|seconde?|primera?|primeira|segund[ao]|prim[ao]|pierwsza|druga) )(?:talk|session|presentation|vortrag|presentation|charla|ponencia|palestra|conference|conf|prelekcja)$/u;

/** Takes apart "Title by Speaker (Role, Company)", "Speaker: Title", "Title - Speaker - Company", "“Title” Speaker" and the like. */
export function readTalkLine(whole: Run): TalkLine {
  const run = dropAddresses(whole);
  const prefix = readTalkPrefix(run) || readTalkBy(run);
  const kind = readKind(run, prefix);
  const line = prefix > 0 ? sliceRun(run, prefix) : run;
  const read =
    readQuotedLine(line) ??
    readBy(line) ??
    readSegments(line) ??
    readOn(line) ??
    (line.text.length > 110 ? readLongSegments(line) : null);
  const prefixed = prefix > 0;
  if (read) {
    const title = trimTitle(read.title);
    // "Fireside chat with Ana Lima": without the name nothing is left.
    // "Talk proposed by Ana Lima", "La charla estará a cargo de Ana Lima": the line only says whose it is.
    const given = givenTalk.exec(foldWords(title.text));
    if (counted.test(foldWords(title.text)) || (given && talkWords.has(given[1] as string)))
      return { ...read, title: emptyRun, kind, prefixed };
    const bare = talkWords.has(foldWords(title.text)) && title.text.includes(' ');
    return { ...read, title: bare ? trimTitle(line) : title, kind, prefixed };
  }
  return { title: trimTitle(line), people: [], kind, sure: 1, prefixed };
}

const address = /\s?\bhttps?:\/\/[^\s()]+/gu;

/** "Ana Lima https://… - Title": addresses beside the words say nothing of them. */
function dropAddresses(run: Run): Run {
  if (!run.text.includes('://') || run.text.length > 400) return run;
  return joinRuns(
    cutRun(
      run,
      [...run.text.matchAll(address)].map((found) => [found.index, found.index + found[0].length] as const),
    ),
  );
}

const dashBreak = /\s[-–—|~•»›→]+\s|\s[-–—](?=\p{Lu})|(?<=\p{L})-\s(?=\p{Lu}\p{Ll})|(?<=[\p{L})"”])[–—](?=\s?\p{Lu})/gu;
const otherBreak =
  /\s?[:：](?=\s|\p{Lo}|["“«])\s?|\s?\/\/\s?|\s[/／]\s|\s[([（](?=\p{Lu}|\d{1,3}\s?['’mh])|,\s(?=\p{Lu})|(?<=\p{Lo})[/／](?=\p{L})/gu;

/** "Engineer @ Foo - Title": the credits go on. "Level 200 - Ana Lima": they have not begun. */
function leadsToJob(text: string): boolean {
  const end = /\s(?:[-–—|]\s|@)/u.exec(text.slice(0, 80))?.index;
  const head = text.slice(0, end);
  return end !== undefined && head.split(' ').length <= 5 && (isJob(head) || isMark(head));
}

const onTitle =
  /^\s?(?:(?:will |talks? |speaks? |speaking |talking ){0,2}(?:on|about)|presents|über|sur|sobre|présente|presenta|apresenta)[\s:]{1,3}(?=["“„«]?[\p{Lu}\p{N}])/u;

/** "Ana Lima on Night Queues". */
function readOn(line: Run): TitledCredits | null {
  if (line.text.length > 160 || /[.!]$/.test(line.text)) return null;
  const [name] = findNames(line.text.slice(0, 60));
  const credits = name?.from === 0 && name.sure >= 0.85 ? readCredits(line, 0.85, name.to) : null;
  const lead = credits && onTitle.exec(line.text.slice(credits.end, credits.end + 40));
  if (!credits || !lead) return null;
  const title = sliceRun(line, credits.end + lead[0].length);
  return isTitle(title.text) ? { title, people: credits.people, sure: credits.sure } : null;
}

/** Title and credits beside each other, in either order. Where both sides could be a name, the surer one is. */
function readSegments(line: Run): TitledCredits | null {
  if (line.text.length > 400) return null;
  let best: (TitledCredits & { score: number }) | null = null;
  const breaks = [...line.text.matchAll(dashBreak), ...line.text.matchAll(otherBreak)];
  for (const found of breaks.sort((a, b) => a.index - b.index)) {
    const left = sliceRun(line, 0, found.index);
    const bracket = /[([（]/.test(found[0]);
    let after = found.index + found[0].length;
    // "(30 min, Ana Lima)": the length of the talk comes first.
    const mark = bracket ? /^([^,;|()]{2,20})[,;|]\s/u.exec(line.text.slice(after, after + 24)) : null;
    if (mark?.[1] && isMark(mark[1])) after += mark[0].length;
    const right = sliceRun(line, after);
    if (left.text === '' || right.text === '') continue;
    const comma = /^,/.test(found[0]);
    // "Routers- Switches" is a list as well: behind a dash without a space a name must be known.
    const glued = /^-\s/.test(found[0]);
    const closed = bracket && /\)\s*$/.test(right.text);
    const behind = readWhole(right, glued ? 0.85 : closed ? 0.5 : 0.55) ?? (bracket ? readBracketed(right) : null);
    if (behind && isTitle(left.text) && !(comma && behind.sure < 0.9) && !(bracket && behind.sure < 0.85 && !closed)) {
      const score = behind.sure + (comma ? -0.2 : 0) + 0.01;
      if (!best || score > best.score) best = { title: left, ...behind, score };
    }
    if (comma || bracket || glued) continue;
    const colon = /[:：]/.test(found[0]);
    // "This / that (Ana)" are two things in one slot, unless a known name stands before the slash.
    const dash = /^\s[-–—]/u.test(found[0]);
    const slash = /^\s\/\s/.test(found[0]) && /\p{Script=Latin}/u.test(left.text);
    const before = leadsToJob(right.text) ? null : (readWhole(left, 0.55) ?? (dash ? readGivenName(left) : null));
    if (before && isTitle(right.text) && !(colon && before.sure < 0.6) && !(slash && before.sure < 0.85)) {
      const score = before.sure - (readCredits(right, 0.9) ? 0.3 : 0);
      if (!best || score > best.score) best = { title: right, ...before, score };
    }
  }
  return best && { title: best.title, people: best.people, sure: best.sure };
}

/** "Markus (Foo Inc)": a given name alone, where the bracket says of whom it is. */
function readGivenName(run: Run): { people: Credit[]; sure: number } | null {
  const name = /^(\p{Lu}\p{Ll}{2,20})\s\([^()]{2,40}\)$/u.exec(run.text)?.[1];
  if (!name || judgeName(name) < 0.5) return null;
  const credits = readCredits(run, 0.3);
  return credits && credits.end >= run.text.length ? { people: credits.people, sure: 0.6 } : null;
}

/** "Title - Name …" where the description follows in the same line. */
function readLongSegments(line: Run): TitledCredits | null {
  for (const found of line.text.slice(0, 260).matchAll(/\s[-–—|]\s(?=\p{Lu})/gu)) {
    const title = sliceRun(line, 0, found.index);
    const behind = sliceRun(line, found.index + found[0].length);
    const [name] = findNames(behind.text.slice(0, 90));
    if (name?.from !== 0 || name.sure < 0.9 || !isTitle(title.text)) continue;
    const credits = readCredits(behind, 0.9, name.to);
    if (credits) return { title, people: credits.people, sure: credits.sure };
  }
  return null;
}

/** Words that can be a title beside a name: not a name themselves, not logistics. */
function isTitle(text: string): boolean {
  if (text.length < 3 || text.length > 260) return false;
  if (judgeName(text) >= 0.9) return false;
  // "Ana Lima – for her support" is thanks.
  if (/^(?:for (?:his|her|their|your|being|making|hosting)|who) /u.test(text)) return false;
  const folded = foldWords(text);
  return folded !== '' && !isNotTalk(text, true) && !/https?:|www\.|\w-*\.(?:com|org|net|io|de|fr)\//.test(text);
}
