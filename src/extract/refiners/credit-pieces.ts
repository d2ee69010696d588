import { namesBehindParticles } from '../lexicons/family-names.js';
import { givenNames } from '../lexicons/given-names.js';
import { calendarWords, foldWords } from '../locales/index.js';
import { isJob } from './affiliation.js';
import { judgeName } from './person-name.js';

/** What joins a piece of a credit to the one before. */
type Join = 'start' | 'and' | 'comma' | 'dash' | 'open' | 'close' | 'at';

const separator =
  /\s(?:and|und|et|y|e|&|\+|și|sowie|plus)\s|\s?,\s?(?:from|at|chez|de chez|bei|von|presso|bij)\s(?=[\p{Lu}\p{Lo}\d])|\s?[,;、，]\s?(?:(?:and|und|et|y|e|&)\s)?|\sd['’](?=\p{Lu})|\s[-–—|·•]\s|\s--\s|\s-(?=\p{Lu})|(?<=\p{L})-\s(?=\p{Lu})|[–—−]|\s?[([（【]\s?|\s?[)\]）】]|\s?@\s?|\s(?:at|from|of(?:\sthe)?|chez|am|beim|an\sder|bei(?:\s(?:der|dem))?|von(?:\sder)?|de chez|presso|bij|hos|fra|från|dari|with|mit|avec|con|com|en|na|no|da|do|ve|ze?|w|(?:в|из)(?:\sкомпании)?|(?:у|в|з)(?:\sкомпанії)?)\s(?=[\p{Lu}\p{Lo}\d])|\s(?:at|from|chez|bei|bei der|von der)\s(?:the\s)?(?=\S)|\s?[/／]\s?|\s?:\s/gu;

/** Words that stand between two parts of a name as well as before an employer. */
const particles = new Set(['von', 'da', 'do', 'z', 'ze', 'w', 've', 'na', 'no', 'von der']);
/** Words that join a second person, and mean nothing else before what is no name. */
const withWords = new Set(['mit', 'avec', 'con', 'com']);

function joinKind(text: string): Join {
  const word = text.trim().toLowerCase();
  if (
    word === '@' ||
    /^d['’]$/.test(word) ||
    /^(?:at|from|of|chez|am|beim|an der|bei|von|de chez|presso|bij|hos|fra|från|dari|with|en|na|no|da|do|ve|ze?|w|в|из|у|з)(?:\s|$)/.test(
      word.replace(/^,\s*/, ''),
    )
  )
    return 'at';
  if (/^[([（【]/.test(word)) return 'open';
  if (/^[)\]）】]/.test(word)) return 'close';
  if (/^(?:and|und|et|y|e|&|\+|și|sowie|plus|mit|avec|con|com)$/.test(word)) return 'and';
  if (/^[,;、，]/.test(word)) return /[a-z&]/.test(word) ? 'and' : 'comma';
  return 'dash';
}

/** A part of a credit between two separators, as a range of its text. */
export interface Piece {
  join: Join;
  /** Whether a bracket closes before it. */
  closed: boolean;
  from: number;
  to: number;
}

/** Whether a known given name with a family name follows. */
function isNameAhead(behind: string): boolean {
  return judgeName(/^\S+ \S+/u.exec(behind)?.[0].replace(/[,.;)]{1,3}$/, '') ?? '') >= 0.85;
}

/**
 * Whether a separator is none where it stands: the particle of a name ("Peter von Berg"), the "of" of a post ("Head of
 * Platform"), the "mit" of a sentence.
 * @param named whether a name may stand before it.
 */
function isWithin(word: string, before: string, behind: string, nameBefore: boolean, named: boolean): boolean {
  // "Head of Data/Analytics".
  if (word === '/') return isJob(before) && judgeName(before.trim()) < 0.55;
  if (word === 'of' || word === 'of the') return !nameBefore && judgeName(before.trim()) < 0.55;
  if (withWords.has(word)) return !isNameAhead(behind);
  if (/^d['’]$/u.test(word)) return !before.trim().includes(' ') && !nameBefore;
  if (word === 'am') return calendarWords.has(foldWords(/^[^\s,.]+/u.exec(behind)?.[0] ?? '')) || /^\d/.test(behind);
  // "Ana Lima - Data Science na Foo": behind a dash or in brackets stands no name any more.
  if (!particles.has(word) || !named) return false;
  const names = before.trim().split(' ');
  const next = foldWords(/^\S+/u.exec(behind)?.[0] ?? '');
  return (
    (names.length === 1 && !nameBefore) ||
    (word !== 'von' && word !== 'von der' && namesBehindParticles.has(next)) ||
    (names.length === 2 &&
      givenNames.has(foldWords(names[0] as string)) &&
      givenNames.has(foldWords(names[1] as string)))
  );
}

/** Addresses hold slashes and dashes of their own. */
function findAddresses(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/https?:\/\/[^\s()[\],]{2,200}/gu)].map(({ index, 0: address }) => ({
    from: index,
    to: index + address.length,
  }));
}

/**
 * Cuts a credit at what separates its parts: commas, dashes, brackets, "and", "from", "@".
 * @param nameEnd where the first name ends, where that is known; 0 else.
 */
export function splitPieces(whole: string, nameEnd: number): Piece[] {
  // In prose what stands behind a colon is no credit.
  const colon = nameEnd > 0 ? whole.slice(nameEnd).search(/:\s/u) : -1;
  const text = colon < 0 ? whole : whole.slice(0, nameEnd + colon);
  const pieces: Piece[] = nameEnd > 0 ? [{ join: 'start', closed: false, from: 0, to: nameEnd }] : [];
  let from = nameEnd;
  let join: Join = nameEnd > 0 ? 'close' : 'start';
  let closed = false;
  const addresses = findAddresses(text);
  for (const found of text.matchAll(separator)) {
    if (found.index < nameEnd) continue;
    if (addresses.some((address) => found.index >= address.from && found.index < address.to)) continue;
    if (pieces.length > 40) break;
    const end = found.index + found[0].length;
    const before = text.slice(from, found.index);
    if (
      isWithin(
        found[0] === '/' ? '/' : found[0] === ' / ' ? '' : found[0].trim(),
        before,
        text.slice(end, end + 60),
        nameEnd > 0 && found.index === nameEnd,
        pieces.length === 0 || join === 'and' || join === 'comma',
      )
    )
      continue;
    // Two separators side by side, "),", count as the later one; an opening bracket is kept.
    if (found.index > from) {
      pieces.push({ join, closed, from, to: found.index });
      closed = false;
    }
    join = joinKind(found[0]);
    if (found[0].trim() === 'with' && isNameAhead(text.slice(end, end + 60))) join = 'and';
    closed ||= join === 'close';
    from = end;
  }
  if (from < text.length) pieces.push({ join, closed, from, to: text.length });
  return pieces;
}
