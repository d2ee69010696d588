import { type Run, sliceRun } from '../blocks/index.js';
import { foldWords, speakVerbs } from '../locales/index.js';
import { isCompany, trimCompany } from './affiliation.js';
import { type Credit, readCredits } from './credits.js';
import { findNames, judgeName, type NameInProse } from './person-name.js';
import { readPostBefore } from './post-before-name.js';
import { type Sentence, splitSentences } from './sentences.js';

/** Who speaks in a sentence, and where the words on what they speak of begin. */
export interface Speaking {
  people: Credit[];
  /** Offset in the sentence behind the verb. */
  objectFrom: number;
  /** How sure that these people speak. */
  sure: number;
}

/** Sentences with these words name people who do not speak this time. */
export const notSpeaking =
  /\b(?:hosted by|ably hosted|moderated? by|organi[sz]ed by|organizers?|organisers?|winners?|congratulations|congrats|contact|pull(?:ed)? out|cancell?ed|unable to|thanks (?:go |goes |went )?(?:out )?to|thank you|shout[- ]?outs?|email|reach out|next month|our next|next meetup|created by|creator of|founded by|written by|good summary by|started by|reported by|for (?:his|her|their) (?:help|support|role|work|contributions?|mentorship|guidance|time)|feel free|arrange|photos? by|ansprechpartner|contactez|prochain)\b/i;

const talkNoun =
  /\b(?:talks?|presentations?|sessions?|speech|lecture|demo|speakers?|presenters?|vortrag|referent(?:in)?|présentation|intervention|conférence|charla|ponencia|ponente|palestra|apresentação|palestrante|přednáška|guests?|workshop|keynote|tutorial)\b/giu;
/** What may stand between the word for a talk and the name: "by our member ". */
const byWhom =
  /^[^.!?]{0,50}?(?:\b(?:by|with|from|de|von|par|por|com|con|mit|avec|do|da|du|is|was|are|were|will be|a cargo de|featuring|ist|est|es|será|sera)|[:,])\s(?:\p{Ll}+\s){0,3}$/iu;
/** "First up was ". */
const nextUp =
  /(?:^|\s)(?:first up|up first|next up|up next|first|second|third|last|next|finally|then|zuerst|danach|ensuite|luego|después),? (?:up )?(?:was|is|were|came|comes|we had|we have|to speak was|on stage was|kam|war|vint|fue) (?:our )?$/iu;
const introducing =
  /\b(?:talks?|speakers?|presenters?|guests?)\s$|(?:^|\s)(?:first up|up first|next up|up next|first|second|third|last|next|finally|then|zuerst|danach|ensuite|luego|después)(?:,|\sup)?\s(?:(?:was|is|were|came|comes|we had|we have|to speak was|on stage was|kam|war|vint|fue)\s)(?:our\s)?$|\b(?:joined by|join us|welcome|welcoming|accueillir|accueillons|recevoir|recevrons|tendremos a|had|have|featuring|hear from|besuchen|besuchte|kam uns)\s(?:(?!at\s|in\s|bei\s|to\s(?!the\sstage|you\s))\p{Ll}+\s){0,3}$/iu;

/** "Starting with ", "followed by ". */
const startingWith =
  /(?:starting|beginning|kick(?:ing|ed|s)? off|opening|opened|followed|closing|closed) (?:with|by)\s$|join us for (?:an?|the|our) (?:\p{Ll}+ ){1,3}with\s$/iu;

/** "“Night Queues” by the duo ". */
const byDuo = /["”»’],?\s(?:by|par|von|por|da)\s(?:the|le|dem|el|il|o)\sduo\s$/iu;

/** Whether the words before a name say that its owner speaks. */
function isIntroduced(before: string): boolean {
  if (introducing.test(before) || nextUp.test(before.slice(-60)) || startingWith.test(before.slice(-60))) return true;
  return [...before.matchAll(talkNoun)].some((noun) => byWhom.test(before.slice(noun.index + noun[0].length)));
}

/**
 * The people of a sentence who are said to speak: "Ana Lima from Foo talked about …", "a talk by Ana Lima",
 * "Our first speaker was Ana Lima". Null where the sentence says so of nobody.
 * @param casual whether the page calls people by their given names.
 */
export function readSpeaking(sentence: Run, casual = false): Speaking | null {
  const { text } = sentence;
  if (text.length > 900 || text.length < 8) return null;
  if (notSpeaking.test(text)) return null;
  const names = casual ? [...findNames(text), ...findSubject(text), ...findIntroduced(text)] : findNames(text);
  let best: Speaking | null = null;
  for (const name of names) {
    if (best && name.from < best.objectFrom) continue;
    if (
      name.sure < 0.9 &&
      /^\s(?:with|mit|avec|con|com)\s(?=\p{Lu})/u.test(text.slice(name.to, name.to + 8)) &&
      names.some((other) => other.from > name.to && other.from < name.to + 8)
    )
      continue;
    const credits = readCredits(sliceRun(sentence, name.from), casual ? 0.5 : 0.55, name.to - name.from);
    if (!credits) continue;
    const end = name.from + credits.end;
    const verb = findVerb(text, end);
    const before = text.slice(Math.max(0, name.from - 120), name.from);
    const introduced =
      isIntroduced(before) ||
      byDuo.test(before) ||
      (/(?:^|\s)(?:by|with|from|de|von|par|por|com|con|mit|avec|par|du|do|da|of)\s(?:(?:our|the|o|el|le)\s)?$/iu.test(
        before,
      ) &&
        /\b(?:talks?|presentations?|session|vortrag|présentation|charla|ponencia|palestra|apresentação|intervention|discussed|present|presented|delivered|given|led|taught|workshop|atelier|taller|oficina|tutorial|keynote|demo|animé|animée|présenté|présentée|impartid[oa]|ministrad[oa]|presentad[oa]|apresentad[oa]|vorgetragen|gehalten|geleitet)\b/iu.test(
          before,
        ));
    const inverted = verbBefore(before);
    if (verb === null && !introduced && !inverted) continue;
    const sure = Math.min(0.9, credits.sure) - (verb === null ? 0.05 : 0);
    if (sure < (casual ? 0.4 : 0.5)) continue;
    const presenter = companyBefore(sentence, name.from);
    const post = presenter ? null : readPostBefore(sentence, name.from);
    for (const person of credits.people) person.company ??= presenter ?? post?.company ?? null;
    // "Join us and Ana Lima at Foo HQ": a place, no employer.
    if (/\b(?:join us and|meet|see)\s$/iu.test(before)) for (const person of credits.people) person.company = null;
    const [first] = credits.people;
    if (first) first.role ??= post?.role ?? null;
    const found: Speaking = { people: credits.people, objectFrom: verb ?? end, sure };
    if (!best) best = found;
    else
      best = {
        people: [
          ...best.people,
          ...found.people.filter((person) => !best?.people.some((known) => known.name.text === person.name.text)),
        ],
        objectFrom: best.objectFrom,
        sure: Math.min(best.sure, sure),
      };
    if (verb !== null) break;
  }
  return best;
}

/** What may stand before the subject: "2) ", "Then ", "In this talk, ", "In seinem Vortrag wird ". */
const subjectLead =
  /^(?:\(?\d{1,2}[).]\s|(?:then|finally|first|next|after that|danach|anschließend|ensuite|luego|después|depois),?\s|In (?:this|his|her|their) \p{L}+,?\s|In (?:diesem|seinem|ihrem) \p{L}+\s\p{Ll}+\s|(?:Dans|En|Nesta|Neste|In) (?:cette|ce|sa|son|esta|este|su|sua|seu|questa|questo) \p{L}+,?\s)/u;

/** "Chris will show …": a given name alone, where the sentence begins with it and goes on with what he does. */
function findSubject(text: string): NameInProse[] {
  const lead = subjectLead.exec(text.slice(0, 80))?.[0] ?? '';
  const found =
    /^(\p{Lu}\p{L}+)(?:,\s(?:der|die|the|an?|our|unser|unsere|le|la|un|une|el|o|a)\s[^,]{3,90},|\s(?:and|und|et|y|e)\s\p{Lu}\p{L}+|\s(?:from|of|von|de|da|di)\s[\p{Lu}\d]\S{1,30}|\s\([^()]{2,30}\))?\s(\p{L}+)\s(\p{L}+)/u.exec(
      text.slice(lead.length, lead.length + 160),
    );
  if (!found) return [];
  const [, name, next, third] = found as unknown as [string, string, string, string];
  if (judgeName(name) < 0.5) return [];
  const speaks =
    speakVerbs.has(foldWords(next)) ||
    (subjectVerbs.has(next) && speakVerbs.has(foldWords(third))) ||
    (next === 'will' && /^(?:be|give|do)$/u.test(third)) ||
    // "In diesem Vortrag wird Ana uns …".
    speakVerbs.has(foldWords(/^In \p{L}+ \p{L}+ (\p{Ll}+)\s$/u.exec(lead)?.[1] ?? ''));
  const from = lead.length;
  return speaks ? [{ from, to: from + name.length, sure: 0.6 }] : [];
}

/** "the talk on lakes by Chris", "la présentation Vagrant de Fabrice". */
function findIntroduced(text: string): NameInProse[] {
  const names: NameInProse[] = [];
  for (const found of text.matchAll(
    /\s(?:by|par|de|von|por|di|door|mit|avec|con|com|with)\s(\p{Lu}\p{L}+)(?=[\s,.;)]|$)/gu,
  )) {
    const name = found[1] as string;
    const to = found.index + found[0].length;
    if (judgeName(name) >= 0.5 && isIntroduced(text.slice(Math.max(0, to - name.length - 120), to - name.length)))
      names.push({ from: to - name.length, to, sure: 0.6 });
  }
  return names;
}

const subjectVerbs = new Set([
  'will',
  'then',
  'also',
  'is',
  'has',
  'would',
  'wird',
  'va',
  'nous',
  'nos',
  'vai',
  'ci',
  'then',
  'first',
  'next',
  'uns',
  'ha',
]);

/** "A presentation by Foo Labs with Ana Lima": the company stands before the name. */
function companyBefore(sentence: Run, nameFrom: number): Run | null {
  const from = Math.max(0, nameFrom - 60);
  const found =
    /\s(?:by|from|von|der|de|da|do|du|di)\s((?:[\p{Lu}\d][\p{L}\p{M}\d.&-]*\s){1,4})(?:with|mit|avec|con|com)\s$/u.exec(
      sentence.text.slice(from, nameFrom),
    ) ??
    // "From Foo Labs, Ana Lima will …".
    /^(?:From|Von|De|Da|Desde)\s((?:[\p{Lu}\d][\p{L}\p{M}\d.&-]*\s){0,3}[\p{Lu}\d][\p{L}\p{M}\d.&-]*),\s$/u.exec(
      sentence.text.slice(0, nameFrom),
    );
  if (!found) return null;
  const start = from + found.index + found[0].indexOf(found[1] as string);
  const company = trimCompany(sliceRun(sentence, start, start + (found[1] as string).length));
  return isCompany(company.text) ? company : null;
}

/** "Ana Lima leads a team at Foo. She explained …": the name stands in the sentence before. */
export function readSpeakingOn(before: Run, sentence: Run): Speaking | null {
  if (
    !/^(?:he|she|they|er|sie|il|elle|él|ella|ele|ela)\s/iu.test(sentence.text) ||
    notSpeaking.test(before.text) ||
    notSpeaking.test(sentence.text)
  )
    return null;
  const [name] = findNames(before.text.slice(0, 200));
  if (name?.from !== 0 || name.sure < 0.6) return null;
  const credits = readCredits(before, 0.55, name.to);
  const verb = findVerb(sentence.text, 0);
  return credits && verb !== null ? { people: credits.people, objectFrom: verb, sure: Math.min(0.8, name.sure) } : null;
}

/** "In diesem Vortrag zeigt Ana Lima …": the verb stands right before the name. */
function verbBefore(before: string): boolean {
  const word = /(?:^|\s)(\p{Ll}+)\s(?:uns\s|euch\s|nous\s|nos\s)?$/u.exec(before.slice(-40))?.[1];
  return (
    word !== undefined &&
    speakVerbs.has(foldWords(word)) &&
    ![
      'with',
      'joined',
      'followed',
      'host',
      'lead',
      'led',
      'wird',
      'nous',
      'nos',
      'de',
      'va',
      'vor',
      'run',
      'ran',
      'share',
      'take',
      'look',
      'guide',
    ].includes(word)
  );
}

/** The place behind the first verb of speaking among the next few words; null where there is none. */
function findVerb(text: string, from: number): number | null {
  const rest = text.slice(from, from + 140);
  let count = 0;
  // "Ana Lima, who is …, will": the verb stands behind the clause.
  let aside = /^,?\s?(?:who|qui|quien|que|die|der|che|wie)\s/u.test(rest);
  for (const word of rest.matchAll(/\S+/g)) {
    if (/^,/.test(word[0]) || /,$/.test(rest.slice(0, word.index).trimEnd())) aside = true;
    if (++count > (aside ? 14 : 9)) return null;
    const folded = foldWords(word[0]);
    if (speakVerbs.has(folded) || folded.split(' ').some((part) => part.length > 2 && speakVerbs.has(part)))
      return from + word.index + word[0].length;
    if (/[.!?]$/.test(word[0])) return null;
  }
  return null;
}

/** What joins two clauses: "A talks about queues and B shows lakes". */
const joint =
  /(?:[,;]\s|\s)(?:(?:and|but|while|whereas|then|und|dann|danach|während|et|puis|ensuite|tandis que|y|luego|mientras|e|poi|depois|enquanto)\s(?:(?:then|finally|also|dann|danach)\s)?)?$/iu;

/** The clauses of a sentence that have a subject of their own each, so that each may be a talk. */
export function splitClauses(sentence: Sentence): Sentence[] {
  const { run } = sentence;
  if (run.text.length > 900 || notSpeaking.test(run.text)) return [sentence];
  const offset = sentence.to - run.text.length;
  const cuts: number[] = [];
  let start = 0;
  for (const name of findNames(run.text)) {
    const before = joint.exec(run.text.slice(Math.max(start, name.from - 30), name.from))?.[0];
    if (before === undefined || name.sure < 0.85 || name.from - start < 20) continue;
    const credits = readCredits(sliceRun(run, name.from), 0.55, name.to - name.from);
    const end = name.from + (credits?.end ?? name.to - name.from);
    const verb = findVerb(run.text, end);
    if (verb === null || run.text.slice(end, verb).trim().split(' ').length > 4) continue;
    if (!speaksItself(sliceRun(run, start, name.from - before.length))) continue;
    cuts.push(name.from);
    start = name.from;
  }
  if (cuts.length === 0) return [sentence];
  return [0, ...cuts].map((from, at) => {
    const to = cuts[at] ?? run.text.length;
    const clause = sliceRun(run, from, to);
    // Without the words that join it to the next.
    const end = at < cuts.length ? from + clause.text.replace(joinedEnd, '').length : to;
    return { run: sliceRun(run, from, end), from: offset + from, to: offset + end };
  });
}

/** Whether a clause says of its people that they speak, with a verb of its own: not "In the talk, Ana Lima". */
function speaksItself(clause: Run): boolean {
  const [first] = findNames(clause.text);
  if (!first || !readSpeaking(clause)) return false;
  return findVerb(clause.text, first.to) !== null || startingWith.test(clause.text.slice(0, first.from));
}

const joinedEnd =
  /[,;]?\s?(?:\s(?:and|but|while|whereas|then|und|dann|danach|während|et|puis|ensuite|tandis que|y|luego|mientras|e|poi|depois|enquanto)){0,2}$/iu;

/** Everybody whom a paragraph names as speaking. */
export function readProsePeople(run: Run): Credit[] {
  const people: Credit[] = [];
  if (run.text.length > 20_000) return people;
  for (const sentence of splitSentences(run)) {
    const speaking = readSpeaking(sentence.run);
    for (const person of speaking?.people ?? []) {
      if (!people.some((known) => known.name.text === person.name.text)) people.push(person);
    }
  }
  return people;
}
