import type { EntityManager } from 'typeorm';
import { queryRows } from '../query-rows.js';

/** A company that hosts or sponsors an edition. */
export interface EditionCompany {
  companyId: number;
  relation: 'host' | 'sponsor';
}

/**
 * Writes who hosts and sponsors an edition. What other pages said of it stays, so the others go only where this
 * reading is the edition's one and only. @returns whether a row changed.
 */
export async function saveEditionCompanies(
  manager: EntityManager,
  editionId: number,
  companies: EditionCompany[],
  onlyReading: boolean,
): Promise<boolean> {
  const rows = await queryRows(
    manager,
    `WITH given AS MATERIALIZED (
       SELECT DISTINCT "companyId" AS company_id, relation
       FROM jsonb_to_recordset($2) AS given ("companyId" int, relation text)
     ),
     gone AS (
       DELETE FROM edition_companies WHERE edition_id = $1 AND $3
         AND (company_id, relation) NOT IN (SELECT company_id, relation FROM given)
       RETURNING company_id
     ),
     written AS (
       INSERT INTO edition_companies (edition_id, company_id, relation) SELECT $1, company_id, relation FROM given
       ON CONFLICT DO NOTHING RETURNING company_id
     )
     SELECT company_id FROM gone UNION ALL SELECT company_id FROM written`,
    [editionId, JSON.stringify(companies), onlyReading],
  );
  return rows.length > 0;
}
