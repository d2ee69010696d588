import type { EntityManager } from 'typeorm';
import { queryRows } from '../query-rows.js';

/** A speaker on a talk, with ids in place of indexes. */
export interface AppearanceRow {
  talkId: number;
  personId: number;
  companyId: number | null;
  personName: string;
  companyName: string | null;
  role: string | null;
  /** How sure it is that this is the person; kept from the import that first put them here. */
  confidence: number | null;
  /** From 0, in the order of the page. */
  position: number;
  /** Whether the page's word counts; else what is stored stands and only its gaps are filled. */
  replace: boolean;
}

/** What saving appearances gives. */
export interface SavedAppearances {
  /** Ids of the talks of which a row changed. */
  changed: number[];
  /** Id of the appearance of a person on a talk. */
  idOf(talkId: number, personId: number): number | null;
}

/**
 * Writes the appearances of some talks. A row that stays keeps its id, so that evidence of other pages stays with it.
 * @param replaced ids of the talks whose other appearances go.
 */
export async function saveAppearances(
  manager: EntityManager,
  rows: AppearanceRow[],
  replaced: number[],
): Promise<SavedAppearances> {
  const given = JSON.stringify(rows);
  const gone = await queryRows<{ talk_id: number }>(
    manager,
    `DELETE FROM appearances WHERE talk_id = ANY ($2)
       AND (talk_id, person_id) NOT IN (SELECT "talkId", "personId" FROM ${record})
     RETURNING talk_id`,
    [given, replaced],
  );
  const updated = await queryRows<{ talk_id: number }>(manager, updateStatement, [given]);
  const added = await queryRows<{ talk_id: number }>(manager, insertStatement, [given]);
  const present = await queryRows<{ id: number; talk_id: number; person_id: number }>(
    manager,
    'SELECT id, talk_id, person_id FROM appearances WHERE talk_id = ANY ($1)',
    [[...new Set(rows.map((row) => row.talkId))]],
  );
  const ids = new Map(present.map((row) => [`${row.talk_id} ${row.person_id}`, row.id]));
  return {
    changed: [...gone, ...updated, ...added].map((row) => row.talk_id),
    idOf: (talkId, personId) => ids.get(`${talkId} ${personId}`) ?? null,
  };
}

const record = `jsonb_to_recordset($1) AS given ("talkId" int, "personId" int, "companyId" int, "personName" text,
  "companyName" text, role text, confidence real, position smallint, replace boolean)`;

// A company and its name belong together: a name is filled in only where there is no company at all.
const updateStatement = `
  WITH wanted AS MATERIALIZED (
    SELECT present.id,
      CASE WHEN replace THEN given.position ELSE present.position END AS position,
      CASE WHEN replace THEN given.role ELSE coalesce(present.role, given.role) END AS role,
      CASE WHEN replace THEN given."personName" ELSE present.person_name END AS person_name,
      CASE WHEN replace OR bare THEN given."companyId" ELSE present.company_id END AS company_id,
      CASE WHEN replace OR bare THEN given."companyName" ELSE present.company_name END AS company_name
    FROM ${record}
    JOIN appearances AS present ON present.talk_id = given."talkId" AND present.person_id = given."personId"
    CROSS JOIN LATERAL (SELECT present.company_id IS NULL AND present.company_name IS NULL AS bare) AS company
  )
  UPDATE appearances
  SET position = wanted.position, role = wanted.role, person_name = wanted.person_name,
      company_id = wanted.company_id, company_name = wanted.company_name
  FROM wanted
  WHERE wanted.id = appearances.id
    AND (appearances.position, appearances.role, appearances.person_name, appearances.company_id, appearances.company_name)
      IS DISTINCT FROM (wanted.position, wanted.role, wanted.person_name, wanted.company_id, wanted.company_name)
  RETURNING appearances.talk_id`;

const insertStatement = `
  INSERT INTO appearances
    (talk_id, person_id, company_id, position, role, person_name, company_name, identity_confidence, sort_at)
  SELECT "talkId", "personId", "companyId",
    CASE WHEN replace THEN given.position ELSE given.position + 1 + coalesce(
      (SELECT max(others.position) FROM appearances AS others WHERE others.talk_id = given."talkId"), -1) END,
    role, "personName", "companyName", confidence, talks.sort_at
  FROM ${record} JOIN talks ON talks.id = given."talkId"
  WHERE NOT EXISTS (
    SELECT FROM appearances AS present
    WHERE present.talk_id = given."talkId" AND present.person_id = given."personId"
  )
  ORDER BY "talkId", given.position
  RETURNING talk_id`;
