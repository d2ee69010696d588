import type { Reader } from '../reader.js';

/** A name of a company with the days between which it is known to have been in use; null where open or unknown. */
export interface CompanyNameRow {
  ownerId: number;
  name: string;
  from: string | null;
  until: string | null;
}

/** Another name of a speaker or topic. */
export interface OtherNameRow {
  ownerId: number;
  name: string;
}

const companyNames = `SELECT company_id AS "ownerId", name, used_from AS "from", used_until AS "until" FROM company_names
  WHERE company_id = ANY($1::int[]) ORDER BY company_id, used_from NULLS FIRST, used_until NULLS LAST, name, key`;

const speakerNames = `SELECT DISTINCT n.person_id AS "ownerId", n.name FROM person_names n JOIN people s ON s.id = n.person_id
  WHERE n.person_id = ANY($1::int[]) AND n.name <> s.name ORDER BY n.person_id, n.name`;

const topicAliases = `SELECT DISTINCT n.topic_id AS "ownerId", n.alias AS name FROM topic_aliases n JOIN topics o ON o.id = n.topic_id
  WHERE n.topic_id = ANY($1::int[]) AND n.alias <> o.name ORDER BY n.topic_id, n.alias`;

/** Reads every name of each company, its present one among them, oldest first. */
export function readNamesOfCompanies(reader: Reader, companyIds: readonly number[]): Promise<CompanyNameRow[]> {
  return reader.rows({ name: 'names of companies', text: companyNames, values: [companyIds] });
}

/** Reads the other spellings of each speaker's name. */
export function readOtherNamesOfSpeakers(reader: Reader, speakerIds: readonly number[]): Promise<OtherNameRow[]> {
  return reader.rows({ name: 'other names of speakers', text: speakerNames, values: [speakerIds] });
}

/** Reads the other words for each topic. */
export function readAliasesOfTopics(reader: Reader, topicIds: readonly number[]): Promise<OtherNameRow[]> {
  return reader.rows({ name: 'aliases of topics', text: topicAliases, values: [topicIds] });
}
