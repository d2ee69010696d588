import { type Run, sliceRun } from '../blocks/index.js';
import { foldWords, stopWords } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { readEventTitle } from '../refiners/event-title.js';
import { readKind } from '../refiners/kind.js';
import { trimTitle } from '../refiners/title.js';
import { type Candidate, makeCandidate, type Page, type PageRule } from './candidate.js';

const between = /\s(?:and|&|\+|und|et|y|e|\||\/|;)\s|[,;]\s/giu;

/**
 * Talks that the text only describes, whose titles stand beside each other in the event's.
 * In: the event “Night Queues & Lakes by Day” with `Ana Lima will speak about queues …`. Out: the titles of both.
 */
export const titlesInEventTitle: PageRule = {
  name: 'titles-in-event-title',
  read(page, found) {
    const bare = found.filter((talk) => talk.title === null && talk.people.length > 0);
    if (bare.length < 2 || bare.length > 6 || bare.length < found.length) return [];
    const whole = readEventTitle(page.eventTitle, page.input.group);
    if (!whole) return [];
    for (const parts of readParts(whole)) {
      const talks = pair(parts, bare, page);
      if (talks) return talks;
    }
    return [];
  },
};

/** The ways to cut a title in two, and the cut at every seam. */
function readParts(title: Run): Run[][] {
  const seams = [...title.text.matchAll(between)].slice(0, 5);
  const cut = (chosen: RegExpExecArray[] | RegExpMatchArray[]) => {
    const ends = [...chosen.map((seam) => seam.index ?? 0), title.text.length];
    const starts = [0, ...chosen.map((seam) => (seam.index ?? 0) + seam[0].length)];
    return starts.map((start, at) => trimTitle(sliceRun(title, start, ends[at])));
  };
  const ways = seams.length > 1 ? [seams, ...seams.map((seam) => [seam])] : [seams];
  return ways.map(cut).filter((parts) => parts.length >= 2 && parts.every((part) => !isNotTalk(part.text, true)));
}

/** Each part with the talk that is told in its words; null where they do not go together. */
function pair(parts: readonly Run[], talks: readonly Candidate[], page: Page): Candidate[] | null {
  const texts = talks.map((talk) => foldWords(`${talk.about?.text ?? ''} ${page.blocks[talk.from]?.run.text ?? ''}`));
  const taken = new Set<number>();
  const paired: Candidate[] = [];
  for (const part of parts) {
    const words = foldWords(part.text)
      .split(' ')
      .filter((word) => word.length > 1 && !stopWords.has(word));
    const best = texts
      .map((text, at) => ({
        at,
        share: words.filter((word) => text.includes(word)).length / Math.max(1, words.length),
      }))
      .filter(({ at, share }) => !taken.has(at) && share >= 0.5)
      .sort((a, b) => b.share - a.share || a.at - b.at)[0];
    const talk = best && talks[best.at];
    if (!best || !talk) return null;
    taken.add(best.at);
    paired.push(
      makeCandidate('titles-in-event-title', 0.7, talk.from, {
        title: part,
        people: talk.people,
        kind: talk.kind ?? readKind(part, 0),
        abstract: talk.abstract,
        to: talk.from,
      }),
    );
  }
  return paired;
}
