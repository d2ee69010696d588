import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { foldWords, labels } from '../locales/index.js';
import type { Candidate, Page } from '../rules/candidate.js';
import { completeFromBios } from './bios.js';
import { type Credit, readCredits } from './credits.js';
import { findNames, judgeName } from './person-name.js';
import { notSpeaking } from './prose-people.js';

/** The people behind "Speaker:" or below a heading of speakers or of their bios. */
export function findLabelledPeople(page: Page): Credit[] | null {
  const people: Credit[] = [];
  for (const [at, block] of page.blocks.entries()) {
    const section = page.sections[at]?.kind;
    const cellLabel = block.kind === 'row' && block.cells.length >= 2 ? readRowLabel(block.cells[0]?.text ?? '') : null;
    const introduced =
      block.kind !== 'row' && !block.label && /^.{4,40}?[:–—-]\s/u.test(block.run.text)
        ? readIntroduced(block.run)
        : null;
    if (introduced) {
      if (!people.some((known) => foldWords(known.name.text) === foldWords(introduced.name.text)))
        people.push(introduced);
      continue;
    }
    const value =
      block.label?.kind === 'speaker' || block.label?.kind === 'bio'
        ? block.label.value
        : cellLabel
          ? block.cells[1]
          : section === 'speaker' || section === 'bio'
            ? block.run
            : null;
    if (!value || value.text === '') continue;
    const labelled = block.label?.kind === 'speaker' || cellLabel;
    const credits =
      (selfIntroduction.test(value.text.slice(0, 60)) ? null : readCredits(value, labelled ? 0.3 : 0.85)) ??
      readNameAtStart(value) ??
      (section === 'bio' || section === 'speaker' || block.label?.kind === 'bio' ? readGivenName(value, page) : null);
    if (!credits || /^everyone$/i.test(value.text)) continue;
    for (const person of credits.people)
      if (!people.some((known) => foldWords(known.name.text) === foldWords(person.name.text))) people.push(person);
  }
  // "Ana is …" beside full names is one of them, called by half.
  if (people.some((person) => person.name.text.includes(' ')))
    people.splice(0, people.length, ...people.filter((person) => person.sure > 0.5 || person.name.text.includes(' ')));
  if (people.length === 0) people.push(...findProfiledPeople(page));
  if (people.length === 0) people.push(...findToldPeople(page));
  return people.length > 0 && people.length <= 8 ? people : null;
}

/** A name as a line of its own with who that is below it: "**Ana Lima**" over "Engineer at Foo, Ana has …". */
function findProfiledPeople(page: Page): Credit[] {
  const people: Credit[] = [];
  for (const [at, block] of page.blocks.entries()) {
    const section = page.sections[at]?.kind ?? null;
    const below = page.blocks[at + 1];
    if (section !== null && section !== 'abstract' && section !== 'programme') continue;
    if (block.kind === 'row' || block.label || block.run.text.length > 60 || !stands(block)) continue;
    if (!below || below.label || below.kind === 'heading' || below.kind === 'row') continue;
    const credits = readCredits(block.run, 0.85);
    const [person] = credits?.people ?? [];
    if (!credits || !person || credits.people.length > 1 || credits.end < block.run.text.length) continue;
    const read = { ...person };
    completeFromBios([read], [block, below]);
    const given = foldWords(person.name.text).split(' ')[0] as string;
    if (read.role || ` ${foldWords(below.run.text.slice(0, 400))} `.includes(` ${given} `)) people.push(person);
  }
  return people;
}

/** A paragraph that begins with who somebody is: "Ana Lima is an engineer at Foo.", "I am Ana Lima, an engineer." */
function findToldPeople(page: Page): Credit[] {
  const people: Credit[] = [];
  for (const [at, block] of page.blocks.entries()) {
    const section = page.sections[at]?.kind ?? null;
    if (section !== null && section !== 'abstract' && section !== 'programme') continue;
    if (block.kind !== 'paragraph' || block.label || block.run.text.length < 40 || block.run.text.length > 3000)
      continue;
    if (notSpeaking.test(block.run.text.slice(0, 200))) continue;
    const intro = selfIntroduction.exec(block.run.text.slice(0, 60))?.[0].length ?? 0;
    const run = sliceRun(block.run, intro);
    const [name] = findNames(run.text.slice(0, 120));
    if (name?.from !== 0 || name.sure < 0.6 || !(intro > 0 || isTold.test(run.text.slice(name.to, name.to + 80))))
      continue;
    const [person] = readCredits(run, 0.55, name.to)?.people ?? [];
    if (!person || people.some((known) => foldWords(known.name.text) === foldWords(person.name.text))) continue;
    const read = { ...person };
    completeFromBios([read], [block]);
    if (read.role) people.push(person);
  }
  return people.length <= 3 ? people : [];
}

/** Behind a name, past a handle or a remark in brackets: "is", "works as". */
const isTold =
  /^(?:,?\s(?:@\w{2,30}|[([][^()[\]]{1,40}[)\]])){0,2},?\s(?:is|works|ist|arbeitet|est|travaille|es|trabaja|é|trabalha|è|lavora|werkt)\s/u;

/** A heading, or a line that is bold as a whole. */
function stands(block: Block): boolean {
  return (
    block.kind === 'heading' || block.strong.some((range) => range.from <= 1 && range.to >= block.run.text.length - 1)
  );
}

/** "Ana Lima: Engineer at Foo. She …": a name with a job behind it. */
function readIntroduced(run: Run): Credit | null {
  const [name] = findNames(run.text.slice(0, 80));
  if (name?.from !== 0 || name.sure < 0.6 || !/^\s?[:–—-]\s/u.test(run.text.slice(name.to))) return null;
  const person = readCredits(run, 0.55, name.to)?.people[0];
  if (!person) return null;
  completeFromBios(
    [person],
    [
      {
        kind: 'paragraph',
        run,
        level: 0,
        depth: -1,
        numbered: false,
        links: [],
        strong: [],
        cells: [],
        afterGap: true,
        label: null,
        timed: false,
        time: null,
      },
    ],
  );
  return person.role ? person : null;
}

const selfIntroduction =
  /^(?:(?:hi|hello|hey|hallo|bonjour|hola|olá|ciao)[,!.]?\s)?(?:(?:there|everyone|all)[,!.]\s)?(?:i['’]m|i am|my name is|my name['’]s|ich bin|ich heiße|mein name ist|je suis|je m['’]appelle|soy|me llamo|mi nombre es|sou|meu nome é|sono|mi chiamo|ik ben)\s/iu;

/** "Ana Lima is …": a bio begins with the name. */
function readNameAtStart(whole: Run): ReturnType<typeof readCredits> {
  const run = sliceRun(whole, selfIntroduction.exec(whole.text.slice(0, 60))?.[0].length ?? 0);
  const [name] = findNames(run.text.slice(0, 120));
  return name?.from === 0 ? readCredits(run, 0.55, name.to) : null;
}

/** "Ana is an engineer at Foo." as a bio: the one full name that begins so elsewhere on the page, or the given name. */
function readGivenName(value: Run, page: Page): { people: Credit[] } | null {
  const given =
    /^(\p{Lu}[\p{L}\p{M}-]+)\s(?:is|has|works|leads|joined|ist|arbeitet|est|travaille|es|trabaja|é|trabalha|\p{Ll}{2,12}s)\s/u.exec(
      value.text,
    )?.[1];
  if (!given || judgeName(given) < 0.3) return null;
  const full = new Map<string, Run>();
  for (const run of [page.eventTitle, ...page.blocks.map((block) => block.run)]) {
    if (run.text.length > 20_000) continue;
    for (const name of findNames(run.text))
      if (run.text.startsWith(`${given} `, name.from) && !run.text.startsWith(`${given} ${given}`, name.from)) {
        const found = sliceRun(run, name.from, name.to);
        full.set(foldWords(found.text), found);
      }
  }
  const [name] = full.values();
  if (name && full.size === 1) return { people: [{ name, role: null, company: null, sure: 0.7 }] };
  if (name || judgeName(given) < 0.5) return null;
  return { people: [{ name: sliceRun(value, 0, given.length), role: null, company: null, sure: 0.5 }] };
}

function readRowLabel(text: string): boolean {
  return text.length <= 40 && labels.get(foldWords(text)) === 'speaker';
}

/** Whether the page introduces somebody more than once: then one person whom it could be read of is not all. */
function introducesMore(page: Page): boolean {
  const count = (kind: string) => page.blocks.filter((block) => block.label?.kind === kind).length;
  return count('bio') > 1 || count('speaker') > 1;
}

/**
 * Gives talks without any speaker those whom a part of its own introduces ("About the speaker"): one person gives all
 * the talks, as many persons as talks give one each, in order. Else nothing is known of who gives which.
 */
export function shareLabelledPeople(talks: readonly Candidate[], page: Page): void {
  const bare = talks.filter((talk) => talk.people.length === 0 && talk.title !== null && talk.kind?.value !== 'panel');
  if (bare.length === 0 || talks.length > 6) return;
  const people = findLabelledPeople(page) ?? [];
  const [only] = people;
  const others = talks.some((talk) =>
    talk.people.some((person) => foldWords(person.name.text) !== foldWords(only?.name.text ?? '')),
  );
  if (people.length === 1 && only && !others && !(talks.length > 1 && introducesMore(page)))
    for (const talk of bare) talk.people = [{ ...only }];
  else if (bare.length === talks.length && people.length === talks.length)
    for (const [index, talk] of bare.entries()) talk.people = people.slice(index, index + 1);
}
