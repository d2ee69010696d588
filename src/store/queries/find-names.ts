import { foldName } from '../../base/index.js';
import { foldCompany } from '../../resolve/index.js';
import type { Reader } from '../reader.js';
import type { NounRows } from './row-by-key.js';
import { companyRow, topicRow } from './rows.js';

/** What a person can name in a filter. */
export type NamedNoun = 'topic' | 'company' | 'speaker' | 'group';

/**
 * A slug is asked for first, then one that was merged into another, then another name. Names of people are not unique,
 * and those of groups not kept apart from their keys, so both are known by slug only.
 */
const statements: Record<NamedNoun, string> = {
  topic: `SELECT asked.slug AS name, coalesce(o.id, n.topic_id) AS id
    FROM unnest($1::text[], $2::text[]) AS asked(slug, key)
    LEFT JOIN topics o ON o.slug = lower(asked.slug) LEFT JOIN topic_aliases n ON n.key = asked.key
    WHERE coalesce(o.id, n.topic_id) IS NOT NULL`,
  company: `SELECT asked.slug AS name, coalesce(c.id, r.target_id, n.company_id) AS id
    FROM unnest($1::text[], $2::text[]) AS asked(slug, key)
    LEFT JOIN companies c ON c.slug = lower(asked.slug) LEFT JOIN company_names n ON n.key = asked.key
    LEFT JOIN identity_redirects r ON r.kind = 'company' AND r.slug = lower(asked.slug)
    WHERE coalesce(c.id, r.target_id, n.company_id) IS NOT NULL`,
  speaker: `SELECT asked.slug AS name, coalesce(s.id, r.target_id) AS id FROM unnest($1::text[]) AS asked(slug)
    LEFT JOIN people s ON s.slug = lower(asked.slug)
    LEFT JOIN identity_redirects r ON r.kind = 'speaker' AND r.slug = lower(asked.slug)
    WHERE coalesce(s.id, r.target_id) IS NOT NULL`,
  group: `SELECT asked.slug AS name, g.id FROM unnest($1::text[]) AS asked(slug) JOIN groups g ON g.slug = lower(asked.slug)`,
};

/** The form in which other names are stored: those of companies without their legal form. */
const foldings: Partial<Record<NamedNoun, (name: string) => string>> = { topic: foldName, company: foldCompany };

/** The parameters of a noun's statement. */
function writeValues(noun: NamedNoun, names: readonly string[]): unknown[] {
  const fold = foldings[noun];
  return fold ? [names, names.map(fold)] : [names];
}

/**
 * Finds what names stand for: slugs, and for topics and companies also other names in any case and accents, with or without the
 * legal form.
 * Gives ids by name as asked; a name that stands for nothing is left out.
 */
export async function findIdsByName(
  reader: Reader,
  noun: NamedNoun,
  names: readonly string[],
): Promise<Map<string, number>> {
  const rows = await reader.rows<{ name: string; id: number }>({
    name: `${noun} ids by name`,
    text: statements[noun],
    values: writeValues(noun, names),
  });
  return new Map(rows.map((row) => [row.name, row.id]));
}

const shapes = { topic: topicRow, company: companyRow };

/** Reads the topics or companies that names stand for, each with the name that was asked. */
export function readByName<N extends keyof typeof shapes>(
  reader: Reader,
  noun: N,
  names: readonly string[],
): Promise<(NounRows[N] & { asked: string })[]> {
  const { table, id, select } = shapes[noun];
  return reader.rows({
    name: `${noun} by name`,
    text: `SELECT f.name AS asked, ${select} FROM (${statements[noun]}) f JOIN ${table} ON ${id} = f.id`,
    values: writeValues(noun, names),
  });
}

const tables: Record<NamedNoun, string> = { topic: 'topics', company: 'companies', speaker: 'people', group: 'groups' };

/** Reads slugs that begin as the name does (its first two letters), to suggest one in place of an unknown name. */
export async function readSimilarSlugs(reader: Reader, noun: NamedNoun, name: string): Promise<string[]> {
  const rows = await reader.rows<{ slug: string }>({
    name: `${noun} slugs by beginning`,
    text: `SELECT slug FROM ${tables[noun]} WHERE left(slug, 2) = left(lower($1::text), 2) ORDER BY slug LIMIT 1000`,
    values: [name],
  });
  return rows.map((row) => row.slug);
}
