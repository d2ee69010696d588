import type { Reader } from '../reader.js';

/** A page that was read. */
export interface SourcePageRow {
  /** A web address, or `file:` and the name of a file. */
  address: string;
  finalAddress: string;
  /** Null where no source has recognised it. */
  source: string | null;
  fetchedAt: string;
}

/** Columns of a page `p`. Of a file only its name goes out: where it lies on the importer's machine is nobody's business. */
export const pageColumns = `regexp_replace(p.address, '^file:.*/', 'file:') AS address,
    regexp_replace(p.final_address, '^file:.*/', 'file:') AS "finalAddress", p.source, p.fetched_at AS "fetchedAt"`;

const text = `SELECT DISTINCT r.edition_id AS "editionId", ${pageColumns}
  FROM readings r JOIN pages p ON p.id = r.page_id
  WHERE r.edition_id = ANY($1::int[]) ORDER BY "editionId", "fetchedAt" DESC, address`;

/** Reads the pages that each edition was read from, latest fetched first. */
export function readPagesOfEditions(
  reader: Reader,
  editionIds: readonly number[],
): Promise<(SourcePageRow & { editionId: number })[]> {
  return reader.rows({ name: 'pages of editions', text, values: [editionIds] });
}
