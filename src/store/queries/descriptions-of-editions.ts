import type { Reader } from '../reader.js';

/** The text of an edition. */
export interface EditionDescriptionRow {
  editionId: number;
  description: string | null;
}

const text = 'SELECT e.id AS "editionId", e.description FROM editions e WHERE e.id = ANY($1::int[])';

/** Reads the text of each edition, which is long, and so no part of its row: most who ask for editions do not want it. */
export function readDescriptionsOfEditions(
  reader: Reader,
  editionIds: readonly number[],
): Promise<EditionDescriptionRow[]> {
  return reader.rows({ name: 'descriptions of editions', text, values: [editionIds] });
}
