import type { EntityManager } from 'typeorm';
import type { EventToSave } from '../event-to-save.js';
import { queryRows } from '../query-rows.js';

/** What is stored of an event as one page states it. */
export interface Reading {
  id: number;
  editionId: number;
  digest: string;
}

/** The last reading of this event on this page; null at the first one. */
export async function findReading(manager: EntityManager, pageId: number, key: string): Promise<Reading | null> {
  const [row] = await queryRows<Reading>(
    manager,
    'SELECT id, edition_id AS "editionId", digest FROM readings WHERE page_id = $1 AND key = $2',
    [pageId, key],
  );
  return row ?? null;
}

/**
 * Writes the reading. Where the event now belongs to another edition, the former one goes if no page tells of it any
 * more, with its talks.
 * @returns its id, and whether it is the only reading of its edition.
 */
export async function saveReading(
  manager: EntityManager,
  request: EventToSave,
  editionId: number,
  before: Reading | null,
): Promise<{ id: number; alone: boolean }> {
  const { pageId, key, text, complete, extractor, digest, readAt } = request;
  const [row] = await queryRows<{ id: number; alone: boolean }>(
    manager,
    `INSERT INTO readings AS present (page_id, key, edition_id, text, complete, extractor, digest, read_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (page_id, key) DO UPDATE
       SET edition_id = $3, text = $4, complete = $5, extractor = $6, digest = $7, read_at = $8
     RETURNING id, NOT EXISTS (
       SELECT FROM readings AS others WHERE others.edition_id = $3 AND (others.page_id, others.key) <> ($1, $2)
     ) AS alone`,
    [pageId, key, editionId, text, complete, extractor, digest, readAt],
  );
  if (before && before.editionId !== editionId) {
    await manager.query(
      'DELETE FROM editions WHERE id = $1 AND NOT EXISTS (SELECT FROM readings WHERE edition_id = editions.id)',
      [before.editionId],
    );
  }
  return row as { id: number; alone: boolean };
}

/** How many talks, speakers and companies an edition has. */
export async function sumUpEdition(
  manager: EntityManager,
  editionId: number,
): Promise<{ talks: number; speakers: number; companies: number }> {
  const [row] = await queryRows<{ talks: number; speakers: number; companies: number }>(
    manager,
    `SELECT
       (SELECT count(*)::int FROM talks WHERE edition_id = $1) AS talks,
       (SELECT count(DISTINCT person_id)::int
        FROM appearances JOIN talks ON talks.id = talk_id WHERE edition_id = $1) AS speakers,
       (SELECT count(*)::int FROM (
         SELECT company_id FROM appearances JOIN talks ON talks.id = talk_id
         WHERE edition_id = $1 AND company_id IS NOT NULL
         UNION SELECT company_id FROM edition_companies WHERE edition_id = $1) AS named) AS companies`,
    [editionId],
  );
  return row as { talks: number; speakers: number; companies: number };
}
