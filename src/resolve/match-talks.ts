import { foldName } from '../base/index.js';
import { measureLikeness } from './likeness.js';
import { foldPerson } from './resolve-people.js';

/** What a talk is recognised by. */
export interface TalkFeatures {
  title: string | null;
  about: string | null;
  /** Names as written. */
  speakers: string[];
  /** Place in the programme, which decides between talks that are equal in all else. */
  position: number;
}

/** A pair of places: in the first list and in the second. */
export type TalkPair = readonly [one: number, other: number];

/** Titles from this likeness on are one title with a slip of the pen. */
const sameTitle = 0.85;
/** Titles from this likeness on may be one talk's, where the speakers say so too. */
const kindredTitle = 0.5;

type SpeakerRelation = 'same' | 'overlapping' | 'disjoint' | 'unknown';

/**
 * Pairs the talks of two programmes of one event, each at most once, the surest pairs first.
 * @param isOwn says of a talk of the second list that it came from the page that gave the first list, at an earlier
 *   reading: its speakers may have given it a wholly new title, and it may be one without title and speakers
 */
export function matchTalks(
  ones: readonly TalkFeatures[],
  others: readonly TalkFeatures[],
  isOwn: (other: number) => boolean = () => false,
): TalkPair[] {
  const candidates = ones.flatMap((one, i) =>
    others.map((other, j) => ({
      i,
      j,
      score: scorePair(one, other, isOwn(j)),
      place: other.position,
    })),
  );
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.place - b.place || a.j - b.j);
  const takenOnes = new Set<number>();
  const takenOthers = new Set<number>();
  const pairs: TalkPair[] = [];
  for (const { i, j, score } of candidates) {
    if (score <= 0 || takenOnes.has(i) || takenOthers.has(j)) continue;
    takenOnes.add(i);
    takenOthers.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/** How likely two talks of one event are one: 0 for no, else up to 3. */
function scorePair(one: TalkFeatures, other: TalkFeatures, isOwn: boolean): number {
  const relation = compareSpeakers(one.speakers, other.speakers);
  const likeness = measureTitleLikeness(one, other);
  if (isOwn && isSame(one, other)) return 3;
  const bonus = { same: 1, overlapping: 0.6, unknown: 0.3, disjoint: 0 }[relation];
  if (likeness >= sameTitle) {
    // "Lightning talk" by Ann and "Lightning talk" by Bob are two; a telling title may be given by a stand-in.
    return relation === 'disjoint' && !isTelling(one.title ?? one.about) ? 0 : likeness + bonus;
  }
  const untitled = one.title === null || other.title === null;
  if (relation === 'same' && (untitled || areKindred(one.title, other.title))) return kindredTitle + bonus / 2;
  if (relation === 'overlapping' && !untitled && areKindred(one.title, other.title)) return kindredTitle;
  return relation === 'same' && isOwn ? 0.1 : 0;
}

function isSame(one: TalkFeatures, other: TalkFeatures): boolean {
  const listNames = ({ title, about, speakers }: TalkFeatures) =>
    JSON.stringify([title, about, [...new Set(speakers.map(foldPerson))].sort()]);
  return listNames(one) === listNames(other);
}

/** Likeness of the titles, or of what the talks are about where one has no title. Other numbers, other talk: 0. */
function measureTitleLikeness(one: TalkFeatures, other: TalkFeatures): number {
  const both = one.title !== null && other.title !== null;
  const a = foldName((both ? one.title : (one.about ?? one.title)) ?? '');
  const b = foldName((both ? other.title : (other.about ?? other.title)) ?? '');
  return numbersOf(a) === numbersOf(b) ? measureLikeness(a, b) : 0;
}

function compareSpeakers(ones: string[], others: string[]): SpeakerRelation {
  if (ones.length === 0 || others.length === 0) return 'unknown';
  const a = new Set(ones.map(foldPerson));
  const b = new Set(others.map(foldPerson));
  const shared = [...a].filter((name) => b.has(name)).length;
  if (shared === 0) return 'disjoint';
  return shared === a.size && shared === b.size ? 'same' : 'overlapping';
}

/** Whether two titles can be one talk's: one is to be announced, or holds the other, or they are half alike. */
function areKindred(one: string | null, other: string | null): boolean {
  const a = foldName(one ?? '');
  const b = foldName(other ?? '');
  if (isPlaceholder(a) || isPlaceholder(b)) return true;
  if (numbersOf(a) !== numbersOf(b) && !a.includes(b) && !b.includes(a)) return false;
  return a.includes(b) || b.includes(a) || measureLikeness(a, b) >= kindredTitle || shareWords(a, b) >= kindredTitle;
}

/** Part of the words of three letters or more that both texts have (Jaccard index). */
function shareWords(one: string, other: string): number {
  const words = (text: string) => new Set(text.split(' ').filter((word) => word.length >= 3));
  const a = words(one);
  const b = words(other);
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function isPlaceholder(folded: string): boolean {
  return /^(|tb[acd]|to be (announced|confirmed|decided)|title (tba|tbc|tbd))$/.test(folded);
}

function isTelling(title: string | null): boolean {
  return foldName(title ?? '').split(' ').length >= 3;
}

function numbersOf(folded: string): string {
  return (folded.match(/\d+/g) ?? []).join(' ');
}
