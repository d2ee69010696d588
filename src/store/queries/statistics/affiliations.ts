import type { Reader } from '../../reader.js';
import { type CompanyRow, companyRow } from '../rows.js';

/** A role that a speaker had, as their talks tell. */
export interface AffiliationRoleRow {
  /** As written; null where no page says it. */
  role: string | null;
  /** Days of the first and the last talk in it; null where those are undated. */
  from: string | null;
  until: string | null;
  talks: number;
}

/** The talks that a speaker gave for one company, with none for another in between. */
export interface AffiliationRow {
  speakerId: number;
  company: CompanyRow;
  from: string | null;
  until: string | null;
  talks: number;
  /** Latest first. */
  roles: AffiliationRoleRow[];
}

// Within a person's talks in order, the place among all of them less the place among those for the same company stays
// the same as long as no other company comes in between ("gaps and islands").
const text = `SELECT p.person_id AS "speakerId", p.island, p.role, p."from", p.until, p.talks, ${companyRow.select}
  FROM (
    SELECT person_id, company_id, island, role, min(day) AS "from", max(day) AS until, count(*)::int AS talks,
      max(sort_at) AS latest, max(max(sort_at)) OVER (PARTITION BY person_id, company_id, island) AS "islandLatest"
    FROM (
      SELECT a.person_id, a.company_id, a.role, a.sort_at, f.day,
        row_number() OVER (PARTITION BY a.person_id ORDER BY a.sort_at, a.talk_id)
          - row_number() OVER (PARTITION BY a.person_id, a.company_id ORDER BY a.sort_at, a.talk_id) AS island
      FROM appearances a JOIN talk_facts f ON f.talk_id = a.talk_id
      WHERE a.person_id = ANY($1::int[]) AND a.company_id IS NOT NULL
    ) one
    GROUP BY person_id, company_id, island, role
  ) p JOIN companies c ON c.id = p.company_id
  ORDER BY p.person_id, p."islandLatest" DESC, c.slug, p.island, p.latest DESC, p.role`;

type FlatRow = CompanyRow & AffiliationRoleRow & { speakerId: number; island: string };

/** Reads for whom each speaker spoke over time, latest first. Talks without a company are left out. */
export async function readAffiliationsOfSpeakers(
  reader: Reader,
  speakerIds: readonly number[],
): Promise<AffiliationRow[]> {
  const rows = await reader.rows<FlatRow>({ name: 'affiliations of speakers', text, values: [speakerIds] });
  const affiliations: AffiliationRow[] = [];
  let island = '';
  for (const { speakerId, island: number, role, from, until, talks, ...company } of rows) {
    const key = `${speakerId} ${company.id} ${number}`;
    if (key !== island) affiliations.push({ speakerId, company, from: null, until: null, talks: 0, roles: [] });
    island = key;
    const affiliation = affiliations.at(-1) as AffiliationRow;
    affiliation.roles.push({ role, from, until, talks });
    affiliation.talks += talks;
    // Days as text sort as days do.
    if (from !== null && (affiliation.from === null || from < affiliation.from)) affiliation.from = from;
    if (until !== null && (affiliation.until === null || until > affiliation.until)) affiliation.until = until;
  }
  return affiliations;
}
