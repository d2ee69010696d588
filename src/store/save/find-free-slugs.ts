import type { EntityManager } from 'typeorm';
import { queryRows } from '../query-rows.js';

/** The tables whose rows have a slug. */
export type SluggedTable = 'groups' | 'editions' | 'talks' | 'people' | 'companies';

/** How many numbers are asked for at once. */
const batch = 50;

/**
 * A free slug for each new row: the first of its candidates that neither the table nor an earlier row of this call has,
 * else the first candidate with the least free number from 2 behind it. The caller holds the import lock, so a slug
 * that is free stays so until it is written.
 */
export async function findFreeSlugs(
  manager: EntityManager,
  table: SluggedTable,
  candidates: string[][],
): Promise<string[]> {
  if (candidates.length === 0) return [];
  const wanted = candidates.map((slugs) => (slugs.some(Boolean) ? slugs.filter(Boolean) : [table]));
  const taken = await findTaken(manager, table, wanted.flat());
  const found: string[] = [];
  for (const slugs of wanted) {
    const slug =
      slugs.find((one) => !taken.has(one)) ?? (await findNumbered(manager, table, slugs[0] as string, taken));
    taken.add(slug);
    found.push(slug);
  }
  return found;
}

async function findNumbered(manager: EntityManager, table: SluggedTable, base: string, taken: Set<string>) {
  for (let first = 2; ; first += batch) {
    const slugs = Array.from({ length: batch }, (_, index) => `${base}-${first + index}`);
    const stored = await findTaken(manager, table, slugs);
    const free = slugs.find((slug) => !stored.has(slug) && !taken.has(slug));
    if (free) return free;
  }
}

/** The slug of a row that was merged into another still leads there, so it stays taken. */
async function findTaken(manager: EntityManager, table: SluggedTable, slugs: string[]): Promise<Set<string>> {
  const kind = redirected[table];
  const redirects = kind ? `UNION SELECT slug FROM identity_redirects WHERE kind = '${kind}' AND slug = ANY ($1)` : '';
  const rows = await queryRows<{ slug: string }>(
    manager,
    `SELECT slug FROM ${table} WHERE slug = ANY ($1) ${redirects}`,
    [slugs],
  );
  return new Set(rows.map((row) => row.slug));
}

const redirected: Partial<Record<SluggedTable, string>> = { people: 'speaker', companies: 'company' };
