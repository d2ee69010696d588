import { type Block, type Run, sliceRun } from '../blocks/index.js';
import { foldWords, hostPhrases, logisticWords, sponsorPhrases, stopWords } from '../locales/index.js';
import type { Section } from '../rules/candidate.js';
import { isCompany, readEmployer, trimCompany } from './affiliation.js';
import { judgeName } from './person-name.js';

export interface NamedCompanies {
  hosts: Run[];
  sponsors: Run[];
}

/** Companies that the prose names as hosting or sponsoring: "put on by Foo and Bar", "Venue sponsor: Foo", "thanks to our sponsors Foo, Bar". */
export function findHosts(blocks: readonly Block[], sections: readonly Section[]): NamedCompanies {
  const named: NamedCompanies = { hosts: [], sponsors: [] };
  for (const [at, block] of blocks.entries()) {
    if (block.run.text.length > 20_000) continue;
    const label = block.label;
    if (label && label.value.text !== '' && (label.kind === 'host' || label.kind === 'sponsor')) {
      const into =
        label.kind === 'host' && !/moderat|mc\b|organi/iu.test(block.run.text.slice(0, 20))
          ? named.hosts
          : named.sponsors;
      if (label.kind === 'sponsor' || into === named.hosts) addLabelled(into, block, label.value);
      continue;
    }
    if (label?.kind === 'logistics') readVenue(block, label.value, named.hosts);
    if (label) continue;
    readPremises(block, named.hosts);
    readPhrases(block, hostPhrases, named.hosts);
    readPhrases(block, sponsorPhrases, named.sponsors);
    if (sections[at]?.kind === 'sponsor' && block.run.text.length < 200) {
      for (const link of block.links) {
        const words = trimCompany(sliceRun(block.run, link.from, link.to));
        if (isCompany(words.text)) add(named.sponsors, words);
      }
    }
  }
  return named;
}

const venueLabel =
  /^\P{L}{0,4}(?:venue(?: host)?|where|location|lokasi|tempat|lokalizacja|place|lieu|o[uù]|ort|wo|veranstaltungsort|lugar|d[oó]nde|onde|local|luogo|dove|sede|locatie|waar|místo|kde|miejsce|gdzie|会場|場所)(?![\p{L}])/iu;
const noVenue =
  /^(?:online|virtual|zoom|remote|google meet|youtube|twitch|discord|tb[acd]|to be|see|the |our |in |at |room|level|floor)|\b(?:street|st|road|rd|avenue|ave|lane|square|floor|suite|rue|boulevard|stra(?:ss|ß)e|stra?at|calle|rua|via|platz|plaza|praça)\b\.?/iu;

/** "Venue: Galvanize, 1062 Delaware": the house before its address. */
function readVenue(block: Block, value: Run, into: Run[]): void {
  if (!venueLabel.test(block.run.text) || value.text === '') return;
  const end = /\s?(?:[,:;(|\n]|\s[-–—@]\s|\s\d|$)/u.exec(value.text.slice(0, 80))?.index ?? 0;
  const rooms = /^(?:bureaux|locaux|offices?|räume|oficinas|escritório) (?:de la |de |of |der |da |d['’])?/iu.exec(
    value.text.slice(0, 40),
  );
  const house = trimCompany(sliceRun(value, rooms?.[0].length ?? 0, end));
  const words = house.text.split(' ').length;
  if (house.text.length < 3 || words > 5 || noVenue.test(house.text)) return;
  if (/^[\p{Lu}\p{Lo}]/u.test(house.text) && isCompany(house.text)) add(into, house);
}

/** A label's companies: those that are links as they are written, else by their capitals. */
function addLabelled(into: Run[], block: Block, value: Run): void {
  const linked = block.links
    .map((link) => sliceRun(block.run, link.from, link.to))
    .filter(
      (words) => value.text.includes(words.text) && words.text.split(' ').length <= 6 && !/^https?:/.test(words.text),
    );
  if (linked.length === 0) addList(into, value);
  for (const words of linked) add(into, words);
}

/** Words before whose rooms they are: "dans les locaux de Foo", "in den Räumen der Foo AG", "hosted at Foo". */
const roomsOf =
  /(?:locaux|bureaux|auditorium|oficinas|sede|escritório|auditório|instalaciones|instalações|uffici|Räumen|Räumlichkeiten|Büro|kantoor) (?:de la |de el |de |d['’]|da |do |del |della |di |von der |von |der |van )|(?:hosted|accueillis?|hébergés?|welcomed) (?:at|by|chez|par) |(?:[Tt]akes? place|[Tt]ook place|[Hh]eld|[Ww]elcome|[Gg]athering|[Mm]eet|[Mm]eetup|[Pp]resentations?|hosting us) at (?:the )?(?:office of |offices of |canteen of |headquarters of )?|(?:déroul(?:é|era?)|aura lieu|se tiendra|rendez-vous|retrouve(?:rons)?|accueille) chez |(?:offices?|canteen|headquarters|rooms) (?:of|at) /gu;
/** Words behind a company: "Foo’s office", "Foo will be hosting", "Foo for hosting". */
const roomsBehind =
  / (?:offices?|hq|headquarters|premises|campus|is hosting|are hosting|will be hosting|will host|hosts us|hosted us|nous accueille|sponsored the|is sponsoring|for hosting|for sponsoring|for allowing us|for having us|for welcoming us|event space|care ne va găzdui|care ne găzduiește|nos acoge|nos recibe|ci ospita|for the (?:venue|space|pizza|food|drinks))\b/giu;

function readPremises(block: Block, into: Run[]): void {
  const { text } = block.run;
  if (text.length > 5000) return;
  for (const found of text.matchAll(roomsOf)) {
    const company = readEmployer(sliceRun(block.run, found.index + found[0].length));
    if (company) addPremises(into, company);
  }
  for (const found of text.matchAll(roomsBehind)) {
    const words = text
      .slice(Math.max(0, found.index - 70), found.index)
      .replace(/['’]s$/u, '')
      .split(' ');
    let first = words.length;
    while (first > 1 && words.length - first < 3 && /^[\p{Lu}\d]/u.test(words[first - 1] as string)) first--;
    const name = words.slice(first).join(' ');
    const at = name === '' ? -1 : text.lastIndexOf(name, found.index);
    if (at >= 0) addPremises(into, trimCompany(sliceRun(block.run, at, at + name.length)));
  }
}

function addPremises(into: Run[], company: Run): void {
  const first = foldWords(company.text.split(' ')[0] ?? '');
  if (!isCompany(company.text) || stopWords.has(first) || logisticWords.has(first)) return;
  if (judgeName(company.text) >= 0.85) return;
  const clean = dropRunOn(company);
  if (clean.text.length >= 3) add(into, clean);
}

function readPhrases(block: Block, phrases: ReadonlySet<string>, into: Run[]): void {
  const lower = block.run.text.toLowerCase();
  for (const phrase of phrases) {
    let at = lower.indexOf(phrase);
    for (let turn = 0; at >= 0 && turn < 5; turn++, at = lower.indexOf(phrase, at + phrase.length)) {
      addList(into, sliceRun(block.run, at + phrase.length, at + phrase.length + 220));
    }
  }
}

/** "Foo, Bar and Baz" at the beginning of a run. */
function addList(into: Run[], run: Run): void {
  let rest = run;
  for (let turn = 0; turn < 12; turn++) {
    const lead =
      /^(?:[\s:,*-]|(?:the|our friends at|our|and|et|und|y|e|by|friends at|de|la|le|der)\s)+/iu.exec(
        rest.text.slice(0, 40),
      )?.[0].length ?? 0;
    rest = sliceRun(rest, lead);
    const read = readEmployer(rest);
    const company = read && dropRunOn(read);
    if (!company || judgeName(company.text) >= 0.85) return;
    const short = /^\s\([\p{Lu}\d]{2,8}\)/u.exec(
      rest.text.slice(rest.text.indexOf(company.text) + company.text.length),
    );
    const behind = rest.text.indexOf(company.text) + company.text.length + (short?.[0].length ?? 0);
    add(into, short ? sliceRun(rest, rest.text.indexOf(company.text), behind) : company);
    const next = /^\s*(?:,|&|\band\b|\bet\b|\bund\b|\by\b|\be\b)/iu.exec(rest.text.slice(behind, behind + 8));
    if (!next) return;
    rest = sliceRun(rest, behind + next[0].length);
  }
}

/** "Foo Food and drinks: …": the next sentence's words are no part of the name. */
function dropRunOn(company: Run): Run {
  let end = 0;
  for (const [index, word] of company.text.split(' ').entries()) {
    const folded = foldWords(word);
    if (
      index > 0 &&
      word !== '&' &&
      (stopWords.has(folded) || logisticWords.has(folded)) &&
      folded !== 'of' &&
      folded !== 'the'
    )
      break;
    end += word.length + (index > 0 ? 1 : 0);
  }
  return sliceRun(company, 0, end);
}

/** Addresses, persons by the first letter of a family name, and who delivers the food: they host nothing. */
const noCompany =
  /^\d|\d$|\d-\d|^\p{Lu}\p{Ll}+ \p{Lu}\.?$|^(?:provided|back|rôles|roles)$|\b(?:pizza|pizzeria|pizzas|papa john|domino)/iu;

/** Adds a company once: "Object Computing" is there already as "Object Computing (OCI)". */
function add(into: Run[], company: Run): void {
  if (noCompany.test(company.text)) return;
  const name = foldWords(company.text);
  if (!into.some((known) => ` ${foldWords(known.text)} `.includes(` ${name} `))) into.push(company);
}
