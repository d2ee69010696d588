import type { Reader } from '../reader.js';
import { type CompanyRow, companyRow } from './rows.js';

/** A company with what it does for an edition. */
export type EditionCompanyRow = CompanyRow & { editionId: number; relation: 'host' | 'sponsor' };

const text = `SELECT d.edition_id AS "editionId", d.relation, ${companyRow.select}
  FROM edition_companies d JOIN companies c ON c.id = d.company_id
  WHERE d.edition_id = ANY($1::int[]) ORDER BY d.edition_id, d.relation, c.slug`;

/** Reads the companies that host or sponsor each edition, by name. */
export function readCompaniesOfEditions(reader: Reader, editionIds: readonly number[]): Promise<EditionCompanyRow[]> {
  return reader.rows({ name: 'companies of editions', text, values: [editionIds] });
}
