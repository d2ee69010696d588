import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { foldWords, talkPhrases } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { type Credit, readCredits } from '../refiners/credits.js';
import { isSocial, readEventTitle } from '../refiners/event-title.js';
import { readKind } from '../refiners/kind.js';
import { findLabelledPeople } from '../refiners/labelled-people.js';
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
    const onlySpeaker = hasOneSpeaker(found);
    const titled = found.filter(
      (candidate) =>
        candidate.title !== null &&
        !(isContents(candidate) && onlySpeaker) &&
        candidate.sure >= 0.45 &&
        candidate.kind?.value !== 'lightning' &&
        !(isWorkshop && candidate.people.length === 0 && candidate.sure < 0.6),
    );
    if (titled.length > 0 || found.some((candidate) => candidate.rule === 'described-speakers') || saysNoTalk(page))
      return [];
    const eventTitle = readEventTitle(page.eventTitle, page.input.group);
    if (!eventTitle || isSocial(page.eventTitle.text)) return [];
    const line = readTitleLine(eventTitle, page);
    if (line.title.text === '' || isNotTalk(line.title.text, true)) return [];
    const elsewhere = new Set(
      found
        .filter((candidate) => candidate.title !== null)
        .flatMap((candidate) => candidate.people.map((person) => foldWords(person.name.text))),
    );
    const labelled = (findLabelledPeople(page) ?? []).filter((person) => !elsewhere.has(foldWords(person.name.text)));
    if (elsewhere.size > 0 && labelled.length === 0) return [];
    const people = line.people.length > 0 ? line.people : labelled.length > 0 ? labelled : findOthers(page, found);
    const speaks = people.length > 0 || saysTalk(page) || isAnnouncedByTitle(page, eventTitle);
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

/** A line of a programme that nobody is credited with: beside one speaker it tells what the talk or the evening holds. */
function isContents({ rule, people }: Candidate): boolean {
  return rule === 'agenda-line' && people.length === 0;
}

/** Whether the text describes one talk, of one person, and credits nobody with another. */
function hasOneSpeaker(found: readonly Candidate[]): boolean {
  const credited = found.filter((candidate) => candidate.people.length > 0);
  const [only] = credited;
  return credited.length === 1 && only !== undefined && only.title === null && only.people.length === 1;
}

/** "Foo Analysis - Bar": two capital words are a name only where the text knows the person too, or has nobody else. */
function readTitleLine(eventTitle: Run, page: Page): ReturnType<typeof readTalkLine> {
  const line = readTalkLine(eventTitle);
  const [given, family] = [0, -1].map((at) => line.people[0]?.name.text.split(' ').at(at));
  const isKnown = (text: string) =>
    given !== undefined && family !== undefined && text.includes(given) && text.includes(family);
  if (!family || line.sure >= 0.85 || page.blocks.some((block) => isKnown(block.run.text))) return line;
  return { ...line, title: eventTitle, people: [], sure: 1 };
}

/** "Meeting 5: Faster Queries" over a short text: the title is what the evening is about. */
function isAnnouncedByTitle(page: Page, title: Run): boolean {
  const behindSeries = title.text.length < page.eventTitle.text.length && page.eventTitle.text.endsWith(title.text);
  const named = /^[\p{Lu}\p{Lo}]/u.test(title.text) && !/!$/.test(page.eventTitle.text);
  return behindSeries && named && title.text.split(' ').length >= 4 && page.input.text.body.length < 2000;
}

/** Those whom prose names, else those whose names stand alone over a paragraph on them. */
function findOthers(page: Page, found: readonly Candidate[]): Credit[] {
  const byline = findByline(page);
  const people = byline.length > 0 ? byline : findProsePeople(found);
  return people.length > 0 || found.length > 1 ? people : findHeadedPeople(page);
}

/** A line that only says whose talk it is: "With Ana Lima", "by Ana Lima (Foo)". */
function findByline(page: Page): Credit[] {
  for (const [at, block] of page.blocks.entries()) {
    if (block.kind !== 'paragraph' || block.label || block.timed || block.run.text.length > 100) continue;
    if (closed.has(page.sections[at]?.kind ?? '') || !byOpening.test(block.run.text)) continue;
    const line = readTalkLine(block.run);
    // "By Ana Lima" below a post is its author.
    if (at >= page.blocks.length - 3 && signature.test(block.run.text)) continue;
    if (line.title.text === '' && line.people.length > 0) return line.people;
  }
  return page.blocks.flatMap(findGivenBy).slice(0, 3);
}

/** "The talk will be given by Ana Lima from Foo". */
function findGivenBy(block: Block): Credit[] {
  const lead = theTalk.exec(block.run.text.slice(0, 2000));
  const by = lead && /^\s(?:by|par|por|von|da)\s/u.exec(block.run.text.slice(lead.index + lead[0].length));
  if (!lead || !by) return [];
  const behind = sliceRun(block.run, lead.index + lead[0].length + by[0].length);
  const [name] = findNames(behind.text.slice(0, 80));
  return name?.from === 0 ? (readCredits(behind, 0.55, name.to)?.people ?? []) : [];
}

const closed = new Set(['logistics', 'sponsor', 'host', 'bio']);
const signature = /^(?:by|von|par|por|di|door)\s/iu;
const byOpening = /^(?:by|with|presented by|given by|von|mit|par|avec|por|con|com|di|door|met)\s(?=\p{Lu})/iu;

function findHeadedPeople(page: Page): Credit[] {
  const people = page.blocks.flatMap((block, at) => {
    const next = page.blocks[at + 1];
    const section = page.sections[at]?.kind ?? null;
    if (block.kind !== 'heading' || next?.kind !== 'paragraph' || next.run.text.length < 60) return [];
    if (section === 'logistics' || section === 'host' || section === 'sponsor') return [];
    const credits = readCredits(block.run, 0.6);
    if (!credits || credits.end < block.run.text.length) return [];
    // A name that no list knows counts where the text below says it again.
    const given = credits.people[0]?.name.text.split(' ')[0] ?? '';
    return credits.sure >= 0.85 || (/\p{Ll}/u.test(given) && next.run.text.includes(given)) ? credits.people : [];
  });
  return people.length <= 3 ? people : [];
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

/** "The talk will be given by …", "Le sujet sera présenté par …". */
const theTalk =
  /\b(?:(?:the|our) (?:talk|presentation)|le sujet|la présentation|la conférence|der vortrag|la charla|la ponencia|a palestra|il talk) (?:will be|is|sera|est|wird|será|sarà) (?:given|presented|held|présentée?|donnée?|animée?|gehalten|impartida|presentada|dada|ministrada|apresentada|tenuto)(?!\p{L})/iu;

/** Whether the text or the title says that there is a talk, a workshop or the like. */
function saysTalk(page: Page): boolean {
  if (readKind(page.eventTitle, 0)) return true;
  if (page.blocks.some((block) => theTalk.test(block.run.text.slice(0, 2000)))) return true;
  for (const [at, block] of page.blocks.entries()) {
    const section = page.sections[at]?.kind;
    if (section === 'logistics' || section === 'sponsor' || section === 'host') continue;
    const folded = ` ${foldWords(block.run.text.slice(0, 3000))} `;
    for (const phrase of talkPhrases) if (folded.includes(` ${phrase} `)) return true;
  }
  return false;
}
