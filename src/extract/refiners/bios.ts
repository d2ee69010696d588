import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { foldWords } from '../locales/index.js';
import { isCompany, isJob, readEmployer, trimCompany, trimRole } from './affiliation.js';
import type { Credit } from './credits.js';
import { splitSentences } from './sentences.js';

const present =
  "(?:s?eines Zeichens|ihres Zeichens|is|works|working|serves|currently|now|am|I'm|I am|ist|arbeitet|est|travaille|es|trabaja|é|trabalha|atua|joined|leads|je pracuje|este|lucrează)";
const past =
  /\b(?:previously|formerly|former|ex-|prior to|before joining|was|worked|used to|had been|ehemals|früher|zuvor|anciennement|ancien|auparavant|anteriormente|last held|started (?:his|her)|in the past)\b/iu;

/** "… is a Chaos Engineer at Foo": the article, the job title, the word before the employer, the employer. */
const presentPost = new RegExp(
  String.raw`(?:\b${present}|^[\s:,–-]*as)\s+(?:currently\s|now\s|also\s|working\s|today\s|actuellement\s|aktuell\s|actualmente\s|atualmente\s|work\s)?(?:as\s|als\s|comme\s|como\s|jako\s|ca\s)?(?:an?\s|the\s|one of the\s|our\s|ein(?:e|er)?\s|un[ea]?\s|le\s|la\s|el\s|um[a]?\s|o\s|l['’])?`,
  'giu',
);
const atEmployer =
  /\s(?:at|with|from|@|bei|chez|en|na|no|ve|la|within|(?<=(?:[Ff]ounder|[Oo]wner|CEO|CTO|COO|CIO|CISO|CPO|[Pp]resident|[Cc]hair|[Dd]ean|[Mm]ember|[Pp]artner)\s)of)\s+(?:the\s+|der\s+|dem\s+)?(?=[\p{Lu}\d@])|\s@\s?|,\s+(?=\p{Lu})/gu;
const worksAt =
  /\b(?:works?|working|worked remotely|arbeitet|travaille|trabaja|trabalha|pracuje|employed|engineering|based|leads?|manages?|runs|heads|leading|developer|engineer|architect)\s(?:[\w-]+\s){0,6}?(?:at|for|with|bei|chez|en|na|v)\s+(?=\p{Lu})/gu;
const phraseEnd =
  /\s(?:who|where|which|that|and|with|whose|he|she|they|specializ|focus|helping|working|based|living|located|dont|qui|où|que|y|e|und|et|der|die|das|wo|mit|avec|con|com|supporting|building|leading|in|for|since|seit|depuis|desde|by|to|as|on|from)\b|[,.;:()!?]|\s[-–—]\s|$/u;

/**
 * Completes people whose line names no role or employer from what the text tells of them: a bio, or a sentence such as
 * "Ana Lima, Engineer at Foo, explores …". Past posts are passed over.
 */
export function completeFromBios(people: readonly Credit[], blocks: readonly Block[]): void {
  for (const person of people) {
    splitPost(person);
    if (person.role && person.company) continue;
    const name = foldWords(person.name.text);
    const given = name.split(' ')[0] as string;
    for (const [at, block] of blocks.entries()) {
      if (block.run.text.length > 20_000 || block.kind === 'row') continue;
      if (!foldWords(block.run.text.slice(0, 4000)).includes(given)) continue;
      readAboutPerson(person, block, blocks[at + 1], name, given);
      if (person.role && person.company) break;
    }
  }
}

/** "CTO of Foo" is a role and its employer. */
function splitPost(person: Credit): void {
  const of =
    /^(?:co-?)?(?:founder|ceo|cto|coo|cio|ciso|president|owner|founder (?:and|&) c[et]o|c[et]o (?:and|&) (?:co-?)?founder) (?:of|at) /iu.exec(
      person.role?.text ?? '',
    );
  if (!of || !person.role || person.company) return;
  const company = trimCompany(sliceRun(person.role, of[0].length));
  if (!isCompany(company.text)) return;
  person.company = company;
  person.role = sliceRun(person.role, 0, of[0].length - 4);
}

function readAboutPerson(person: Credit, block: Block, next: Block | undefined, name: string, given: string): void {
  const sentences = splitSentences(block.label && block.label.value.text.length > 30 ? block.label.value : block.run);
  for (const [index, sentence] of sentences.entries()) {
    const folded = foldWords(sentence.run.text);
    const whole = folded.indexOf(name);
    const named = whole >= 0 && whole < 80;
    const opens = folded.startsWith(`${given} `);
    if (!named && !opens) continue;
    const from = named ? locate(sentence.run.text, person.name.text) : given.length;
    if (from < 0) continue;
    readPost(person, sliceRun(sentence.run, from));
    // The next sentences of the same paragraph go on with "he" or "she" or the given name.
    for (const more of sentences.slice(index + 1, index + 3)) {
      if (person.role && person.company) return;
      if (
        /^(?:he|she|they|er|sie|il|elle|él|ella|ele|ela|his|her|i)\b/iu.test(more.run.text) ||
        foldWords(more.run.text).startsWith(`${given} `)
      )
        readPost(person, more.run);
      else break;
    }
    if (person.role && person.company) return;
  }
  const alone = foldWords(block.run.text) === name;
  if (alone && next && !next.label && next.run.text.length < 3000 && next.kind !== 'heading')
    readBelowName(person, next);
}

function locate(text: string, name: string): number {
  const at = text.indexOf(name);
  return at >= 0
    ? at + name.length
    : text.toLowerCase().indexOf(name.toLowerCase()) +
        name.length -
        (text.toLowerCase().includes(name.toLowerCase()) ? 0 : name.length + 1);
}

/** A line below the name: "Engineer at Foo", or a bio without the name. */
function readBelowName(person: Credit, next: Block): void {
  const [first] = splitSentences(next.run);
  if (!first) return;
  if (
    first.run.text.length <= 90 &&
    isJob(first.run.text) &&
    !/\s(?:is|works|has|leads|was|ist|arbeitet|est|es)\s/u.test(first.run.text)
  ) {
    const cut = /\s(?:at|@|bei|chez)\s|,\s/u.exec(first.run.text);
    person.role ??= trimRole(sliceRun(first.run, 0, cut ? cut.index : undefined));
    if (cut) {
      const company = trimCompany(sliceRun(first.run, cut.index + cut[0].length));
      if (isCompany(company.text)) person.company ??= company;
    }
    return;
  }
  readPost(person, first.run);
}

/** The post in a sentence on one person; `rest` begins behind the name. */
function readPost(person: Credit, rest: Run): void {
  const { text } = rest;
  readApposition(person, rest);
  for (const found of text.matchAll(presentPost)) {
    if (found.index > 160) break;
    if (past.test(text.slice(Math.max(0, found.index - 30), found.index + found[0].length))) continue;
    const phrase = sliceRun(rest, found.index + found[0].length);
    readRoleAndEmployer(person, phrase);
    if (person.role) break;
  }
  if (!person.company) {
    for (const found of text.matchAll(worksAt)) {
      if (past.test(text.slice(Math.max(0, found.index - 25), found.index))) continue;
      const company = readEmployer(sliceRun(rest, found.index + found[0].length));
      if (company) person.company = company;
      // "works at Foo as a Developer Advocate"
      const as = /^[^.;]{0,60}?\sas\s(?:an?\s|the\s|our\s)?/u.exec(text.slice(found.index + found[0].length));
      if (as && !person.role) readRoleAndEmployer(person, sliceRun(rest, found.index + found[0].length + as[0].length));
      break;
    }
  }
}

/** ", SRE at Foo," and " (SRE, Foo)" right behind the name. */
function readApposition(person: Credit, rest: Run): void {
  const open = /^\s*(?:,|\(|[-–—:])\s*(?:an?\s|the\s|our\s|our own\s)?/iu.exec(rest.text);
  if (!open) return;
  const phrase = sliceRun(rest, open[0].length);
  const stop =
    /[,();]|\.(?:\s|$)|\s(?:who|will|is|explores?|goes|focus|and|has|talks?|presents?|discuss\w*|shares?)\s/u.exec(
      phrase.text,
    );
  const head = sliceRun(phrase, 0, stop ? stop.index : phrase.text.length);
  if (
    !isPost(head.text) ||
    head.text.length > 80 ||
    /\s(?:is|works|work|has|leads|was|am|ist|arbeitet|est|es)\s/u.test(head.text)
  )
    return;
  readRoleAndEmployer(person, sliceRun(phrase, 0, Math.min(phrase.text.length, 140)));
}

function readRoleAndEmployer(person: Credit, phrase: Run): void {
  let roleEnd = -1;
  for (const found of phrase.text.matchAll(atEmployer)) {
    if (found.index > 90) break;
    const role = sliceRun(phrase, 0, found.index);
    if (!isPost(role.text) || phraseBreak(role.text)) continue;
    const word = found[0].trim();
    if (/^(?:of|la|no|en|na|,)$/.test(word)) {
      const company = readEmployer(sliceRun(phrase, found.index + found[0].length));
      if (!company || isJob(company.text)) continue;
    }
    const company = readEmployer(sliceRun(phrase, found.index + found[0].length));
    person.role ??= trimRole(dropHonour(role));
    if (company) person.company ??= company;
    roleEnd = found.index;
    break;
  }
  if (roleEnd >= 0 || person.role) return;
  const stop = phraseEnd.exec(phrase.text);
  const role = trimRole(sliceRun(phrase, 0, stop ? stop.index : phrase.text.length));
  if (isPost(role.text) && role.text.split(' ').length <= 7) person.role = role;
}

const noPost = new Set([
  'advocate',
  'expert',
  'enthusiast',
  'member',
  'author',
  'creator',
  'fan',
  'contributor',
  'speaker',
  'team',
  'partner',
  'lead',
  'product',
  'sales',
  'dev',
  'tech',
  'staff',
  'associate',
  'champion',
  'master',
  'chief',
  'leader',
  'hero',
]);

const honours = /\b(?:hero|ambassador|mvp|champion|fellow|captain|expert|gde|rockstar|insider)\s*(?:,|and|&|\/)\s*/giu;

/** "Foo Ambassador and Developer Advocate": the post stands behind the honour. */
function dropHonour(role: Run): Run {
  const last = [...role.text.matchAll(honours)].pop();
  const rest = last ? sliceRun(role, last.index + last[0].length) : role;
  return isJob(rest.text) ? rest : role;
}

/** A job title that says what the post is: more than one word that anybody may be called. */
function isPost(text: string): boolean {
  if (
    /^(?:in|on|at|for|with|to|by|about|of|from|into|around|leads?|works?|has|loves?|helps?|talk|responsible|passionate|interested|working|also|one|very|not)\s/iu.test(
      text,
    )
  )
    return false;
  return isJob(text) && !noPost.has(text.toLowerCase());
}

function phraseBreak(text: string): boolean {
  return /[.;!?()]|\s(?:who|where|which|that|has|with over)\s/u.test(text) || text.split(' ').length > 9;
}
