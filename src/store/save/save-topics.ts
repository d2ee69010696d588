import type { EntityManager } from 'typeorm';
import { TalkgraphError } from '../../base/index.js';
import { queryRows } from '../query-rows.js';

/** The topics that a page gives a talk, most telling first. */
export interface TalkTopics {
  talkId: number;
  slugs: string[];
  /** Whether they replace those that the talk has; else they are added behind them. */
  replace: boolean;
}

/**
 * Puts the talks under their topics and under all topics above those.
 * @returns ids of the talks of which a row changed.
 * @throws TalkgraphError INTERNAL where a slug is not in the stored vocabulary.
 */
export async function saveTopics(manager: EntityManager, talks: TalkTopics[]): Promise<number[]> {
  if (talks.length === 0) return [];
  const talkIds = talks.map((talk) => talk.talkId);
  const idBySlug = await findTopics(
    manager,
    talks.flatMap((talk) => talk.slugs),
  );
  const present = await queryRows<{ talk_id: number; topic_id: number }>(
    manager,
    'SELECT talk_id, topic_id FROM talk_topics WHERE talk_id = ANY ($1) AND rank IS NOT NULL ORDER BY talk_id, rank',
    [talkIds],
  );
  const direct = talks.flatMap(({ talkId, slugs, replace }) => {
    const kept = replace ? [] : present.filter((row) => row.talk_id === talkId).map((row) => row.topic_id);
    const topics = new Set([...kept, ...slugs.map((slug) => idBySlug.get(slug) as number)]);
    return [...topics].map((topic_id, rank) => ({ talk_id: talkId, topic_id, rank }));
  });
  return writeTopics(
    manager,
    'SELECT * FROM jsonb_to_recordset($1) AS given (talk_id int, topic_id int, rank smallint)',
    'talk_id = ANY ($2::int[])',
    [JSON.stringify(direct), talkIds],
  );
}

/** Puts every talk under the topics above its own anew, after the vocabulary has changed. */
export async function alignBroaderTopics(manager: EntityManager): Promise<void> {
  await writeTopics(manager, 'SELECT talk_id, topic_id, rank FROM talk_topics WHERE rank IS NOT NULL', 'true', []);
}

async function findTopics(manager: EntityManager, slugs: string[]): Promise<Map<string, number>> {
  const rows = await queryRows<{ slug: string; id: number }>(
    manager,
    'SELECT slug, id FROM topics WHERE slug = ANY ($1)',
    [slugs],
  );
  const idBySlug = new Map(rows.map((row) => [row.slug, row.id]));
  const unknown = slugs.find((slug) => !idBySlug.has(slug));
  if (unknown === undefined) return idBySlug;
  throw new TalkgraphError('INTERNAL', `The topic "${unknown}" is not in the database.`, {
    where: unknown,
    hint: 'Store the topic vocabulary before the import (syncTopics).',
  });
}

/**
 * Makes the rows of the talks in `scope` equal to the direct topics given and all that lie above them. A topic that is
 * given and also lies above another one keeps its rank. UNION ends the climb should topics ever form a circle.
 */
async function writeTopics(manager: EntityManager, given: string, scope: string, values: unknown[]): Promise<number[]> {
  const rows = await queryRows<{ talk_id: number }>(
    manager,
    `WITH RECURSIVE given AS MATERIALIZED (${given}),
     climbed AS (
       SELECT talk_id, topic_id FROM given
       UNION
       SELECT talk_id, parent_id FROM climbed JOIN topics ON topics.id = topic_id WHERE parent_id IS NOT NULL
     ),
     wanted AS MATERIALIZED (
       SELECT talk_id, topic_id, given.rank, talks.sort_at
       FROM climbed LEFT JOIN given USING (talk_id, topic_id) JOIN talks ON talks.id = talk_id
     ),
     gone AS (
       DELETE FROM talk_topics WHERE ${scope}
         AND NOT EXISTS (
           SELECT FROM wanted WHERE wanted.talk_id = talk_topics.talk_id AND wanted.topic_id = talk_topics.topic_id
         )
       RETURNING talk_id
     ),
     written AS (
       INSERT INTO talk_topics (talk_id, topic_id, rank, sort_at)
       SELECT talk_id, topic_id, wanted.rank, wanted.sort_at
       FROM wanted LEFT JOIN talk_topics AS present USING (talk_id, topic_id)
       WHERE present.talk_id IS NULL OR (present.rank, present.sort_at) IS DISTINCT FROM (wanted.rank, wanted.sort_at)
       ON CONFLICT (talk_id, topic_id) DO UPDATE SET rank = excluded.rank, sort_at = excluded.sort_at
       RETURNING talk_id
     )
     SELECT talk_id FROM gone UNION SELECT talk_id FROM written`,
    values,
  );
  return rows.map((row) => row.talk_id);
}
