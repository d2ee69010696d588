import { foldName, readProfileAddress } from '../base/index.js';
import type { PersonPast } from './decision.js';
import { matchNames, type NameMatch } from './match-names.js';

/**
 * Is the speaker that a page names a person who is known? Names alone mislead both ways, so what else is known is
 * weighed: each piece of evidence that holds adds its weight, the sum is the log-odds of "the same person", and the
 * confidence is its logistic value. The weights were set by hand, so that
 *
 * - a rare name outlives a change of company, city and subject;
 * - a common name needs one thing in common once others speak against it;
 * - two companies at one time, in two places, on two subjects are two people where the name is common;
 * - a variant of a name ("Kate" for "Catherine", "C. Lee") is the same person only with the same company, talk title or
 *   profile;
 * - one profile is one person, and two profiles of a site are two, unless the name is rare and nothing else speaks for two.
 *
 * test/resolve/identity-cases.ts holds labelled pairs against which precision and recall are kept.
 */
export const identityWeights = {
  rare: { weight: 5, reason: 'few people bear this name' },
  common: { weight: 1.5, reason: 'many people bear this name' },
  bare: { weight: 0.2, reason: 'the name is one word' },
  variant: { weight: -1, reason: 'the names are two forms that may be of one name' },
  sameProfile: { weight: 6, reason: 'links the same page of their own' },
  otherProfile: { weight: -4, reason: 'links another profile of the same site' },
  sameTitle: { weight: 4, reason: 'gave a talk of this title before' },
  sameCompany: { weight: 3, reason: 'spoke for this company before' },
  sameRole: { weight: 0.4, reason: 'had the same role before' },
  sameGroup: { weight: 1.5, reason: 'spoke at this group before' },
  sameCity: { weight: 0.8, reason: 'spoke in this city before' },
  samePartner: { weight: 1.5, reason: 'spoke with this partner before' },
  sharedTopic: { weight: 0.7, reason: 'spoke on this topic before' },
  companyChanged: { weight: -0.4, reason: 'spoke for another company, at another time' },
  companyClash: { weight: -2.5, reason: 'spoke for another company at the same time' },
  otherCity: { weight: -0.7, reason: 'never spoke in this city' },
  otherCountry: { weight: -1.2, reason: 'never spoke in this country' },
  otherTopics: { weight: -0.7, reason: 'never spoke on any of these topics' },
} as const satisfies Record<string, { weight: number; reason: string }>;

export type IdentityEvidence = keyof typeof identityWeights;

/** The speaker as this page names them. */
export interface Mention {
  /** Folded. */
  name: string;
  /** Id of the company; null where it is a new one or none is named. */
  companyId: number | null;
  hasCompany: boolean;
  /** As written. */
  role: string | null;
  /** Addresses of their own pages, each in one form. */
  links: readonly string[];
  title: string | null;
  topics: readonly string[];
  /** Folded names of those who give the talk with them. */
  partners: readonly string[];
  /** `YYYY-MM-DD` */
  day: string | null;
  groupId: number | null;
  city: string | null;
  country: string | null;
}

/** What speaks for and against the two being one, and how sure it is that they are, 0 to 1. */
export interface Weighed {
  same: boolean;
  confidence: number;
  evidence: IdentityEvidence[];
}

/** Two companies within so many days count as at one time: people announce a talk months ahead. */
const sameTimeDays = 120;

/**
 * Weighs a mention against a person.
 * @param person their folded names, and their talks as known; without a past the name alone decides
 */
export function weighIdentity(
  mention: Mention,
  person: { names: readonly string[]; past?: readonly PersonPast[] },
): Weighed {
  const match = bestMatch(mention.name, person.names);
  if (match === null) return { same: false, confidence: 0, evidence: [] };
  const past = person.past ?? [];
  const evidence: IdentityEvidence[] = [
    match,
    ...weighLinks(mention, past),
    ...weighCompany(mention, past),
    ...weighRole(mention, past),
    ...weighPlace(mention, past),
    ...weighSubject(mention, past),
  ];
  const sum = evidence.reduce((total, one) => total + identityWeights[one].weight, 0);
  const backed = match !== 'variant' || evidence.some((one) => backsVariant.has(one));
  return { same: backed && sum >= 0, confidence: 1 / (1 + Math.exp(-sum)), evidence };
}

/** What makes two forms of a name one person's. */
const backsVariant: ReadonlySet<IdentityEvidence> = new Set(['sameCompany', 'sameTitle', 'sameProfile']);

/** An equal name goes before a variant. */
function bestMatch(name: string, names: readonly string[]): NameMatch | null {
  const matches = names.map((other) => matchNames(name, other));
  return (
    matches.find((match) => match !== null && match !== 'variant') ?? matches.find((match) => match !== null) ?? null
  );
}

/** Sites of their own people have several of; on a site with profiles one. */
function weighLinks({ links }: Mention, past: readonly PersonPast[]): IdentityEvidence[] {
  const known = new Set(past.flatMap((one) => one.links ?? []));
  if (links.some((link) => known.has(link))) return ['sameProfile'];
  const sites = new Set([...known].flatMap((link) => nameSite(link) ?? []));
  return links.some((link) => sites.has(nameSite(link) ?? '')) ? ['otherProfile'] : [];
}

/** The site, and of sites with many servers the server, on which a profile is; null for a page of their own. */
function nameSite(link: string): string | null {
  return readProfileAddress(link) ? new URL(link).host : null;
}

function weighRole({ role }: Mention, past: readonly PersonPast[]): IdentityEvidence[] {
  const same = role !== null && past.some((one) => one.role && foldName(one.role) === foldName(role));
  return same ? ['sameRole'] : [];
}

function weighCompany(mention: Mention, past: readonly PersonPast[]): IdentityEvidence[] {
  const employed = past.filter((one) => one.companyId !== null);
  if (!mention.hasCompany || employed.length === 0) return [];
  if (employed.some((one) => one.companyId === mention.companyId)) return ['sameCompany'];
  const { day } = mention;
  if (day === null) return ['companyChanged'];
  const clash = employed.some((one) => one.day !== null && daysBetween(one.day, day) <= sameTimeDays);
  const around = employed.some(
    (one) =>
      one.day !== null &&
      one.day <= day &&
      employed.some((later) => later.companyId === one.companyId && later.day !== null && later.day >= day),
  );
  return [clash || around ? 'companyClash' : 'companyChanged'];
}

function weighPlace(mention: Mention, past: readonly PersonPast[]): IdentityEvidence[] {
  if (mention.groupId !== null && past.some((one) => one.groupId === mention.groupId)) return ['sameGroup'];
  const cities = past.flatMap((one) => (one.city ? [foldName(one.city)] : []));
  if (mention.city === null || cities.length === 0) return [];
  if (cities.includes(foldName(mention.city))) return ['sameCity'];
  const countries = past.flatMap((one) => (one.country ? [foldName(one.country)] : []));
  const abroad = mention.country !== null && countries.length > 0 && !countries.includes(foldName(mention.country));
  return [abroad ? 'otherCountry' : 'otherCity'];
}

function weighSubject(mention: Mention, past: readonly PersonPast[]): IdentityEvidence[] {
  const title = foldName(mention.title ?? '');
  const topics = new Set(past.flatMap((one) => one.topics));
  const partners = new Set(past.flatMap((one) => one.partners.map(foldName)));
  const shared = mention.topics.some((topic) => topics.has(topic));
  return [
    ...(title.includes(' ') && past.some((one) => foldName(one.title ?? '') === title) ? (['sameTitle'] as const) : []),
    ...(mention.partners.some((name) => partners.has(name)) ? (['samePartner'] as const) : []),
    ...(mention.topics.length > 0 && topics.size > 0
      ? [shared ? ('sharedTopic' as const) : ('otherTopics' as const)]
      : []),
  ];
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
