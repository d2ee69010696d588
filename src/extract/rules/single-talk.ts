import type { Run } from '../blocks/index.js';
import { foldWords, talkPhrases } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { completeFromBios } from '../refiners/bios.js';
import { type Credit, readCredits } from '../refiners/credits.js';
import { isSocial, readEventTitle } from '../refiners/event-title.js';
import { readKind } from '../refiners/kind.js';
import { findNames } from '../refiners/person-name.js';
import { readTalkLine } from '../refiners/talk-line.js';
import { readTalkPrefix } from '../refiners/title.js';
import { type Candidate, makeCandidate, type Page, type PageRule } from './candidate.js';

/**
 * One talk whose title is the event's.
 * In: the event “Night Queues” with `Speaker: Ana Lima` or “In this talk we …”. Out: the talk “Night Queues”.
 */
export const singleTalk: PageRule = {
  name: 'single-talk',
  read(page, found) {
    // The agenda of a workshop is its contents.
    const isWorkshop = readKind(page.eventTitle, 0)?.value === 'workshop';
    const titled = found.filter(
      (candidate) =>
        candidate.title !== null &&
        candidate.sure >= 0.45 &&
        candidate.kind?.value !== 'lightning' &&
        !(isWorkshop && candidate.people.length === 0 && candidate.sure < 0.6),
    );
    if (titled.length > 0 || found.some((candidate) => candidate.rule === 'described-speakers') || saysNoTalk(page))
      return [];
    const eventTitle = readEventTitle(page.eventTitle, page.input.group);
    if (!eventTitle || isSocial(page.eventTitle.text)) return [];
    const line = readTalkLine(eventTitle);
    if (line.title.text === '' || isNotTalk(line.title.text, true)) return [];
    const elsewhere = new Set(
      found
        .filter((candidate) => candidate.title !== null)
        .flatMap((candidate) => candidate.people.map((person) => foldWords(person.name.text))),
    );
    const labelled = (findLabelledPeople(page) ?? []).filter((person) => !elsewhere.has(foldWords(person.name.text)));
    if (elsewhere.size > 0 && labelled.length === 0) return [];
    const people = line.people.length > 0 ? line.people : labelled.length > 0 ? labelled : findProsePeople(found);
    const speaks = people.length > 0 || saysTalk(page);
    if (!speaks) return [];
    if (found.length > 1 && people.length === 0 && !isWorkshop) return [];
    const kind = line.kind ?? readKind(page.eventTitle, readTalkPrefix(page.eventTitle)) ?? readKind(eventTitle, 0);
    const abstract = page.blocks
      .filter(
        (block, at) =>
          block.kind === 'paragraph' &&
          !block.label &&
          block.run.text.length > 80 &&
          !['logistics', 'sponsor', 'host', 'bio'].includes(page.sections[at]?.kind ?? ''),
      )
      .map((block) => block.run);
    return [
      makeCandidate('single-talk', people.length > 0 ? 0.8 : 0.6, 0, {
        title: line.title,
        people,
        kind,
        abstract,
        to: 0,
      }),
    ];
  },
};

/** The people behind "Speaker:" or below a heading of speakers or of their bios. */
function findLabelledPeople(page: Page): Credit[] | null {
  const people: Credit[] = [];
  for (const [at, block] of page.blocks.entries()) {
    const section = page.sections[at]?.kind;
    const cellLabel = block.kind === 'row' && block.cells.length >= 2 ? readRowLabel(block.cells[0]?.text ?? '') : null;
    const introduced =
      block.kind !== 'row' && !block.label && /^.{4,40}?[:–—-]\s/u.test(block.run.text)
        ? readIntroduced(block.run)
        : null;
    if (introduced) {
      if (!people.some((known) => foldWords(known.name.text) === foldWords(introduced.name.text)))
        people.push(introduced);
      continue;
    }
    const value =
      block.label?.kind === 'speaker' || block.label?.kind === 'bio'
        ? block.label.value
        : cellLabel
          ? block.cells[1]
          : section === 'speaker' || section === 'bio'
            ? block.run
            : null;
    if (!value || value.text === '') continue;
    const labelled = block.label?.kind === 'speaker' || cellLabel;
    const credits = readCredits(value, labelled ? 0.3 : 0.85) ?? readNameAtStart(value);
    if (!credits || /^everyone$/i.test(value.text)) continue;
    for (const person of credits.people)
      if (!people.some((known) => foldWords(known.name.text) === foldWords(person.name.text))) people.push(person);
  }
  return people.length > 0 && people.length <= 8 ? people : null;
}

/** "Ana Lima: Engineer at Foo. She …": a name with a job behind it. */
function readIntroduced(run: Run): Credit | null {
  const [name] = findNames(run.text.slice(0, 80));
  if (name?.from !== 0 || name.sure < 0.6 || !/^\s?[:–—-]\s/u.test(run.text.slice(name.to))) return null;
  const person = readCredits(run, 0.55, name.to)?.people[0];
  if (!person) return null;
  completeFromBios(
    [person],
    [
      {
        kind: 'paragraph',
        run,
        level: 0,
        depth: -1,
        numbered: false,
        links: [],
        strong: [],
        cells: [],
        afterGap: true,
        label: null,
        timed: false,
      },
    ],
  );
  return person.role ? person : null;
}

/** "Ana Lima is …": a bio begins with the name. */
function readNameAtStart(run: Run): ReturnType<typeof readCredits> {
  const [name] = findNames(run.text.slice(0, 120));
  return name?.from === 0 ? readCredits(run, 0.55, name.to) : null;
}

function readRowLabel(text: string): boolean {
  return /^(?:\W*)(?:speakers?|presenters?|presented by|referent(?:in|en)?|intervenants?|ponentes?|palestrantes?|登壇者|講師)\W*$/iu.test(
    text,
  );
}

function findProsePeople(found: readonly Candidate[]): Credit[] {
  const people: Credit[] = [];
  for (const candidate of found) {
    for (const person of candidate.people)
      if (!people.some((known) => known.name.text === person.name.text)) people.push(person);
  }
  return found.length <= 1 || people.length === 1 ? people : [];
}

const noTalk =
  /\b(?:no (?:talks?|presentations?|speakers?)\b|instead of (?:a|the|our) (?:meeting|talk|presentation)|keine vorträge|pas de (?:talk|présentation)|sin charlas|sem palestras)/iu;

/** "No talks, just drinks". */
function saysNoTalk(page: Page): boolean {
  return page.blocks.some((block) => noTalk.test(block.run.text.slice(0, 2000)));
}

/** Whether the text or the title says that there is a talk, a workshop or the like. */
function saysTalk(page: Page): boolean {
  if (readKind(page.eventTitle, 0)) return true;
  for (const [at, block] of page.blocks.entries()) {
    const section = page.sections[at]?.kind;
    if (section === 'logistics' || section === 'sponsor' || section === 'host') continue;
    const folded = ` ${foldWords(block.run.text.slice(0, 3000))} `;
    for (const phrase of talkPhrases) if (folded.includes(` ${phrase} `)) return true;
  }
  return false;
}
