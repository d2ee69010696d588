import type { EntityManager } from 'typeorm';
import { queryRows } from '../query-rows.js';

/** People and companies that an edition refers to. */
export interface References {
  people: number[];
  companies: number[];
}

/** Who stands on the talks of these editions, and which companies there and as host or sponsor. */
export async function listReferences(manager: EntityManager, editionIds: number[]): Promise<References> {
  if (editionIds.length === 0) return { people: [], companies: [] };
  const [row] = await queryRows<References>(
    manager,
    `SELECT
       ARRAY(
         SELECT DISTINCT person_id FROM appearances JOIN talks ON talks.id = talk_id WHERE edition_id = ANY ($1)
       ) AS people,
       ARRAY(
         SELECT company_id FROM appearances JOIN talks ON talks.id = talk_id
         WHERE edition_id = ANY ($1) AND company_id IS NOT NULL
         UNION
         SELECT company_id FROM edition_companies WHERE edition_id = ANY ($1)
       ) AS companies`,
    [editionIds],
  );
  return row as References;
}

/**
 * Removes those of these people and companies that nothing refers to any more; one that a person has decided on stays,
 * so that the decision holds when its pages come back. @returns the ones removed.
 */
export async function removeOrphans(manager: EntityManager, { people, companies }: References): Promise<References> {
  const gonePeople = await queryRows<{ id: number }>(
    manager,
    `DELETE FROM people WHERE id = ANY ($1) AND NOT EXISTS (SELECT FROM appearances WHERE person_id = people.id)
       AND ${isUndecided('speaker', 'people')}
     RETURNING id`,
    [people],
  );
  const goneCompanies = await queryRows<{ id: number }>(
    manager,
    `DELETE FROM companies WHERE id = ANY ($1)
       AND NOT EXISTS (SELECT FROM appearances WHERE company_id = companies.id)
       AND NOT EXISTS (SELECT FROM edition_companies WHERE company_id = companies.id)
       AND ${isUndecided('company', 'companies')}
     RETURNING id`,
    [companies],
  );
  return { people: gonePeople.map((row) => row.id), companies: goneCompanies.map((row) => row.id) };
}

const isUndecided = (kind: string, table: string) => `NOT EXISTS (
  SELECT FROM identity_decisions WHERE undone_at IS NULL AND kind = '${kind}' AND subjects @> ARRAY[${table}.id])`;
