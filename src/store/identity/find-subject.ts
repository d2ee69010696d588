import type { EntityManager } from 'typeorm';
import { TalkgraphError } from '../../base/index.js';
import { measureLikeness } from '../../resolve/index.js';
import { queryRows } from '../query-rows.js';
import { type DecidedKind, subjectTables } from './kinds.js';

/** A speaker, company or topic that a decision is about. */
export interface Subject {
  id: number;
  slug: string;
  name: string;
}

/**
 * Finds a speaker, company or topic by slug; the slug of one that was merged leads to the one it was merged into.
 * @throws TalkgraphError SLUG_UNKNOWN with the nearest slugs.
 */
export async function findSubject(manager: EntityManager, kind: DecidedKind, slug: string): Promise<Subject> {
  const table = subjectTables[kind];
  const [row] = await queryRows<Subject>(
    manager,
    `SELECT id, slug, name FROM ${table} WHERE slug = $1
     UNION ALL
     SELECT t.id, t.slug, t.name FROM ${table} t JOIN identity_redirects r ON r.target_id = t.id
     WHERE r.kind = $2 AND r.slug = $1
     LIMIT 1`,
    [slug.trim().toLowerCase(), kind],
  );
  if (row) return row;
  const near = await findNearest(manager, table, slug);
  throw new TalkgraphError('SLUG_UNKNOWN', `There is no ${kind} "${slug}".`, {
    where: slug,
    hint:
      near.length > 0
        ? `The nearest: ${near.join(', ')}.`
        : 'A slug is the last part of an address, such as "ada-park".',
  });
}

/**
 * Finds talks by slug.
 * @throws TalkgraphError SLUG_UNKNOWN with the nearest slugs.
 */
export async function findTalks(manager: EntityManager, slugs: string[]): Promise<number[]> {
  const rows = await queryRows<{ id: number; slug: string }>(
    manager,
    'SELECT id, slug FROM talks WHERE slug = ANY ($1)',
    [slugs],
  );
  const unknown = slugs.find((slug) => !rows.some((row) => row.slug === slug));
  if (unknown === undefined) return rows.map((row) => row.id);
  const near = await findNearest(manager, 'talks', unknown);
  throw new TalkgraphError('SLUG_UNKNOWN', `There is no talk "${unknown}".`, {
    where: unknown,
    hint: near.length > 0 ? `The nearest: ${near.join(', ')}.` : null,
  });
}

/** At most three slugs that are alike, the nearest first: of those that share the first letter or a whole word. */
async function findNearest(manager: EntityManager, table: string, slug: string): Promise<string[]> {
  const words = slug.toLowerCase().split('-').filter(Boolean);
  const rows = await queryRows<{ slug: string }>(
    manager,
    `SELECT slug FROM ${table} WHERE left(slug, 1) = left($1, 1) OR string_to_array(slug, '-') && $2 LIMIT 5000`,
    [slug.toLowerCase(), words],
  );
  return rows
    .map((row) => ({ slug: row.slug, likeness: measureLikeness(row.slug, slug.toLowerCase()) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || a.slug.localeCompare(b.slug))
    .slice(0, 3)
    .map((near) => near.slug);
}
