import { calendarWords, foldWords, logisticWords, notTalkOpenings, stopWords } from '../locales/index.js';
import {
  courseJoints,
  courseLines,
  courseNouns,
  formalItem,
  game,
  japaneseCourse,
  japanesePost,
  notTitleInside,
  notTitleOpening,
  numberedSlot,
  pageHeadings,
  recordField,
  rowOfTalks,
  wholeLines,
} from './course-lines.js';

export { type Evening, readEvening } from './evening.js';

const course = readLines(courseLines);
const headings = readLines([...pageHeadings, ...wholeLines]);
const nouns = readLines(courseNouns);
const joints = readLines(courseJoints);
const openings = [...new Set([...notTalkOpenings, ...course])].sort((a, b) => b.length - a.length);
const placeholder =
  /^(?:tba|tbc|tbd|to be (?:announced|confirmed|decided|determined)|your (?:talk|topic|name)|coming soon|more (?:info|details)|details to follow|\?+|n\/?a|none|a confirmar|por confirmar|wird noch|à venir|à confirmer)(?![\p{L}\p{N}])|^未定/iu;

/** Words of the evening's course that are words of titles as well: alone they settle nothing. */
// biome-ignore format: word lists read better in rows
const softWords = new Set(['introduction', 'intro', 'introductions', 'network', 'networking', 'open', 'opening', 'track', 'live', 'stream', 'free', 'set', 'light', 'new', 'group', 'community', 'first', 'second', 'third', 'next', 'last', 'time', 'part', 'main', 'message', 'conversation', 'conversations', 'more', 'everyone', 'everybody', 'event', 'events', 'topic', 'topics', 'feedback', 'end', 'start', 'check', 'close', 'team', 'general', 'session', 'sessions', 'meeting', 'after', 'discussion', 'panel', 'overview', 'up', 'warm', 'survey', 'news', 'talk', 'talks', 'presentation', 'presentations', 'get', 'together', 'lightning', 'members', 'words', 'word', 'address', 'questions', 'question', 'answers', 'online', 'draw', 'soft', 'door', 'doors', 'recap', 'resources', 'catch', 'hour', 'tour', 'photo', 'photos', 'month', 'begin', 'begins', 'und', 'der', 'die', 'mit', 'de', 'la', 'le', 'les', 'et', 'du', 'des', 'los', 'las', 'y', 'e', 'do', 'da', 'com', 'einfuhrung', 'presentacion', 'fin', 'inicio', 'ende', 'beginn', 'job', 'jobs', 'debate', 'tour', 'table']);
const about = / (?:to|zu|zum|zur|à|a|au|aux|til|till|sur|sobre|for|in|with|of|on|von|de|para|as|into|at|using|from) /;

function readLines(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(',')).map((line) => foldWords(line.trim())));
}

/** Whether a line is a sentence or a post rather than a title. */
function isSaid(line: string): boolean {
  const opening = line.slice(0, 200);
  return (
    notTitleOpening.test(opening) || notTitleInside.test(opening) || japanesePost.test(opening) || line.endsWith('。')
  );
}

/** "Virtueller Stammtisch - wir reden weiter": what stands before the dash, where it is more than a word. */
function headOf(title: string): string {
  const dash = /\s[-–—|]\s|:\s/u.exec(title.slice(0, 60));
  const head = dash ? foldWords(title.slice(0, dash.index)) : '';
  return head.includes(' ') ? head : '-';
}

/** "Slides | Code | Video", "Speaker / Лектор": every part of the line heads something on the page. */
function isHeading(title: string): boolean {
  const parts = title.slice(0, 120).split(/\s?[|/,·•+&]\s?/u);
  return parts.every((part) => headings.has(foldWords(part)));
}

/** "June 14th", "February 2026": a day and nothing else, whoever is named below it. */
function isDate(folded: string): boolean {
  if (!/\d/.test(folded)) return false;
  return folded.split(' ').every((word) => calendarWords.has(word) || /^\d{1,4}(?:st|nd|rd|th|er|e|º|ª)?$/u.test(word));
}

/** "Closing the loop", "Hiring engineers": what follows the first word is neither of the evening nor joined to it. */
function opensTitle(folded: string): boolean {
  const [first = '', ...rest] = folded.split(' ');
  if (!nouns.has(first) || joints.has(rest[0] ?? '') || /^\d/.test(rest[0] ?? '')) return false;
  const content = rest.filter((word) => !stopWords.has(word));
  return (
    content.length > 0 &&
    !content.some((word) => logisticWords.has(word) || course.has(word) || calendarWords.has(word))
  );
}

/** Whether the words stand for a title that is not known yet. */
export function isUnnamed(title: string): boolean {
  return title.length < 30 && placeholder.test(title);
}

/**
 * Whether a line of a programme is no talk: food, breaks, words of welcome, slots without content.
 * @param hasSpeaker whether somebody is credited with it: then only what is wholly logistics is turned down.
 */
export function isNotTalk(title: string, hasSpeaker: boolean): boolean {
  if (placeholder.test(title)) return !hasSpeaker || title.length < 30;
  const folded = foldWords(title);
  if (folded === '' || !/\p{L}{2}/u.test(folded)) return true;
  if (/^https?:/.test(title)) return true;
  if (isHeading(title) || recordField.test(title.slice(0, 80)) || isDate(folded)) return true;
  if (course.has(folded) || (!hasSpeaker && japaneseCourse.test(title))) return true;
  if (!hasSpeaker && formalItem.test(title.slice(0, 200))) return true;
  if (isSaid(title) || (game.test(title) && folded.split(' ').length <= 3)) return true;
  if (!hasSpeaker && (numberedSlot.test(title) || rowOfTalks.test(title) || course.has(headOf(title)))) return true;
  const words = folded.split(' ').filter((word) => /\p{L}/u.test(word));
  const content = words.filter((word) => !stopWords.has(word) && !calendarWords.has(word));
  const logistic = content.filter((word) => logisticWords.has(word)).length;
  const onlySoft = !content.some((word) => logisticWords.has(word) && !softWords.has(word));
  if (content.length === 0) return !hasSpeaker;
  if (content.every((word) => logisticWords.has(word) || course.has(word))) return true;
  if (hasSpeaker)
    return openings.some(
      (opening) =>
        opening.length > 6 && folded.startsWith(opening) && content.length - logistic <= 1 && !about.test(folded),
    );
  if (opensTitle(folded)) return false;
  if (
    openings.some(
      (opening) =>
        folded === opening ||
        (folded.startsWith(`${opening} `) &&
          !(softWords.has(opening) && about.test(folded)) &&
          (content.length - logistic <= 3 || logistic >= 3)),
    )
  )
    return true;
  return (
    !onlySoft && logistic * 2 >= content.length && content.length - logistic <= 2 && logistic >= 1 && content.length > 1
  );
}
