import type { Reader } from '../reader.js';
import { type TopicRow, topicRow } from './rows.js';

const text = `SELECT ${topicRow.select} FROM topics o WHERE o.parent_id = ANY($1::int[]) ORDER BY o.parent_id, o.slug`;

/** Reads the topics right below each topic, by name. */
export function readChildrenOfTopics(reader: Reader, topicIds: readonly number[]): Promise<TopicRow[]> {
  return reader.rows({ name: 'children of topics', text, values: [topicIds] });
}
