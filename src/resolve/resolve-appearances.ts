import type { EventRecord } from '../../scrapers/source.js';
import type { SpeakerDraft } from '../extract/index.js';
import type { AppearanceDecision, KnownAppearance, ValueEvidence } from './decision.js';
import { quoteEvidence } from './quote-evidence.js';
import type { CompanyRegister, WrittenCompany } from './resolve-companies.js';
import { foldPerson, type PersonRegister } from './resolve-people.js';

/** Where the speakers of an event and their companies are found. */
export interface AppearanceRegisters {
  record: EventRecord;
  people: PersonRegister;
  companies: CompanyRegister;
  /** Id of the group where it is known. */
  groupId: number | null;
  /** `YYYY-MM-DD` */
  day: string | null;
}

/** The talk that the speakers give. */
export interface TalkOfSpeakers {
  title: string | null;
  topics: readonly string[];
  /** Who is known to stand on it. */
  onTalk: readonly KnownAppearance[];
}

/**
 * The appearances that a page states for one talk; a person named twice appears once, with the facts of both.
 * @param talk what the talk is, which helps to tell who its speakers are
 * @param known appearances that other pages brought: their role and company stay, and this page's fill the gaps. A gap
 *   is all that is filled: role or company is null where this page has nothing to add
 */
export function decideAppearances(
  speakers: readonly SpeakerDraft[],
  talk: TalkOfSpeakers,
  known: readonly KnownAppearance[],
  registers: AppearanceRegisters,
): AppearanceDecision[] {
  const byPerson = new Map<number, AppearanceDecision>();
  for (const speaker of speakers) {
    const partners = speakers.filter((other) => other !== speaker).map((other) => foldPerson(other.name.value));
    const stated = readAppearance(speaker, { ...talk, partners }, registers);
    const earlier = byPerson.get(stated.person);
    byPerson.set(stated.person, earlier ? joinAppearances(earlier, stated) : stated);
  }
  return [...byPerson.values()].map((stated) => {
    const personId = registers.people.decisions[stated.person]!.id;
    const before = known.find((appearance) => appearance.personId === personId);
    return before ? keepKnown(stated, before, registers.companies) : stated;
  });
}

function readAppearance(
  speaker: SpeakerDraft,
  talk: TalkOfSpeakers & { partners: string[] },
  { record, people, companies, groupId, day }: AppearanceRegisters,
): AppearanceDecision {
  const companyName = speaker.company?.value.trim() || null;
  const company = companyName === null ? null : companies.mention(companyName, listEmployers(speaker, talk.onTalk));
  const { index, confidence } = people.mention(speaker.name.value, {
    ...talk,
    role: speaker.role?.value ?? null,
    links: speaker.links.map((link) => link.value),
    companyId: company === null ? null : (companies.decisions[company]?.id ?? null),
    hasCompany: company !== null,
    day,
    groupId,
    city: record.venue?.city ?? record.group?.city ?? null,
    country: record.venue?.country ?? record.group?.country ?? null,
  });
  return {
    person: index,
    confidence,
    company,
    personName: speaker.name.value.trim(),
    companyName,
    role: speaker.role?.value ?? null,
    links: speaker.links.map((link) => link.value),
    evidence: listEvidence(speaker, record),
  };
}

/** The companies for which someone of that name is known to stand on the talk, as they are written there. */
function listEmployers(speaker: SpeakerDraft, onTalk: readonly KnownAppearance[]): WrittenCompany[] {
  const name = foldPerson(speaker.name.value);
  return onTalk.flatMap(({ personName, companyId, companyName }) =>
    companyId !== null && companyName !== null && foldPerson(personName) === name ? [{ companyId, companyName }] : [],
  );
}

function joinAppearances(first: AppearanceDecision, second: AppearanceDecision): AppearanceDecision {
  const employed = first.company === null ? second : first;
  return {
    ...first,
    company: employed.company,
    companyName: employed.companyName,
    role: first.role ?? second.role,
    links: [...new Set([...(first.links ?? []), ...(second.links ?? [])])],
    evidence: [...first.evidence, ...second.evidence],
  };
}

function keepKnown(stated: AppearanceDecision, known: KnownAppearance, companies: CompanyRegister): AppearanceDecision {
  const named = { ...stated, personName: known.personName, role: known.role ?? stated.role };
  if (known.companyId === null) return named;
  const same = stated.company !== null && companies.decisions[stated.company]!.id === known.companyId;
  return { ...named, company: same ? stated.company : null, companyName: same ? known.companyName : null };
}

function listEvidence({ name, role, company, links }: SpeakerDraft, record: EventRecord): ValueEvidence[] {
  const parts = Object.entries({ name, role, company });
  return [
    ...parts.flatMap(([field, found]) => (found ? [quoteEvidence(record, field, found)] : [])),
    ...links.map((link) => quoteEvidence(record, 'link', link)),
  ];
}
