import { foldCompany } from './company-key.js';
import { type CompanyNames, companyNames, type NameInTime } from './company-names.js';
import type { CompanyDecision, KnownCompany } from './decision.js';
import { proposeNameSlugs } from './slugs.js';

/** The curated companies by each of their names' keys. */
const curatedByKey: ReadonlyMap<string, CompanyNames> = new Map(
  companyNames.flatMap((company) => company.names.map(([name]) => [foldCompany(name), company] as const)),
);

/** All keys under which a company of this name may be stored: its own and those of its curated other names. */
export function listCompanyKeys(name: string): string[] {
  const key = foldCompany(name);
  const curated = curatedByKey.get(key)?.names.map(([other]) => foldCompany(other)) ?? [];
  return [...new Set([key, ...curated])];
}

/** The companies of one event: each name that is mentioned leads to one of them. */
export interface CompanyRegister {
  /** In order of first mention. */
  decisions: CompanyDecision[];
  /**
   * Index in `decisions` of the company that bears the name; adds it at its first mention.
   * @param written companies that are known to stand at this place: one written so is meant, whoever else has the name
   */
  mention(name: string, written?: readonly WrittenCompany[]): number;
}

/** A company under the name that a page gave it. */
export interface WrittenCompany {
  companyId: number;
  companyName: string;
}

/**
 * Opens the register of an event's companies.
 * @param known what the store holds under the names looked up
 * @param day the event's day, `YYYY-MM-DD`, which decides which of a company's names is the latest; null where undated
 */
export function openCompanyRegister(known: readonly KnownCompany[], day: string | null): CompanyRegister {
  const decisions: CompanyDecision[] = [];
  const indexByKey = new Map<string, number>();
  return {
    decisions,
    mention(name, written = []) {
      const keys = listCompanyKeys(name);
      const own = known.find((company) => company.names.includes(keys[0]!));
      const stays = written.find((one) => foldCompany(one.companyName) === keys[0] && one.companyId !== own?.id);
      const kept = stays && known.find((company) => company.id === stays.companyId);
      if (kept) return keepCompany(decisions, kept);
      const mentioned = keys
        .map((key) => indexByKey.get(key))
        .find((index) => index !== undefined && (!own || decisions[index]!.id === own.id));
      if (mentioned !== undefined) {
        addNames(decisions[mentioned]!, name);
        return mentioned;
      }
      const index = decisions.push(decideCompany(known, name, day)) - 1;
      for (const key of [...keys, ...decisions[index]!.names.map((entry) => entry.key)]) indexByKey.set(key, index);
      return index;
    },
  };
}

/** A company that was taken out of its namesake stays as it is: the name on the page is the other one's. */
function keepCompany(decisions: CompanyDecision[], { id, name, nameSeenOn }: KnownCompany): number {
  const present = decisions.findIndex((decision) => decision.id === id);
  if (present >= 0) return present;
  return decisions.push({ id, slugs: [], name, nameSeenOn, names: [], domain: null }) - 1;
}

/** The company that bears the name itself goes before one that bears another name of the same company. */
function findKnown(known: readonly KnownCompany[], keys: string[]): KnownCompany | null {
  for (const key of keys) {
    const match = known.find((company) => company.names.includes(key));
    if (match) return match;
  }
  return null;
}

function decideCompany(all: readonly KnownCompany[], written: string, day: string | null): CompanyDecision {
  const known = findKnown(all, listCompanyKeys(written));
  const taken = new Set(all.flatMap((company) => (company === known ? [] : company.names)));
  const curated = curatedByKey.get(foldCompany(written));
  const shown = spellAsCurated(written);
  const decision: CompanyDecision = {
    id: known?.id ?? null,
    slugs: known ? [] : proposeNameSlugs('company', shown),
    name: known ? known.name : shown,
    nameSeenOn: known ? known.nameSeenOn : day,
    names: (curated?.names ?? []).map(describeName),
    domain: curated?.domain ?? null,
  };
  addNames(decision, shown);
  if (known && day !== null && isLater(day, known)) {
    decision.nameSeenOn = day;
    if (foldCompany(shown) !== foldCompany(known.name)) decision.name = shown;
  }
  // A key stands for one company only, even where the list of other names came after both were stored.
  decision.names = decision.names.filter((entry) => !taken.has(entry.key));
  return decision;
}

/** Whether a page of that day tells the newer name: an undated name counts from the day it came into use, if known. */
function isLater(day: string, known: KnownCompany): boolean {
  const key = foldCompany(known.name);
  const inUseFrom = curatedByKey.get(key)?.names.find(([name]) => foldCompany(name) === key)?.[1];
  return day > (known.nameSeenOn ?? inUseFrom ?? '');
}

/** "TRANSFERWISE" in capitals is shown as its owners write it; a name that is not curated stays as written. */
function spellAsCurated(written: string): string {
  const key = foldCompany(written);
  return curatedByKey.get(key)?.names.find(([name]) => foldCompany(name) === key)?.[0] ?? written.trim();
}

/** One entry a key, the first spelling of it. */
function addNames(decision: CompanyDecision, name: string): void {
  const kept = new Map(decision.names.map((entry) => [entry.key, entry]));
  const key = foldCompany(name);
  if (!kept.has(key)) kept.set(key, describeName([name, null, null]));
  decision.names = [...kept.values()];
}

function describeName([name, from, until]: NameInTime): CompanyDecision['names'][number] {
  return { name, key: foldCompany(name), from, until };
}
