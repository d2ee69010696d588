import type { Block, Run } from '../blocks/index.js';
import { foldWords, isWords, speakVerbs } from '../locales/index.js';
import type { Candidate } from '../rules/candidate.js';
import { readCredits } from './credits.js';
import { findNames } from './person-name.js';
import { readProsePeople } from './prose-people.js';

/**
 * Gives talks without a speaker the one whom their own paragraphs name: as speaking ("Ana Lima will show …"), or at the
 * beginning of a paragraph that says who somebody is ("Ana Lima is an engineer at Foo"). "Our second speaker is Ana Lima.
 * She will discuss:" right above a heading belongs to the talk below it.
 */
export function completeFromAbstract(talks: readonly Candidate[], blocks: readonly Block[]): void {
  for (const talk of talks) {
    const above = talk.rule === 'talk-heading' ? readAnnouncement(blocks[talk.from - 1]) : null;
    if (above) talk.people = above;
  }
  const known = new Set(talks.flatMap((talk) => talk.people.map((person) => foldWords(person.name.text))));
  for (const talk of talks) {
    if (talk.people.length > 0 || talk.rule === 'single-talk') continue;
    for (const run of talk.abstract.slice(0, 6)) {
      const people = readNamed(run).filter((person) => !known.has(foldWords(person.name.text)));
      if (people.length === 0 || people.length > 3) continue;
      talk.people = people;
      break;
    }
  }
}

function readNamed(run: Run): Candidate['people'] {
  const [name] = findNames(run.text.slice(0, 80));
  const opens = name?.from === 0 && name.sure >= 0.9 ? readCredits(run, 0.9, name.to) : null;
  const next = foldWords(run.text.slice(name?.to ?? 0, (name?.to ?? 0) + 20)).split(' ')[0] ?? '';
  return opens && (isWords.has(next) || speakVerbs.has(next))
    ? opens.people
    : readProsePeople(run).filter((person) => person.sure >= 0.9);
}

function readAnnouncement(block: Block | undefined): Candidate['people'] | null {
  if (block?.kind !== 'paragraph' || !/[:：]$/u.test(block.run.text) || block.run.text.length > 600) return null;
  const people = readProsePeople(block.run).filter((person) => person.sure >= 0.8);
  return people.length > 0 && people.length <= 3 ? people : null;
}
