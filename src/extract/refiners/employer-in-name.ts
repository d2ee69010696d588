import type { Run } from '../blocks/index.js';
import { sliceRun } from '../blocks/index.js';
import { titleWords } from '../lexicons/common-words.js';
import { namesBehindParticles } from '../lexicons/family-names.js';
import { givenNames } from '../lexicons/given-names.js';
import { placeWords } from '../lexicons/place-words.js';
import { foldWords, logisticWords, speakVerbs, stopWords } from '../locales/index.js';

/**
 * "Pedro Ruiz de Foo" is written like a name with a particle. What follows a given and a family name and is no family
 * name known to follow a particle is the employer.
 * @returns where the name ends and where the employer begins, or null for a name alone.
 */
export function findEmployerInName(name: string): { from: number; to: number } | null {
  const found = /^(\S+) (\S+) (?:de|da|do) (\S+(?: \S+){0,2})$/u.exec(name);
  if (!found) return null;
  const [, given, family, rest] = found as unknown as [string, string, string, string];
  if (!givenNames.has(foldWords(given)) || givenNames.has(foldWords(family))) return null;
  if (rest.split(' ').some((word) => namesBehindParticles.has(foldWords(word)))) return null;
  const from = given.length + 1 + family.length;
  return { from, to: name.length - rest.length };
}

const notEmployer = new Set([
  'home',
  'scratch',
  'school',
  'scale',
  'least',
  'once',
  'around',
  'abroad',
  'afar',
  'within',
  'work',
  'last',
  'next',
]);

/** An employer without a capital, "from honestbee will …": one word behind a person's name, before a verb or a mark. */
export function readSmallEmployer(run: Run): Run | null {
  const found = /^(?:the\s)?(\p{Ll}[\p{Ll}\d-]{3,24})(?=\s(\p{Ll}+)|[,.)]|$)/u.exec(run.text.slice(0, 60));
  if (!found || found[0].startsWith('the ')) return null;
  const word = foldWords(found[1] as string);
  if (notEmployer.has(word) || stopWords.has(word) || titleWords.has(word) || logisticWords.has(word)) return null;
  if (placeWords.has(word) || speakVerbs.has(word)) return null;
  const next = found[2];
  const goesOn = ['will', 'who', 'and', 'is', 'has', 'on', 'about', 'would', 'was', 'shall'];
  if (next !== undefined && !goesOn.includes(next) && !speakVerbs.has(next)) return null;
  return sliceRun(run, 0, found[0].length);
}
