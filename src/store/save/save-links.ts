import type { EntityManager } from 'typeorm';
import { queryRows } from '../query-rows.js';

/** The links that a page gives a talk. */
export interface TalkLinks {
  talkId: number;
  links: { kind: 'slides' | 'video'; url: string }[];
  /** Whether they replace those that the talk has; else they are added. */
  replace: boolean;
}

/** Writes the talks' links, and on each talk whether it has slides and video. @returns ids of the talks that changed. */
export async function saveLinks(manager: EntityManager, talks: TalkLinks[]): Promise<number[]> {
  if (talks.length === 0) return [];
  const given = talks.flatMap(({ talkId, links }) => links.map((link) => ({ talk_id: talkId, ...link })));
  const rows = await queryRows<{ talk_id: number }>(
    manager,
    `WITH given AS MATERIALIZED (
       SELECT DISTINCT talk_id, kind, url FROM jsonb_to_recordset($1) AS given (talk_id int, kind text, url text)
     ),
     gone AS (
       DELETE FROM talk_links WHERE talk_id = ANY ($2)
         AND (talk_id, kind, url) NOT IN (SELECT talk_id, kind, url FROM given)
       RETURNING talk_id
     ),
     written AS (
       INSERT INTO talk_links (talk_id, kind, url) SELECT talk_id, kind, url FROM given
       ON CONFLICT DO NOTHING RETURNING talk_id
     )
     SELECT talk_id FROM gone UNION SELECT talk_id FROM written`,
    [JSON.stringify(given), talks.filter((talk) => talk.replace).map((talk) => talk.talkId)],
  );
  const changed = rows.map((row) => row.talk_id);
  if (changed.length > 0) await markLinkKinds(manager, changed);
  return changed;
}

async function markLinkKinds(manager: EntityManager, talkIds: number[]): Promise<void> {
  await manager.query(
    `UPDATE talks SET has_video = found.video, has_slides = found.slides, updated_at = now()
     FROM (
       SELECT id,
         EXISTS (SELECT FROM talk_links WHERE talk_id = id AND kind = 'video') AS video,
         EXISTS (SELECT FROM talk_links WHERE talk_id = id AND kind = 'slides') AS slides
       FROM unnest($1::int[]) AS id
     ) AS found
     WHERE talks.id = found.id AND (talks.has_video, talks.has_slides) <> (found.video, found.slides)`,
    [talkIds],
  );
}
