import type { Block } from '../../blocks/index.js';
import { foldWords, logisticWords, stopWords } from '../../locales/index.js';
import type { Candidate, Page } from '../../rules/candidate.js';
import { isLikeTitle } from '../merge.js';
import type { ProgrammeClock } from './programme-clock.js';
import { joinSchedules, readTimeRun } from './read-schedule.js';

/** Lines of a programme are short; what is longer speaks of something. */
const longestSlot = 200;

/**
 * Gives talks the times of programme lines that are no talk's own: those that name the talk ("19:00 Ana Lima"), and
 * those that hold its place ("19:00 Talk 1", or "19:00 Talk" where there is but one).
 */
export function shareSlots(talks: readonly Candidate[], page: Page, clock: ProgrammeClock): void {
  if (talks.every((talk) => talk.schedule?.start)) return;
  const slots = page.blocks
    .filter((block) => block.time !== null && block.run.text.length <= longestSlot)
    .slice(0, 100);
  for (const talk of talks) {
    if (talk.schedule?.start) continue;
    const named = slots.filter((slot) => names(slot, talk, talks));
    const slot = named.length === 1 ? named[0] : findPlace(slots, talks.indexOf(talk), talks.length);
    const read = slot?.time ? readTimeRun(slot.time, clock) : null;
    if (!read) continue;
    talk.schedule = joinSchedules(talk.schedule, {
      start: read.start && { ...read.start, sure: read.start.sure * 0.9 },
      length: read.length && { ...read.length, sure: read.length.sure * 0.9 },
    });
  }
}

/** Whether the line names this talk, by its title or by its speakers, and none of the others. */
function names(slot: Block, talk: Candidate, talks: readonly Candidate[]): boolean {
  const line = ` ${foldWords(slot.run.text)} `;
  const bears = (one: Candidate) =>
    (one.title !== null && isLikeTitle(one.title.text, slot.run.text)) ||
    one.people.some((person) => person.name.text.includes(' ') && line.includes(` ${foldWords(person.name.text)} `));
  return bears(talk) && !talks.some((other) => other !== talk && bears(other));
}

const place =
  /^(?:(?:first|second|third|main|erster?|zweiter?|dritter?)\s)?(?:talk|presentation|session|vortrag|charla|palestra|présentation|exposé)s?(?:\s?#?(\d{1,2}))?\b[:.]?/iu;
const ordinals = [/^(?:first|erste)/i, /^(?:second|zweite)/i, /^(?:third|dritte)/i];

/** "Talk 1", "Main presentation of the month": nothing but a place, and what belongs to the evening's course. */
function isPlace(text: string): boolean {
  const found = place.exec(text.slice(0, 40));
  if (!found) return false;
  const rest = foldWords(text.slice(found[0].length)).split(' ').filter(Boolean);
  return (
    rest.length <= 5 && rest.every((word) => stopWords.has(word) || logisticWords.has(word) || /^[qa]$/.test(word))
  );
}

/** The line that holds the place of the talk with this index. */
function findPlace(slots: readonly Block[], index: number, count: number): Block | undefined {
  const places = slots.filter(({ run }) => isPlace(run.text));
  if (count === 1) return places.length === 1 ? places[0] : undefined;
  if (places.length !== count) return undefined;
  return places.find(({ run }) => {
    const number = place.exec(run.text.slice(0, 40))?.[1];
    return number ? Number(number) === index + 1 : ordinals[index]?.test(run.text);
  });
}
