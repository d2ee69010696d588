import type { Reader } from '../../reader.js';
import { type FactFilter, listUsed, writeFactConditions, writeStatement } from './fact-filter.js';
import { mostRanked } from './ranking.js';

/** A role that speakers of a company had, and on how many talks. */
export interface CompanyRoleRow {
  /** The company. */
  ownerId: number;
  /** As written. */
  role: string;
  talks: number;
}

/** Reads the roles of each company's speakers, that of most talks first. */
export function readRolesOfCompanies(
  reader: Reader,
  companyIds: readonly number[],
  filter: FactFilter,
  first: number,
): Promise<CompanyRoleRow[]> {
  const statement = writeStatement('roles of companies', filter, (put) => {
    const keys = put(companyIds, 'int[]');
    const order = 'talks DESC, role';
    const source =
      listUsed(filter).length === 0
        ? `SELECT role, talks FROM company_roles WHERE company_id = k.id`
        : `SELECT one.role, count(DISTINCT f.talk_id)::int AS talks
           FROM talk_facts f, unnest(f.person_roles, f.person_company_ids) one (role, company_id)
           WHERE f.company_ids @> ARRAY[k.id] AND one.company_id = k.id AND one.role IS NOT NULL${writeFactConditions(filter, put)}
           GROUP BY one.role`;
    return `SELECT k.id AS "ownerId", p.role, p.talks FROM unnest(${keys}) k(id) CROSS JOIN LATERAL (
        SELECT * FROM (${source} ORDER BY ${order} LIMIT ${mostRanked}) p ORDER BY ${order} LIMIT ${put(first, 'int')}
      ) p ORDER BY k.id, p.talks DESC, p.role`;
  });
  return reader.rows(statement);
}
