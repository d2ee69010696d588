import type { EntityManager } from 'typeorm';
import { slugify, squeeze, TalkgraphError } from '../../base/index.js';
import type { Database } from '../open-database.js';
import { queryRows } from '../query-rows.js';
import { findFreeSlugs } from '../save/find-free-slugs.js';
import { type Authority, type Decided, decide } from './decide.js';
import { findSubject, findTalks, type Subject } from './find-subject.js';
import { keepApart } from './keep-apart.js';
import { type IdentityKind, kindTables } from './kinds.js';
import { nameKeys } from './name-key.js';

/** What is to be taken out: the appearances on some talks, or one of the names with all that was written under it. */
export interface SplitRequest {
  kind: IdentityKind;
  slug: string;
  /** Slugs of talks. */
  talks?: string[];
  name?: string | null;
  /** How the new one is called. A company taken out by talks needs a name of its own. */
  as?: string | null;
}

interface Appearance {
  id: number;
  talkId: number;
  written: string | null;
}

/**
 * Takes appearances out of a speaker or company into a new one. The two are then known not to be the same.
 * @throws TalkgraphError SLUG_UNKNOWN; USAGE where it is not said what; DECISION_REFUSED where nothing would be moved
 *   or nothing left, or the name is not free.
 */
export function splitRow(
  database: Pick<Database, 'dataSource'>,
  request: SplitRequest,
  authority: Authority,
): Promise<Decided> {
  const { kind, slug } = request;
  const talks = [...new Set(request.talks ?? [])];
  const name = request.name ? squeeze(request.name) : null;
  if (talks.length > 0 === (name !== null)) {
    throw new TalkgraphError('USAGE', 'A split takes either talks or a name out.', {
      where: slug,
      hint: 'Give --talk TALK-SLUG (as often as needed) or --name NAME.',
    });
  }
  return decide(
    database,
    { action: 'split', kind },
    authority,
    async (manager): Promise<[Subject]> => [await findSubject(manager, kind, slug)],
    async (manager, [subject]) => {
      const appearances = await listAppearances(manager, kind, subject.id);
      const moved =
        name === null
          ? await pickByTalks(manager, subject, appearances, talks)
          : appearances.filter((one) => one.written !== null && nameKeys[kind](one.written) === nameKeys[kind](name));
      if (name !== null) checkName(kind, subject, name);
      const called = chooseName(request, subject, name, moved);
      const made = await addRow(manager, kind, called);
      await giveNames(manager, { kind, subject, made, called, name, moved });
      const decided = kind === 'speaker' ? ', identity_confidence = NULL' : '';
      await manager.query(`UPDATE appearances SET ${kindTables[kind].owner} = $2${decided} WHERE id = ANY ($1)`, [
        moved.map((one) => one.id),
        made.id,
      ]);
      if (name === null || kind === 'speaker') checkRest(subject, appearances, moved);
      await keepApart(manager, kind, subject.id, made.id);
      const part = name === null ? talks.join(', ') : `the name ${name}`;
      return {
        what: `${kind} ${made.slug} (${called}) was taken out of ${subject.slug} (${subject.name}): ${part}`,
        slug: made.slug,
        made: made.id,
      };
    },
  );
}

function listAppearances(manager: EntityManager, kind: IdentityKind, id: number): Promise<Appearance[]> {
  const written = kind === 'speaker' ? 'person_name' : 'company_name';
  return queryRows(
    manager,
    `SELECT id, talk_id AS "talkId", ${written} AS written FROM appearances WHERE ${kindTables[kind].owner} = $1 ORDER BY id`,
    [id],
  );
}

async function pickByTalks(
  manager: EntityManager,
  subject: Subject,
  appearances: Appearance[],
  slugs: string[],
): Promise<Appearance[]> {
  const talkIds = await findTalks(manager, slugs);
  const moved = appearances.filter((one) => talkIds.includes(one.talkId));
  const found = new Set(moved.map((one) => one.talkId));
  if (found.size === talkIds.length) return moved;
  throw new TalkgraphError('DECISION_REFUSED', `"${subject.slug}" does not appear on each of these talks.`, {
    where: slugs.join(', '),
    hint: 'Name only talks that are listed under it.',
  });
}

function checkName(kind: IdentityKind, subject: Subject, name: string): void {
  if (nameKeys[kind](name) !== nameKeys[kind](subject.name)) return;
  throw new TalkgraphError('DECISION_REFUSED', `"${name}" is the name that "${subject.slug}" is shown under.`, {
    where: subject.slug,
    hint: 'Take out another of its names, or talks with --talk.',
  });
}

function checkRest(subject: Subject, all: Appearance[], moved: Appearance[]): void {
  if (moved.length > 0 && moved.length < all.length) return;
  const problem = moved.length === 0 ? 'Nothing would be taken out of' : 'Nothing would be left of';
  throw new TalkgraphError('DECISION_REFUSED', `${problem} "${subject.slug}".`, {
    where: subject.slug,
    hint: `It stands on ${all.length} talks. A name that was added as an alias goes with "talkgraph undo".`,
  });
}

function chooseName(request: SplitRequest, subject: Subject, name: string | null, moved: Appearance[]): string {
  const called = request.as ? squeeze(request.as) : '';
  if (called !== '') return called;
  if (name !== null) return name;
  if (request.kind === 'speaker') return moved[0]?.written ?? subject.name;
  throw new TalkgraphError('USAGE', 'A company that is taken out by talks needs a name of its own.', {
    where: subject.slug,
    hint: 'Give --as NAME, for example with its place or field: --as "Sonar (music)".',
  });
}

async function addRow(manager: EntityManager, kind: IdentityKind, name: string): Promise<{ id: number; slug: string }> {
  const { table } = kindTables[kind];
  const [slug] = await findFreeSlugs(manager, table, [[slugify(name) || kind]]);
  const [row] = await queryRows<{ id: number; slug: string }>(
    manager,
    `INSERT INTO ${table} (slug, name) VALUES ($1, $2) RETURNING id, slug`,
    [slug, name],
  );
  return row as { id: number; slug: string };
}

interface NewNames {
  kind: IdentityKind;
  subject: Subject;
  made: { id: number };
  called: string;
  name: string | null;
  moved: Appearance[];
}

/** A name that was taken out goes over; names that talks were given under are shared by speakers. */
async function giveNames(manager: EntityManager, given: NewNames): Promise<void> {
  const { kind, subject, made, called, name, moved } = given;
  const keyOf = nameKeys[kind];
  const { names, owner } = kindTables[kind];
  if (name !== null) {
    const taken = await queryRows<{ name: string }>(
      manager,
      `UPDATE ${names} SET ${owner} = $3 WHERE key = $1 AND ${owner} = $2 RETURNING name`,
      [keyOf(name), subject.id, made.id],
    );
    if (taken.length === 0) {
      throw new TalkgraphError('DECISION_REFUSED', `"${name}" is not a name of "${subject.slug}".`, {
        where: subject.slug,
        hint: 'Name it as its other names list it.',
      });
    }
  }
  const written = kind === 'speaker' ? moved.flatMap((one) => one.written ?? []) : [];
  const byKey = new Map([called, ...written].map((one) => [keyOf(one), one]));
  await manager.query(
    `INSERT INTO ${names} (key, ${owner}, name) SELECT key, $2, name FROM unnest($1::text[], $3::text[]) AS given (key, name)
     ON CONFLICT DO NOTHING`,
    [[...byKey.keys()], made.id, [...byKey.values()]],
  );
  const owned = await queryRows(manager, `SELECT FROM ${names} WHERE key = $1 AND ${owner} = $2`, [
    keyOf(called),
    made.id,
  ]);
  if (owned.length > 0) return;
  throw new TalkgraphError('DECISION_REFUSED', `"${called}" is the name of another company.`, {
    where: called,
    hint: 'Give the new company a name that no other has: --as NAME.',
  });
}
