import type { Reader } from '../reader.js';
import { type AppearanceRow, appearanceRow } from './rows.js';

const { select, table, joins, nest } = appearanceRow;
const text = `SELECT ${select} FROM ${table} ${joins} WHERE a.talk_id = ANY($1::int[]) ORDER BY a.talk_id, a.position, a.id`;

/** Reads the appearances on each talk, with speaker and company, in the order of the programme. */
export async function readAppearancesOfTalks(reader: Reader, talkIds: readonly number[]): Promise<AppearanceRow[]> {
  const rows = await reader.rows<Record<string, unknown>>({ name: 'appearances of talks', text, values: [talkIds] });
  return rows.map(nest) as unknown as AppearanceRow[];
}
