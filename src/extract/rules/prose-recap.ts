import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { aboutWords, foldWords, stopWords } from '../locales/index.js';
import { isNotTalk } from '../not-talks/index.js';
import { isJob, readEmployer } from '../refiners/affiliation.js';
import { type Credit, readCredits } from '../refiners/credits.js';
import { findNames } from '../refiners/person-name.js';
import { readSpeaking, readSpeakingOn, splitClauses } from '../refiners/prose-people.js';
import { findQuoted } from '../refiners/quoted-words.js';
import { splitSentences } from '../refiners/sentences.js';
import { trimTitle } from '../refiners/title.js';
import { type Candidate, makeCandidate, type PageRule } from './candidate.js';

/**
 * Sentences that say who spoke about what.
 * In: `Ana Lima from Foo talked us through their night queues.` Out: a talk of Ana Lima (Foo) about “their night queues”;
 * words in quotes, in a link or in title case are its title.
 */
export const proseRecap: PageRule = {
  name: 'prose-recap',
  read(page, known) {
    const found: Candidate[] = [];
    const casual = !page.blocks.some((block) =>
      findNames(block.run.text.slice(0, 3000)).some((name) => name.sure >= 0.85),
    );
    // Where titles or speakers stand on lines of their own, "Ana Lima: …" opens a bio.
    const isTold =
      known.some((talk) => talk.title !== null && talk.sure >= 0.45) ||
      page.blocks.some((block) => block.label?.kind === 'speaker' || block.label?.kind === 'bio');
    for (const [at, block] of page.blocks.entries()) {
      const section = page.sections[at]?.kind;
      if (section === 'logistics' || section === 'sponsor' || section === 'host' || section === 'bio') continue;
      if (block.kind === 'row' || block.run.text.length < 20 || block.run.text.length > 20_000) continue;
      if (block.label && !['abstract', 'programme', 'title'].includes(block.label.kind)) continue;
      let before: Run | null = null;
      const lead = isTold ? null : readNamedLead(block, at);
      if (lead) {
        found.push(lead);
        continue;
      }
      for (const sentence of splitSentences(block.run).flatMap(splitClauses)) {
        const last: Candidate | undefined = found[found.length - 1];
        // "Her talk: “…”" tells the title of whoever was just named.
        if (
          last &&
          last.from === at &&
          last.title === null &&
          /^(?:(?:in|in the|en|dans|na|em|nella|in)\s)?(?:his|her|their|the|ihrem|seinem|ihr|sein|son|sa|su|seu|sua)\s(?:\p{L}+\s)?(?:talk|presentation|session|topic|title|vortrag|thema|présentation|charla|palestra|intervento|lezing)\b/iu.test(
            sentence.run.text,
          )
        ) {
          const from = sentence.to - sentence.run.text.length;
          last.title = readObjectTitle(block, from, sentence.to, sentence.run, last.people, casual);
          if (last.title) {
            last.sure *= 1.4;
            before = sentence.run;
            continue;
          }
        }
        const speaking = readSpeaking(sentence.run, casual) ?? (before && readSpeakingOn(before, sentence.run));
        before = sentence.run;
        if (!speaking) continue;
        const object = sliceRun(sentence.run, speaking.objectFrom);
        completeFromProse(speaking.people, sentence.run);
        const offset = sentence.to - sentence.run.text.length;
        const title =
          readObjectTitle(block, offset + speaking.objectFrom, sentence.to, object, speaking.people, casual) ??
          readTitleBefore(block, offset, speaking.people);
        const about = readAbout(object);
        // What a titled talk's own words call by a given name is its speaker.
        const owner =
          title === null && speaking.people.every((person) => !person.name.text.includes(' '))
            ? known.find((talk) => talk.title && talk.people.length === 0 && talk.abstract.includes(block.run))
            : undefined;
        found.push(
          makeCandidate('prose-recap', title ? speaking.sure * 0.85 : speaking.sure * 0.6, at, {
            title: title ?? owner?.title ?? null,
            about: title ? null : about,
            people: speaking.people,
            abstract: [block.run],
          }),
        );
      }
    }
    return found;
  },
};

/** "Ana Lima: Night Queues. We look at …": a name and a title before the words on it. */
function readNamedLead(block: Block, at: number): Candidate | null {
  const { text } = block.run;
  if (block.kind !== 'paragraph' || block.label || block.timed || text.length < 80) return null;
  const [name] = findNames(text.slice(0, 60));
  if (name?.from !== 0 || name.sure < 0.85) return null;
  // What stands behind the colon is no credit.
  const colon = text.slice(0, 120).indexOf(':', name.to);
  const credits = colon < 0 ? null : readCredits(sliceRun(block.run, 0, colon), 0.85);
  if (!credits || credits.end < colon - 1 || !/^:\s["“„«]?\p{Lu}/u.test(text.slice(colon))) return null;
  const [title, ...rest] = splitSentences(sliceRun(block.run, colon + 1));
  const words = title && trimTitle(title.run);
  if (!words || rest.length === 0 || words.text.length > 110 || words.text.split(' ').length < 2) return null;
  if (
    words.text
      .split(' ')
      .slice(0, 8)
      .some((word) => isJob(word)) ||
    isNotTalk(words.text, true) ||
    /^(?:I|We|He|She|Ich|Wir|Je|Nous)\s/u.test(words.text)
  )
    return null;
  return makeCandidate('prose-recap', 0.7, at, {
    title: words,
    people: credits.people,
    abstract: rest.map((sentence) => sentence.run),
  });
}

/** What stands right before a title in quotes: "In her talk, “", "the presentation entitled “". */
const talkBefore =
  /(?:talk|presentation|session|lecture|demo|workshop|keynote|vortrag|présentation|conférence|charla|ponencia|palestra|apresentação|intervento|lezing)(?:,|:|,?\s(?:called|titled|entitled|mit dem titel|intitulée?|titulada|llamada|intitulada|chamada|dal titolo))?\s["“„«「‘']$/iu;

/** "Second came *Night Queues*, presented by Ana Lima": set off from the words around it, before who gives it. */
function readTitleBefore(block: Block, from: number, people: readonly Credit[]): Run | null {
  const name = people[0]?.name.text ?? '';
  const to = block.run.text.indexOf(name, from);
  if (to < 0) return null;
  const before = block.run.text.slice(from, to);
  const quoted = findQuoted(before);
  // "In the first talk, “Night Queues”, Ana Lima will …".
  if (quoted && talkBefore.test(before.slice(0, quoted.from)) && /^,?["”“»」’'],?\s$/u.test(before.slice(quoted.to)))
    return trimTitle(sliceRun(block.run, from + quoted.from, from + quoted.to));
  if (!/(?:by|par|de|von|por|da|door|with|mit|avec|con|com)\s(?:our\s|(?:the|le|o|el|il)\sduo\s)?$/iu.test(before))
    return null;
  if (quoted) return trimTitle(sliceRun(block.run, from + quoted.from, from + quoted.to));
  const said = readSaidBefore(before);
  if (said) return trimTitle(sliceRun(block.run, from + said.from, from + said.to));
  const strong = block.strong.find((range) => range.from >= from && range.to <= to && range.to - range.from >= 3);
  const link = block.links.find((one) => one.from >= from && one.to <= to && one.to - one.from >= 12);
  const range = strong ?? link;
  const words = range ? sliceRun(block.run, range.from, range.to) : null;
  // One word alone only right before who gives it.
  const near = range !== undefined && to - range.to <= 8;
  return words && (words.text.includes(' ') || near) && !isNotTalk(words.text, true) ? trimTitle(words) : null;
}

/** "The next talk was a short Introduction to Foo, presented by ": from the first capital behind the verb on. */
function readSaidBefore(before: string): { from: number; to: number } | null {
  const found =
    /(?:talk|presentation|session|workshop|vortrag|présentation|conférence|charla|ponencia|palestra|apresentação|intervento)\s(?:[\p{L}-]+\s){0,4}?(?:was|is|war|ist|était|est|fue|es|foi|é|è)\s(?:[\p{Ll}-]+\s){0,3}(?=\p{Lu})/u.exec(
      before,
    );
  const end = /,\s(?:[\p{Ll}]+\s){1,2}$/u.exec(before)?.index ?? 0;
  const from = found ? found.index + found[0].length : end;
  return end - from >= 8 && end - from <= 120 && before.slice(from, end).split(' ').length >= 2
    ? { from, to: end }
    : null;
}

/** "… how they run things at Foo": the only employer that the sentence names. */
function completeFromProse(people: readonly Credit[], sentence: Run): void {
  const found = /\b(?:their|his|her)\s(?:[\p{Ll}-]+\s){0,5}at\s(?=\p{Lu})/u.exec(sentence.text.slice(0, 600));
  const company = found && readEmployer(sliceRun(sentence, found.index + found[0].length));
  if (company) for (const person of people) person.company ??= company;
}

/** The title among the words behind the verb: quoted, linked, or written in title case. */
function readObjectTitle(
  block: Block,
  from: number,
  to: number,
  object: Run,
  people: readonly Credit[],
  casual: boolean,
): Run | null {
  const link = block.links.find(
    (candidate) => candidate.from >= from - 1 && candidate.to <= to + 1 && candidate.to - candidate.from >= 10,
  );
  if (link) {
    const words = sliceRun(block.run, link.from, link.to);
    if (words.text.includes(' ') && !/^https?:/.test(words.text) && !isNotTalk(words.text, true))
      return trimTitle(words);
  }
  const quoted = findQuoted(object.text);
  if (
    quoted &&
    !isJob(object.text.slice(quoted.from, quoted.to)) &&
    !/^\p{Ll}+$/u.test(object.text.slice(quoted.from, quoted.to))
  )
    return trimTitle(sliceRun(object, quoted.from, quoted.to));
  const strong = block.strong.find(
    (range) =>
      range.from >= from - 1 &&
      range.to <= to &&
      (range.to - range.from >= 8 || (casual && range.to - range.from >= 3 && range.from - from <= 25)),
  );
  if (strong) {
    const words = sliceRun(block.run, strong.from, strong.to);
    const employer = /(?:^|\s)(?:at|from|bei|chez|of|von|de|da|do)\s$/u.test(
      block.run.text.slice(Math.max(0, strong.from - 8), strong.from),
    );
    if (
      !employer &&
      (words.text.includes(' ') || (casual && strong.from - from <= 25)) &&
      /^\p{Lu}/u.test(words.text) &&
      !people.some((person) => person.name.text.includes(words.text) || person.company?.text.includes(words.text))
    )
      return trimTitle(words);
  }
  return readTitleBehindColon(object) ?? readTitleCase(object) ?? readSubject(object);
}

const aboutTalk =
  /\b(?:talk|presentation|session|lecture|vortrag|présentation|conférence|charla|ponencia|palestra|apresentação|intervento)\b/iu;

/** "… a short version of her presentation: Night queues by day": what stands behind the colon, up to the sentence's end. */
function readTitleBehindColon(object: Run): Run | null {
  const colon = object.text.slice(0, 200).indexOf(':');
  const before = object.text.slice(0, Math.max(0, colon));
  if (!aboutTalk.test(before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')) + 1).slice(-80)))
    return null;
  if (!/^:\s\p{Lu}/u.test(object.text.slice(colon))) return null;
  const title = trimTitle(sliceRun(object, colon + 1));
  const end = title.text.length;
  return end >= 8 && end <= 120 && title.text.split(' ').length >= 2 && !isNotTalk(title.text, true) ? title : null;
}

/** "about How Queues Change the Night": most of the words carry capitals. */
function readTitleCase(object: Run): Run | null {
  const markers = [
    ...object.text
      .slice(0, 130)
      .matchAll(
        /\b(?:about|on|discussing|discuss|called|titled|entitled|presented|presenting|present|sobre|über|sur|zum thema)[\s:]+(?=\p{Lu})/giu,
      ),
  ];
  // "First up is Ana Lima with Night Queues".
  const marker = /^\s?(?:with|mit|avec|con|com)\s(?=\p{Lu})/u.exec(object.text) ?? markers[0];
  const rest = sliceRun(object, marker ? marker.index + marker[0].length : 0);
  const stop =
    /\s\((?:starting|slides|video|see|at)\b|[.!?]$|\s(?:and then|before|followed by|in which|during which|where (?:he|she|they|we))\s/iu.exec(
      rest.text,
    );
  const words = sliceRun(rest, 0, stop ? stop.index : rest.text.length);
  if (words.text.length < 8 || words.text.length > 160) return null;
  const tokens = words.text.split(' ').filter((token) => token.length > 3);
  const capitals = tokens.filter((token) => /^\p{Lu}/u.test(token)).length;
  const first = /^\p{Lu}/u.test(words.text);
  // A small word with a capital begins a title: "a talk about How …".
  const opening = words.text.split(' ')[0] as string;
  const smallWord =
    marker !== undefined &&
    words.text.split(' ').length >= 3 &&
    (stopWords.has(foldWords(opening)) || /ing$/.test(opening));
  if (findNames(words.text).some((name) => name.sure >= 0.85)) return null;
  return first && tokens.length >= 2 && (capitals * 3 >= tokens.length * 2 || smallWord) ? trimTitle(words) : null;
}

/** "… gave a talk on logging in Foo.": a few words behind "a talk on", up to the sentence's end, name the talk. */
function readSubject(object: Run): Run | null {
  const found = /(?:^|\s)(?:talks?|presentation|session|workshop|demo)\son\s|^\s?on\s(?=\p{L})/iu.exec(
    object.text.slice(0, 80),
  );
  if (!found) return null;
  const rest = sliceRun(object, found.index + found[0].length);
  const stop = /[.!?]$|\s(?:where|in which|which|that|and how|so)\s|,\s(?=\p{Ll})/u.exec(rest.text);
  const words = sliceRun(rest, 0, stop ? stop.index : rest.text.length);
  const count = words.text.split(' ').length;
  return count >= 2 &&
    count <= 7 &&
    words.text.length >= 8 &&
    !/^(?:how|why|what|the|a|an|his|her|their|our|some)\s/iu.test(words.text)
    ? trimTitle(words)
    : null;
}

/** What the talk is about, in the text's words: behind "about", without the leading small words. */
function readAbout(object: Run): Run | null {
  let rest = sliceRun(object, 0, object.text.length - (/(?<![.!?:])[.!?:]+$/.exec(object.text)?.[0].length ?? 0));
  for (let turn = 0; turn < 3; turn++) {
    const word = /^[\s,:]*(\p{L}+)\s/u.exec(rest.text)?.[1];
    if (
      !word ||
      !(aboutWords.has(foldWords(word)) || ['us', 'nous', 'uns', 'nos'].includes(word.toLowerCase())) ||
      /^(?:how|why|wie|warum|comment|pourquoi|cómo|como)$/i.test(word)
    )
      break;
    rest = sliceRun(rest, rest.text.indexOf(word) + word.length);
  }
  return rest.text.length >= 4 && rest.text.length <= 400 ? rest : null;
}
