import { type Block, sliceRun } from '../blocks/index.js';
import { foldWords, talkWords } from '../locales/index.js';
import type { Candidate, Page } from '../rules/candidate.js';
import { isCompany, isJob, splitRole, trimCompany, trimRole } from './affiliation.js';
import { readCredits } from './credits.js';
import { readLanguageMark } from './language.js';
import { findNames } from './person-name.js';
import { readSpeaking } from './prose-people.js';
import { splitSentences } from './sentences.js';
import { readTalkLine } from './talk-line.js';
import { readLinks } from './talk-links.js';
import { readPersonLine } from './whole-credits.js';

/** What the blocks behind a talk's line add to it, until the next talk or another section begins. */
export interface DetailReader {
  /** Takes one more block; false where the talk has ended before it. */
  take(block: Block): boolean;
}

const closing = new Set(['logistics', 'host', 'sponsor', 'programme']);
const longestAbstract = 12;

export function readDetails(candidate: Candidate, page: Page): DetailReader {
  const head = page.blocks[candidate.from];
  const level = head?.kind === 'heading' ? head.level : 9;
  let part: 'abstract' | 'people' | 'bio' = 'abstract';
  let first = true;
  /** Whether an empty line came since the talk's own. */
  let gapped = false;
  /** Set behind "Company:" with nothing behind it: the next line is meant. */
  let field: 'role' | 'company' | null = null;
  /** Whether nothing but the lines of the talk's head stands above. */
  let follows = true;
  return {
    take(block) {
      const isFirst = first;
      first = false;
      if (block.afterGap) {
        follows = false;
        gapped = true;
      }
      if (block.timed) return false;
      if (head?.kind === 'item' && block.kind === 'item' && block.depth <= head.depth) return false;
      readLinks(candidate, block);
      if (block.run.text.length <= 80) candidate.language ??= readLanguageMark(block.run);
      const label = block.label;
      if (label) {
        // "Moderator: …" among the lines of a panel.
        if (label.kind === 'host' && label.value.text !== '' && !block.afterGap) return true;
        if (closing.has(label.kind) || isForAll(block, level)) return false;
        if (
          block.kind === 'heading' &&
          block.level < level &&
          label.kind !== 'abstract' &&
          label.kind !== 'bio' &&
          label.kind !== 'speaker'
        )
          return false;
        if (label.kind === 'speaker' && label.value.text !== '') {
          const credits = readCredits(label.value, 0.3);
          if (credits && candidate.people.length === 0) candidate.people = credits.people;
          else if (credits) addPeople(candidate, credits.people);
          return true;
        }
        const person = candidate.people.length === 1 ? candidate.people[0] : undefined;
        field = (label.kind === 'role' || label.kind === 'company') && label.value.text === '' ? label.kind : null;
        // A title that no rule has taken for a talk's is a job's.
        const isRole = label.kind === 'role' || (label.kind === 'title' && isJob(label.value.text));
        if (isRole && person && label.value.text !== '') person.role ??= label.value;
        if (label.kind === 'company' && person && label.value.text !== '') person.company ??= label.value;
        if (label.kind === 'abstract') {
          part = 'abstract';
          if (label.value.text !== '') candidate.abstract.push(label.value);
          return true;
        }
        if (label.kind === 'bio' || label.kind === 'speaker') {
          part = label.kind === 'speaker' ? 'people' : 'bio';
          if (candidate.people.length === 0 && label.value.text !== '') {
            const credits = readCredits(label.value, 0.85);
            if (credits) candidate.people = credits.people;
          }
          return true;
        }
        return true;
      }
      const [only] = candidate.people;
      if (field && only && candidate.people.length === 1 && block.run.text.length <= 60) {
        only[field] ??= block.run;
        field = null;
        return true;
      }
      field = null;
      if (part === 'people') {
        const line = block.run.text.length <= 160 ? readPersonLine(block.run, 0.55) : null;
        if (line) {
          addPeople(candidate, line.people);
          return true;
        }
        part = 'bio';
      }
      if (follows && readPostBelow(candidate, block)) return true;
      follows = false;
      if (block.kind === 'heading') {
        if (block.level <= level && part === 'abstract') return isFirst && readByline(candidate, block);
        const credits = readCredits(block.run, 0.6);
        if (credits && credits.end >= block.run.text.length) {
          if (candidate.people.length === 0 && (isFirst || part === 'bio')) candidate.people = credits.people;
          part = 'bio';
          return true;
        }
        return block.level > level;
      }
      // A line of a programme without a speaker is no talk for the names of another part.
      const open = candidate.people.length === 0 && (candidate.sure >= 0.6 || !gapped);
      if ((isFirst || open) && readByline(candidate, block)) {
        // Whoever is named below a line of the programme makes it a talk.
        if (isFirst) candidate.sure = Math.max(candidate.sure, 0.75);
        return true;
      }
      if (part === 'bio' && candidate.people.length === 0) candidate.people = readOwners(block);
      if (beginsWithPerson(candidate, block)) part = 'bio';
      if (
        part === 'abstract' &&
        block.kind !== 'row' &&
        candidate.abstract.length < longestAbstract &&
        block.run.text.length > 25
      )
        candidate.abstract.push(block.run);
      return true;
    },
  };
}

/** "## Speakers" below "### Night Queues" introduces those of all talks. */
function isForAll(block: Block, level: number): boolean {
  return block.kind === 'heading' && block.level < Math.min(level, 7) && severalPeople.test(block.run.text);
}

const severalPeople =
  /(?:speakers|presenters|bios|referent(?:en|innen)|vortragende|intervenants|orateurs|ponentes|oradores|palestrantes|relatori|sprekers|prelegenci)\W*$/iu;

const givenBy = /^(?:\p{L}+\s){1,4}?(?:by|par|por|von|a cargo de|da|door)\s(?=\p{Lu})/u;

/** "Charla por Ana Lima, fundadora de …": whose it is, whatever else the line tells. */
function readGivenBy(candidate: Candidate, block: Block): boolean {
  const lead = givenBy.exec(block.run.text.slice(0, 60))?.[0];
  const isTalk = lead?.split(/\s/).some((word) => talkWords.has(foldWords(word)));
  if (!lead || !isTalk) return false;
  const behind = sliceRun(block.run, lead.length);
  const [name] = findNames(behind.text.slice(0, 80));
  const credits = name?.from === 0 && name.sure >= 0.6 ? readCredits(behind, 0.6, name.to) : null;
  if (!credits) return false;
  candidate.people = credits.people;
  return true;
}

/** "Engineer", and "Foo" below it, on lines of their own right below the name. */
function readPostBelow(candidate: Candidate, block: Block): boolean {
  const [person] = candidate.people;
  const { text } = block.run;
  if (!person || candidate.people.length > 1 || block.label || text.length > 60 || /[.!?:,]$/.test(text)) return false;
  if (!person.role && !person.company && isJob(text)) {
    const split = splitRole(block.run);
    person.role = split?.role ?? trimRole(block.run);
    person.company = split?.company ?? null;
    return true;
  }
  if (!person.role || person.company || text.split(' ').length > 4 || !isCompany(text)) return false;
  person.company = trimCompany(block.run);
  return true;
}

/** A short line that holds nothing but who speaks: "by Ana Lima, Foo", "Ana Lima (Engineer @ Foo)". */
function readByline(candidate: Candidate, block: Block): boolean {
  if (candidate.people.length > 0) return false;
  if (readGivenBy(candidate, block)) return true;
  if (block.run.text.length > 160) return false;
  const tag = /^\[[^\]]{1,30}\]\s/u.exec(block.run.text.slice(0, 34))?.[0].length ?? 0;
  const run = tag > 0 ? sliceRun(block.run, tag) : block.run;
  const line = readTalkLine(run);
  if (line.title.text === '' && line.people.length > 0) {
    candidate.people = line.people;
    return true;
  }
  const credits = readCredits(run, 0.6);
  if (!credits || credits.end < run.text.length) return false;
  candidate.people = credits.people;
  return true;
}

/** "Ana Lima is …": a bio begins with whose it is. */
function readOwners(block: Block): Candidate['people'] {
  const names = findNames(block.run.text.slice(0, 200));
  const [name] = names;
  if (name?.from === 0)
    return name.sure >= 0.55 ? (readCredits(block.run, 0.55, name.to)?.people.slice(0, 1) ?? []) : [];
  // "Founder of Foo and member of the board, Ana Lima (@ana) is …".
  const told = names.find(
    ({ from, to, sure }) =>
      sure >= 0.9 && block.run.text.slice(from - 2, from) === ', ' && telling.test(behindRemark(block.run.text, to)),
  );
  return told ? [{ name: sliceRun(block.run, told.from, told.to), role: null, company: null, sure: 0.8 }] : [];
}

/** What stands behind a name, past its handle or a remark in brackets. */
function behindRemark(text: string, at: number): string {
  return text.slice(at, at + 80).replace(/^\s?\([^()]{1,40}\)/u, '');
}

const telling =
  /^,?\s(?:who\s)?(?:is|has|was|works|worked|leads|joined|currently|ist|arbeitet|est|travaille|es|trabaja|é|trabalha|è|lavora)\s/u;

/** Whose bio a paragraph is that says so in its first words; null where it is none. */
export function readBioOwner(block: Block): Candidate['people'][number] | null {
  const [name] = findNames(block.run.text.slice(0, 80));
  if (name?.from !== 0 || name.sure < 0.6 || !telling.test(block.run.text.slice(name.to, name.to + 20))) return null;
  return readCredits(block.run, 0.55, name.to)?.people[0] ?? null;
}

/** A paragraph on the speaker, not on what the speaker says. */
function beginsWithPerson(candidate: Candidate, block: Block): boolean {
  const [sentence] = block.run.text.length < 3000 ? splitSentences(block.run) : [];
  if (sentence && readSpeaking(sentence.run)) return false;
  const start = foldWords(block.run.text.slice(0, 60));
  return candidate.people.some((person) => {
    const name = foldWords(person.name.text);
    const given = name.split(' ')[0] as string;
    return (
      start.startsWith(`${name} `) ||
      (start.startsWith(`${given} `) &&
        /^(?:is|has|works|joined|currently|est|ist|es|a|was)\b/u.test(start.slice(given.length + 1)))
    );
  });
}

export function addPeople(candidate: Candidate, people: Candidate['people']): void {
  for (const person of people) {
    const known = candidate.people.find((other) => foldWords(other.name.text) === foldWords(person.name.text));
    if (!known) candidate.people.push(person);
    else {
      known.role ??= person.role;
      known.company ??= person.company;
    }
  }
}
