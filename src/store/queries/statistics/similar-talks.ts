import type { Reader } from '../../reader.js';

/** A talk that is like another one, and why. */
export interface SimilarTalkRow {
  /** The talk that it is like. */
  ownerId: number;
  talkId: number;
  /** The part of the other talk's topics and words that it shares, from 0 to 1; rare ones weigh more. */
  score: number;
  /** Rarest first. */
  sharedTopicIds: number[];
  /** Words as the other talk writes them, in small letters; rarest first. */
  sharedWords: string[];
}

// The weight of a topic or word is its inverse document frequency, ln(1 + talks in all / talks with it). Candidates
// come from the rarest topics (their newest talks) and the rarest words, each list short, so the time does not grow
// with the number of talks; the score counts all that is shared. A word in one talk only is shared with none.
const text = `SELECT k.id AS "ownerId", p.* FROM unnest($1::int[]) k(id)
  JOIN talk_facts f ON f.talk_id = k.id
  JOIN total_talks n ON n.list = 'talks' AND n.scope_id = 0 AND n.subject_id = 0
  CROSS JOIN LATERAL (
    WITH topics AS MATERIALIZED (
      SELECT d.topic_id AS id, ln(1 + n.talks::float8 / t.talks) AS weight
      FROM talk_topics d
      JOIN total_talks t ON t.list = 'topics' AND t.scope_id = 0 AND t.subject_id = d.topic_id
      WHERE d.talk_id = k.id AND d.rank IS NOT NULL
    ), spelled AS (
      SELECT DISTINCT ON (stem) stem, lower(token) AS word
      FROM talks t, ts_parse('default', concat_ws(' ', t.title, t.about)) part,
        unnest(tsvector_to_array(to_tsvector(
          (CASE WHEN t.language IS NULL OR t.language ~* '^en(-|$)' THEN 'english' ELSE 'simple' END)::regconfig,
          part.token))) stem
      WHERE t.id = k.id ORDER BY stem, length(token), token
    ), words AS MATERIALIZED (
      SELECT w.word AS stem, coalesce(s.word, w.word) AS word, w.talks, ln(1 + n.talks::float8 / w.talks) AS weight
      FROM unnest(f.words) one(stem) JOIN word_talks w ON w.word = one.stem LEFT JOIN spelled s ON s.stem = one.stem
      WHERE length(w.word) > 1 AND w.word !~ '^[-0-9.,:]+$' AND w.talks > 1
    ), candidates AS (
      SELECT c.talk_id FROM (SELECT id FROM topics ORDER BY weight DESC, id LIMIT 4) o CROSS JOIN LATERAL (
        SELECT talk_id FROM talk_topics WHERE topic_id = o.id ORDER BY sort_at DESC, talk_id DESC LIMIT 200
      ) c
      UNION
      SELECT c.talk_id FROM (SELECT stem FROM words WHERE talks <= 400 ORDER BY weight DESC, stem LIMIT 5) w
      CROSS JOIN LATERAL (SELECT talk_id FROM talk_facts WHERE words @> ARRAY[w.stem] LIMIT 400) c
    )
    SELECT c.talk_id AS "talkId",
      (coalesce(o.weight, 0) + coalesce(w.weight, 0))
        / ((SELECT coalesce(sum(weight), 0) FROM topics) + (SELECT coalesce(sum(weight), 0) FROM words)) AS score,
      coalesce(o.shared, '{}') AS "sharedTopicIds", coalesce(w.shared, '{}') AS "sharedWords"
    FROM candidates JOIN talk_facts c USING (talk_id)
    CROSS JOIN LATERAL (
      SELECT sum(weight) AS weight, array_agg(id ORDER BY weight DESC, id) AS shared
      FROM topics WHERE id = ANY(c.topic_ids)
    ) o
    CROSS JOIN LATERAL (
      SELECT sum(weight) AS weight, array_agg(word ORDER BY weight DESC, word) AS shared
      FROM words WHERE stem = ANY(c.words)
    ) w
    WHERE c.talk_id <> k.id
    ORDER BY score DESC, c.talk_id DESC LIMIT $2::int
  ) p ORDER BY k.id, p.score DESC, p."talkId" DESC`;

/** Reads the talks that are most like each talk, by the topics and the words of title and subject that they share. */
export function readSimilarTalks(reader: Reader, talkIds: readonly number[], first: number): Promise<SimilarTalkRow[]> {
  return reader.rows({ name: 'similar talks', text, values: [talkIds, first] });
}
