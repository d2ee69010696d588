import { foldName } from '../base/index.js';
import type { KnownAppearance, KnownPerson, PersonDecision } from './decision.js';
import { proposeNameSlugs } from './slugs.js';
import { type Mention, type Weighed, weighIdentity } from './weigh-identity.js';

/** The form in which two people's names are compared; never empty for a name that is not. */
export function foldPerson(name: string): string {
  return foldName(name) || name.trim().toLowerCase();
}

/** What a page tells of a speaker beside the name. */
export type PersonFacts = Omit<Mention, 'name'> & {
  /** Who is known to stand on the talk that is meant. */
  onTalk: readonly Pick<KnownAppearance, 'personId' | 'personName'>[];
};

/** A person of the event: the place in `decisions`, and how sure it is that it is they; null where nothing was weighed. */
export interface Mentioned {
  index: number;
  confidence: number | null;
}

/** The people of one event: in one event the same folded name is one person, unless it was decided that it is two. */
export interface PersonRegister {
  /** In order of first mention. */
  decisions: PersonDecision[];
  /** Who bears the name; adds them at their first mention. */
  mention(name: string, facts?: PersonFacts): Mentioned;
}

const noFacts: PersonFacts = {
  companyId: null,
  hasCompany: false,
  role: null,
  links: [],
  title: null,
  topics: [],
  partners: [],
  day: null,
  groupId: null,
  city: null,
  country: null,
  onTalk: [],
};

/**
 * Opens the register of an event's people. A name means, in this order: who stands under it on this very talk; who was
 * named so before in the event; who stands under it at the event; of the known people of that name the one whom most
 * speaks for (weigh-identity.ts); one whose name is another form of it, with the same company or talk title; else
 * someone new. So what was stored once, or decided by a person, holds when the page comes again.
 */
export function openPersonRegister(
  known: readonly KnownPerson[],
  appearing: readonly Pick<KnownAppearance, 'personId' | 'personName'>[],
): PersonRegister {
  const decisions: PersonDecision[] = [];
  const placesByKey = new Map<string, number>();

  const place = (person: { id: number; name: string } | null, name: string): number => {
    const present = decisions.findIndex((decision) => person !== null && decision.id === person.id);
    return present >= 0 ? present : decisions.push(decidePerson(person, name)) - 1;
  };
  const note = (index: number, name: string, confidence: number | null): Mentioned => {
    const decision = decisions[index] as PersonDecision;
    decision.names = [...new Set([...decision.names, foldPerson(name)])];
    decision.name = chooseSpelling(decision.name, name);
    return { index, confidence };
  };

  return {
    decisions,
    mention(name, facts = noFacts) {
      const key = foldPerson(name);
      const namesakes = known.filter((person) => person.names.includes(key)).sort((a, b) => a.id - b.id);
      const told = namesakes.some((person) => person.apart?.some((id) => namesakes.some((other) => other.id === id)));
      const keep = (person: { id: number; name: string } | null, confidence: number | null): Mentioned => {
        const index = place(person, name);
        if (!placesByKey.has(key)) placesByKey.set(key, index);
        return note(index, name, confidence);
      };

      const onTalk = findAppearing(key, namesakes, facts.onTalk, known);
      if (onTalk) return keep(onTalk, null);
      const before = placesByKey.get(key);
      if (before !== undefined && !told) return note(before, name, null);
      const here = told ? null : findAppearing(key, namesakes, appearing, known);
      if (here) return keep(here, null);
      const mention = { ...facts, name: key };
      const chosen = chooseNamesake(mention, namesakes, told) ?? chooseVariant(mention, known);
      return keep(chosen?.person ?? null, chosen?.weighed.confidence ?? null);
    },
  };
}

type Choice = { person: KnownPerson; weighed: Weighed } | null;

/**
 * The known person of that name whom most speaks for; the one stored first among equals. Null where it is someone
 * else. Where it was decided that several bear the name, a page that says nothing more means one of them all the same.
 */
function chooseNamesake(mention: Mention, namesakes: readonly KnownPerson[], told: boolean): Choice {
  const [best] = weighAll(mention, namesakes);
  return best && (best.weighed.same || told) ? best : null;
}

/** The one known person whose name is another form of it and for whom enough speaks; with two of them it is neither. */
function chooseVariant(mention: Mention, known: readonly KnownPerson[]): Choice {
  const same = weighAll(mention, known).filter(({ weighed }) => weighed.same && weighed.evidence[0] === 'variant');
  return same.length === 1 ? (same[0] ?? null) : null;
}

function weighAll(mention: Mention, people: readonly KnownPerson[]) {
  return people
    .map((person) => ({ person, weighed: weighIdentity(mention, person) }))
    .sort((a, b) => b.weighed.confidence - a.weighed.confidence || a.person.id - b.person.id);
}

/** Who stands there under the name, as it is written there or by one of their names. */
function findAppearing(
  key: string,
  namesakes: readonly KnownPerson[],
  appearing: readonly Pick<KnownAppearance, 'personId' | 'personName'>[],
  known: readonly KnownPerson[],
): { id: number; name: string } | null {
  const here =
    appearing.find((one) => namesakes.some((person) => person.id === one.personId)) ??
    appearing.find((one) => foldPerson(one.personName) === key);
  if (!here) return null;
  return known.find((person) => person.id === here.personId) ?? { id: here.personId, name: here.personName };
}

function decidePerson(person: { id: number; name: string } | null, written: string): PersonDecision {
  const name = written.trim();
  return {
    id: person?.id ?? null,
    slugs: person ? [] : proposeNameSlugs('person', name),
    name: person ? chooseSpelling(person.name, name) : name,
    names: [],
  };
}

/** The spelling first seen stays, unless it was all capitals or all small letters and the other one is not. */
function chooseSpelling(first: string, other: string): string {
  const plain = (name: string) => name === name.toUpperCase() || name === name.toLowerCase();
  return foldPerson(first) === foldPerson(other) && plain(first) && !plain(other) ? other.trim() : first;
}
