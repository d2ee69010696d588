import { type Run, sliceRun } from '../blocks/index.js';
import { isJobWord, jobAttributes } from '../lexicons/job-words.js';
import { foldWords, stopWords } from '../locales/index.js';
import { isCompany, isJob, trimCompany, trimRole } from './affiliation.js';
import type { Post } from './posts.js';

const owner = /^(?:[\p{Lu}\d][\p{L}\p{M}\p{N}.&-]*\s){0,3}[\p{Lu}\d][\p{L}\p{M}\p{N}.&-]*['’]s?$/u;
const small = new Set(['of', 'and', '&', 'de', 'for', 'in', 'technique']);

/**
 * The post that stands before a name: "Foo's Ana Lima", "Foo CTO Ana Lima", "our developer advocate Ana Lima".
 * @returns nothing where the words before the name tell of none.
 */
export function readPostBefore(run: Run, nameFrom: number): Post {
  const none: Post = { role: null, company: null };
  const start = Math.max(0, nameFrom - 90);
  const before = run.text.slice(start, nameFrom);
  if (!/[\p{L}\p{N}.'’,]\s$/u.test(before)) return none;
  const words = [...before.matchAll(/\S+/gu)].slice(-9);
  let first = words.length;
  while (first > 0 && isPart((words[first - 1] as RegExpExecArray)[0], first === words.length)) first--;
  while (first < words.length && small.has(foldWords((words[first] as RegExpExecArray)[0]))) first++;
  const from = start + (words[first]?.index ?? before.length);
  const role = first < words.length ? trimRole(sliceRun(run, from, nameFrom)) : null;
  // "Fellow Foo Group member Ana Lima" is one of the group.
  if (role && (!isJob(role.text) || /^(?:member|mitglied|membre|miembro|membro|socio|lid)$/iu.test(role.text)))
    return none;
  // "Foo’s very own CTO Ana Lima".
  let owned = first;
  while (owned > 0 && /^(?:own|very|eigener?)$/iu.test((words[owned - 1] as RegExpExecArray)[0])) owned--;
  const company = readOwner(run, start, words.slice(0, owned));
  return { role, company: role || /['’]s?\s$/u.test(before) ? company : null };
}

/** The capital words before a post, "Foo Bank CTO", or with a possessive, "Foo’s". */
function readOwner(run: Run, start: number, words: readonly RegExpExecArray[]): Run | null {
  let first = words.length;
  while (first > 0 && first > words.length - 4) {
    const word = (words[first - 1] as RegExpExecArray)[0];
    if (!/^[\p{Lu}\d][\p{L}\p{M}\p{N}.&-]*(?:['’]s?)?$/u.test(word) || stopWords.has(foldWords(word))) break;
    if (first < words.length && /['’]s?$|[.,]$/u.test(word)) break;
    first--;
  }
  const [head] = words.slice(first);
  const last = words[words.length - 1];
  if (!head || !last) return null;
  const company = trimCompany(sliceRun(run, start + head.index, start + last.index + last[0].length));
  const name = owner.test(company.text)
    ? sliceRun(company, 0, company.text.length - (/['’]s?$/u.exec(company.text)?.[0].length ?? 0))
    : company;
  // A sentence begins with a capital too: "Engineer Ana Lima" behind "Recently".
  return isCompany(name.text) ? name : null;
}

function isPart(word: string, last: boolean): boolean {
  const bare = word.replace(/,$/u, '');
  if (/['’]s?$|[.,;:!?)]$/u.test(last ? bare : word)) return false;
  const folded = foldWords(bare);
  return folded.split(' ').every((part) => isJobWord(part) || jobAttributes.has(part)) || (!last && small.has(folded));
}
