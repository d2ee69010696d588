import type { Reader } from '../../reader.js';
import { type TopicRow, topicRow } from '../rows.js';
import { mostRanked } from './ranking.js';

/** A topic that comes up together with another one. */
export interface RelatedTopicRow extends TopicRow {
  /** The topic that it is related to. */
  ownerId: number;
  /** Talks about both. */
  talks: number;
  /** Talks about both as a share of the talks about either (Jaccard index), from 0 to 1. */
  jaccard: number;
  /** How many times as often both come together as they would by chance (lift); 1 is chance. */
  lift: number;
}

// Topics above and below always come together, which tells nothing.
const text = `SELECT k.id AS "ownerId", p.talks, p.jaccard, p.lift, ${topicRow.select}
  FROM unnest($1::int[]) k(id)
  JOIN total_talks own ON own.list = 'topics' AND own.scope_id = 0 AND own.subject_id = k.id
  CROSS JOIN LATERAL (
    WITH RECURSIVE above AS (
      SELECT parent_id AS id FROM topics WHERE id = k.id
      UNION SELECT t.parent_id FROM above JOIN topics t USING (id)
    ), below AS (
      SELECT id FROM topics WHERE parent_id = k.id
      UNION SELECT t.id FROM below JOIN topics t ON t.parent_id = below.id
    )
    SELECT b.subject_id, b.talks, b.talks::float8 / (own.talks + other.talks - b.talks) AS jaccard,
      b.talks::float8 * every.talks / (own.talks::float8 * other.talks) AS lift
    FROM total_talks b
    JOIN total_talks other ON other.list = 'topics' AND other.scope_id = 0 AND other.subject_id = b.subject_id
    JOIN total_talks every ON every.list = 'talks' AND every.scope_id = 0 AND every.subject_id = 0
    WHERE b.list = 'topics of topic' AND b.scope_id = k.id
      AND NOT EXISTS (SELECT FROM above WHERE above.id = b.subject_id)
      AND NOT EXISTS (SELECT FROM below WHERE below.id = b.subject_id)
    ORDER BY jaccard DESC, b.subject_id LIMIT least($2::int, ${mostRanked})
  ) p JOIN topics o ON o.id = p.subject_id ORDER BY k.id, p.jaccard DESC, p.subject_id`;

/** Reads the topics that come up together with each topic, by Jaccard index. */
export function readRelatedTopics(
  reader: Reader,
  topicIds: readonly number[],
  first: number,
): Promise<RelatedTopicRow[]> {
  return reader.rows({ name: 'related topics', text, values: [topicIds, first] });
}
