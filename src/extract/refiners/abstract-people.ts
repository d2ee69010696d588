import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { foldWords, isWords, speakVerbs } from '../locales/index.js';
import type { Candidate } from '../rules/candidate.js';
import { readCredits } from './credits.js';
import { findNames, judgeName } from './person-name.js';
import { readProsePeople, readSpeaking } from './prose-people.js';
import { splitSentences } from './sentences.js';

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
    if (talk.people.length > 0 || talk.title === null) continue;
    talk.people = readMention(talk.title, blocks) ?? readGivenNames(talk.abstract.slice(0, 3));
  }
}

const mentionedBy = /^["”»'’]?,?\s(?:by|with|from|von|mit|par|avec|por|con|com|di|door|met)\s(?=\p{Lu})/u;

/** "We have ‘Night Queues’ by Ana, …": the title said again, with who gives it. */
function readMention(title: Run, blocks: readonly Block[]): Candidate['people'] | null {
  if (title.text.length < 8) return null;
  for (const { run } of blocks) {
    const at = run.text.length <= 20_000 ? run.text.indexOf(title.text) : -1;
    const by = at < 0 ? null : mentionedBy.exec(run.text.slice(at + title.text.length, at + title.text.length + 20));
    if (!by) continue;
    const behind = sliceRun(run, at + title.text.length + by[0].length);
    const [name] = findNames(behind.text.slice(0, 80));
    const given = /^\p{Lu}\p{L}+(?=[,.;)]|\s|$)/u.exec(behind.text)?.[0] ?? '';
    if (name?.from === 0 && name.sure >= 0.6) return readCredits(behind, 0.6, name.to)?.people ?? null;
    if (judgeName(given) >= 0.5)
      return [{ name: sliceRun(behind, 0, given.length), role: null, company: null, sure: 0.5 }];
  }
  return null;
}

function isGivenName(person: Candidate['people'][number]): boolean {
  return !person.name.text.includes(' ') && judgeName(person.name.text) >= 0.5;
}

/** "In this talk Ana will show …": people whom the talk's own words call by their given names alone. */
function readGivenNames(abstract: readonly Run[]): Candidate['people'] {
  for (const run of abstract)
    for (const sentence of run.text.length < 3000 ? splitSentences(run).slice(0, 6) : []) {
      const people = readSpeaking(sentence.run, true)?.people ?? [];
      if (people.length > 0 && people.length <= 2 && people.every(isGivenName))
        return people.map((person) => ({ ...person, sure: 0.5 }));
    }
  return [];
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
