import type { EntityManager } from 'typeorm';
import { siteOf } from '../../base/index.js';
import { queryRows } from '../query-rows.js';

/** The links that a page gives a speaker of a talk. */
export interface SpeakerLinks {
  appearanceId: number;
  links: readonly string[];
  /** Whether they replace those that the appearance has; else they are added. */
  replace: boolean;
}

/** Writes the speakers' links. @returns ids of the appearances that changed */
export async function saveSpeakerLinks(manager: EntityManager, appearances: SpeakerLinks[]): Promise<number[]> {
  if (appearances.length === 0) return [];
  const given = appearances.flatMap(({ appearanceId, links }) =>
    links.map((url) => ({ appearance_id: appearanceId, url, site: siteOf(url) })),
  );
  const rows = await queryRows<{ id: number }>(
    manager,
    `WITH given AS MATERIALIZED (
       SELECT DISTINCT appearance_id, url, site
       FROM jsonb_to_recordset($1) AS given (appearance_id int, url text, site text)
     ),
     gone AS (
       DELETE FROM appearance_links WHERE appearance_id = ANY ($2)
         AND (appearance_id, url) NOT IN (SELECT appearance_id, url FROM given)
       RETURNING appearance_id
     ),
     written AS (
       INSERT INTO appearance_links (appearance_id, url, site) SELECT appearance_id, url, site FROM given
       ON CONFLICT DO NOTHING RETURNING appearance_id
     )
     SELECT appearance_id AS id FROM gone UNION SELECT appearance_id FROM written`,
    [JSON.stringify(given), appearances.filter((one) => one.replace).map((one) => one.appearanceId)],
  );
  return rows.map((row) => row.id);
}
