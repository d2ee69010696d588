import type { EntityManager } from 'typeorm';
import type { Known, KnownCompany, KnownEdition, KnownGroup, KnownPerson, LookUp } from '../resolve/index.js';
import { queryRows } from './query-rows.js';

/**
 * All that the store holds of what a look-up asks for, in four statements: groups by key, and those of the editions;
 * editions by key, and those of the found groups on the same day, or with two of the speakers where a day is missing, with their talks, appearances and pages; people and
 * companies by any of their names, and those who stand on the editions' talks. Instants are in UTC (`2024-05-14T18:30:00Z`).
 */
export async function loadKnown(manager: EntityManager, lookUp: LookUp): Promise<Known> {
  const editions = await loadEditions(manager, lookUp);
  const appearing = editions.flatMap((edition) => edition.talks.flatMap((talk) => talk.appearances));
  const peopleHere = appearing.map((one) => one.personId);
  const companiesHere = appearing.flatMap((one) => one.companyId ?? []);
  return {
    groups: await loadGroups(manager, lookUp),
    editions,
    people: await loadPeople(manager, lookUp, peopleHere),
    companies: await loadCompanies(manager, lookUp.companyNames, companiesHere),
  };
}

function loadGroups(manager: EntityManager, { groupKeys, editionKeys }: LookUp): Promise<KnownGroup[]> {
  return queryRows(
    manager,
    `SELECT id,
       ARRAY(SELECT key FROM group_keys WHERE group_id = groups.id ORDER BY key) AS keys,
       jsonb_build_object('name', name, 'url', url, 'timeZone', time_zone, 'city', city, 'region', region,
         'country', country) AS values
     FROM groups
     WHERE id IN (SELECT group_id FROM group_keys WHERE key = ANY ($1))
        OR id IN (SELECT group_id FROM editions JOIN edition_keys ON edition_id = editions.id WHERE key = ANY ($2))
     ORDER BY id`,
    [groupKeys, editionKeys],
  );
}

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const venue = `
  CASE WHEN num_nonnulls(venue_name, venue_address, venue_city, venue_region, venue_country, venue_latitude,
    venue_longitude) > 0
  THEN jsonb_build_object('name', venue_name, 'address', venue_address, 'city', venue_city, 'region', venue_region,
    'country', venue_country, 'latitude', venue_latitude, 'longitude', venue_longitude) END`;

const appearances = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'personName', person_name,
    'companyId', company_id, 'companyName', company_name, 'role', role) ORDER BY position, id), '[]')
  FROM appearances WHERE talk_id = talks.id`;

const talks = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', id,
    'values', jsonb_build_object('title', title, 'about', about, 'abstract', abstract, 'kind', kind,
      'language', language, 'startTime', to_char(start_time, 'HH24:MI'), 'durationMinutes', duration_minutes,
      'position', position),
    'appearances', (${appearances}),
    'pageIds', to_jsonb(ARRAY(SELECT DISTINCT page_id FROM evidence JOIN readings ON readings.id = reading_id
      WHERE talk_id = talks.id ORDER BY page_id))) ORDER BY position, id), '[]')
  FROM talks WHERE edition_id = editions.id`;

/** Editions of the groups on which two or more people of these names speak. */
const withSpeakers = `
  SELECT talks.edition_id FROM person_names JOIN appearances USING (person_id) JOIN talks ON talks.id = talk_id
    JOIN group_keys ON group_keys.group_id = talks.group_id AND group_keys.key = ANY ($2)
  WHERE person_names.key = ANY ($4) GROUP BY talks.edition_id HAVING count(DISTINCT person_id) > 1`;

function loadEditions(manager: EntityManager, lookUp: LookUp): Promise<KnownEdition[]> {
  return queryRows(
    manager,
    `SELECT id, group_id AS "groupId",
       ARRAY(SELECT key FROM edition_keys WHERE edition_id = editions.id ORDER BY key) AS keys,
       jsonb_build_object('title', title, 'url', url, 'startsAt', ${instant('starts_at')}, 'endsAt', ${instant('ends_at')},
         'startsOn', starts_on, 'timeZone', time_zone, 'status', status, 'attendance', attendance,
         'venue', ${venue}, 'onlineUrl', online_url, 'language', language, 'description', description,
         'complete', complete) AS values,
       (${talks}) AS talks,
       ARRAY(SELECT DISTINCT page_id FROM readings WHERE edition_id = editions.id ORDER BY page_id) AS "pageIds"
     FROM editions
     WHERE id IN (SELECT edition_id FROM edition_keys WHERE key = ANY ($1))
        OR (starts_on = $3::date AND group_id IN (SELECT group_id FROM group_keys WHERE key = ANY ($2)))
        OR ((starts_on IS NULL OR $3::date IS NULL) AND id IN (${withSpeakers}))
     ORDER BY id`,
    [lookUp.editionKeys, lookUp.groupKeys, lookUp.startsOn, lookUp.personNames],
  );
}

/** As many of a person's latest talks as tell namesakes apart. */
const pastTalks = 40;

/** The names of those who stand on the talk with the person. */
const partners = `
  ARRAY(SELECT others.person_name FROM appearances AS others
    WHERE others.talk_id = talks.id AND others.person_id <> people.id ORDER BY others.position, others.id)`;

const past = `
  SELECT coalesce(jsonb_agg(talk), '[]') FROM (
    SELECT jsonb_build_object('day', starts_on, 'companyId', company_id, 'groupId', editions.group_id,
      'city', coalesce(venue_city, city), 'country', coalesce(venue_country, country), 'title', talks.title,
      'topics', ARRAY(SELECT topics.slug FROM talk_topics JOIN topics ON topics.id = topic_id
        WHERE talk_id = talks.id AND rank IS NOT NULL ORDER BY rank),
      'partners', ${partners}, 'role', role,
      'links', ARRAY(SELECT url FROM appearance_links WHERE appearance_id = appearances.id ORDER BY url)) AS talk
    FROM appearances JOIN talks ON talks.id = talk_id JOIN editions ON editions.id = edition_id
      LEFT JOIN groups ON groups.id = editions.group_id
    WHERE person_id = people.id ORDER BY appearances.sort_at DESC, appearances.id DESC LIMIT ${pastTalks}) AS latest`;

/** Those who bear a name or may bear a form of it, and those who stand on the editions' talks. */
function loadPeople(manager: EntityManager, lookUp: LookUp, onTalks: number[]): Promise<KnownPerson[]> {
  return queryRows(
    manager,
    `SELECT id, name, ARRAY(SELECT key FROM person_names WHERE person_id = people.id ORDER BY key) AS names,
       ARRAY(SELECT CASE WHEN one_id = people.id THEN other_id ELSE one_id END FROM identity_apart
         WHERE kind = 'speaker' AND people.id IN (one_id, other_id) ORDER BY 1) AS apart,
       (${past}) AS past
     FROM people WHERE id IN (
       SELECT person_id FROM person_names WHERE key = ANY ($1)
       UNION
       SELECT person_id FROM person_names WHERE (left(key, 1) || ' ' || substring(key from '[^ ]+$')) = ANY ($2)
       UNION
       SELECT id FROM people WHERE slug = ANY ($3)
       UNION
       SELECT unnest($4::int[])
     ) ORDER BY id`,
    [lookUp.personNames, lookUp.personSketches ?? [], lookUp.personSlugs ?? [], onTalks],
  );
}

function loadCompanies(manager: EntityManager, names: string[], onTalks: number[]): Promise<KnownCompany[]> {
  return queryRows(
    manager,
    `SELECT id, name, name_seen_on::text AS "nameSeenOn",
       ARRAY(SELECT key FROM company_names WHERE company_id = companies.id ORDER BY key) AS names
     FROM companies WHERE id IN (
       SELECT company_id FROM company_names WHERE key = ANY ($1)
       UNION
       SELECT unnest($2::int[])
     ) ORDER BY id`,
    [names, onTalks],
  );
}
