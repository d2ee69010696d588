import type { Reader } from '../reader.js';
import { type AppearanceRow, appearanceRow } from './rows.js';

const { select, table, joins } = appearanceRow;
const text = `SELECT ${select} FROM ${table} ${joins} WHERE a.talk_id = ANY($1::int[]) ORDER BY a.talk_id, a.position, a.id`;

/** Reads the appearances on each talk, with speaker and company, in the order of the programme. */
export function readAppearancesOfTalks(reader: Reader, talkIds: readonly number[]): Promise<AppearanceRow[]> {
  return reader.rows({ name: 'appearances of talks', text, values: [talkIds] });
}
