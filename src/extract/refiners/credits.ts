import { type Run, sliceRun } from '../blocks/index.js';
import { isCompany, isJob, readEmployer, splitRole, subjectExpert, trimCompany, trimRole } from './affiliation.js';
import { findEmployerInName, readSmallEmployer } from './employer-in-name.js';
import { findNames, judgeName, trimName } from './person-name.js';

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

type Join = 'start' | 'and' | 'comma' | 'dash' | 'open' | 'close' | 'at';

const separator =
  /\s(?:and|und|et|y|e|&|\+|și|sowie|plus)\s|\s?,\s?(?:from|at|chez|de chez|bei|von|presso|bij)\s(?=[\p{Lu}\p{Lo}\d])|\s?[,;、，]\s?(?:(?:and|und|et|y|e|&)\s)?|\sd['’](?=\p{Lu})|\s[-–—|·•]\s|[–—]|\s?[([（【]\s?|\s?[)\]）】]|\s?@\s?|\s(?:at|from|chez|bei(?:\s(?:der|dem))?|von(?:\sder)?|de chez|presso|bij|hos|with|en|na|da|do|ve|z)\s(?=[\p{Lu}\p{Lo}\d])|\s(?:at|from|chez|bei|bei der|von der)\s(?:the\s)?(?=\S)|\s?[/／]\s?|\s?:\s/gu;

function joinKind(text: string): Join {
  const word = text.trim().toLowerCase();
  if (
    word === '@' ||
    /^d['’]$/.test(word) ||
    /^(?:at|from|chez|bei|von|de chez|presso|bij|hos|with|en|na|da|do|ve|z)\b/.test(word.replace(/^,\s*/, ''))
  )
    return 'at';
  if (/^[([（【]/.test(word)) return 'open';
  if (/^[)\]）】]/.test(word)) return 'close';
  if (/^(?:and|und|et|y|e|&|\+|și|sowie|plus)$/.test(word)) return 'and';
  if (/^[,;、，]/.test(word)) return /[a-z&]/.test(word) ? 'and' : 'comma';
  return 'dash';
}

interface Piece {
  join: Join;
  /** Whether a bracket closes before it. */
  closed: boolean;
  from: number;
  to: number;
}

function splitPieces(text: string, nameEnd: number): Piece[] {
  const pieces: Piece[] = nameEnd > 0 ? [{ join: 'start', closed: false, from: 0, to: nameEnd }] : [];
  let from = nameEnd;
  let join: Join = nameEnd > 0 ? 'close' : 'start';
  let closed = false;
  for (const found of text.matchAll(separator)) {
    if (found.index < nameEnd) continue;
    if (pieces.length > 40) break;
    // Two separators side by side, "),", count as the later one; an opening bracket is kept.
    if (found.index > from) {
      pieces.push({ join, closed, from, to: found.index });
      closed = false;
    }
    join = joinKind(found[0]);
    closed ||= join === 'close';
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ join, closed, from, to: text.length });
  return pieces;
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
  let open: { part: 'role' | 'company'; from: number } | null = null;
  for (const piece of pieces) {
    const part = sliceRun(run, piece.from, piece.to);
    const { text } = part;
    if (piece.closed) inBrackets = false;
    if (piece.join === 'open') inBrackets = true;
    if (text === '') continue;
    const last = people[people.length - 1];
    let name = trimName(part);
    let sure = judgeName(name.text);
    let stop = piece.to;
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
    if (/^https?:\/\//.test(text) || degree.test(text) || (inBrackets && handleLike.test(text))) {
      end = piece.to;
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
      open = { part: 'company', from: piece.from };
      const stopAt = text.indexOf(short.text) + short.text.length;
      end = text.length - stopAt <= 2 ? piece.to : piece.from + stopAt;
      if (text.length - stopAt > 2) break;
      continue;
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
    if (isJob(text) && (!last.company || (inBrackets && !last.role)) && text.split(' ').length <= 9) {
      if (last.role && open?.part === 'role') extend(run, last, open, piece.to);
      else if (!last.role) {
        const role = trimRole(part);
        for (const person of people.slice(groupStart)) person.role ??= role;
        open = { part: 'role', from: piece.from };
      } else break;
      end = piece.to;
      continue;
    }
    if (isCompany(text) && !last.company && text.split(' ').length <= 5) {
      const company = trimCompany(part);
      for (const person of people.slice(groupStart)) person.company ??= company;
      open = { part: 'company', from: piece.from };
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
  if (/[[(,]\s*@$/.test(before) || /[\])]/.test(text.charAt(piece.to))) return true;
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

/** Level, duration, language: said of a talk, no part of its title. */
export function isMark(text: string): boolean {
  if (text.length > 40) return false;
  return /^\W*(?:\d{1,4}|(?:level|lvl|niveau|nivel|nível)\b.{0,25}|(?:approx\.?\s|ca\.?\s|~)?\d{1,3}\s?(?:-\s?\d{1,3}\s?)?(?:min|mins|minutes|minuten|minutos|hours?|hrs?|h|'|分)\.?|\[?masked\]?|(?:intermediate|advanced|beginner|intermédiaire|débutant|avancé|intermediaire|expert)(?:[-\s/]+\w{1,14})?|(?:in\s)?(?:english|german|french|spanish|japanese|deutsch|englisch|français|anglais|inglés|español|português|inglês)|en|de|fr|es|slides?|video|remote|online|remotely|virtual|\[?(?:masked|code|repo|blog)\]?)\W*$/iu.test(
    text,
  );
}
