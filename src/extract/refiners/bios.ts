import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { titleWords } from '../lexicons/common-words.js';
import { foldWords, logisticWords, stopWords } from '../locales/index.js';
import { isCompany, isJob, readEmployer, splitRole } from './affiliation.js';
import type { Credit } from './credits.js';
import { isJapanese, readJapanesePost } from './japanese-profile.js';
import { isPastPost, isSidePost } from './job-titles.js';
import { judgeName } from './person-name.js';
import { readPostBefore } from './post-before-name.js';
import { readPostLine } from './post-lines.js';
import { past, skipFillers } from './post-patterns.js';
import { noPost, type Post, readPost, readRoleAndEmployer } from './posts.js';
import { splitSentences } from './sentences.js';

/** How many blocks below a name are read as that person's own. */
const longestProfile = 5;
/** No page speaks of one person in more blocks; a list of something else may. */
const mostNaming = 60;

const pronoun =
  /^(?:(?:then|since|in|today|now|currently|\d{4}),?\s){0,4}(?:in (?:his|her|their) (?:day job|current role|spare time)[, ]+)?(?:he|she|they|er|sie|il|elle|él|ella|ele|ela|lui|lei|hij|zij|his|her|my name is [\p{Lu}][\p{L}]+(?: [\p{Lu}][\p{L}]+)? and i|i|ich|je|yo|eu|io|ik)(?![\p{L}\p{M}])/iu;
const leadIn =
  /^(?:(?:currently |now |in (?:his|her|their|my) (?:current |present |day )?(?:role|position|job) )?(?:working |employed )?(?:as|als|en tant que|comme|como|come)|(?:currently|now)(?=\s(?:an?|the)\s))\s(?:an?\s|the\s|une?\s|um[a]?\s|una?\s)?/iu;
const workplaceFirst = /^(?:currently |now )?(?:at|bei|chez|presso|bij)\s(?=\p{Lu})/iu;
/** Romance languages leave "she" out; short bios of all languages do. */
const verbFirst =
  /^(?:(?:desde|since|seit|depuis|dal)\s(?:\p{L}+\s)?\d{4},?\s|heute\s|jetzt\s|aktuell\s|derzeit\s|zurzeit\s|hoy\s|hoje\s|actualmente,?\s|atualmente,?\s|attualmente,?\s|currently,?\s|now\s)?(?:es|soy|trabaja|trabajo|é|sou|trabalha|trabalho|atua|è|sono|lavora|lavoro|works?|working|ist|arbeitet|arbeite|leitet|werkt|travaille|est)\s/iu;
/** "… and for six years is an analyst at Foo", without a subject. */
const verbWithin = /\s(?:es|soy|trabaja|trabajo|é|sou|trabalha|trabalho|atua|lavora|lavoro)\s/u;
/** What came later than the post told before. */
const risenTo = /\b(?:promoted to|appointed(?: as)?|took over as)\s(?:an?\s|the\s)?/iu;
const verbAtEnd = /\s(?:ist|arbeitet|leitet|works|trabaja|trabalha|travaille|lavora|werkt|is)\s$/u;
const pastFirst =
  /^(?:before|previously|prior|formerly|until|in the past|earlier|after|früher|zuvor|vorher|auparavant|avant|antes|anteriormente|in passato|prima|voorheen)\b/iu;

/**
 * Completes people whose line names no role or employer from what the text tells of them: a bio, a profile below the
 * name, or a sentence such as "Ana Lima, Engineer at Foo, explores …". Past posts are passed over.
 * @param isOnlyTalk whether nobody else speaks: then a short text is about the one who does
 */
export function completeFromBios(people: readonly Credit[], blocks: readonly Block[], isOnlyTalk = true): void {
  // A record's own bio says "I" and "he" of the one speaker without a name.
  const sole = isOnlyTalk && people.length === 1 && blocks.length <= 2;
  for (const person of people) {
    splitPost(person);
    if (person.role && person.company) continue;
    const name = foldWords(person.name.text);
    const given = name.split(' ')[0] as string;
    for (const at of sole ? blocks.keys() : findNaming(blocks, given)) {
      const block = blocks[at] as Block;
      if (sole && isJapanese(block.run.text)) readProfileBlock(person, block.run, given);
      const text = block.label && block.label.value.text.length > 30 ? block.label.value : block.run;
      person.company ??= readCompanyBehind(block.run, person.name.text);
      readAboutPerson(person, text, name, given, sole);
      if (!(person.role && person.company) && isNameLine(block, name)) readProfile(person, blocks, at, given);
      if (person.role && person.company) break;
    }
    splitPost(person);
  }
}

/** For each list of blocks, which of them hold which word: many talks ask the same page. */
const wordIndexes = new WeakMap<readonly Block[], ReadonlyMap<string, readonly number[]>>();

/** The blocks that hold a given name. */
function findNaming(blocks: readonly Block[], given: string): readonly number[] {
  const index = wordIndexes.get(blocks) ?? indexWords(blocks);
  wordIndexes.set(blocks, index);
  if (!/\p{Lo}/u.test(given)) return (index.get(given) ?? []).slice(0, mostNaming);
  // Scripts without spaces: the name is a part of a longer word.
  const found = new Set<number>();
  for (const [word, at] of index) if (word.startsWith(given)) for (const one of at) found.add(one);
  return [...found].sort((a, b) => a - b).slice(0, mostNaming);
}

function indexWords(blocks: readonly Block[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) {
    if (block.run.text.length > 20_000 || block.kind === 'row') continue;
    for (const word of new Set(foldWords(block.run.text.slice(0, 4000)).split(' '))) {
      const found = index.get(word);
      if (found) found.push(at);
      else index.set(word, [at]);
    }
  }
  return index;
}

/** "Ana Lima, Foo" or "Ana Lima @ Foo" as a whole line: for whom she works. */
function readCompanyBehind(run: Run, name: string): Run | null {
  if (run.text.length > name.length + 45 || !run.text.startsWith(name)) return null;
  const mark = /^(?:,|\s@)\s?(?=[\p{Lu}\d])/u.exec(run.text.slice(name.length, name.length + 4))?.[0].length;
  const company = mark ? sliceRun(run, name.length + mark) : null;
  if (!company || /[,;:.!?()]/.test(company.text) || company.text.split(' ').length > 4) return null;
  return isCompany(company.text) && !isJob(company.text) && judgeName(company.text) < 0.85 ? company : null;
}

/** "CTO of Foo" is a role and its employer; "Ana Lima: CTO" says whose it is first. */
function splitPost(person: Credit): void {
  const own = person.role && /^[^:]{2,60}:\s/u.exec(person.role.text)?.[0];
  if (person.role && own && foldWords(own) === foldWords(person.name.text))
    person.role = sliceRun(person.role, own.length);
  const split = person.role && !person.company ? splitRole(person.role) : null;
  if (split) Object.assign(person, split);
}

/** @param told whether a role is known from elsewhere, which then stays. */
function fill(person: Credit, post: Post, told = true): void {
  // "a Python developer. She is a Support Engineer at Foo": the one with an employer is the post.
  if (!told && person.role && !person.company && post.role && post.company && !isSidePost(post.role.text)) {
    person.role = post.role;
    person.company = post.company;
    return;
  }
  person.role ??= post.role;
  person.company ??= post.company;
  splitPost(person);
}

function readAboutPerson(person: Credit, text: Run, name: string, given: string, sole: boolean): void {
  const sentences = splitSentences(text);
  // Sentences since the last that named the person; further on "she" may be somebody else.
  let since = sole ? 0 : 9;
  const known = person.role !== null;
  for (const { run } of sentences) {
    const risen = since < 9 && !known ? risenTo.exec(run.text) : null;
    if (risen) {
      const { role } = readRoleAndEmployer(sliceRun(run, risen.index + risen[0].length));
      person.role = role ?? person.role;
    }
    if (person.role && person.company) continue;
    const folded = foldWords(run.text.slice(0, 240));
    const whole = folded.indexOf(name);
    const at = whole >= 0 && whole < 120 ? locate(run.text, person.name.text) : -1;
    const named = at < 0 ? at : at + (bioOf.exec(run.text.slice(at, at + 30))?.[0].length ?? 0);
    if (named >= 0) {
      since = 0;
      const before = run.text.slice(0, at - person.name.text.length);
      if (leadIn.test(before)) fill(person, readLeadIn(run));
      else if (/^[^.]{6,100},\s$/u.test(before)) fill(person, readPostLine(sliceRun(run, 0, before.length - 2)));
      else if (verbAtEnd.test(before)) fill(person, readInverted(run, before, named));
      else if (before !== '') fill(person, readPostBefore(run, before.length));
      const colon = /^\s?(?:[:|]|[-–—]\s)\s?/u.exec(run.text.slice(named));
      // "Ana Lima: as an engineer at Foo I …": what stands behind the colon is about her.
      if (colon && before.trim() === '')
        fill(person, readOwnSentence(sliceRun(run, named + colon[0].length), given), known);
      fill(person, pastFirst.test(run.text) ? readJoining(run) : readPost(sliceRun(run, named)));
      person.company ??= readBracketed(sliceRun(run, named)) ?? readRightBehind(sliceRun(run, named));
    } else if (opensWith(run.text, folded, given) || (since < 9 && folded.includes(` ${given} `))) {
      since = 0;
      fill(person, readOwnSentence(run, given), known);
    } else if (since < 4) {
      since++;
      fill(person, readOwnSentence(run, given), known);
    }
    if (since === 0 && !person.role) {
      const post = readListed(run);
      if (person.company === null || person.company.text === post.company?.text) fill(person, post);
    }
  }
}

/** "Ana Lima’s bio (Engineer, Foo)". */
const bioOf = /^['’]s?\s(?:short\s)?(?:bio|biography|profile)(?!\p{L})/iu;

/** "Cat owner, speaker, Engineer at Foo.": one of the things that somebody is, between commas. */
function readListed(run: Run): Post {
  const parts = run.text.split(/[,|•;]|:(?!\/)/u);
  if (run.text.length > 400 || parts.length < 4) return noPost;
  let from = 0;
  for (const part of parts) {
    const piece = sliceRun(run, from, from + part.length);
    from += part.length + 1;
    if (pastFirst.test(piece.text) || isPastPost(piece.text) || past.test(piece.text) || /[/()]/.test(piece.text))
      continue;
    const post = readPostLine(piece.text.endsWith('.') ? sliceRun(piece, 0, piece.text.length - 1) : piece);
    if (post.role && post.company) return post;
  }
  return noPost;
}

/** "Ana Lima (Foo)". */
function readBracketed(rest: Run): Run | null {
  const found = /^\s?\(([\p{Lu}][^()@/,:]{1,30})\)/u.exec(rest.text);
  if (!found?.[1] || !isCompany(found[1]) || isJob(found[1])) return null;
  const words = foldWords(found[1]).split(' ');
  if (words.some((word) => titleWords.has(word) || logisticWords.has(word) || stopWords.has(word))) return null;
  if (pastFirst.test(found[1]) || judgeName(found[1]) >= 0.85) return null;
  const from = found[0].indexOf('(') + 1;
  return sliceRun(rest, from, from + found[1].length);
}

/** "Ana Lima from Foo will …". */
function readRightBehind(rest: Run): Run | null {
  const found = /^\s?(?:from|of|at|bei|chez|de chez|presso|bij)\s(?:the\s)?(?=[\p{Lu}\d])/u.exec(rest.text);
  const company = found && readEmployer(sliceRun(rest, found[0].length));
  if (!company || titleWords.has(foldWords(company.text))) return null;
  return !isJob(company.text) && judgeName(company.text) < 0.85 ? company : null;
}

/** "Bei Foo arbeitet Ana Lima als Engineer": the verb stands before the name. */
function readInverted(run: Run, before: string, named: number): Post {
  const phrase = skipFillers(sliceRun(run, named));
  const post = readRoleAndEmployer(phrase);
  const first = workplaceFirst.exec(before);
  return { role: post.role, company: post.company ?? (first && readEmployer(sliceRun(run, first[0].length))) };
}

/** Whether a sentence's subject is the given name: at its beginning, or behind "As an Engineer at Foo, ". */
function opensWith(text: string, folded: string, given: string): boolean {
  if (folded.startsWith(`${given} `)) return true;
  const end = folded.includes(` ${given} `) ? givenEnd(text, given) : null;
  return end !== null && /,\s$/u.test(text.slice(0, end - given.length));
}

/** A sentence that is about the person anyway: "She is …", "As an Engineer at Foo …", "Engineer at Foo.". */
function readOwnSentence(run: Run, given: string): Post {
  const { text } = run;
  if (pastFirst.test(text)) return readJoining(run);
  if (leadIn.test(text)) return readLeadIn(run);
  const subject = pronoun.exec(text)?.[0].length ?? givenEnd(text, given);
  const before = subject === null ? '' : text.slice(0, subject - given.length);
  const led = /^[^.]{6,100},\s$/u.test(before) ? readPostLine(sliceRun(run, 0, before.length - 2)) : noPost;
  if (led.role) {
    const main = subject === null || led.company ? noPost : readPost(sliceRun(run, subject));
    return main.role && main.company ? main : led;
  }
  const first = workplaceFirst.exec(text);
  if (first) {
    const post = subject === null ? noPost : readPost(sliceRun(run, subject));
    return { role: post.role, company: post.company ?? readEmployer(sliceRun(run, first[0].length)) };
  }
  if (subject !== null) return readPost(sliceRun(run, subject));
  const open =
    /^(?:currently\s|now\s)?(?:an?\s|the\s|un\s|une\s|una\s|um\s|uma\s|ein\s|eine\s)?/iu.exec(text)?.[0].length ?? 0;
  const start = sliceRun(run, open);
  if (verbFirst.test(text)) return readPost(run);
  if (verbWithin.test(text)) {
    const post = readPost(run);
    if (post.role && post.company) return post;
  }
  const post = readRoleAndEmployer(start);
  return post.company || text.length <= 90 ? post : noPost;
}

/** Where the given name ends, if it stands near the beginning of a sentence. */
function givenEnd(text: string, given: string): number | null {
  const words = text.slice(0, 120).matchAll(/[\p{L}\p{M}'’-]+/gu);
  for (const word of words) if (foldWords(word[0]) === given) return word.index + word[0].length;
  return null;
}

/** "Before joining Foo, she was …": where somebody is now. */
function readJoining(run: Run): Post {
  // "After ten years at Foo, Ana joined Bar as a Lead".
  const joined = /^after\s[^,]{4,80},\s(?=[^,.]{2,40}\sjoined\s)/iu.exec(run.text);
  if (joined) return readPost(sliceRun(run, joined[0].length));
  const found = /^(?:before|prior to)\s(?:joining|moving to|coming to)\s(?:the\s)?(?=[\p{Lu}\d])/iu.exec(run.text);
  return found ? { role: null, company: readEmployer(sliceRun(run, found[0].length)) } : noPost;
}

function readLeadIn(run: Run): Post {
  const open = leadIn.exec(run.text);
  return open ? readRoleAndEmployer(sliceRun(run, open[0].length)) : noPost;
}

function locate(text: string, name: string): number {
  const at = text.indexOf(name);
  if (at >= 0) return at + name.length;
  const loose = text.toLowerCase().indexOf(name.toLowerCase());
  return loose < 0 ? -1 : loose + name.length;
}

const bioWords = new Set(
  'bio bios short speaker speakers presenter about the profile biography kurzbio vita über uber a propos de sobre biografia who is'.split(
    ' ',
  ),
);

/** A line that holds the name and at most a handle or a word such as "Speaker:" beside it. */
function isNameLine(block: Block, name: string): boolean {
  const { text } = block.label && block.label.value.text !== '' ? block.label.value : block.run;
  if (text.length > 120) return false;
  const folded = foldWords(text.replace(/\((?:[^()]{0,40})\)|@[\w.-]+|a\.k\.a\.?\s\S+|https?:\S+/giu, ' '));
  if (folded === name || folded === `speaker ${name}`) return true;
  // "Speaker short bio - Ana".
  if (
    block.kind === 'heading' &&
    folded
      .split(' ')
      .filter((word) => !bioWords.has(word))
      .join(' ') === name.split(' ')[0]
  )
    return true;
  // A heading may say a word or two more: "Dr. Ana Lima, short bio".
  return block.kind === 'heading' && folded.includes(name) && folded.split(' ').length <= name.split(' ').length + 2;
}

/** What stands below a name up to the next heading of its rank: lines such as "Engineer at Foo", labels, a bio. */
function readProfile(person: Credit, blocks: readonly Block[], at: number, given: string): void {
  const head = blocks[at] as Block;
  const rank = head.kind === 'heading' ? head.level : 9;
  for (const block of blocks.slice(at + 1, at + 1 + longestProfile)) {
    if (person.role && person.company) return;
    if (block.kind === 'heading' && (block.level <= rank || block.label?.kind === 'title')) return;
    const { label, run } = block;
    if (label?.kind === 'role' || label?.kind === 'company') {
      if (label.value.text === '') continue;
      fill(person, readLabelledPost(label.kind, label.value));
      continue;
    }
    if (label?.kind === 'title' && block === blocks[at + 1]) continue;
    if (label && label.kind !== 'bio') return;
    if (block.kind === 'heading' || run.text.length > 3000) continue;
    readProfileBlock(person, label?.value.text ? label.value : run, given);
  }
}

/** "Company: Foo, Engineer" and "Role: Engineer at Foo" tell both. */
function readLabelledPost(kind: 'role' | 'company', value: Run): Post {
  const post = readPostLine(value);
  return post.role && post.company ? post : { ...noPost, [kind]: value };
}

/** "Foo Labs" below a post: one to three words that no title has. */
function isCompanyLine(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{Lu}\d&]/u.test(word)) &&
    /^[\p{Lu}\d]/u.test(text) &&
    isCompany(text) &&
    !/[.:]$/u.test(text) &&
    judgeName(text) < 0.85 &&
    !words.some((word) => titleWords.has(foldWords(word)) || logisticWords.has(foldWords(word)))
  );
}

function readProfileBlock(person: Credit, run: Run, given: string): void {
  if (isJapanese(run.text)) {
    for (const sentence of run.text.slice(0, 600).matchAll(/[^。]+/gu))
      fill(person, readJapanesePost(sliceRun(run, sentence.index, sentence.index + sentence[0].length)));
    return;
  }
  const line = readPostLine(run.text.endsWith('.') ? sliceRun(run, 0, run.text.length - 1) : run);
  if (line.role) {
    fill(person, line);
    return;
  }
  // A line of its own between the post and the rest.
  if (person.role && !person.company && isCompanyLine(run.text)) {
    person.company = run;
    return;
  }
  readAboutPerson(person, run, foldWords(person.name.text), given, true);
}
