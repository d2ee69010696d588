import type { EventRecord } from '../../scrapers/source.js';
import { foldName } from '../base/index.js';
import type { Extraction, Found } from '../extract/index.js';
import type { EventDecision, Known, KnownEdition, KnownGroup, KnownTalk, ValueEvidence } from './decision.js';
import { findEditionByDay, findEditionByKey, findEditionByTalks } from './find-edition.js';
import { keysFreeOf } from './identity-keys.js';
import { mayCorrect, mergeEdition, readEditionValues } from './merge-edition.js';
import { offsetOf } from './place-start.js';
import { quoteEvidence } from './quote-evidence.js';
import { type CompanyRegister, openCompanyRegister } from './resolve-companies.js';
import { findGroup, resolveGroup } from './resolve-group.js';
import { openPersonRegister } from './resolve-people.js';
import { describeDraft, isOnlyFrom, resolveTalks } from './resolve-talks.js';
import { proposeEditionSlugs } from './slugs.js';

/** What an event is resolved from. */
export interface ResolveInput {
  record: EventRecord;
  extraction: Extraction;
  /** Id of the page that the record was read from. */
  pageId: number;
  /** What the store holds of all that `lookUpFor` asked for. */
  known: Known;
  /** Whether the page's text is the one read before, and only the extractor is newer. */
  sameText: boolean;
}

/**
 * Decides who is who: which group, edition, talks, people and companies of the store the record means, and what is to
 * be written of each. Pure. Resolving again against what the store then holds gives the same rows and the same values.
 */
export function resolveEvent({ record, extraction, pageId, known, sameText }: ResolveInput): EventDecision {
  const drafts = extraction.talks;
  const listed = findEditionByKey(record, known.editions);
  const knownGroup = findGroup(record, known.groups) ?? groupOf(listed, record, known.groups);
  const groupId = knownGroup?.id ?? null;
  const features = drafts.map(describeDraft);
  const edition =
    listed ??
    findEditionByDay(record, groupId, features, known.editions) ??
    findEditionByTalks(record, groupId, features, known.editions);

  const group = resolveGroup(record, knownGroup, known.groups, !sameText);
  const values = edition
    ? mergeEdition(edition.values, record, mayCorrect(record, edition, pageId, sameText))
    : readEditionValues(record);
  const groupName = group?.values.name ?? null;
  const names = { title: values.title, group: groupName, day: values.startsOn, key: record.keys[0] ?? '' };

  const knownTalks = edition?.talks ?? [];
  const people = openPersonRegister(
    known.people,
    knownTalks.flatMap((talk) => talk.appearances),
  );
  const companies = openCompanyRegister(known.companies, values.startsOn);
  const { talks, unnamed } = resolveTalks(drafts, {
    record,
    pageId,
    known: knownTalks,
    fillsOnly: !record.complete && edition?.values.complete === true,
    group: groupName,
    groupId: group?.id ?? null,
    day: values.startsOn,
    people,
    companies,
  });
  const hosts = nameCompanies(record, 'host', record.hosts, extraction.hosts, companies);
  const sponsors = nameCompanies(record, 'sponsor', record.sponsors, extraction.sponsors, companies);

  return {
    group,
    edition: {
      id: edition?.id ?? null,
      slugs: edition ? [] : proposeEditionSlugs(names),
      keys: keysFreeOf(
        [...record.keys, ...(edition?.keys ?? [])],
        known.editions.filter((other) => other !== edition),
      ),
      values,
      offset: offsetOf(record.startsAt),
    },
    people: people.decisions,
    companies: companies.decisions,
    hosts,
    sponsors,
    talks,
    talksGone: values.status === 'cancelled' ? [] : findGone(unnamed, { record, extraction, pageId, sameText }),
  };
}

/** A known edition's group under a new address, where the record names a group that is not known by its keys. */
function groupOf(edition: KnownEdition | null, record: EventRecord, groups: readonly KnownGroup[]): KnownGroup | null {
  if (!edition || !record.group) return null;
  return groups.find((group) => group.id === edition.groupId) ?? null;
}

/**
 * Ids of talks that only this page brought and that it no longer names. A cut text proves nothing. Neither does a page
 * without any talk: it is more often an odd page than an event that lost its programme, unless the text is the same.
 */
function findGone(unnamed: readonly KnownTalk[], input: Omit<ResolveInput, 'known'>): number[] {
  const { record, extraction, pageId, sameText } = input;
  if (!record.complete || (extraction.talks.length === 0 && !sameText)) return [];
  return unnamed.filter((talk) => talk.pageIds.length > 0 && isOnlyFrom(talk, pageId)).map((talk) => talk.id);
}

/** Companies that the page's data and its prose name in one relation, each once; the group itself is none of them. */
function nameCompanies(
  record: EventRecord,
  field: 'host' | 'sponsor',
  stated: readonly string[],
  found: readonly Found<string>[],
  companies: CompanyRegister,
): { company: number; evidence: ValueEvidence | null }[] {
  const group = foldName(record.group?.name ?? '');
  const mentions = [
    ...found.map((mention) => ({ name: mention.value, evidence: quoteEvidence(record, field, mention) })),
    ...stated.map((name) => ({ name, evidence: null })),
  ];
  const byCompany = new Map<number, ValueEvidence | null>();
  for (const { name, evidence } of mentions) {
    if (name.trim() === '' || foldName(name) === group) continue;
    const company = companies.mention(name);
    if (!byCompany.has(company)) byCompany.set(company, evidence);
  }
  return [...byCompany].map(([company, evidence]) => ({ company, evidence }));
}
