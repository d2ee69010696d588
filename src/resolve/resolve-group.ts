import type { EventRecord, GroupRecord } from '../../scrapers/source.js';
import type { EventDecision, GroupValues, KnownGroup } from './decision.js';
import { isStrong, keysContradict, keysFreeOf, shareStrongKey } from './identity-keys.js';
import { listGroupKeys } from './look-up.js';
import { proposeNameSlugs } from './slugs.js';

/**
 * The known group that the record means: the one that shares its best key. A shared name is not enough where a platform
 * gave both groups ids that differ: many cities have a "Docker Meetup".
 */
export function findGroup(record: EventRecord, known: readonly KnownGroup[]): KnownGroup | null {
  const keys = listGroupKeys(record);
  for (const key of keys) {
    const group = known.find(
      (candidate) => candidate.keys.includes(key) && (isStrong(key) || !keysContradict(keys, candidate.keys)),
    );
    if (group) return group;
  }
  return null;
}

/**
 * What is to be written of the record's group; null for a record that names none.
 * @param group the known group that is meant, null for a new one
 * @param known all groups of the look-up: their keys stay theirs
 * @param mayCorrect false where the page is an old text, which fills gaps only
 */
export function resolveGroup(
  record: EventRecord,
  group: KnownGroup | null,
  known: readonly KnownGroup[],
  mayCorrect: boolean,
): EventDecision['group'] {
  if (!record.group) return null;
  const others = known.filter((candidate) => candidate !== group);
  const keys = keysFreeOf([...listGroupKeys(record), ...(group?.keys ?? [])], others);
  const stated = pickValues(record.group);
  if (!group) return { id: null, slugs: proposeNameSlugs('group', stated.name), keys, values: stated };
  const corrects = mayCorrect && isOwnSource(record, group);
  const [first, second] = corrects ? [stated, group.values] : [group.values, stated];
  return { id: group.id, slugs: [], keys, values: preferFirst(first, second) };
}

/** Whether the page comes from the place where the group lives: it carries the platform's id, or brings the first. */
function isOwnSource(record: EventRecord, group: KnownGroup): boolean {
  const keys = record.group?.keys ?? [];
  if (record.genre !== 'announcement') return false;
  return shareStrongKey(keys, group.keys) || (keys.some(isStrong) && !group.keys.some(isStrong));
}

function pickValues({ name, url, timeZone, city, region, country }: GroupRecord): GroupValues {
  return { name: name.trim(), url, timeZone, city, region, country };
}

function preferFirst(first: GroupValues, second: GroupValues): GroupValues {
  return {
    name: first.name || second.name,
    url: first.url ?? second.url,
    timeZone: first.timeZone ?? second.timeZone,
    city: first.city ?? second.city,
    region: first.region ?? second.region,
    country: first.country ?? second.country,
  };
}
