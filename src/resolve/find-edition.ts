import type { EventRecord } from '../../scrapers/source.js';
import { foldName } from '../base/index.js';
import type { KnownEdition } from './decision.js';
import { isStrong, keysContradict } from './identity-keys.js';
import { measureLikeness } from './likeness.js';
import { dayOf } from './look-up.js';
import { matchTalks, type TalkFeatures } from './match-talks.js';
import { foldPerson } from './resolve-people.js';

/** Two starts further apart than this are two events of one day. */
const sameEveningMs = 12 * 60 * 60 * 1000;
const likeTitle = 0.85;
/** So many talks of one programme are not held on another evening of the same group as well. */
const tellingTalks = 2;

/** The known edition that shares the record's best key. */
export function findEditionByKey(record: EventRecord, known: readonly KnownEdition[]): KnownEdition | null {
  for (const key of record.keys) {
    const edition = known.find((candidate) => candidate.keys.includes(key));
    if (edition) return edition;
  }
  return null;
}

/**
 * The known edition of the same group on the same day that other pages brought. Where a group has several on one day,
 * the one whose talks and title are most like the record's.
 */
export function findEditionByDay(
  record: EventRecord,
  groupId: number | null,
  talks: readonly TalkFeatures[],
  known: readonly KnownEdition[],
): KnownEdition | null {
  const day = dayOf(record);
  if (groupId === null || day === null) return null;
  const ranked = known
    .filter((edition) => edition.groupId === groupId && edition.values.startsOn === day && mayBeOne(record, edition))
    .map((edition) => ({ edition, score: countSharedTalks(talks, edition) + measureTitles(record, edition) }))
    .sort((a, b) => b.score - a.score || a.edition.id - b.edition.id);
  return ranked[0]?.edition ?? null;
}

/**
 * The known edition of the same group with the same programme, where the record or the edition has no day to go by, as a
 * recap without a date: two talks or more are the same, by title and speakers, and they are half of the record's at least.
 */
export function findEditionByTalks(
  record: EventRecord,
  groupId: number | null,
  talks: readonly TalkFeatures[],
  known: readonly KnownEdition[],
): KnownEdition | null {
  if (groupId === null) return null;
  const isDated = dayOf(record) !== null;
  const least = Math.max(tellingTalks, talks.length / 2);
  const ranked = known
    .filter(
      ({ groupId: id, keys, values }) =>
        id === groupId && !(isDated && values.startsOn) && !keysContradict(record.keys, keys),
    )
    .map((edition) => ({ edition, shared: countEqualTalks(talks, edition) }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared || a.edition.id - b.edition.id);
  return ranked[0]?.edition ?? null;
}

/** Whether nothing speaks against a record and an edition of one group and day being the same event. */
function mayBeOne(record: EventRecord, { keys, values }: KnownEdition): boolean {
  const apart = measureTimeApart(record.startsAt, values.startsAt);
  if (apart !== null && apart > sameEveningMs) return false;
  const alike = measureTitles(record, { values }) >= likeTitle;
  // Two ids on one day are two events, unless all else is equal: the id of a recurring event can change by an edit.
  if (keysContradict(record.keys, keys)) return alike && apart === 0;
  return alike || !areTwoPagesOfOneSite(record, keys);
}

/** Two announcements on one site, each with an address of its own. A recap may well stand beside its announcement. */
function areTwoPagesOfOneSite(record: EventRecord, keys: readonly string[]): boolean {
  if (record.genre === 'recap' || record.keys.some(isStrong) || keys.some(isStrong)) return false;
  const hosts = new Set(record.keys.map(hostOf).filter(Boolean));
  return keys.some((key) => hosts.has(hostOf(key)));
}

function hostOf(key: string): string | null {
  const address = key.startsWith('url:') ? key.slice('url:'.length) : '';
  return URL.canParse(address) ? new URL(address).host || null : null;
}

function measureTimeApart(one: string | null, other: string | null): number | null {
  if (one === null || other === null) return null;
  const apart = Math.abs(Date.parse(one) - Date.parse(other));
  return Number.isNaN(apart) ? null : apart;
}

function measureTitles(record: EventRecord, edition: Pick<KnownEdition, 'values'>): number {
  return measureLikeness(foldName(record.title ?? ''), foldName(edition.values.title ?? ''));
}

function countSharedTalks(talks: readonly TalkFeatures[], edition: KnownEdition): number {
  return matchTalks(talks, edition.talks.map(describeKnownTalk)).length;
}

function countEqualTalks(talks: readonly TalkFeatures[], edition: KnownEdition): number {
  const others = edition.talks.map(describeKnownTalk);
  return matchTalks(talks, others).filter(([one, other]) => areEqual(talks[one], others[other])).length;
}

/** The same title, and at least one speaker in common. */
function areEqual(one: TalkFeatures | undefined, other: TalkFeatures | undefined): boolean {
  if (!one?.title || !other?.title) return false;
  const names = new Set(one.speakers.map(foldPerson));
  const isShared = other.speakers.some((name) => names.has(foldPerson(name)));
  return isShared && measureLikeness(foldName(one.title), foldName(other.title)) >= likeTitle;
}

/** What a known talk is recognised by. */
export function describeKnownTalk(talk: KnownEdition['talks'][number]): TalkFeatures {
  return {
    title: talk.values.title,
    about: talk.values.about,
    speakers: talk.appearances.map((appearance) => appearance.personName),
    position: talk.values.position,
  };
}
