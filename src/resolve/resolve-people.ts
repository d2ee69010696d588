import { foldName } from '../base/index.js';
import type { KnownAppearance, KnownPerson, PersonDecision } from './decision.js';
import { proposeNameSlugs } from './slugs.js';

/** The form in which two people's names are compared; never empty for a name that is not. */
export function foldPerson(name: string): string {
  return foldName(name) || name.trim().toLowerCase();
}

/** The people of one event: in one event the same folded name is one person. */
export interface PersonRegister {
  /** In order of first mention. */
  decisions: PersonDecision[];
  /** Index in `decisions` of the person who bears the name; adds them at their first mention. */
  mention(name: string): number;
}

/**
 * Opens the register of an event's people. Among several known people of one name, one who already appears in this
 * event is meant; else the one stored first.
 */
export function openPersonRegister(
  known: readonly KnownPerson[],
  appearing: readonly Pick<KnownAppearance, 'personId' | 'personName'>[],
): PersonRegister {
  const decisions: PersonDecision[] = [];
  const indexByKey = new Map<string, number>();
  return {
    decisions,
    mention(name) {
      const key = foldPerson(name);
      const mentioned = indexByKey.get(key);
      if (mentioned !== undefined) {
        decisions[mentioned]!.name = chooseSpelling(decisions[mentioned]!.name, name);
        return mentioned;
      }
      const person = findPerson(key, known, appearing);
      const index = decisions.findIndex((decision) => person !== null && decision.id === person.id);
      const place = index >= 0 ? index : decisions.push(decidePerson(person, name)) - 1;
      if (index >= 0) decisions[index]!.names = [...new Set([...decisions[index]!.names, key])];
      indexByKey.set(key, place);
      return place;
    },
  };
}

function findPerson(
  key: string,
  known: readonly KnownPerson[],
  appearing: readonly Pick<KnownAppearance, 'personId' | 'personName'>[],
): { id: number; name: string } | null {
  const namesakes = known.filter((person) => person.names.includes(key)).sort((a, b) => a.id - b.id);
  const here = appearing.find(
    (one) => foldPerson(one.personName) === key || namesakes.some((person) => person.id === one.personId),
  );
  if (!here) return namesakes[0] ?? null;
  return known.find((person) => person.id === here.personId) ?? { id: here.personId, name: here.personName };
}

function decidePerson(person: { id: number; name: string } | null, written: string): PersonDecision {
  const name = written.trim();
  return {
    id: person?.id ?? null,
    slugs: person ? [] : proposeNameSlugs('person', name),
    name: person ? chooseSpelling(person.name, name) : name,
    names: [foldPerson(name)],
  };
}

/** The spelling first seen stays, unless it was all capitals or all small letters and the other one is not. */
function chooseSpelling(first: string, other: string): string {
  const plain = (name: string) => name === name.toUpperCase() || name === name.toLowerCase();
  return foldPerson(first) === foldPerson(other) && plain(first) && !plain(other) ? other.trim() : first;
}
