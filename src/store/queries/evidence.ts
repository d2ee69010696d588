import type { Reader } from '../reader.js';
import { pageColumns, type SourcePageRow } from './pages-of-editions.js';

/** Why a value is what it is. */
export interface EvidenceRow {
  /** Id of the talk or appearance that it was asked for. */
  ownerId: number;
  field: string;
  value: string;
  quote: string;
  start: number;
  end: number;
  part: 'title' | 'text';
  rule: string;
  confidence: number;
  page: SourcePageRow;
}

type FlatRow = Omit<EvidenceRow, 'page'> & SourcePageRow;

const write = (owner: string, condition: string) => `SELECT v.${owner} AS "ownerId", v.field, v.value, v.quote,
    v.span_start AS start, v.span_end AS "end", v.part, v.rule, v.confidence,
    ${pageColumns}
  FROM evidence v JOIN readings r ON r.id = v.reading_id JOIN pages p ON p.id = r.page_id
  WHERE v.${owner} = ANY($1::int[])${condition} ORDER BY v.${owner}, v.id`;

const ofTalks = write('talk_id', ' AND v.appearance_id IS NULL');
const ofAppearances = write('appearance_id', '');

/** Reads the evidence of each talk's own values (not of its appearances), in the order it was found. */
export async function readEvidenceOfTalks(reader: Reader, talkIds: readonly number[]): Promise<EvidenceRow[]> {
  return nest(await reader.rows({ name: 'evidence of talks', text: ofTalks, values: [talkIds] }));
}

/** Reads the evidence of each appearance's values, in the order it was found. */
export async function readEvidenceOfAppearances(
  reader: Reader,
  appearanceIds: readonly number[],
): Promise<EvidenceRow[]> {
  return nest(await reader.rows({ name: 'evidence of appearances', text: ofAppearances, values: [appearanceIds] }));
}

function nest(rows: FlatRow[]): EvidenceRow[] {
  return rows.map(({ address, finalAddress, source, fetchedAt, ...rest }) => ({
    ...rest,
    page: { address, finalAddress, source, fetchedAt },
  }));
}
