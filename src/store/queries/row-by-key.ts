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

/**
 * Reads rows by slug, in no order; an unknown slug has none. The slug of a speaker or company that was merged gives the
 * row it was merged into: `asked` is the slug that led there.
 */
export async function readBySlug<N extends Exclude<Noun, 'appearance'>>(
  reader: Reader,
  noun: N,
  slugs: readonly string[],
): Promise<(NounRows[N] & { asked: string })[]> {
  const rows = await read(reader, noun, 'slug', 'text[]', slugs);
  const found = rows.map((row) => ({ ...row, asked: (row as { slug: string }).slug }));
  const missing = slugs.filter((slug) => !found.some((row) => row.asked === slug));
  if (missing.length === 0 || (noun !== 'speaker' && noun !== 'company')) return found;
  const redirects = await readRedirects(reader, noun, missing);
  if (redirects.length === 0) return found;
  const targets = await readById(
    reader,
    noun,
    redirects.map((redirect) => redirect.id),
  );
  return [
    ...found,
    ...redirects.flatMap(({ slug, id }) => targets.flatMap((row) => (row.id === id ? [{ ...row, asked: slug }] : []))),
  ];
}

function readRedirects(reader: Reader, noun: Noun, slugs: readonly string[]): Promise<{ slug: string; id: number }[]> {
  return reader.rows({
    name: `${noun} redirects`,
    text: 'SELECT slug, target_id AS id FROM identity_redirects WHERE kind = $1 AND slug = ANY($2::text[])',
    values: [noun, slugs],
  });
}

function read<N extends Noun>(
  reader: Reader,
  noun: N,
  key: string,
  type: string,
  values: readonly unknown[],
): Promise<NounRows[N][]> {
  const { name, table, joins, id, select } = shapes[noun];
  const alias = id.split('.')[0];
  return reader.rows({
    name: `${name} by ${key}`,
    text: `SELECT ${select} FROM ${table} ${joins} WHERE ${alias}.${key} = ANY($1::${type})`,
    values: [values],
  });
}
