import type { EntityManager } from 'typeorm';
import type { CompanyDecision } from '../../resolve/index.js';
import { markChanged, type SavedRow } from '../counts.js';
import { queryRows } from '../query-rows.js';
import { findFreeSlugs } from './find-free-slugs.js';

/** Writes the companies and their names. @returns a row for each, in the same order. */
export async function saveCompanies(manager: EntityManager, companies: CompanyDecision[]): Promise<SavedRow[]> {
  if (companies.length === 0) return [];
  const saved = await addCompanies(manager, companies);
  // The day a name was last seen moves on with every event; that alone is no change to tell of.
  const updated = await queryRows<{ id: number; visibly: boolean }>(
    manager,
    `UPDATE companies
     SET name = given.name, name_seen_on = given."nameSeenOn", domain = given.domain, updated_at = now()
     FROM (
       SELECT present.id, given.name, given."nameSeenOn", coalesce(given.domain, present.domain) AS domain,
         (present.name, present.domain) IS DISTINCT FROM (given.name, coalesce(given.domain, present.domain)) AS visibly
       FROM jsonb_to_recordset($1) AS given (id int, name text, "nameSeenOn" date, domain text)
       JOIN companies AS present ON present.id = given.id
     ) AS given
     WHERE companies.id = given.id
       AND (companies.name, companies.name_seen_on, companies.domain)
         IS DISTINCT FROM (given.name, given."nameSeenOn", given.domain)
     RETURNING companies.id, given.visibly`,
    [JSON.stringify(companies)],
  );
  const named = await saveNames(manager, companies, saved);
  const touched = new Set([...updated.filter((row) => row.visibly), ...named].map((row) => row.id));
  for (const row of saved) if (touched.has(row.id)) markChanged(row);
  return saved;
}

async function addCompanies(manager: EntityManager, companies: CompanyDecision[]): Promise<SavedRow[]> {
  const fresh = companies.filter((company) => company.id === null);
  const slugs = await findFreeSlugs(
    manager,
    'companies',
    fresh.map((company) => company.slugs),
  );
  const rows = await queryRows<{ id: number; slug: string }>(
    manager,
    `INSERT INTO companies (slug, name, name_seen_on, domain)
     SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::text[]) RETURNING id, slug`,
    [
      slugs,
      fresh.map((company) => company.name),
      fresh.map((company) => company.nameSeenOn),
      fresh.map((company) => company.domain),
    ],
  );
  const idBySlug = new Map(rows.map((row) => [row.slug, row.id]));
  return companies.map((company) => ({
    id: company.id ?? (idBySlug.get(slugs[fresh.indexOf(company)] as string) as number),
    outcome: company.id === null ? 'new' : 'unchanged',
  }));
}

/** The first spelling of a name stays; the time it was in use is added where it becomes known. */
function saveNames(manager: EntityManager, companies: CompanyDecision[], saved: SavedRow[]): Promise<{ id: number }[]> {
  const names = companies.flatMap((company, index) =>
    company.names.map((name) => ({ ...name, id: (saved[index] as SavedRow).id })),
  );
  return queryRows(
    manager,
    `INSERT INTO company_names (key, company_id, name, used_from, used_until)
     SELECT DISTINCT ON (key) key, id, name, "from", until
     FROM jsonb_to_recordset($1) AS given (key text, id int, name text, "from" date, until date)
     WHERE NOT EXISTS (
       SELECT FROM company_names AS present
       WHERE present.key = given.key
         AND (present.company_id <> given.id
           OR (present.used_from, present.used_until)
             IS NOT DISTINCT FROM (coalesce(given."from", present.used_from), coalesce(given.until, present.used_until)))
     )
     ON CONFLICT (key) DO UPDATE
       SET used_from = coalesce(excluded.used_from, company_names.used_from),
           used_until = coalesce(excluded.used_until, company_names.used_until)
     RETURNING company_id AS id`,
    [JSON.stringify(names)],
  );
}
