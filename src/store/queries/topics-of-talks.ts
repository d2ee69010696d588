import type { Reader } from '../reader.js';
import { type TopicRow, topicRow } from './rows.js';

const text = `SELECT d.talk_id AS "talkId", ${topicRow.select} FROM talk_topics d JOIN topics o ON o.id = d.topic_id
  WHERE d.talk_id = ANY($1::int[]) AND d.rank IS NOT NULL ORDER BY d.talk_id, d.rank`;

/** Reads the topics that each talk itself stands under, most telling first. */
export function readTopicsOfTalks(
  reader: Reader,
  talkIds: readonly number[],
): Promise<(TopicRow & { talkId: number })[]> {
  return reader.rows({ name: 'topics of talks', text, values: [talkIds] });
}
