import type { Reader } from '../reader.js';
import {
  type AppearanceRow,
  appearanceRow,
  type CompanyRow,
  companyRow,
  type EditionRow,
  editionRow,
  type GroupRow,
  groupRow,
  type RowShape,
  type SpeakerRow,
  speakerRow,
  type TalkRow,
  type TopicRow,
  talkRow,
  topicRow,
} from './rows.js';

/** Every kind of thing that has an id of its own, with its row. */
export interface NounRows {
  talk: TalkRow;
  edition: EditionRow;
  group: GroupRow;
  speaker: SpeakerRow;
  company: CompanyRow;
  topic: TopicRow;
  appearance: AppearanceRow;
}

/** A kind of thing that has an id. */
export type Noun = keyof NounRows;

const shapes: Record<Noun, RowShape> = {
  talk: talkRow,
  edition: editionRow,
  group: groupRow,
  speaker: speakerRow,
  company: companyRow,
  topic: topicRow,
  appearance: appearanceRow,
};

/** Reads rows by id, in no order; an unknown id has none. */
export function readById<N extends Noun>(reader: Reader, noun: N, ids: readonly number[]): Promise<NounRows[N][]> {
  return read(reader, noun, 'id', 'int[]', ids);
}

/** Reads rows by slug, in no order; an unknown slug has none. */
export function readBySlug<N extends Exclude<Noun, 'appearance'>>(
  reader: Reader,
  noun: N,
  slugs: readonly string[],
): Promise<NounRows[N][]> {
  return read(reader, noun, 'slug', 'text[]', slugs);
}

async function read<N extends Noun>(
  reader: Reader,
  noun: N,
  key: string,
  type: string,
  values: readonly unknown[],
): Promise<NounRows[N][]> {
  const { name, table, joins, id, select, nest } = shapes[noun];
  const alias = id.split('.')[0];
  const rows = await reader.rows<Record<string, unknown>>({
    name: `${name} by ${key}`,
    text: `SELECT ${select} FROM ${table} ${joins} WHERE ${alias}.${key} = ANY($1::${type})`,
    values: [values],
  });
  return rows.map(nest) as NounRows[N][];
}
