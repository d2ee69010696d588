import { type Run, sliceRun } from '../blocks/index.js';
import { calendarWords, foldWords, logisticWords, stopWords } from '../locales/index.js';
import { trimTitle } from './title.js';

const series =
  /\b(?:meet-?ups?|meeting|edition|event|evening|night|treffen|rencontre|session|vol\.?|episode|user group|group|monthly|usergroup|workshop|webinar|tech talk)\b/iu;
const generic = new Set([
  'jug',
  'lug',
  'gdg',
  'ug',
  'usergroup',
  'meetup',
  'meetups',
  'meet',
  'meeting',
  'monthly',
  'weekly',
  'edition',
  'event',
  'user',
  'group',
  'vol',
  'technical',
  'tech',
  'virtual',
  'online',
  'inaugural',
  'casual',
  'kick',
  'off',
  'year',
  'th',
  'st',
  'nd',
  'rd',
  'prochain',
  'compte',
  'rendu',
  'recap',
  'night',
  'evening',
  'talks',
  'talk',
  'special',
  'hybrid',
  'live',
  'birthday',
  'celebration',
  'anniversary',
  'edicion',
  'encontro',
  'encuentro',
  'treffen',
  'rencontre',
  'gathering',
  'get',
  'together',
  'joint',
  'mini',
  'open',
  'kickoff',
  'lets',
  'join',
  'gate',
  'session',
  'speakers',
  'lightning',
  'its',
  'time',
  'mdash',
  'thurs',
  'tues',
  'weds',
  'hybride',
  'spotkanie',
  'sraz',
  'setkani',
  'incontro',
  'reunion',
  'reuniao',
  'soiree',
  'treff',
  'vortragsabend',
]);
/** "marcowe", "listopadowe": a month as Polish says it of a meeting. */
const polishMonth = /^(?:styczni|lut|marc|kwietni|maj|czerwc|lipc|sierpni|wrzesni|pazdziernik|listopad|grudni)ow[aey]$/;

/** What says that an evening is for company, food or play. */
const social =
  /\b(?:beers?|drinks?|pub|barbecue|bbq|dinner|brunch|picnic|hike|bowling|trivia|games? night|cocktail|happy hour|get[- ]together|stammtisch|grillen|weihnachts\w*|apéro\w*|apéritif|game jam|hackathon|hacknight|hack night|office hours|afterwork|after work|nomikai|bonenkai|hang ?out|book club|job fair|career fair|party|cerveza\w*|cañas|churrasco|confraternização|jahreshauptversammlung|mitgliederversammlung|open space|open-space|openspace|unconference|coworking|borrel|barcamp|karaoke|board ?games?|escape room)\b/iu;
/** The same words are said of a network, of scripts and of what a talk is about: they count where little else is said. */
const perhapsSocial =
  /\b(?:networking|social|lunch|breakfast|coffee|quiz|reception|restaurant|pizza|picknick|kaffee|café|aperitivo|cena|off|sommerfest)\b/giu;

/** Whether an event's title says that the evening is for company, food or play. */
export function isSocial(title: string): boolean {
  if (social.test(title)) return true;
  const rest = title.replace(perhapsSocial, ' ');
  return rest !== title && contentWords(rest, noWords).length <= 1;
}
const noWords: ReadonlySet<string> = new Set();

const counted = /#\s?\d+|\b(?:no|nr|n°|num|vol|ep|episode|edition|part)\.?\s?\d+$/iu;

/**
 * The talk's title in an event's title: without group, series, number and month. Null where nothing is left
 * ("June Meetup", "Technical Meeting").
 */
export function readEventTitle(eventTitle: Run, group: string | null): Run | null {
  const groupWords = new Set(foldWords(group ?? '').split(' '));
  const isEmpty = (text: string) => contentWords(text, groupWords).length === 0;
  let title = eventTitle;
  // A file's name is no title.
  if (/^[\p{Ll}\d]+(?:[-_/.][\p{Ll}\p{Lu}\d]+)+$/u.test(title.text)) return null;
  const bracket = /^\s*\[[^\]]{1,40}\]\s*/.exec(title.text.slice(0, 60));
  if (bracket) title = sliceRun(title, bracket[0].length);
  // "Meetup at Foo Labs": behind the series stands but the place.
  const venue = /^([^:|]{2,70}?)\s(?:chez|bei|at|@|presso|bij)\s(?=\p{Lu})(?![^\n]*(?:[:|]|[-–—])\s)/u.exec(
    title.text.slice(0, 200),
  );
  if (venue?.[1] && series.test(venue[1]) && isEmpty(venue[1])) return null;
  for (let turn = 0; turn < 3; turn++) {
    const cut = /^(.{2,70}?)(?:\s?[:|]\s|\s[-–—]\s)/u.exec(title.text.slice(0, 90));
    if (!cut?.[1]) break;
    const head = cut[1];
    const isSeries = series.test(head) || counted.test(head) || isEmpty(head);
    const behind = sliceRun(title, cut[0].length);
    if (!isSeries || isEmpty(behind.text)) break;
    title = behind;
  }
  // "Meetup #12 “Night Queues”".
  const quoted = /^([^"“„«]{2,60}?)\s(?=["“„«][^"“”„«»]{4,150}["”“»]$)/u.exec(title.text);
  if (quoted?.[1] && (series.test(quoted[1]) || counted.test(quoted[1]) || isEmpty(quoted[1])))
    title = sliceRun(title, quoted[0].length);
  const tail = /\s[-–—|@]\s([^-–—|@]{2,60})$/u.exec(title.text);
  if (tail?.[1] && isEmpty(tail[1])) title = sliceRun(title, 0, tail.index);
  // "Foo Meetup, May 2019 - Bar and Baz": names of companies, not a title.
  if (title !== eventTitle && title.text.split(' ').length <= 8 && isRowOfNames(title.text)) return null;
  const day = [...title.text.matchAll(/,\s|\s[([]/gu)].find(({ index }) => isDay(title.text.slice(index)));
  if (day) title = sliceRun(title, 0, day.index);
  const cleaned = trimTitle(title);
  return !isEmpty(cleaned.text) && cleaned.text.length >= 4 ? cleaned : null;
}

/** "Foo, Bar Baz and Qux": names in a row, the last one behind an "and". */
function isRowOfNames(text: string): boolean {
  const parts = text.split(/\s(?:and|&|et|und)\s/u);
  const last = parts.pop() ?? '';
  const [first = '', ...others] = parts.join(' ').replace(/,$/, '').split(/,\s/);
  const isName = (name: string, most: number) =>
    name.split(/\s/).length <= most &&
    name.split(/\s/).every((word) => /^[\p{Lu}\p{Lo}\d]/u.test(word) && !word.includes(','));
  return isName(first, 3) && isName(last, 2) && others.every((name) => name.length >= 2 && name.length <= 30);
}

/** "4pm", "18h30", "UTC", and what remains of "19:00 CET". */
const timeWord = /^(?:\d{1,2}(?:[ap]m|h\d{0,2}|uhr)|[ap]m|uhr|cet|cest|edt|pst|pdt|gmt|utc)$/;

/** "Nov. 3, 4pm": a day of a month or of the week with a number, and nothing else. */
function isDay(text: string): boolean {
  if (text.length > 42) return false;
  const words = foldWords(text)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isNumber = (word: string) => /^\d+(?:st|nd|rd|th)?$/.test(word);
  return (
    words.some((word) => calendarWords.has(word)) &&
    words.some((word) => isNumber(word) || timeWord.test(word)) &&
    words.every((word) => isNumber(word) || timeWord.test(word) || calendarWords.has(word) || stopWords.has(word))
  );
}

function contentWords(text: string, groupWords: ReadonlySet<string>): string[] {
  return foldWords(text)
    .split(' ')
    .filter(
      (word) =>
        word.length > 1 &&
        !/^#?\d+(?:st|nd|rd|th|eme)?$/.test(word) &&
        !timeWord.test(word) &&
        !polishMonth.test(word) &&
        !generic.has(word) &&
        !groupWords.has(word) &&
        !calendarWords.has(word) &&
        !stopWords.has(word) &&
        !logisticWords.has(word),
    );
}
