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
      if (label.kind === 'sponsor' || into === named.hosts) addList(into, label.value);
      continue;
    }
    if (label) continue;
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
    add(into, company);
    const behind = rest.text.indexOf(company.text) + company.text.length;
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

function add(into: Run[], company: Run): void {
  if (!into.some((known) => foldWords(known.text) === foldWords(company.text))) into.push(company);
}
