import { readHomeAddress, readProfileAddress } from '../../base/index.js';
import type { Block, Link } from '../blocks/index.js';
import type { Found } from '../draft.js';
import { foldWords } from '../locales/index.js';
import type { Candidate, Page } from '../rules/candidate.js';
import type { Credit } from './credits.js';

/** Nobody is given more. */
const mostLinks = 6;
/** Blocks below a name in which labelled links are still that person's. */
const reach = 6;
/** Blocks longer than this speak of more than a person. */
const longestBlock = 4000;

/** A link of a speaker's own, with the place of its words in the source. */
interface SpeakerLink {
  url: string;
  start: number;
  end: number;
  sure: number;
}

/**
 * The links by which speakers can be recognised: their name as a link, a handle or a profile beside the name, labelled
 * links below it. What belongs to a project, a company or the group is passed over.
 * @returns the links of each speaker, by folded name
 */
export function findSpeakerLinks(talks: readonly Candidate[], page: Page): ReadonlyMap<string, Found<string>[]> {
  const people = listPeople(talks);
  const found = new Map<string, SpeakerLink[]>();
  if (people.byName.size === 0 || !page.blocks.some(mayLink)) return new Map();
  const group = foldWords(page.input.group ?? '').replaceAll(' ', '');
  const give = (name: string, link: SpeakerLink): void => {
    const links = found.get(name) ?? [];
    const site = readProfileAddress(link.url)?.site;
    // One person, one profile of a site: the surer stays.
    const same = links.findIndex(({ url }) => url === link.url || (site && readProfileAddress(url)?.site === site));
    if (same < 0 && links.length < mostLinks) links.push(link);
    else if (same >= 0 && link.sure > (links[same] as SpeakerLink).sure) links[same] = link;
    found.set(name, links);
  };
  let owner: { name: string; at: number } | null = null;
  for (const [at, block] of page.blocks.entries()) {
    if (block.run.text.length > longestBlock) continue;
    const named = findNamed(block, people);
    if (named.length > 0) owner = { name: (named.at(-1) as Named).name, at };
    else if (!owner || at - owner.at > reach || endsProfile(block)) owner = null;
    const kept = named.length > 0 ? null : owner;
    for (const link of readBlockLinks(block, named, kept, people)) {
      const handle = readProfileAddress(link.url)?.handle.replace(/\W/g, '') ?? '';
      if (handle.length < 4 || !group.includes(handle)) give(link.name, link);
    }
  }
  return new Map([...found].map(([name, links]) => [name, links.map(toFound)]));
}

/** The speakers of a page, by folded name, and by the first word of the name as it is written. */
interface Register {
  byName: ReadonlyMap<string, Credit>;
  byFirstWord: ReadonlyMap<string, readonly string[]>;
}

function listPeople(talks: readonly Candidate[]): Register {
  const people = talks.flatMap((talk) => talk.people).map((person) => [foldWords(person.name.text), person] as const);
  const byName = new Map(people.filter(([name]) => name.length > 2));
  const byFirstWord = new Map<string, string[]>();
  for (const [name, person] of byName) {
    const first = person.name.text.match(words)?.[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  return { byName, byFirstWord };
}

/** Where a block names a speaker, in its clean text. */
interface Named {
  name: string;
  from: number;
  to: number;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;

/** The first mention of each speaker in a block, in order; a page may have many of both. */
function findNamed({ run }: Block, { byName, byFirstWord }: Register): Named[] {
  const named = new Map<string, Named>();
  for (const word of run.text.matchAll(words)) {
    for (const name of byFirstWord.get(word[0]) ?? []) {
      const written = byName.get(name)?.name.text ?? '';
      const from = word.index - Math.max(0, written.indexOf(word[0]));
      if (!named.has(name) && run.text.startsWith(written, from))
        named.set(name, { name, from, to: from + written.length });
    }
  }
  return [...named.values()];
}

/** Most pages of a recap hold no link of a speaker at all. */
function mayLink(block: Block): boolean {
  return block.links.length > 0 || block.run.text.includes('@') || labelledHandle.test(block.run.text);
}

const otherLabels = new Set(['title', 'host', 'sponsor', 'programme', 'logistics', 'slides', 'video']);

/** Whether what follows is no longer about the person named before. */
function endsProfile(block: Block): boolean {
  return block.timed || (block.label !== null && otherLabels.has(block.label.kind));
}

const siteWords =
  /^\W*(?:github|gitlab|twitter|x|linked-?in|mastodon|bluesky|meetup|medium|profile|speaker ?deck|website|web|homepage|blog|site)\W*$/iu;
const homeWords = /^\W*(?:website|web ?site|web|homepage|home page|personal site|blog|site)\W*$/iu;

type Owned = SpeakerLink & { name: string };

function readBlockLinks(
  block: Block,
  named: readonly Named[],
  owner: { name: string } | null,
  { byName }: Register,
): Owned[] {
  const fromLinks = block.links.flatMap((link): Owned[] => {
    const words = link.words ?? block.run.text.slice(link.from, link.to);
    const own = named.find((one) => one.from >= link.from && one.to <= link.to) ?? null;
    if (own && link.words === undefined && isOnly(words, own.name)) {
      const url = readProfileAddress(link.url)?.url ?? readHomeAddress(link.url);
      return url ? [place(own.name, url, link, 0.95)] : [];
    }
    const beside =
      named.filter((one) => one.to <= link.from + 1).at(-1)?.name ?? (named.length === 1 ? named[0]?.name : null);
    const name = beside ?? owner?.name;
    if (name === undefined || name === null) return [];
    const profile = readProfileAddress(link.url);
    if (
      profile &&
      isProfileWords(words, link.url, profile.handle, name) &&
      !isEmployer(block, link, byName.get(name), profile.handle)
    ) {
      const sure = bearsName(profile.handle, name) ? 0.9 : beside ? 0.8 : 0.65;
      return sure > 0.7 || isLabelled(block) ? [place(name, profile.url, link, sure)] : [];
    }
    const home =
      homeWords.test(words) || homeWords.test(block.label ? labelWords(block) : '') ? readHomeAddress(link.url) : null;
    return home && (beside || isLabelled(block)) ? [place(name, home, link, 0.7)] : [];
  });
  return [...fromLinks, ...readHandles(block, named, byName), ...readLabelled(block, named, owner)];
}

/** Whether the words of a link are the name, with at most a title or a handle beside it. */
function isOnly(words: string, name: string): boolean {
  const folded = foldWords(words);
  return folded.includes(name) && folded.length <= name.length + 25;
}

/** Words that stand for a profile: a handle, the address itself, the name of the site. Others are a project's. */
function isProfileWords(words: string, url: string, handle: string, name: string): boolean {
  const plain = words.trim().toLowerCase().replace(/^@/, '');
  return (
    plain === '' ||
    siteWords.test(words) ||
    (plain === handle && (/^\s*@/.test(words) || bearsName(handle, name))) ||
    plain.endsWith(`/${handle}`) ||
    plain === url.toLowerCase()
  );
}

const atEmployer = /(?:^|[\s,(])(?:at|from|for|of|with|bei|von|chez|de|en|em|na|presso|bij|@)\s*$/iu;

/** "CTO at @foo": the handle is the company's. */
function isEmployer(block: Block, link: Link, person: Credit | undefined, handle: string): boolean {
  const company = foldWords(person?.company?.text ?? '').replaceAll(' ', '');
  const isNamed = company.length > 2 && company === handle.replace(/\W/g, '');
  return isNamed || atEmployer.test(block.run.text.slice(Math.max(0, link.from - 20), link.from));
}

const word = /\p{L}{3,}/gu;

/** Whether a handle is made of the name: it holds a part of it, or initials and the family name. */
function bearsName(handle: string, name: string): boolean {
  const plain = foldWords(handle).replace(/[^a-z\d]/g, '');
  return [...name.matchAll(word)].some(([part]) => plain.includes(part));
}

const bareHandle = /^\s?[,–—|-]?\s?[([]?\s?@([\w.-]{2,30}(?:@[a-z\d-]+(?:\.[a-z\d-]+)+)?)(?![\w.]*\()/iu;

/** "Ana Lima (@ana)": a handle right behind the name, which is no employer. */
function readHandles(block: Block, named: readonly Named[], people: ReadonlyMap<string, Credit>): Owned[] {
  return named.flatMap(({ name, to }): Owned[] => {
    const found = bareHandle.exec(block.run.text.slice(to, to + 90));
    const written = found?.[1]?.replace(/(?<![.-])[.-]+$/, '');
    if (!found || !written) return [];
    const company = people.get(name)?.company?.text ?? '';
    const [handle = '', server] = written.split('@');
    if (foldWords(company).replaceAll(' ', '') === handle.toLowerCase()) return [];
    const address = server ? `https://${server}/@${handle}` : `https://x.com/${handle}`;
    const profile = readProfileAddress(address);
    if (!profile || (!server && /^\p{Lu}/u.test(handle) && !bearsName(handle, name))) return [];
    const from = to + found[0].lastIndexOf('@', found[0].length - written.length);
    const sure = bearsName(handle, name) ? 0.85 : 0.6;
    return [placeWords(block, name, profile.url, from, to + found[0].length, sure)];
  });
}

const labelledHandle = /^(twitter|x|github|linkedin|mastodon|bluesky)\s?[:：]\s*@?([\w.-]{2,40})$/iu;
const sitesOfLabels: Record<string, string> = {
  twitter: 'x.com/',
  x: 'x.com/',
  github: 'github.com/',
  linkedin: 'linkedin.com/in/',
  bluesky: 'bsky.app/profile/',
};

/** "GitHub: ana" below the name. */
function readLabelled(block: Block, named: readonly Named[], owner: { name: string } | null): Owned[] {
  const found = owner && named.length === 0 ? labelledHandle.exec(block.run.text) : null;
  const [, site = '', handle = ''] = found ?? [];
  const profile = found ? readProfileAddress(`https://${sitesOfLabels[site.toLowerCase()] ?? ''}${handle}`) : null;
  if (!owner || !profile) return [];
  const sure = bearsName(handle, owner.name) ? 0.85 : 0.6;
  return [placeWords(block, owner.name, profile.url, 0, block.run.text.length, sure)];
}

const label = /^([\p{L} ]{1,20})\s?[:：]/u;

function labelWords(block: Block): string {
  return label.exec(block.run.text)?.[1] ?? '';
}

/** Whether the block is a labelled link or nothing but links. */
function isLabelled(block: Block): boolean {
  if (siteWords.test(labelWords(block))) return true;
  const rest = block.links.reduceRight((text, link) => text.slice(0, link.from) + text.slice(link.to), block.run.text);
  return rest.length <= 12 && !/\p{L}{4}/u.test(rest);
}

function place(name: string, url: string, link: Link, sure: number): Owned {
  return { name, url, start: link.start, end: link.end, sure };
}

function placeWords(block: Block, name: string, url: string, from: number, to: number, sure: number): Owned {
  const { starts, ends } = block.run;
  return { name, url, start: starts[from] as number, end: ends[to - 1] as number, sure };
}

function toFound({ url, start, end, sure }: SpeakerLink): Found<string> {
  return { value: url, evidence: { part: 'text', start, end, rule: 'speaker-links', confidence: sure } };
}
