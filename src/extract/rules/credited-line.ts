import type { Block } from '../blocks/index.js';
import { foldWords, labels } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob } from '../refiners/affiliation.js';
import { readCredits } from '../refiners/credits.js';
import { hasNameForm } from '../refiners/name-form.js';
import { judgeName } from '../refiners/person-name.js';
import { notSpeaking } from '../refiners/prose-people.js';
import { readTalkLine, type TalkLine } from '../refiners/talk-line.js';
import { readUnnamedTalk } from '../refiners/unnamed-talk.js';
import { isPost } from '../refiners/whole-credits.js';
import { type BlockRule, makeCandidate } from './candidate.js';

/**
 * A heading, list item or short line that holds a title and who gives it.
 * In: `* Night Queues - Ana Lima, Foo` or `Ana Lima (Foo): Night Queues`. Out: the talk with its speaker.
 */
export const creditedLine: BlockRule = {
  name: 'credited-line',
  read(page, at) {
    const block = page.blocks[at];
    if (!block || block.timed || block.label || isTableRow(block)) return null;
    const { text } = block.run;
    // Below "Speaker 1:" stands who speaks.
    const above = page.blocks[at - 1]?.label;
    if (above?.kind === 'speaker' && above.value.text === '' && /\d/.test(page.blocks[at - 1]?.run.text ?? ''))
      return null;
    const section = page.sections[at]?.kind;
    if (section === 'abstract' && block.kind !== 'heading' && text.length > 130) return null;
    if (text.length > 260 || text.length < 8) return null;
    if (/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) && !/^["“«「'‘]/.test(text) && !isItemBy(block)) return null;
    const unnamed = readUnnamedTalk(block.run);
    if (unnamed) return makeCandidate('credited-line', 0.65, at, { people: unnamed });
    const line = readTalkLine(block.run);
    if (line.people.length === 0 || line.title.text.length < (block.kind === 'item' ? 2 : 4)) return null;
    if (section === 'speaker' && isNameAgain(line)) return null;
    // "Name — Freelance · Lead Engineer" is a person with a job.
    const person = readCredits(block.run, 0.6);
    if (person && person.end >= text.length && person.people.some((one) => one.role)) return null;
    const quoted = /^\W{0,2}["“«「『'‘]/.test(text);
    const least = quoted
      ? 0.3
      : block.kind === 'paragraph'
        ? text.length > 110
          ? 0.85
          : 0.6
        : /\b(?:by|par|von|por)\s/iu.test(text)
          ? 0.3
          : 0.55;
    if (line.sure < least) return null;
    // "… in the rooms of Foo Bar": a small word alone makes no credit of a sentence's end.
    if (block.kind === 'paragraph' && text.length > 110 && !quoted && !credit.test(text)) return null;
    if (block.kind === 'paragraph' && (/^\p{Ll}/u.test(text) || notSpeaking.test(text))) return null;
    // Over "Speaker: Bo Berg" stands the whole title.
    const named = page.blocks[at + 1]?.label;
    if (named?.kind === 'speaker' && named.value.text !== '' && !sharesName(line, named.value.text)) return null;
    if (aboutWhom.test(line.title.text) || isIntroduction(line.title.text)) return null;
    // "Ana Lima, Lead - R&D, Foo" below "Speakers".
    const [first] = line.people;
    if (
      section === 'speaker' &&
      first?.role &&
      /,\s\p{Lu}/u.test(line.title.text) &&
      line.title.text.split(' ').length <= 4
    )
      return null;
    if (isNotTalk(line.title.text, true) || isSentence(line.title.text) || thanked.test(line.title.text)) return null;
    if (
      (isPost(line.title.text) && !quoted) ||
      isProfile(line.title.text) ||
      (section === 'speaker' && /^\p{Ll}/u.test(line.title.text))
    )
      return null;
    if (block.kind === 'row' && line.title.text.split(/\s[|]\s/).some((part) => judgeName(part) >= 0.6)) return null;
    if (line.people.some((one) => tellsOf(line.title.text, one.name.text))) return null;
    return makeCandidate('credited-line', 0.55 + line.sure * 0.35, at, {
      title: line.title,
      people: line.people,
      kind: line.kind,
    });
  },
};

/** "About Ana Lima". */
const aboutWhom = /^(?:about|[àa] propos|über|sobre|acerca|bio|biography|speaker|more about)$/iu;

/** "Speaker of the night straight from Foo: Ana Lima". */
function isIntroduction(title: string): boolean {
  const [first = '', second = '', third] = title.split(' ');
  return labels.get(foldWords(first)) === 'speaker' && /^\p{Ll}/u.test(second) && third !== undefined;
}

function sharesName({ people }: TalkLine, text: string): boolean {
  return people.some((person) => text.includes(person.name.text));
}

/** A row of a table, and not a line that uses the same sign for a dash. */
function isTableRow({ kind, run }: Block): boolean {
  return kind === 'row' && (run.text.startsWith('|') || run.text.endsWith('|'));
}

/** "- Night Queues. What waits while we sleep, by Ana Lima". */
function isItemBy({ kind, run }: Block): boolean {
  return kind === 'item' && run.text.length <= 160 && /,\s(?:by|par|von|por)\s\p{Lu}[^,.!?]{3,50}\.?$/iu.test(run.text);
}

/** "Engineer at Foo | Speaker | Lake lover": what somebody says of themselves. */
function isProfile(text: string): boolean {
  const parts = text.split(/\s[|•·]\s/u);
  return parts.length >= 3 && isJob(parts[0]?.split(/\s(?:at|bei|chez|@|en|na|in)\s/u)[0] ?? '');
}

/** "Milan Berg / Милан Берг": a name in two scripts. */
function isNameAgain({ title, people }: TalkLine): boolean {
  const [person] = people;
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  return person !== undefined && hasNameForm(title.text) && isLatin(title.text) !== isLatin(person.name.text);
}

/** "Ana Lima: Ana has …": a bio behind the name. */
function tellsOf(title: string, name: string): boolean {
  const given = name.split(' ')[0] as string;
  return title.startsWith(`${given} `) && /^\p{Ll}/u.test(title.slice(given.length + 1));
}

const credit = /\b(?:by|par|von|por|presented|speaker)\b|\s[-–—|]\s|[(:：/／@,]/iu;

const verbs =
  /\b(?:is|was|are|were|will|has|have|had|works|worked|joined|lives|contact|thanks|thank|please|hosted|organized|organised|sponsored|moderated|led|provided|ist|war|wird|arbeitet|est|sera|es|trabaja|é)\b/;

/** "Ana Lima - for her support": what somebody is thanked for or does for the group. */
const thanked =
  /^(?:join us|for (?:his|her|their|the|all|being|hosting|helping|organi[sz]ing)|who|pour|für|para|por)\s\p{Ll}|^(?:Join|Rejoin|Come and|Venez|Únete|Kommt)\b/u;

/** "Ana Lima is a …, working with Bo Berg": a sentence on people is no title. */
function isSentence(title: string): boolean {
  const folded = foldWords(title);
  return (
    verbs.test(folded) &&
    title.split(' ').length > 4 &&
    /^(?:we|our|the|this|if|thanks|thank|please|contact|i|my|he|she|they|you|it|special|many|big)\b/.test(folded)
  );
}
