import { everydayWords, titleWords } from '../lexicons/common-words.js';
import { jobAttributes } from '../lexicons/job-words.js';
import { foldWords } from '../locales/index.js';
import { isCompany, isJob, isPlainPost, subjectExpert } from './affiliation.js';
import type { Credit } from './credit.js';
import type { Piece } from './credit-pieces.js';
import { isPost } from './job-titles.js';

/** "(anna_l)", "(anna09)": a handle without its sign. */
export const handleLike = /^(?=\p{Ll}{1,20}[\d_])[\p{Ll}\d_]{2,40}$/u;
export const degree = /^(?:ph\.?\s?d|m\.?sc|b\.?sc|mba|cissp|md|dr|eng|csc|m\.?a)\.?$/iu;

export const pronouns = /^(?:she|her|hers|he|him|his|they|them|theirs|elle|ella|ela|ele|ihr|any|all)$/iu;

/** "Ana Lima and Bo Berg, both from Foo". */
export const together =
  /^(?:both|all|beide|tous deux|toutes deux|tous les deux|ambos|ambas|entrambi|entrambe|beiden)$/iu;

const profileSites =
  /^(?:linked[ -]?in|twitter|github|gitlab|mastodon|blue ?sky|bsky|xing|website|webseite|homepage|site|blog|web|profile?|profil)$/iu;
const ownPages = /^(?:linked[ -]?in|twitter|mastodon|blue ?sky|bsky|xing|website|webseite|homepage|blog|profile)$/iu;

/** "(LinkedIn: https://…)", "(Twitter)": where to find somebody, no employer. */
export function isProfile(line: string, piece: Piece): boolean {
  const text = line.slice(piece.from, piece.to).trim();
  if (!profileSites.test(text)) return false;
  return /^\s?:/u.test(line.slice(piece.to)) || (piece.join === 'open' && ownPages.test(text));
}

/** "Ana Lima / Ана Лима": the same name in another script. */
export function isTranslated(name: string, text: string): boolean {
  return (
    /^\p{Script=Latin}/u.test(name) !== /^\p{Script=Latin}/u.test(text) &&
    /^\p{L}[\p{L}\p{M} '’.-]{1,40}$/u.test(text) &&
    !/\p{Script=Han}|\p{Script=Katakana}/u.test(text + name) &&
    text.split(' ').length === name.split(' ').length
  );
}

/** "(anna)" between a name and a firm. */
export function isNickname(line: string, piece: Piece, text: string): boolean {
  return (
    piece.join === 'open' &&
    /^[a-z][a-z\d_.-]{2,20}$/u.test(text) &&
    /^[)）]\s?(?:[/／,、・]|[-–—|]\s)/u.test(line.slice(piece.to).trimStart())
  );
}

export const japaneseWords = /[\p{Script=Han}\p{Script=Katakana}]/u;
export const relativePronoun = /^(?:who|qui|quien|que)\s/iu;

/** "Lead Data Engineer", "代表取締役": nothing but words of job titles. */
export function isPlainTitle(text: string): boolean {
  return isPost(text) && (isPlainPost(text) || (japaneseWords.test(text) && text.length <= 20));
}

/** "Data Science na Foo", "Marketing en Foo": what somebody works in stands before the employer. */
export function isField(line: string, piece: Piece, text: string): boolean {
  // Portuguese says so by its preposition; Spanish has the same one for towns.
  if (/\s(?:na|no)\s$/u.test(line.slice(0, piece.from)))
    return text.split(' ').length <= 3 && !/^(?:universidad|institut|facul|departament|banc)/iu.test(text);
  return text.split(' ').every((word) => {
    const folded = foldWords(word);
    return titleWords.has(folded) || everydayWords.has(folded) || jobAttributes.has(folded);
  });
}

/** "VP, Engineering, Foo": a field between the post and the employer belongs to the post. */
export function isFieldBefore(line: string, piece: Piece, next: Piece | undefined): boolean {
  if (next === undefined || (next.join !== 'comma' && next.join !== 'at')) return false;
  const behind = line.slice(next.from, next.to).trim();
  return (
    isPlainPost(line.slice(piece.from, piece.to).trim()) && isCompany(behind) && !isPlainPost(behind) && !isJob(behind)
  );
}

/** "Calm SRE for small night shifts": a title that a job word stands in. */
export function isPhrase(text: string): boolean {
  const words = text.split(' ');
  const small = words.filter((word) => /^\p{Ll}{4,}/u.test(word) && !isPlainPost(word));
  return words.length >= 6 && small.length >= 3 && /^\p{Lu}/u.test(text) && !/\s(?:at|@|bei|chez)\s/u.test(text);
}

/** "SRE", "Senior Engineer", "Head of Data": a job title whose last or first word makes it one. */
export function isTitleAlone(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 5 && isPost(text) && (isJob(words[words.length - 1] as string) || / of /.test(text));
}

/** "expert in Foo", "PhD in Foo": the word behind is no employer. */
export function noEmployer(person: Credit, before: string): boolean {
  return /\s(?:in|en|na|da|do|ve|z|with)\s+$/u.test(before) && subjectExpert.test(person.role?.text ?? '');
}

/** "Ribeiro e Silva", "Ortega y Gasset": one family name in two parts. */
export function joinsFamilyName(text: string, piece: Piece, last: Credit, sure: number): boolean {
  const words = text.slice(piece.from, piece.to);
  return (
    piece.join === 'and' &&
    sure === 0.3 &&
    !words.includes(' ') &&
    !last.role &&
    !last.company &&
    last.name.text.includes(' ') &&
    /\s[eyi]\s$/u.test(text.slice(0, piece.from))
  );
}

/** "[@handle]" or "(@handle)" behind a name. */
export function inHandle(text: string, piece: Piece): boolean {
  const before = text.slice(0, piece.from);
  if (/[[(（,]\s*@$/.test(before) || /[\])）]/.test(text.charAt(piece.to))) return true;
  if (/[_\d]/.test(text.slice(piece.from, piece.to))) return true;
  // "Name @handle, Company": what follows is the company.
  return /\s@$/.test(before) && /^\s*,\s*\p{L}/u.test(text.slice(piece.to));
}
