import { foldWords } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob } from '../refiners/affiliation.js';
import { readCredits } from '../refiners/credits.js';
import { readKind } from '../refiners/kind.js';
import { readProsePeople } from '../refiners/prose-people.js';
import { readTalkLine } from '../refiners/talk-line.js';
import { trimTitle } from '../refiners/title.js';
import { type BlockRule, makeCandidate } from './candidate.js';

/**
 * A heading in the author's own words over paragraphs in which somebody speaks, or over a line with the speaker.
 * In: `NIGHT QUEUES` over `… Ana Lima, Engineer at Foo, explores …`. Out: the talk with its speaker.
 */
export const talkHeading: BlockRule = {
  name: 'talk-heading',
  read(page, at) {
    const block = page.blocks[at];
    if (!block || block.label || block.timed) return null;
    const isHeading = block.kind === 'heading';
    const standsAlone =
      block.kind === 'paragraph' && block.depth < 0 && block.run.text.length <= 110 && !/[.!,;:]$/.test(block.run.text);
    // Whatever its form, a line right above "Speaker: …" is the title.
    const overSpeaker =
      block.run.text.length <= 160 &&
      !/[.:!]$/.test(block.run.text) &&
      page.blocks[at + 1]?.label?.kind === 'speaker' &&
      page.blocks[at + 1]?.afterGap === false &&
      page.blocks[at + 1]?.label?.value.text !== '';
    if (!isHeading && !standsAlone && !overSpeaker) return null;
    if (block.run.text.length > 180 || block.run.text.length < 4) return null;
    const title = trimTitle(block.run);
    if (title.text.length < 4 || isNotTalk(title.text, false) || isEventTitle(title.text, page.eventTitle.text))
      return null;
    if (block.kind === 'paragraph' && title.text.split(' ').length <= 6 && isJob(title.text)) return null;
    const own = readCredits(block.run, 0.85);
    if (own && own.end >= block.run.text.length) return null;
    let to = at + 1;
    for (; to < page.blocks.length && to < at + 12; to++) {
      const next = page.blocks[to];
      if (!isHeading && !overSpeaker && next?.kind !== 'paragraph') break;
      if (!next || next.timed || (next.label && next.label.kind !== 'speaker' && next.label.kind !== 'abstract')) break;
      if (next.label?.kind === 'speaker' && next.label.value.text !== '') {
        const labelled = readCredits(next.label.value, 0.3);
        if (labelled)
          return makeCandidate('talk-heading', 0.85, at, { title, people: labelled.people, kind: readKind(title, 0) });
      }
      if (next.run.text.length < 200 && to === at + 1) {
        const line = readTalkLine(next.run);
        if (line.title.text === '' && line.people.length > 0)
          return makeCandidate('talk-heading', 0.85, at, {
            title,
            people: line.people,
            kind: readKind(title, 0),
            to: to + 1,
          });
        const credits = readCredits(next.run, isHeading ? 0.6 : 0.9);
        if (credits && credits.end >= next.run.text.length) {
          return makeCandidate('talk-heading', isHeading ? 0.85 : 0.6, at, {
            title,
            people: credits.people,
            kind: readKind(title, 0),
            to: to + 1,
          });
        }
      }
      if (!isHeading || (next.kind === 'heading' && !next.label)) break;
      const people = readProsePeople(next.run).filter((person) => !title.text.includes(person.name.text));
      if (people.length > 0)
        return makeCandidate('talk-heading', 0.75, at, { title, people, kind: readKind(title, 0) });
    }
    return null;
  },
};

/** The event's own title over its text announces the evening. */
function isEventTitle(title: string, eventTitle: string): boolean {
  const folded = foldWords(title);
  return folded === foldWords(eventTitle) && folded !== '';
}
