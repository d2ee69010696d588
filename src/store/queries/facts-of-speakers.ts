import type { Reader } from '../reader.js';
import { type CompanyRow, companyRow, type TopicRow, topicRow } from './rows.js';

const companies = `SELECT d.person_id AS "speakerId", ${companyRow.select}
  FROM (SELECT person_id, company_id, max(sort_at) AS latest FROM appearances
    WHERE person_id = ANY($1::int[]) AND company_id IS NOT NULL GROUP BY person_id, company_id) d
  JOIN companies c ON c.id = d.company_id ORDER BY d.person_id, d.latest DESC, c.slug`;

const topics = `SELECT d.person_id AS "speakerId", ${topicRow.select}
  FROM (SELECT a.person_id, x.topic_id, count(*) AS talks FROM appearances a
    JOIN talk_topics x ON x.talk_id = a.talk_id AND x.rank IS NOT NULL
    WHERE a.person_id = ANY($1::int[]) GROUP BY a.person_id, x.topic_id) d
  JOIN topics o ON o.id = d.topic_id ORDER BY d.person_id, d.talks DESC, o.slug`;

/** Reads the companies that each speaker has spoken for, latest first. */
export function readCompaniesOfSpeakers(
  reader: Reader,
  speakerIds: readonly number[],
): Promise<(CompanyRow & { speakerId: number })[]> {
  return reader.rows({ name: 'companies of speakers', text: companies, values: [speakerIds] });
}

/** Reads the topics that each speaker has spoken about, the one with most talks first. */
export function readTopicsOfSpeakers(
  reader: Reader,
  speakerIds: readonly number[],
): Promise<(TopicRow & { speakerId: number })[]> {
  return reader.rows({ name: 'topics of speakers', text: topics, values: [speakerIds] });
}
