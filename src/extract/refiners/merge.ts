import { rangeOf } from '../blocks/index.js';
import { foldWords } from '../locales/index.js';
import type { Candidate } from '../rules/candidate.js';
import { addPeople } from './details.js';
import { joinSchedules } from './schedule/read-schedule.js';

/**
 * One candidate a talk: the same talk in the agenda and in its details becomes one; prose that names the speakers of a
 * titled talk adds what it knows; weak candidates go where surer ones are.
 */
export function mergeCandidates(candidates: readonly Candidate[]): Candidate[] {
  const talks: Candidate[] = [];
  const ordered = [...candidates].sort(
    (a, b) => Number(b.title !== null) - Number(a.title !== null) || a.from - b.from,
  );
  for (const candidate of ordered) {
    const known = talks.find((talk) => isSame(talk, candidate));
    if (known) absorb(known, candidate);
    else talks.push(candidate);
  }
  return prune(talks).sort((a, b) => a.from - b.from);
}

function isSame(a: Candidate, b: Candidate): boolean {
  const shared = a.people.filter((person) =>
    b.people.some((other) => sameName(person.name.text, other.name.text)),
  ).length;
  if (a.title && b.title) {
    if (isToldIn(a, b)) return true;
    if (isLikeTitle(a.title.text, b.title.text)) return true;
    if (shared > 0 && isShortFor(a.title.text, b.title.text)) return true;
    // Prose names a talk in its own words; the same people give one talk unless two are announced.
    const prose = b.rule === 'prose-recap' || a.rule === 'prose-recap';
    return prose && shared > 0;
  }
  if (shared > 0) return true;
  return a.title === null && b.title === null && a.from === b.from && a.people.length === 0;
}

/** What prose names inside the description of a talk that nobody is credited with is that talk. */
function isToldIn(talk: Candidate, told: Candidate): boolean {
  const at = told.title && rangeOf(told.title)?.start;
  if (told.rule !== 'prose-recap' || talk.people.length > 0 || typeof at !== 'number') return false;
  return talk.abstract.slice(0, 1).some((run) => {
    const range = rangeOf(run);
    return range !== null && range.start <= at && at < range.end;
  });
}

/** "Ana Lima" and "Ana": one may be written short. */
function sameName(a: string, b: string): boolean {
  const left = foldWords(a);
  const right = foldWords(b);
  return (
    left === right ||
    (left.length > 2 && right.startsWith(`${left} `)) ||
    (right.length > 2 && left.startsWith(`${right} `))
  );
}

/** The same words, or all the words of the shorter one at the beginning of the longer or nearly all of them. */
export function isLikeTitle(a: string, b: string): boolean {
  const left = foldWords(a);
  const right = foldWords(b);
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length >= 8 && long.startsWith(short)) return true;
  if (short.length >= 20 && long.endsWith(short)) return true;
  const shortWords = short.split(' ');
  if (shortWords.length < 3) return false;
  const longWords = long.split(' ');
  const bag = new Set(longWords);
  const shared = shortWords.filter((word) => bag.has(word)).length;
  return shared / Math.max(shortWords.length, longWords.length) >= 0.7;
}

/** "Queues" for "Queues at Night": the agenda names a talk of the same person by a word of its title. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = [foldWords(a), foldWords(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length >= 4 && ` ${long} `.includes(` ${short} `);
}

function absorb(into: Candidate, from: Candidate): void {
  // "Knowledge Graphs: …" read as a name there, where here it is a part of the title.
  const title = foldWords(into.title?.text ?? '');
  const other = {
    ...from,
    people: from.people.filter((person) => person.sure >= 0.85 || !title.includes(foldWords(person.name.text))),
  };
  if (into.people.length === 0) into.people = other.people;
  else if (other.rule === 'prose-recap') {
    for (const person of other.people) {
      const known = into.people.find((one) => sameName(one.name.text, person.name.text));
      if (!known) continue;
      known.role ??= person.role;
      known.company ??= person.company;
    }
    if (into.rule === 'prose-recap' || into.rule === 'talk-heading') addNew(into, other);
  } else addNew(into, other);
  // The agenda shortens titles: of two that hold each other the longer is the whole.
  if (
    into.title &&
    other.title &&
    other.title.text.length > into.title.text.length &&
    other.title.text.length <= 140 &&
    other.rule !== 'prose-recap' &&
    foldWords(other.title.text).includes(foldWords(into.title.text))
  )
    into.title = other.title;
  into.title ??= other.title;
  if (abstractLength(other) > abstractLength(into) && other.rule !== 'prose-recap') into.abstract = other.abstract;
  into.kind ??= other.kind;
  into.schedule = joinSchedules(into.schedule, other.schedule);
  into.about ??= other.about;
  into.language ??= other.language;
  into.sure = Math.max(into.sure, other.sure);
  for (const link of other.links) if (!into.links.some((known) => known.url === link.url)) into.links.push(link);
}

function addNew(into: Candidate, other: Candidate): void {
  for (const person of other.people) {
    const known = into.people.find((one) => sameName(one.name.text, person.name.text));
    if (known && person.name.text.length > known.name.text.length) known.name = person.name;
  }
  addPeople(
    into,
    other.people.filter(
      (person) =>
        !into.people.some(
          (one) =>
            one !== person &&
            sameName(one.name.text, person.name.text) &&
            foldWords(one.name.text) !== foldWords(person.name.text),
        ),
    ),
  );
}

function abstractLength(candidate: Candidate): number {
  return candidate.abstract.reduce((sum, run) => sum + run.text.length, 0);
}

const fewestWords = 5;

/** Lines that only their place makes a talk stand where nothing surer was found. */
function prune(talks: Candidate[]): Candidate[] {
  const strong = talks.filter((talk) => talk.sure >= 0.6);
  if (strong.length === 0) return talks;
  return talks.filter(
    (talk) =>
      talk.sure >= 0.6 ||
      (talk.rule === 'prose-recap' && talk.sure >= 0.4 && !strong.some((other) => other.rule !== 'prose-recap')) ||
      (talk.rule === 'agenda-line' &&
        strong.every((other) => other.rule === 'agenda-line') &&
        // Where the others have speakers, a word or two without one are the evening's course.
        (strong.length < 2 || (talk.title?.text.split(' ').length ?? 0) >= fewestWords)),
  );
}
