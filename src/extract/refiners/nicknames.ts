import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { foldWords } from '../locales/index.js';
import type { Candidate } from '../rules/candidate.js';
import type { Credit } from './credits.js';
import { findNames } from './person-name.js';

const nickname =
  /\s(?:a\.?k\.?a\.?|aka|alias)\s["“]?@?([\p{L}\d_.-]{2,25})|[([（]@?([\p{Ll}\d_.-]{2,25})[)\]）]|\s@([\w.-]{2,25})/gu;

/**
 * Puts the full name where the programme has only what somebody is called online, if the text tells both:
 * `19:40 Night Queues by limabean` with `Ana Lima a.k.a. limabean from Foo` gives Ana Lima of Foo.
 */
export function completeNicknames(talks: readonly Candidate[], blocks: readonly Block[]): void {
  const short = talks.flatMap((talk) => talk.people.filter((person) => !person.name.text.includes(' ')));
  if (short.length === 0) return;
  const known = new Map<string, Credit>();
  for (const block of blocks) {
    if (block.run.text.length > 300) continue;
    for (const found of block.run.text.matchAll(nickname)) {
      const nick = foldWords(found[1] ?? found[2] ?? found[3] ?? '');
      const owner = nick === '' ? null : readOwner(block.run, found.index, found.index + found[0].length);
      if (owner && !known.has(nick)) known.set(nick, owner);
    }
  }
  for (const person of short) {
    const owner = known.get(foldWords(person.name.text));
    if (!owner) continue;
    person.name = owner.name;
    person.sure = owner.sure;
    person.role ??= owner.role;
    person.company ??= owner.company;
  }
}

/** The name that ends right before the nickname, with what is said behind it. */
function readOwner(run: Run, nickFrom: number, nickTo: number): Credit | null {
  const name = findNames(run.text.slice(0, nickFrom)).find((found) => found.to >= nickFrom - 1);
  if (!name) return null;
  const owner = sliceRun(run, name.from, name.to);
  const behind = /^\s?[)\]）]?\s?(?:from|at|@|bei|chez)\s(.{2,60}?)(?:[,、(（]|$)/u.exec(
    run.text.slice(nickTo, nickTo + 100),
  );
  return { name: owner, role: null, company: readBehind(run, nickTo, behind), sure: name.sure };
}

function readBehind(run: Run, from: number, found: RegExpExecArray | null): Run | null {
  if (!found?.[1]) return null;
  const at = from + found[0].indexOf(found[1]);
  return sliceRun(run, at, at + found[1].length);
}
