import { foldWords, isWords, speakVerbs } from '../locales/index.js';
import type { Candidate } from '../rules/candidate.js';
import { readCredits } from './credits.js';
import { findNames } from './person-name.js';
import { readProsePeople } from './prose-people.js';

/**
 * Gives talks without a speaker the one whom their own paragraphs name: as speaking ("Ana Lima will show …"), or at the
 * beginning of a paragraph that says who somebody is ("Ana Lima is an engineer at Foo").
 */
export function completeFromAbstract(talks: readonly Candidate[]): void {
  const known = new Set(talks.flatMap((talk) => talk.people.map((person) => foldWords(person.name.text))));
  for (const talk of talks) {
    if (talk.people.length > 0 || talk.rule === 'single-talk') continue;
    for (const run of talk.abstract.slice(0, 6)) {
      const [name] = findNames(run.text.slice(0, 80));
      const opens = name?.from === 0 && name.sure >= 0.9 ? readCredits(run, 0.9, name.to) : null;
      const next = foldWords(run.text.slice(name?.to ?? 0, (name?.to ?? 0) + 20)).split(' ')[0] ?? '';
      const people =
        opens && (isWords.has(next) || speakVerbs.has(next))
          ? opens.people
          : readProsePeople(run).filter((person) => person.sure >= 0.9);
      const fresh = people.filter((person) => !known.has(foldWords(person.name.text)));
      if (fresh.length === 0 || fresh.length > 3) continue;
      talk.people = fresh;
      break;
    }
  }
}
