import type { EntityManager } from 'typeorm';
import type { IdentityKind } from './kinds.js';

/**
 * Gives all that refers to one row to another: talks, names, hosted editions. The former then stands alone. Whose an
 * appearance is was then decided by a person, not weighed, so it has no confidence.
 */
export async function moveReferences(
  manager: EntityManager,
  kind: IdentityKind,
  from: number,
  to: number,
): Promise<void> {
  for (const statement of statements[kind]) await manager.query(statement, [from, to]);
}

// Where both stand on one talk, the one that stays takes what it lacks, and the evidence and links of both.
const doubled = `appearances gone JOIN appearances kept ON kept.talk_id = gone.talk_id AND kept.person_id = $2
  WHERE gone.person_id = $1`;

const statements: Record<IdentityKind, string[]> = {
  speaker: [
    `UPDATE appearances SET role = coalesce(appearances.role, given.role),
       company_id = CASE WHEN given.bare THEN given.company_id ELSE appearances.company_id END,
       company_name = CASE WHEN given.bare THEN given.company_name ELSE appearances.company_name END
     FROM (SELECT kept.id, gone.role, gone.company_id, gone.company_name,
         kept.company_id IS NULL AND kept.company_name IS NULL AS bare FROM ${doubled}) AS given
     WHERE appearances.id = given.id`,
    `UPDATE evidence SET appearance_id = given.kept
     FROM (SELECT gone.id AS gone, kept.id AS kept FROM ${doubled}) AS given
     WHERE appearance_id = given.gone`,
    `INSERT INTO appearance_links (appearance_id, url, site)
     SELECT given.kept, url, site FROM (SELECT gone.id AS gone, kept.id AS kept FROM ${doubled}) AS given
       JOIN appearance_links ON appearance_id = given.gone
     ON CONFLICT DO NOTHING`,
    `DELETE FROM appearances WHERE id IN (SELECT gone.id FROM ${doubled})`,
    'UPDATE appearances SET person_id = $2, identity_confidence = NULL WHERE person_id = $1',
    `WITH gone AS (DELETE FROM person_names WHERE person_id = $1 RETURNING key, name)
     INSERT INTO person_names (key, person_id, name) SELECT key, $2, name FROM gone ON CONFLICT DO NOTHING`,
  ],
  company: [
    'UPDATE appearances SET company_id = $2 WHERE company_id = $1',
    `WITH gone AS (DELETE FROM edition_companies WHERE company_id = $1 RETURNING edition_id, relation)
     INSERT INTO edition_companies (edition_id, company_id, relation) SELECT edition_id, $2, relation FROM gone
     ON CONFLICT DO NOTHING`,
    'UPDATE company_names SET company_id = $2 WHERE company_id = $1',
    `UPDATE companies SET domain = coalesce(companies.domain, gone.domain),
       name_seen_on = greatest(companies.name_seen_on, gone.name_seen_on)
     FROM companies gone WHERE companies.id = $2 AND gone.id = $1`,
  ],
};
