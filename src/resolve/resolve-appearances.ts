import type { EventRecord } from '../../scrapers/source.js';
import type { SpeakerDraft } from '../extract/index.js';
import type { AppearanceDecision, KnownAppearance, ValueEvidence } from './decision.js';
import { quoteEvidence } from './quote-evidence.js';
import type { CompanyRegister } from './resolve-companies.js';
import type { PersonRegister } from './resolve-people.js';

/** Where the speakers of an event and their companies are found. */
export interface AppearanceRegisters {
  record: EventRecord;
  people: PersonRegister;
  companies: CompanyRegister;
}

/**
 * The appearances that a page states for one talk; a person named twice appears once, with the facts of both.
 * @param known appearances that other pages brought: their role and company stay, and this page's fill the gaps. A gap
 *   is all that is filled: role or company is null where this page has nothing to add
 */
export function decideAppearances(
  speakers: readonly SpeakerDraft[],
  known: readonly KnownAppearance[],
  registers: AppearanceRegisters,
): AppearanceDecision[] {
  const byPerson = new Map<number, AppearanceDecision>();
  for (const speaker of speakers) {
    const stated = readAppearance(speaker, registers);
    const earlier = byPerson.get(stated.person);
    byPerson.set(stated.person, earlier ? joinAppearances(earlier, stated) : stated);
  }
  return [...byPerson.values()].map((stated) => {
    const personId = registers.people.decisions[stated.person]!.id;
    const before = known.find((appearance) => appearance.personId === personId);
    return before ? keepKnown(stated, before, registers.companies) : stated;
  });
}

function readAppearance(speaker: SpeakerDraft, { record, people, companies }: AppearanceRegisters): AppearanceDecision {
  const companyName = speaker.company?.value.trim() || null;
  return {
    person: people.mention(speaker.name.value),
    company: companyName === null ? null : companies.mention(companyName),
    personName: speaker.name.value.trim(),
    companyName,
    role: speaker.role?.value ?? null,
    evidence: listEvidence(speaker, record),
  };
}

function joinAppearances(first: AppearanceDecision, second: AppearanceDecision): AppearanceDecision {
  const employed = first.company === null ? second : first;
  return {
    ...first,
    company: employed.company,
    companyName: employed.companyName,
    role: first.role ?? second.role,
    evidence: [...first.evidence, ...second.evidence],
  };
}

function keepKnown(stated: AppearanceDecision, known: KnownAppearance, companies: CompanyRegister): AppearanceDecision {
  const named = { ...stated, personName: known.personName, role: known.role ?? stated.role };
  if (known.companyId === null) return named;
  const same = stated.company !== null && companies.decisions[stated.company]!.id === known.companyId;
  return { ...named, company: same ? stated.company : null, companyName: same ? known.companyName : null };
}

function listEvidence({ name, role, company }: SpeakerDraft, record: EventRecord): ValueEvidence[] {
  const parts = Object.entries({ name, role, company });
  return parts.flatMap(([field, found]) => (found ? [quoteEvidence(record, field, found)] : []));
}
