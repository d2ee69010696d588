import type { EventRecord } from '../../scrapers/source.js';
import { foldName, isTimeZone, localDate, parseInstant, slugify } from '../base/index.js';
import type { Extraction } from '../extract/index.js';
import type { LookUp } from './decision.js';
import { listSketches } from './match-names.js';
import { listCompanyKeys } from './resolve-companies.js';
import { foldPerson } from './resolve-people.js';

/** All that has to be looked up in the store before the event can be resolved; each list without repeats. */
export function lookUpFor(record: EventRecord, extraction: Extraction): LookUp {
  const speakers = extraction.talks.flatMap((talk) => talk.speakers);
  const companies = [...nameCompanies(record, extraction), ...speakers.map((speaker) => speaker.company?.value)];
  return {
    groupKeys: listGroupKeys(record),
    editionKeys: distinct(record.keys),
    startsOn: dayOf(record),
    personNames: distinct(speakers.map((speaker) => foldPerson(speaker.name.value))),
    personSketches: distinct(speakers.flatMap((speaker) => listSketches(foldPerson(speaker.name.value)))),
    personSlugs: distinct(speakers.map((speaker) => slugify(speaker.name.value)).filter(Boolean)),
    companyNames: distinct(companies.flatMap((name) => (name?.trim() ? listCompanyKeys(name) : []))),
  };
}

/** Names of the companies that host or sponsor. */
function nameCompanies(record: EventRecord, extraction: Extraction): string[] {
  const found = [...extraction.hosts, ...extraction.sponsors].map((mention) => mention.value);
  return [...record.hosts, ...record.sponsors, ...found];
}

/** Keys of the record's group, best first. Its name is always one, so that a recap that has no other finds it. */
export function listGroupKeys(record: EventRecord): string[] {
  if (!record.group) return [];
  const folded = foldName(record.group.name);
  return distinct([...record.group.keys, ...(folded ? [`name:${folded}`] : [])]);
}

/** Local day of the event, `YYYY-MM-DD`: as stated, else the day of its start in its zone or, without one, as written. */
export function dayOf(record: Pick<EventRecord, 'startsOn' | 'startsAt' | 'timeZone'>): string | null {
  if (record.startsOn || !record.startsAt) return record.startsOn;
  const zone = record.timeZone && isTimeZone(record.timeZone) ? record.timeZone : null;
  const instant = parseInstant(record.startsAt, zone);
  if (!instant) return null;
  return zone ? localDate(instant, zone) : record.startsAt.slice(0, 10);
}

function distinct(values: string[]): string[] {
  return [...new Set(values)];
}
