import type { EventRecord } from '../../scrapers/source.js';
import type { Extraction } from '../../src/extract/index.js';
import {
  type EventDecision,
  foldPerson,
  type Known,
  type KnownAppearance,
  type KnownCompany,
  type KnownEdition,
  type KnownGroup,
  type KnownPerson,
  type KnownTalk,
  type LookUp,
  lookUpFor,
  resolveEvent,
  type TalkDecision,
  type Target,
} from '../../src/resolve/index.js';

type Slugged<Row> = Row & { slug: string };

/** A store in memory that carries out decisions as the real one does and, as the real one, decides nothing. */
export class FakeStore {
  groups: Slugged<KnownGroup>[] = [];
  editions: Slugged<KnownEdition>[] = [];
  talks: Slugged<KnownTalk>[] = [];
  people: Slugged<KnownPerson>[] = [];
  companies: Slugged<KnownCompany>[] = [];
  private lastId = 0;

  /** Resolves a record against what is stored and stores the decision. Gives the decision. */
  import(record: EventRecord, extraction: Extraction, pageId = 1, sameText = false): EventDecision {
    const known = this.lookUp(lookUpFor(record, extraction));
    const decision = resolveEvent({ record, extraction, pageId, known, sameText });
    this.save(decision, pageId);
    return decision;
  }

  lookUp(asked: LookUp): Known {
    const named = this.groups.filter((group) => meet(group.keys, asked.groupKeys));
    const editions = this.editions.filter(
      (edition) =>
        meet(edition.keys, asked.editionKeys) ||
        ((edition.values.startsOn === asked.startsOn || isSpokenAt(edition, asked)) &&
          named.some((group) => group.id === edition.groupId)),
    );
    const groups = unite(
      named,
      this.groups.filter((group) => editions.some((edition) => edition.groupId === group.id)),
    );
    const people = this.people.filter((person) => meet(person.names, asked.personNames));
    const companies = this.companies.filter((company) => meet(company.names, asked.companyNames));
    return structuredClone({ groups, editions, people, companies });
  }

  /** All that is stored, for comparison. */
  dump() {
    const { groups, editions, talks, people, companies } = this;
    return structuredClone({ groups, editions, talks, people, companies });
  }

  private save(decision: EventDecision, pageId: number): void {
    const people = decision.people.map((person) =>
      this.put(this.people, person, (row) => ({
        name: person.name,
        names: unite(row?.names ?? [], person.names),
      })),
    );
    const companies = decision.companies.map((company) =>
      this.put(this.companies, company, (row) => ({
        name: company.name,
        nameSeenOn: company.nameSeenOn,
        names: unite(
          row?.names ?? [],
          company.names.map((entry) => entry.key),
        ),
      })),
    );
    const group = decision.group;
    const groupId = group && this.put(this.groups, group, () => ({ keys: group.keys, values: group.values }));
    const edition = this.editions.find((row) => row.id === decision.edition.id);
    const talks = (edition?.talks ?? []).filter((talk) => !decision.talksGone.includes(talk.id));
    this.talks = this.talks.filter((talk) => !decision.talksGone.includes(talk.id));
    for (const talk of decision.talks) {
      const id = this.put(this.talks, talk, (row) => ({
        values: talk.values,
        appearances: this.placeAppearances(talk, row?.appearances ?? [], people, companies),
        pageIds: unite(row?.pageIds ?? [], [pageId]),
      }));
      const stored = this.talks.find((row) => row.id === id)!;
      const place = talks.findIndex((known) => known.id === id);
      talks.splice(place < 0 ? talks.length : place, place < 0 ? 0 : 1, stored);
    }
    this.put(this.editions, decision.edition, (row) => ({
      groupId: groupId ?? row?.groupId ?? null,
      keys: decision.edition.keys,
      values: decision.edition.values,
      talks,
      pageIds: unite(row?.pageIds ?? [], [pageId]),
    }));
  }

  private placeAppearances(talk: TalkDecision, before: KnownAppearance[], people: number[], companies: number[]) {
    const stated = talk.appearances.map(
      (appearance): KnownAppearance => ({
        personId: people[appearance.person]!,
        personName: appearance.personName,
        companyId: appearance.company === null ? null : companies[appearance.company]!,
        companyName: appearance.companyName,
        role: appearance.role,
      }),
    );
    if (talk.replaceAppearances) return stated;
    const kept = before.map((row) => {
      const added = stated.find((appearance) => appearance.personId === row.personId);
      return {
        ...row,
        role: row.role ?? added?.role ?? null,
        companyId: row.companyId ?? added?.companyId ?? null,
        companyName: row.companyName ?? added?.companyName ?? null,
      };
    });
    return [...kept, ...stated.filter((one) => !before.some((row) => row.personId === one.personId))];
  }

  /** Writes a row over the one with the target's id, or as a new one with the first free slug. Gives its id. */
  private put<Row extends { id: number; slug: string }>(
    table: Row[],
    target: Target,
    build: (row: Row | undefined) => Omit<Row, 'id' | 'slug'>,
  ): number {
    const place = table.findIndex((row) => row.id === target.id);
    if (target.id !== null && place < 0) throw new Error(`The decision names row ${target.id}, which is not stored.`);
    const row = table[place];
    const id = row?.id ?? ++this.lastId;
    const slug = row?.slug ?? this.chooseSlug(table, target.slugs);
    table[place < 0 ? table.length : place] = { ...build(row), id, slug } as Row;
    return id;
  }

  private chooseSlug(table: { slug: string }[], slugs: string[]): string {
    const taken = new Set(table.map((row) => row.slug));
    const free = slugs.find((slug) => !taken.has(slug));
    if (slugs.length === 0 || slugs.includes('')) throw new Error('A new row needs a slug.');
    return free ?? `${slugs.at(-1)}-${taken.size}`;
  }
}

/** Whether a day is missing, and two or more of the people asked for speak at the edition. */
function isSpokenAt({ values, talks }: KnownEdition, { startsOn, personNames }: LookUp): boolean {
  const names = talks.flatMap((talk) => talk.appearances).map((appearance) => foldPerson(appearance.personName));
  return !(startsOn && values.startsOn) && new Set(names.filter((name) => personNames.includes(name))).size > 1;
}

function meet(some: string[], others: string[]): boolean {
  return some.some((value) => others.includes(value));
}

function unite<T>(some: T[], others: T[]): T[] {
  return [...new Set([...some, ...others])];
}
