import { formatDuration } from '../base/index.js';
import { type Block, joinRuns, pickRun, plainRun, type Run, rangeOf, readBlocks, sliceRun } from './blocks/index.js';
import type { Evidence, ExtractInput, Extraction, Found, SpeakerDraft, TalkDraft } from './draft.js';
import { foldWords } from './locales/index.js';
import { isNotTalk, readEvening } from './not-talks/index.js';
import { completeFromAbstract } from './refiners/abstract-people.js';
import { completeFromBios } from './refiners/bios.js';
import { readDetails } from './refiners/details.js';
import { isSocial, readEventTitle } from './refiners/event-title.js';
import { completeNames } from './refiners/full-names.js';
import { findHosts } from './refiners/hosts.js';
import { readKindAbove } from './refiners/kind-above.js';
import { shareLabelledPeople } from './refiners/labelled-people.js';
import { readLanguageMark, readPageLanguage } from './refiners/language.js';
import { mergeCandidates } from './refiners/merge.js';
import { completeNicknames } from './refiners/nicknames.js';
import {
  addLabelledLength,
  formatTime,
  type ProgrammeClock,
  readProgrammeClock,
  readSchedule,
  shareSlots,
  type TimedValue,
} from './refiners/schedule/index.js';
import { findSpeakerLinks } from './refiners/speaker-links.js';
import { readLinks } from './refiners/talk-links.js';
import type { Candidate, Page } from './rules/candidate.js';
import { blockRules, pageRules } from './rules/index.js';
import { findSections } from './sections.js';
import { assignTopics } from './topics/index.js';

/** No evening has more talks than this; what claims more is a list of something else. */
const mostTalks = 200;
/** No event's title is longer. */
const longestTitle = 500;
const closedSections = new Set(['logistics', 'host', 'sponsor']);

/**
 * Reads the talks in an event's text. Pure, never throws, linear in the length of the text.
 * Finding nothing gives empty lists. Every value points at the words it was read from.
 */
export function extractTalks(input: ExtractInput): Extraction {
  const page = readPage(input);
  const clock = readProgrammeClock(page);
  const evening = readEvening(input.title ?? '', input.text.body);
  const found = evening === 'called-off' ? [] : readBlockTalks(page, clock);
  if (evening !== 'called-off') for (const rule of pageRules) found.push(...rule.read(page, found));
  const talks = mergeCandidates(
    evening === 'without-talks' || isSocial(input.title ?? '')
      ? found.filter((talk) => talk.people.length > 0 && talk.title !== null)
      : found,
  )
    .filter((talk) => talk.title === null || !isNotTalk(talk.title.text, talk.people.length > 0))
    .slice(0, mostTalks);
  shareSlots(talks, page, clock);
  completeFromAbstract(talks, page.blocks);
  shareLabelledPeople(talks, page);
  dropToldAgain(talks);
  completeTitle(talks, page);
  completeNicknames(talks, page.blocks);
  completeNames(
    talks.flatMap((talk) => talk.people),
    page.blocks,
  );
  for (const talk of talks) {
    completeFromBios(talk.people, page.blocks, talks.length === 1);
    freeTitle(talk);
  }
  const language = readPageLanguage(page);
  const links = findSpeakerLinks(talks, page);
  const { hosts, sponsors } = findHosts(page.blocks, page.sections);
  return {
    talks: talks.map((talk) => toDraft({ ...talk, language: talk.language ?? language }, page, links)),
    hosts: hosts.map((run) => toFound(run.text, run, 'hosts', 0.6)),
    sponsors: sponsors.map((run) => toFound(run.text, run, 'hosts', 0.6)),
  };
}

/** “the right thing” where the event is called “Doing “the right thing”: …”: of one talk the event has the whole title. */
function completeTitle(talks: readonly Candidate[], page: Page): void {
  const [only] = talks;
  const whole = readEventTitle(page.eventTitle, page.input.group);
  if (talks.length !== 1 || only?.rule !== 'prose-recap' || !only.title || !whole) return;
  const at = whole.text.indexOf(only.title.text);
  if (at > 0 && /["“„«]$/.test(whole.text.slice(0, at))) only.title = whole;
}

/** A talk that prose only describes is the titled one of the same people, which had no names of its own before. */
function dropToldAgain(talks: Candidate[]): void {
  const names = (talk: Candidate) => talk.people.map((person) => foldWords(person.name.text));
  for (const [at, talk] of [...talks.entries()].reverse()) {
    if (talk.title || talk.people.length === 0) continue;
    const own = names(talk);
    if (talks.some((other) => other.title && own.every((name) => names(other).includes(name)))) talks.splice(at, 1);
  }
}

/** "Ana Lima - Night Queues": what is the title is not her employer as well. */
function freeTitle(talk: Candidate): void {
  if (!talk.title) return;
  const own = rangeOf(talk.title);
  const isOwn = (run: Run | null) => {
    const range = run && run.part === talk.title?.part ? rangeOf(run) : null;
    return range !== null && own !== null && range.start < own.end && own.start < range.end;
  };
  for (const person of talk.people) {
    // "Fireside chat with Ana Lima, CTO of Foo": the whole is the title.
    if (isOwn(person.name)) continue;
    if (isOwn(person.company)) person.company = null;
    if (isOwn(person.role)) person.role = null;
  }
}

function readPage(input: ExtractInput): Page {
  const blocks = readBlocks(input.text);
  return {
    input,
    blocks,
    sections: findSections(blocks, input.group),
    eventTitle: { ...plainRun((input.title ?? '').slice(0, longestTitle)), part: 'title' },
  };
}

/** Walks the blocks: at each the rules are asked in order; a talk takes the blocks behind it as long as they are its own. */
function readBlockTalks(page: Page, clock: ProgrammeClock): Candidate[] {
  const found: Candidate[] = [];
  let details: ReturnType<typeof readDetails> | null = null;
  for (let at = 0; at < page.blocks.length; ) {
    const candidate = found.length < mostTalks * 2 ? readTalkAt(page, at) : null;
    if (candidate) {
      found.push(candidate);
      for (const block of page.blocks.slice(candidate.from, Math.max(candidate.to, at + 1)))
        readLinks(candidate, block);
      candidate.schedule = readSchedule(candidate, page, clock);
      details = readDetails(candidate, page);
      at = Math.max(candidate.to, at + 1);
      continue;
    }
    const block = page.blocks[at] as Block;
    if (details && !details.take(block)) details = null;
    const talk = found[found.length - 1];
    if (details && talk) addLabelledLength(talk, block);
    at++;
  }
  return found;
}

function readTalkAt(page: Page, at: number): Candidate | null {
  const section = page.sections[at];
  if (section && closedSections.has(section.kind ?? '')) return null;
  const block = page.blocks[at];
  if (block && isDeckCaption(block)) return null;
  for (const rule of blockRules) {
    const candidate = rule.read(page, at);
    if (candidate) {
      const line = page.blocks[at]?.run;
      return {
        ...candidate,
        kind: candidate.kind ?? readKindAbove(page, at),
        language: line ? readLanguageMark(line) : null,
      };
    }
  }
  return null;
}

/** "[Night Queues](slideshare…) from [Ana Lima](slideshare…)": what sites write below a deck that a page shows. */
function isDeckCaption({ links }: Block): boolean {
  return links.filter(({ url }) => /^(?:https?:)?\/\/(?:www\.)?slideshare\.net\//.test(url)).length >= 2;
}

function toDraft(talk: Candidate, page: Page, links: ReturnType<typeof findSpeakerLinks>): TalkDraft {
  const { rule, sure } = talk;
  const abstract = joinRuns(talk.abstract.slice(0, 30));
  const anchor = talk.title ?? talk.about ?? talk.people[0]?.name ?? abstract;
  return {
    title: talk.title && toFound(talk.title.text, talk.title, rule, sure),
    about: talk.title ? null : talk.about && toFound(talk.about.text, talk.about, rule, sure * 0.8),
    kind: toFound(
      talk.kind?.value ?? 'talk',
      talk.kind?.run ?? anchor,
      talk.kind ? 'kind' : rule,
      talk.kind ? 0.85 : 0.7,
    ),
    abstract: abstract.text === '' ? null : toFound(abstract.text, abstract, 'details', 0.7),
    language: talk.language && toFound(talk.language.value, talk.language.run, 'language', 0.9),
    startTime: toMinutes(talk.schedule?.start, formatTime),
    duration: toMinutes(talk.schedule?.length, formatDuration),
    speakers: talk.people.map(
      (person): SpeakerDraft => ({
        name: toFound(
          person.name.text,
          person.name,
          rule,
          Math.min(0.95, Math.max(0.4, person.sure)) * (0.7 + sure * 0.3),
        ),
        role: toPost(person.role),
        company: toPost(person.company),
        links: links.get(foldWords(person.name.text)) ?? [],
      }),
    ),
    topics: readTopics(talk, abstract, page),
    links: talk.links.map((link) => ({
      kind: link.kind,
      url: {
        value: link.url,
        evidence: { part: 'text', start: link.start, end: link.end, rule: 'details', confidence: 0.8 },
      },
    })),
  };
}

/** A role or an employer, without the marks that stood between them. */
function toPost(run: Run | null): Found<string> | null {
  const words =
    run && sliceRun(run, 0, run.text.length - (/[\s,;:|–—-]{1,6}$/u.exec(run.text.slice(-6))?.[0].length ?? 0));
  return words && words.text !== '' ? toFound(words.text, words, 'affiliation', 0.75) : null;
}

function readTopics(talk: Candidate, abstract: Run, page: Page): Found<string>[] {
  const title = talk.title ?? talk.about;
  const assigned = assignTopics({
    title: title?.text ?? null,
    abstract: abstract.text || null,
    context: page.input.title,
    group: page.input.group,
    words: page.input.topicWords ?? [],
  });
  return assigned.map((topic): Found<string> => {
    const field = topic.field === 'title' ? title : topic.field === 'abstract' ? abstract : null;
    const run = field ? pickRun(field, topic.start, topic.end) : (title ?? abstract);
    return toFound(topic.slug, run, 'topics', topic.confidence);
  });
}

function toMinutes(found: TimedValue | null | undefined, write: (minutes: number) => string): Found<string> | null {
  return found ? toFound(write(found.minutes), found.run, 'schedule', found.sure) : null;
}

function toFound<T>(value: T, run: Run, rule: string, confidence: number): Found<T> {
  const range = rangeOf(run) ?? { start: 0, end: 0 };
  const part: Evidence['part'] = run.part ?? 'text';
  return {
    value,
    evidence: { part, start: range.start, end: range.end, rule, confidence: Math.round(confidence * 100) / 100 },
  };
}
