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
import type { Credit } from './credit.js';
import { type Piece, splitPieces } from './credit-pieces.js';
import {
  degree,
  handleLike,
  inHandle,
  isField,
  isFieldBefore,
  isNickname,
  isPhrase,
  isPlainTitle,
  isProfile,
  isTitleAlone,
  isTranslated,
  japaneseWords,
  joinsFamilyName,
  noEmployer,
  pronouns,
  relativePronoun,
  together,
} from './credit-words.js';
import { findEmployerInName, readSmallEmployer } from './employer-in-name.js';
import { readJapanesePost } from './japanese-profile.js';
import { isPastPost } from './job-titles.js';
import { readLedName, readNameBeforeBio, readPostBehind } from './led-names.js';
import { findNames, judgeName, judgeSmallName, trimName } from './person-name.js';
import { readPostLine } from './post-lines.js';
import { noPost, readPost, readRoleAndEmployer } from './posts.js';
import { isMark } from './talk-marks.js';

export type { Credit } from './credit.js';

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
  for (const [index, piece] of pieces.entries()) {
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
        ? (readLedName(part) ?? readPostBehind(part) ?? (least <= 0.3 ? readNameBeforeBio(part) : null))
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
      (/^https?:\/\//.test(text) && (inBrackets || last.sure >= 0.85)) ||
      isTranslated(last.name.text, text) ||
      degree.test(text) ||
      together.test(text) ||
      isProfile(run.text, piece) ||
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
    const romance = /\s(?:na|no|en)\s$/u.test(run.text.slice(0, piece.from));
    if (
      piece.join === 'at' &&
      open?.part === 'company' &&
      open.by !== 'at' &&
      (/(?:@|\s(?:at|bei|chez))\s?$/u.test(run.text.slice(0, piece.from)) ||
        (romance && isField(run.text, piece, last.company?.text ?? '')))
    ) {
      // "Data Engineering @ Foo": what stood before is no employer.
      const field = last.company;
      for (const person of people.slice(groupStart)) {
        if (field && (isPlainPost(field.text) || romance)) person.role ??= field;
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
      // "First up is Ana Lima with Night Queues": a talk, no employer.
      if (prose && !last.role && /\swith\s$/iu.test(run.text.slice(0, piece.from))) break;
      if (noEmployer(last, run.text.slice(0, piece.from))) break;
      const short =
        !prose && isCompany(text) && text.split(' ').length <= 5
          ? trimCompany(part)
          : (readEmployer(part) ?? readSmallEmployer(part));
      if (!short) break;
      for (const person of people.slice(sharesEmployer(people, run.text) ? 0 : groupStart)) person.company ??= short;
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
    if (
      isJob(text) &&
      (!last.company || (inBrackets && !last.role)) &&
      text.split(' ').length <= 9 &&
      !(piece.join === 'dash' && isPhrase(text))
    ) {
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
    if (
      last.role &&
      open?.part === 'role' &&
      piece.join === 'comma' &&
      isFieldBefore(run.text, piece, pieces[index + 1])
    ) {
      extend(run, last, open, piece.to);
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
    if (person.role) Object.assign(person, cutTeam(person.role, person.company));
    const split = person.role && !person.company ? splitRole(person.role) : null;
    if (split) Object.assign(person, split);
  }
  return { people, end: closeBrackets(run.text, end), sure: Math.min(...people.map((person) => person.sure)) };
}

/** "Ana Lima (Engineer) and Bo Berg (Designer) from Foo": who has a post and no employer has that of the next. */
function sharesEmployer(people: readonly Credit[], text: string): boolean {
  return (
    people.length === 2 &&
    people.every((person) => person.role && !person.company) &&
    /^[^()]+\([^()@]+\)\s(?:and|und|et|y|e|&)\s[^()]+\([^()@]+\)/u.test(text)
  );
}

/** "Engineer in the queues team", "Engineer on Foo’s queues team": the team is no part of the post. */
function cutTeam(role: Run, company: Run | null): Pick<Credit, 'role' | 'company'> {
  const found =
    /\s(?:in|on|with|within)\s(?:the|our|its|(\p{Lu}[\p{L}\d&.-]*)['’]s?)\s[^,;()]{2,40}\s(?:team|group|department|unit|practice)$/u.exec(
      role.text,
    );
  if (!found || !isJob(role.text.slice(0, found.index))) return { role, company };
  const at = role.text.indexOf(found[1] ?? '', found.index);
  return {
    role: sliceRun(role, 0, found.index),
    company: company ?? (found[1] ? sliceRun(role, at, at + found[1].length) : null),
  };
}

function extend(run: Run, person: Credit, open: { part: 'role' | 'company'; from: number }, to: number): void {
  const longer = sliceRun(run, open.from, to);
  if (open.part === 'role') person.role = trimRole(longer);
  else person.company = trimCompany(longer);
}

function closeBrackets(text: string, end: number): number {
  return end + (/^[\s)\]）】.,;:!]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}
