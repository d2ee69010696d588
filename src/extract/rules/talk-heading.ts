import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { foldWords } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob } from '../refiners/affiliation.js';
import { readCredits } from '../refiners/credits.js';
import { readBioOwner } from '../refiners/details.js';
import { readEventTitle } from '../refiners/event-title.js';
import { readKind } from '../refiners/kind.js';
import { hasNameForm } from '../refiners/name-form.js';
import { findNames } from '../refiners/person-name.js';
import { readProsePeople, readSpeaking } from '../refiners/prose-people.js';
import { splitSentences } from '../refiners/sentences.js';
import { readTalkLine } from '../refiners/talk-line.js';
import { isCalendar, isCounted, trimTitle } from '../refiners/title.js';
import { readPersonLine } from '../refiners/whole-credits.js';
import { type BlockRule, type Candidate, makeCandidate, type Page } from './candidate.js';
import {
  isInProgramme,
  isOnlyLink,
  isOverAbstract,
  isOverAbstractAndBio,
  isOverThisTalk,
  isProse,
} from './heading-places.js';

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
      block.kind === 'paragraph' &&
      block.depth < 0 &&
      block.run.text.length <= 110 &&
      !/[.!,;:。]$/.test(block.run.text);
    // Whatever its form, a line right above "Speaker: …" is the title.
    const below = page.blocks[at + 1];
    const namesSpeaker = below?.label?.kind === 'speaker' && below.label.value.text !== '';
    const overSpeaker =
      namesSpeaker && !below.afterGap && block.run.text.length <= 160 && !/[.!]$/.test(block.run.text);
    if (!isHeading && !standsAlone && !overSpeaker) return null;
    if (block.run.text.length > 180 || block.run.text.length < 4) return null;
    const title = trimTitle(readOwnTitle(block.run, page));
    if (title.text.length < 4 || isCounted(title.text) || calling.test(title.text) || isDownload(block)) return null;
    if (
      partHead.test(title.text) ||
      (evening.test(title.text) && takesPlace.test(title.text)) ||
      isCalendar(title.text) ||
      isNotTalk(title.text, overSpeaker)
    )
      return null;
    if (!namesSpeaker && isEventTitle(block.run.text, page.eventTitle.text)) return null;
    if (block.kind === 'paragraph' && title.text.split(' ').length <= 6 && isJob(title.text)) return null;
    const own = readCredits(block.run, 0.85);
    if (own && own.end >= block.run.text.length) return null;
    const speaking = standsAlone ? readSpeakingBelow(page, at) : null;
    if (speaking) return makeCandidate('talk-heading', 0.65, at, { title, people: speaking, kind: readKind(title, 0) });
    if (isHeading && isOverAbstractAndBio(page, at))
      return makeCandidate('talk-heading', 0.75, at, { title, kind: readKind(title, 0) });
    const announced = isHeading ? readAnnounced(page, at) : null;
    if (announced)
      return makeCandidate('talk-heading', 0.8, at, { title, people: announced, kind: readKind(title, 0) });
    let to = at + 1;
    for (; to < page.blocks.length && to < at + 12; to++) {
      const next = page.blocks[to];
      if (!isHeading && !overSpeaker && next?.kind !== 'paragraph') break;
      // "## Speakers" below "### Night Queues" is for all of them.
      if (next?.kind === 'heading' && isHeading && next.level < block.level && block.level <= 6) {
        const introduces = next.label?.kind === 'bio' || next.label?.kind === 'speaker';
        if (introduces && to > at + 1 && isProse(page.blocks.slice(at + 1, to)))
          return makeCandidate('talk-heading', 0.7, at, { title, kind: readKind(title, 0) });
        break;
      }
      // "Speaker" as a heading over the name.
      const label = page.blocks[to - 1]?.label;
      if (label?.kind === 'speaker' && label.value.text === '' && next && !next.label && next.run.text.length <= 160) {
        const named = opensList(page, to) ? [] : readListed(page, to);
        const isPanel = /\bpanel/iu.test(page.blocks[to - 1]?.run.text ?? '');
        if (named.length > 0)
          return makeCandidate('talk-heading', 0.85, at, {
            title,
            people: named.flatMap(({ people }) => people),
            kind: isPanel ? { value: 'panel', run: page.blocks[to - 1]?.run ?? null } : readKind(title, 0),
            to: to + named.length,
          });
      }
      const told = isHeading && to > at + 1 && isProse(page.blocks.slice(at + 1, to));
      if (told && next?.label?.kind === 'bio')
        return makeCandidate('talk-heading', 0.7, at, { title, kind: readKind(title, 0) });
      if (!next || next.timed || (next.label && next.label.kind !== 'speaker' && next.label.kind !== 'abstract')) break;
      if (next.label?.kind === 'speaker' && next.label.value.text !== '') {
        const labelled = readCredits(next.label.value, 0.3);
        if (labelled)
          return makeCandidate('talk-heading', 0.85, at, { title, people: labelled.people, kind: readKind(title, 0) });
      }
      const saying = isHeading && to === at + 1 ? readSaying(next) : null;
      if (saying)
        return makeCandidate('talk-heading', 0.85, at, { title, people: saying, kind: readKind(title, 0), to: to + 1 });
      if (next.run.text.length < 200 && to === at + 1) {
        const line = readTalkLine(next.run);
        if (line.title.text === '' && line.people.length > 0)
          return makeCandidate('talk-heading', 0.85, at, {
            title,
            people: line.people,
            kind: readKind(title, 0),
            to: to + 1,
          });
        // One word over a list of people is what they are.
        const after = page.blocks[to + 1];
        const more = after && !after.label && !after.timed ? readCredits(after.run, 0.85) : null;
        const isList =
          !/\s|\p{Lo}/u.test(title.text) &&
          (next.kind === 'item' ||
            next.kind === 'heading' ||
            (more !== null && more.end >= (after?.run.text.length ?? 0)));
        const credits = isList ? null : readCredits(next.run, isHeading ? 0.6 : 0.9);
        if (credits && (credits.end >= next.run.text.length || (isHeading && hasPost(credits.people)))) {
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
      // What it is about, and then who gives it, on a line of its own.
      const isPlain = block.level <= 6 && !/[.!]$/.test(block.run.text);
      const closing = told && isPlain && next.run.text.length <= 80 ? readPersonLine(next.run, 0.85) : null;
      if (closing)
        return makeCandidate('talk-heading', 0.7, at, { title, people: closing.people, kind: readKind(title, 0) });
      const owner = told ? readBioOwner(next) : null;
      if (owner) return makeCandidate('talk-heading', 0.7, at, { title, people: [owner], kind: readKind(title, 0) });
    }
    // Weak: these stand where nothing surer tells of talks.
    if (isInProgramme(page, at)) return makeCandidate('talk-heading', 0.6, at, { title, kind: readKind(title, 0) });
    return isOverAbstract(page, at) || (isHeading && isOverThisTalk(page, at))
      ? makeCandidate('talk-heading', 0.59, at, { title, kind: readKind(title, 0) })
      : null;
  },
};

/** "Night Group #4: Night Queues" over the event of that title: the series is none of the talk's words. */
function readOwnTitle(run: Run, page: Page): Run {
  const isOwn = foldWords(run.text) === foldWords(page.eventTitle.text);
  return (isOwn && readEventTitle(run, page.input.group)) || run;
}

/** "Our first speaker is Ana Lima. She will talk about:" right above the heading. */
function readAnnounced(page: Page, at: number): Candidate['people'] | null {
  const above = page.blocks[at - 1];
  if (above?.kind !== 'paragraph' || above.label || above.timed || !/[:：]$/.test(above.run.text)) return null;
  const people = above.run.text.length < 1500 ? readProsePeople(above.run) : [];
  return people.length > 0 ? people : null;
}

/** "Ana Lima, Engineer at Foo, builder of queues": one person with a post, and more of them. */
function hasPost([person, other]: Candidate['people']): boolean {
  return other === undefined && person !== undefined && person.role !== null && person.company !== null;
}

const says =
  /^,?\s(?:says|writes|tells us|explains|adds|asks|sagt|schreibt|dit|écrit|dice|escribe|diz|escreve|scrive)\s?[:：]$/u;

/** "Ana Lima says:" over her own words. */
function readSaying(block: Block): Candidate['people'] | null {
  const text = block.run.text;
  const [name] = text.length <= 90 ? findNames(text) : [];
  // A name that no list knows, as a link of its own.
  const [link] = block.links;
  if (!name && link?.from === 0 && says.test(text.slice(link.to)) && hasNameForm(text.slice(0, link.to)))
    return [{ name: sliceRun(block.run, 0, link.to), role: null, company: null, sure: 0.7 }];
  if (name?.from !== 0 || name.sure < 0.3 || !says.test(text.slice(name.to))) return null;
  return readCredits(block.run, 0.3, name.to)?.people ?? null;
}

const calling = /^(?:join us|come and|rejoignez|venez|únete|kommt|meldet euch)(?!\p{L})/iu;

/** "Third meetup taking place at Foo": the evening itself. */
const evening = /\b(?:meet-?up|user group meeting|treffen|encontro|encuentro|spotkanie)\b/iu;
const takesPlace = /\b(?:taking place|will be held|takes place|hosted|sponsored|findet statt|acontece)\b/iu;

/** What stands over links, or over a part of what is told of a talk or an evening. */
const partHead =
  /^(?:lernziele|vorkenntnisse|voraussetzungen|zielgruppe|inhalte|prerequisites|requirements|learning (?:objectives|goals|outcomes)|(?:key )?take-?aways|target audience|what you(?: wi|['’])ll learn|prérequis|objectifs|public visé|requisitos|objetivos|prerequisiti|obiettivi|(?:(?:related|useful|further|more|other|some|interesting) )?(?:links?|resources?|references?|reading|materials?|quellen|weiterführende links|liens(?: utiles)?|références|ressources|enlaces|recursos|referencias|referências|materiais|collegamenti|risorse|リンク|参考(?:資料|リンク)?))$/iu;

/** "Download the slides" as a link of its own line. */
function isDownload(block: Block): boolean {
  return (
    isOnlyLink(block) &&
    /\b(?:download|slides?|folien|diapos?|recordings?|videos?|aufzeichnung|materials?)\b/iu.test(block.run.text)
  );
}

/** "- Ana Lima" over lines of its own: below "Speakers" stands a list that says of each what they speak about. */
function opensList(page: Page, at: number): boolean {
  const [item, below] = page.blocks.slice(at, at + 2);
  return item?.kind === 'item' && below !== undefined && below.depth > item.depth;
}

/** The person of a line below "Speaker", or all of a list of them. */
function readListed(page: Page, at: number): { people: Candidate['people'] }[] {
  const [first, ...others] = page.blocks.slice(at, at + 8);
  const named = first && readCredits(first.run, 0.3);
  if (!named || first.kind !== 'item') return named ? [named] : [];
  const listed: { people: Candidate['people'] }[] = [named];
  for (const other of others) {
    const more = other.kind === 'item' && other.depth === first.depth ? readPersonLine(other.run, 0.55) : null;
    if (!more) break;
    listed.push(more);
  }
  return listed;
}

/** Who speaks at the beginning of the paragraph below a line between gaps. */
function readSpeakingBelow(page: Page, at: number): Candidate['people'] | null {
  const block = page.blocks[at];
  const next = page.blocks[at + 1];
  const section = page.sections[at]?.kind ?? null;
  if (!block?.afterGap || !next?.afterGap || next.kind !== 'paragraph' || next.label || next.timed) return null;
  if (block.run.text.split(' ').length < 3 || (section !== null && section !== 'programme')) return null;
  const [name] = findNames(next.run.text.slice(0, 80));
  const [sentence] = next.run.text.length < 3000 ? splitSentences(next.run) : [];
  if (name?.from !== 0 || name.sure < 0.55 || !sentence) return null;
  return readSpeaking(sentence.run)?.people ?? null;
}

/** The event's own title over its text announces the evening. */
function isEventTitle(title: string, eventTitle: string): boolean {
  const folded = foldWords(title);
  return folded === foldWords(eventTitle) && folded !== '';
}
