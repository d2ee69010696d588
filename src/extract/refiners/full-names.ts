import { type Block, sliceRun } from '../blocks/index.js';
import { foldWords } from '../locales/index.js';
import type { Credit } from './credits.js';
import { findNames } from './person-name.js';

/**
 * Gives people who are called by one name ("Ana’s talk") the full name that the text has elsewhere, where exactly one
 * full name there begins with it.
 */
export function completeNames(people: readonly Credit[], blocks: readonly Block[]): void {
  const short = people.filter((person) => !person.name.text.includes(' ') && /^\p{Lu}\p{Ll}/u.test(person.name.text));
  if (short.length === 0) return;
  const wanted = new Map(short.map((person) => [foldWords(person.name.text), new Map<string, Credit['name']>()]));
  for (const block of blocks) {
    if (block.run.text.length > 20_000) continue;
    for (const name of findNames(block.run.text)) {
      const run = sliceRun(block.run, name.from, name.to);
      const folded = foldWords(run.text);
      wanted.get(folded.split(' ')[0] as string)?.set(folded, run);
    }
  }
  for (const person of short) {
    const full = [...(wanted.get(foldWords(person.name.text))?.values() ?? [])];
    if (full.length === 1 && full[0]) person.name = full[0];
  }
}
