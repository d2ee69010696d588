import { type Run, sliceRun } from '../blocks/index.js';
import { isPlainPost, trimCompany, trimRole } from './affiliation.js';
import type { Credit } from './credit.js';
import { readJapanesePost } from './japanese-profile.js';
import { isPost } from './job-titles.js';
import { findNames, judgeName, trimName } from './person-name.js';
import { readPostBefore } from './post-before-name.js';

/** "Foo CTO Ana Lima": the post stands before the name. */
export function readLedName(part: Run): Credit | null {
  if (/\p{Lo}/u.test(part.text)) return readLedJapaneseName(part);
  const [name] = findNames(part.text.slice(0, 120));
  // "Foo’s Ana Lima".
  const owner = /^(\p{Lu}[\p{L}\d&.-]*(?:\s\p{Lu}[\p{L}\d&.-]*)?)['’]s\s$/u.exec(part.text.slice(0, name?.from ?? 0));
  if (owner?.[1] && name && name.to === part.text.length && name.sure >= 0.85)
    return { name: sliceRun(part, name.from), role: null, company: sliceRun(part, 0, owner[1].length), sure: 0.8 };
  if (!name || name.from === 0 || name.sure < 0.85 || name.to < part.text.length) return null;
  const post = readPostBefore(part, name.from);
  return post.role ? { name: sliceRun(part, name.from), ...post, sure: 0.8 } : null;
}

/** "Ana Lima Staff Engineer": only their looks kept the name and the post apart. */
export function readPostBehind(part: Run): Credit | null {
  const [name] = findNames(part.text.slice(0, 80));
  if (name?.from !== 0 || name.sure < 0.85) return null;
  const role = sliceRun(part, name.to);
  return isPost(role.text) && isPlainPost(role.text)
    ? { name: sliceRun(part, 0, name.to), role: trimRole(role), company: null, sure: 0.8 }
    : null;
}

/** Behind "Speaker:", a name with a bio after a full stop: "Ana Lima. She has …". */
export function readNameBeforeBio(part: Run): Credit | null {
  const [name] = findNames(part.text.slice(0, 80));
  const given = /^(\p{Lu}\p{L}+)\s(?:is|works|leads|ist|arbeitet|est|travaille|es|trabaja|é|trabalha)\s/u.exec(
    part.text,
  )?.[1];
  if (given && judgeName(given) >= 0.5)
    return { name: sliceRun(part, 0, given.length), role: null, company: null, sure: 0.5 };
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
