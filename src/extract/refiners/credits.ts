import { type Run, sliceRun } from '../blocks/index.js';
import {
  hasLegalForm,
  isCompany,
  isJob,
  isPlainPost,
  readEmployer,
  splitRole,
  subjectExpert,
  trimCompany,
  trimRole,
} from './affiliation.js';
import { type Piece, splitPieces } from './credit-pieces.js';
import { findEmployerInName, readSmallEmployer } from './employer-in-name.js';
import { readJapanesePost } from './japanese-profile.js';
import { isPastPost, isPost } from './job-titles.js';
import { findNames, judgeName, judgeSmallName, trimName } from './person-name.js';
import { readPostBefore } from './post-before-name.js';
import { readPostLine } from './post-lines.js';
import { noPost, readPost, readRoleAndEmployer } from './posts.js';
import { isMark } from './talk-marks.js';

/** A person as a line credits them. */
export interface Credit {
  name: Run;
  role: Run | null;
  company: Run | null;
  /** How sure that the name is one, from 0 to 1. */
  sure: number;
}

export interface Credits {
  people: Credit[];
  /** Where in the run's text the credits end. */
  end: number;
  /** The least sure name. */
  sure: number;
}

/**
 * Reads "Name", "Name, Role, Company", "Name (Role @ Company)", "Name and Name from Company", "Name - Company" from the
 * beginning of a run.
 * @param least how sure a lone or unknown name must be: 0.3 after "Speaker:", 0.55 where nothing else speaks for it.
 * @param nameEnd in prose, where the first name ends: other words may follow it, and the credits end before them.
 * @returns null where the run does not begin with a person.
 */
export function readCredits(run: Run, least: number, nameEnd = 0): Credits | null {
  const pieces = splitPieces(run.text.slice(0, 600), nameEnd);
  const prose = nameEnd > 0;
  const people: Credit[] = [];
  let end = 0;
  let inBrackets = false;
  let groupStart = 0;
  let open: { part: 'role' | 'company'; from: number; by: Piece['join'] } | null = null;
  let over = false;
  for (const piece of pieces) {
    const part = sliceRun(run, piece.from, piece.to);
    const { text } = part;
    if (piece.closed) inBrackets = false;
    if (piece.join === 'open') inBrackets = true;
    if (text === '') continue;
    const last = people[people.length - 1];
    let name = trimName(part);
    let sure = judgeName(name.text) || (least <= 0.3 && !inBrackets ? judgeSmallName(name.text) : 0);
    let stop = piece.to;
    // "30 mins, Ana Lima": the length of the talk stands before the name.
    if (last === undefined && sure < least && people.length === 0 && isMark(text)) continue;
    const led =
      last === undefined && sure < least
        ? (readLedName(part) ?? (least <= 0.3 ? readNameBeforeBio(part) : null))
        : null;
    if (led) {
      people.push(led);
      end = led.name.text === part.text || led.role ? stop : piece.from + led.name.text.length;
      if (end < stop) break;
      continue;
    }
    if (prose && sure === 0 && last && (piece.join === 'and' || piece.join === 'comma')) {
      const [first] = findNames(text.slice(0, 80));
      if (first?.from === 0) {
        name = sliceRun(part, 0, first.to);
        sure = first.sure;
        stop = piece.from + first.to;
      }
    }
    const wantsName =
      last === undefined ||
      piece.join === 'and' ||
      piece.join === 'comma' ||
      piece.join === 'dash' ||
      piece.join === 'close';
    const needed = last === undefined ? least : piece.join === 'and' && !inBrackets ? Math.min(0.5, least + 0.1) : 0.9;
    const isPerson = wantsName && !inBrackets && sure >= needed && !(last && piece.join === 'dash' && sure < 0.9);
    if (last && joinsFamilyName(run.text, piece, last, sure)) {
      last.name = sliceRun(run, run.text.lastIndexOf(last.name.text, piece.from), piece.to);
      end = piece.to;
      continue;
    }
    if (isPerson && !(last && piece.join === 'and' && open?.part === 'role' && sure < 0.6)) {
      if (last && (last.role || last.company)) groupStart = people.length;
      const cut = findEmployerInName(name.text);
      people.push({
        name: cut ? sliceRun(name, 0, cut.from) : name,
        role: null,
        company: cut ? trimCompany(sliceRun(name, cut.to)) : null,
        sure,
      });
      // "Ana Lima and Pedro Ruiz de Foo": both.
      const employer = people[people.length - 1]?.company;
      if (employer && piece.join === 'and') for (const person of people.slice(groupStart)) person.company ??= employer;
      open = null;
      end = stop;
      if (stop < piece.to) break;
      continue;
    }
    if (!last) return null;
    if (prose && piece.join === 'close' && !/[)\]]\s*$/.test(run.text.slice(0, piece.from))) break;
    if (
      /^@?\w{2,20}$/.test(text) &&
      piece.join === 'at' &&
      run.text.charAt(piece.from - 1) === '@' &&
      !last.role &&
      inHandle(run.text, piece)
    ) {
      end = piece.to;
      continue;
    }
    if (
      /^https?:\/\//.test(text) ||
      degree.test(text) ||
      (inBrackets && (handleLike.test(text) || pronouns.test(text)))
    ) {
      end = piece.to;
      continue;
    }
    if (/^(?:aka|a\.k\.a\.?|alias)\s/iu.test(text) || isNickname(run.text, piece, text)) {
      end = piece.to;
      continue;
    }
    if (isPastPost(text)) {
      // "former CTO at Foo": neither is held now.
      over = true;
      end = piece.to;
      continue;
    }
    if (over && piece.join === 'at') {
      end = piece.to;
      continue;
    }
    over = false;
    if (
      piece.join === 'at' &&
      open?.part === 'company' &&
      open.by !== 'at' &&
      /(?:@|\s(?:at|bei|chez))\s?$/u.test(run.text.slice(0, piece.from))
    ) {
      // "Data Engineering @ Foo": what stood before is no employer.
      const field = last.company;
      for (const person of people.slice(groupStart)) {
        if (field && isPlainPost(field.text)) person.role ??= field;
        person.company = null;
      }
      open = null;
    }
    if (piece.join === 'and' && open?.part === 'company' && isJob(text)) {
      // "Engineer at Foo and Bar Ambassador": an honour beside the post.
      end = piece.to;
      open = null;
      continue;
    }
    if (piece.join === 'and' || (piece.join === 'at' && open?.part === 'company' && !piece.closed)) {
      // "Software Engineer for Currencies and Banking": what follows belongs to the part before.
      if (!open || text.split(' ').length > 5) break;
      extend(run, last, open, piece.to);
      end = piece.to;
      continue;
    }
    if (piece.join === 'at') {
      if (last.company) break;
      if (noEmployer(last, run.text.slice(0, piece.from))) break;
      const short =
        !prose && isCompany(text) && text.split(' ').length <= 5
          ? trimCompany(part)
          : (readEmployer(part) ?? readSmallEmployer(part));
      if (!short) break;
      for (const person of people.slice(groupStart)) person.company ??= short;
      open = { part: 'company', from: piece.from, by: piece.join };
      const stopAt = text.indexOf(short.text) + short.text.length;
      end = text.length - stopAt <= 2 ? piece.to : piece.from + stopAt;
      if (text.length - stopAt > 2) break;
      continue;
    }
    if (!last.role && piece.join !== 'open' && relativePronoun.test(text)) {
      const post = readPost(sliceRun(run, piece.from));
      last.role = post.role;
      last.company ??= post.company;
      end = Math.max(end, piece.from - 1);
      break;
    }
    const relative =
      /\s(?:who|that|with|avec|dont|qui|que|where|mit|der|die|con|com|will|is|and|has|working|specializ|focus)\w*\s/u.exec(
        text,
      );
    if (
      relative &&
      piece.join !== 'open' &&
      !last.role &&
      relative.index > 2 &&
      isJob(text.slice(0, relative.index)) &&
      text.split(' ').length > 4
    ) {
      last.role = trimRole(sliceRun(run, piece.from, piece.from + relative.index));
      end = piece.from + relative.index;
      break;
    }
    const written = !last.role && !last.company && japaneseWords.test(text) ? readJapanesePost(part) : null;
    if (written?.role && written.company) {
      for (const person of people.slice(groupStart)) Object.assign(person, written);
      end = piece.to;
      continue;
    }
    if (isJob(text) && (!last.company || (inBrackets && !last.role)) && text.split(' ').length <= 9) {
      if (last.role && open?.part === 'role') extend(run, last, open, piece.to);
      else if (!last.role) {
        const post = last.company ? noPost : readRoleAndEmployer(part);
        const role = post.company && post.role ? post.role : trimRole(part);
        for (const person of people.slice(groupStart)) {
          person.role ??= role;
          if (post.role) person.company ??= post.company;
        }
        open = { part: 'role', from: piece.from, by: piece.join };
      } else break;
      end = piece.to;
      continue;
    }
    if (
      (last.company &&
        !last.role &&
        !prose &&
        (piece.join === 'comma' || piece.join === 'open') &&
        isTitleAlone(text)) ||
      // "山田太郎 / 株式会社フー / エンジニア"
      (last.company && !last.role && !prose && piece.join === 'dash' && isPlainTitle(text))
    ) {
      const role = trimRole(part);
      for (const person of people.slice(groupStart)) person.role ??= role;
      end = piece.to;
      continue;
    }
    // "(Ana, bo_b)": beside a given name alone, a word in small letters is what somebody is called online.
    if (piece.join === 'comma' && /^\p{Ll}{3,12}$/u.test(text) && !last.name.text.includes(' ') && !last.role) {
      end = piece.to;
      continue;
    }
    if (isCompany(text) && !last.company && text.split(' ').length <= 5) {
      const company = trimCompany(part);
      for (const person of people.slice(groupStart)) person.company ??= company;
      open = { part: 'company', from: piece.from, by: piece.join };
      end = piece.to;
      continue;
    }
    const ownLine = !last.role && !last.company && / (?:en|na|at|bei|chez) /u.test(text) ? readPostLine(part) : null;
    if (ownLine?.role && ownLine.company) {
      for (const person of people.slice(groupStart)) Object.assign(person, ownLine);
      end = piece.to;
      continue;
    }
    if (
      last.company &&
      !last.role &&
      piece.join === 'comma' &&
      !prose &&
      isPlainPost(last.company.text) &&
      isCompany(text)
    ) {
      // "(DevOps, Foo)".
      for (const person of people.slice(groupStart)) {
        person.role = person.company;
        person.company = trimCompany(part);
      }
      end = piece.to;
      continue;
    }
    if (last.company && piece.join === 'comma' && !prose && hasLegalForm(text) && text.split(' ').length <= 6) {
      // "Ana Lima, Foo User Group, Bar GmbH": the firm is the employer.
      for (const person of people.slice(groupStart)) person.company = trimCompany(part);
      end = piece.to;
      continue;
    }
    if (isMark(text)) {
      end = piece.to;
      continue;
    }
    break;
  }
  if (people.length === 0) return null;
  for (const person of people) {
    if (person.role && subjectExpert.test(person.role.text)) person.role = null;
    const split = person.role && !person.company ? splitRole(person.role) : null;
    if (split) Object.assign(person, split);
  }
  return { people, end: closeBrackets(run.text, end), sure: Math.min(...people.map((person) => person.sure)) };
}

/** "(anna_l)", "(anna09)": a handle without its sign. */
const handleLike = /^(?=\p{Ll}{1,20}[\d_])[\p{Ll}\d_]{2,40}$/u;
const degree = /^(?:ph\.?\s?d|m\.?sc|b\.?sc|mba|cissp|md|dr|eng|csc|m\.?a)\.?$/iu;

const pronouns = /^(?:she|her|hers|he|him|his|they|them|theirs|elle|ella|ela|ele|ihr|any|all)$/iu;
/** "(anna)" between a name and a firm. */
function isNickname(line: string, piece: Piece, text: string): boolean {
  return (
    piece.join === 'open' &&
    /^[a-z][a-z\d_.-]{2,20}$/u.test(text) &&
    /^[)）]\s?(?:[/／,、・]|[-–—|]\s)/u.test(line.slice(piece.to).trimStart())
  );
}

const japaneseWords = /[\p{Script=Han}\p{Script=Katakana}]/u;
const relativePronoun = /^(?:who|qui|quien|que)\s/iu;

/** "Foo CTO Ana Lima": the post stands before the name. */
function readLedName(part: Run): Credit | null {
  if (/\p{Lo}/u.test(part.text)) return readLedJapaneseName(part);
  const [name] = findNames(part.text.slice(0, 120));
  if (!name || name.from === 0 || name.sure < 0.85 || name.to < part.text.length) return null;
  const post = readPostBefore(part, name.from);
  return post.role ? { name: sliceRun(part, name.from), ...post, sure: 0.8 } : null;
}

/** Behind "Speaker:", a name with a bio after a full stop: "Ana Lima. She has …". */
function readNameBeforeBio(part: Run): Credit | null {
  const [name] = findNames(part.text.slice(0, 80));
  if (
    name?.from !== 0 ||
    name.sure < 0.6 ||
    !/^(?:\.\s|\s(?:aka|alias|is|est|ist|es|é|has)\s)/u.test(part.text.slice(name.to))
  )
    return null;
  return { name: sliceRun(part, 0, name.to), role: null, company: null, sure: name.sure };
}

/** "株式会社フー CTO 山田太郎". */
function readLedJapaneseName(part: Run): Credit | null {
  const tokens = [...part.text.slice(0, 80).matchAll(/[^ 　]+/gu)];
  for (const count of [2, 1]) {
    const first = tokens[tokens.length - count];
    if (tokens.length <= count || !first) continue;
    const name = trimName(sliceRun(part, first.index));
    const before = sliceRun(part, 0, first.index);
    if (judgeName(name.text) < 0.85) continue;
    const post = readJapanesePost(before);
    const company = post.company ?? (/(?:会社|所属)/u.test(before.text) || tokens.length === count + 1 ? before : null);
    if (post.role || company) return { name, role: post.role, company: company && trimCompany(company), sure: 0.8 };
  }
  return null;
}

/** "Lead Data Engineer", "代表取締役": nothing but words of job titles. */
function isPlainTitle(text: string): boolean {
  return isPost(text) && (isPlainPost(text) || (japaneseWords.test(text) && text.length <= 20));
}

/** "SRE", "Senior Engineer", "Head of Data": a job title whose last or first word makes it one. */
function isTitleAlone(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 5 && isPost(text) && (isJob(words[words.length - 1] as string) || / of /.test(text));
}

/** "expert in Foo", "PhD in Foo": the word behind is no employer. */
function noEmployer(person: Credit, before: string): boolean {
  return /\s(?:in|en|na|da|do|ve|z|with)\s+$/u.test(before) && subjectExpert.test(person.role?.text ?? '');
}

/** "Ribeiro e Silva", "Ortega y Gasset": one family name in two parts. */
function joinsFamilyName(text: string, piece: Piece, last: Credit, sure: number): boolean {
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
function inHandle(text: string, piece: Piece): boolean {
  const before = text.slice(0, piece.from);
  if (/[[(（,]\s*@$/.test(before) || /[\])）]/.test(text.charAt(piece.to))) return true;
  if (/[_\d]/.test(text.slice(piece.from, piece.to))) return true;
  // "Name @handle, Company": what follows is the company.
  return /\s@$/.test(before) && /^\s*,\s*\p{L}/u.test(text.slice(piece.to));
}

function extend(run: Run, person: Credit, open: { part: 'role' | 'company'; from: number }, to: number): void {
  const longer = sliceRun(run, open.from, to);
  if (open.part === 'role') person.role = trimRole(longer);
  else person.company = trimCompany(longer);
}

function closeBrackets(text: string, end: number): number {
  return end + (/^[\s)\]）】.,;:!]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}
