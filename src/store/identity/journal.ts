import type { EntityManager } from 'typeorm';
import { queryRows } from '../query-rows.js';
import { type DecidedKind, subjectTables } from './kinds.js';

type Values = Record<string, unknown>;

/** A row as it stands, with its table and primary key. */
interface StoredRow {
  table: JournalledTable;
  key: Values;
  row: Values;
}

/** A row that changed: `before` null where it came, `after` null where it went, else both with the changed columns. */
export interface RowChange {
  table: JournalledTable;
  key: Values;
  before: Values | null;
  after: Values | null;
}

/** Rows by table and key. */
export type Snapshot = Map<string, StoredRow>;

type JournalledTable = keyof typeof journalled;

/**
 * The tables that a decision may write, those that others refer to first: their primary keys, and which rows belong to
 * the subjects ($1) of each kind.
 */
const journalled = {
  people: { keys: ['id'], of: { speaker: 'id = ANY ($1)' } },
  companies: { keys: ['id'], of: { company: 'id = ANY ($1)' } },
  person_names: { keys: ['key', 'person_id'], of: { speaker: 'person_id = ANY ($1)' } },
  company_names: { keys: ['key'], of: { company: 'company_id = ANY ($1)' } },
  topic_aliases: { keys: ['key'], of: { topic: 'topic_id = ANY ($1)' } },
  appearances: { keys: ['id'], of: { speaker: 'person_id = ANY ($1)', company: 'company_id = ANY ($1)' } },
  evidence: {
    keys: ['id'],
    of: { speaker: 'appearance_id IN (SELECT id FROM appearances WHERE person_id = ANY ($1))' },
  },
  appearance_links: {
    keys: ['appearance_id', 'url'],
    of: { speaker: 'appearance_id IN (SELECT id FROM appearances WHERE person_id = ANY ($1))' },
  },
  edition_companies: {
    keys: ['edition_id', 'relation', 'company_id'],
    of: { company: 'company_id = ANY ($1)' },
  },
  identity_redirects: {
    keys: ['kind', 'slug'],
    of: {
      speaker: `kind = 'speaker' AND target_id = ANY ($1)`,
      company: `kind = 'company' AND target_id = ANY ($1)`,
    },
  },
  identity_apart: {
    keys: ['kind', 'one_id', 'other_id'],
    of: {
      speaker: `kind = 'speaker' AND (one_id = ANY ($1) OR other_id = ANY ($1))`,
      company: `kind = 'company' AND (one_id = ANY ($1) OR other_id = ANY ($1))`,
    },
  },
} as const satisfies Record<string, { keys: readonly string[]; of: Partial<Record<DecidedKind, string>> }>;

const tables = Object.keys(journalled) as JournalledTable[];

/** Every row that belongs to the subjects, as it stands now. */
export async function takeSnapshot(manager: EntityManager, kind: DecidedKind, ids: number[]): Promise<Snapshot> {
  const snapshot: Snapshot = new Map();
  for (const table of tables) {
    const of: Partial<Record<DecidedKind, string>> = journalled[table].of;
    if (!of[kind]) continue;
    const rows = await queryRows<{ row: Values }>(
      manager,
      `SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${of[kind]} ORDER BY ${journalled[table].keys.join(', ')}`,
      [ids],
    );
    for (const { row } of rows) {
      const key = Object.fromEntries(journalled[table].keys.map((column) => [column, row[column]]));
      snapshot.set(nameRow(table, key), { table, key, row });
    }
  }
  return snapshot;
}

/** What came, went and changed between two snapshots. */
export function compareSnapshots(before: Snapshot, after: Snapshot): RowChange[] {
  const gone = [...before].filter(([name]) => !after.has(name));
  const come = [...after].filter(([name]) => !before.has(name));
  const changed = [...after].flatMap(([name, { table, key, row }]) => {
    const old = before.get(name)?.row;
    const columns = old ? Object.keys(row).filter((column) => !isSame(old[column], row[column])) : [];
    return old && columns.length > 0 ? [{ table, key, before: pick(old, columns), after: pick(row, columns) }] : [];
  });
  return [
    ...gone.map(([, { table, key, row }]) => ({ table, key, before: row, after: null })),
    ...come.map(([, { table, key, row }]) => ({ table, key, before: null, after: row })),
    ...changed,
  ];
}

/** Keeps what a decision changed. */
export async function writeJournal(manager: EntityManager, decisionId: number, changes: RowChange[]): Promise<void> {
  await manager.query(
    `INSERT INTO identity_changes (decision_id, position, table_name, key, before, after)
     SELECT $1, position - 1, change->>'table', change->'key', nullif(change->'before', 'null'), nullif(change->'after', 'null')
     FROM jsonb_array_elements($2) WITH ORDINALITY AS given (change, position)`,
    [decisionId, JSON.stringify(changes)],
  );
}

/** What a decision changed. */
export function readJournal(manager: EntityManager, decisionId: number): Promise<RowChange[]> {
  return queryRows(
    manager,
    `SELECT table_name AS "table", key, before, after FROM identity_changes WHERE decision_id = $1 ORDER BY position`,
    [decisionId],
  );
}

/**
 * Turns the changes back. What an import has changed since stays as the import left it: a row that it removed, a
 * column that no longer holds what the decision wrote.
 * @param settle is called when all is turned back but that speakers and companies that came still stand, so that what
 *   imports have added to them since can be handed over.
 */
export async function turnBack(
  manager: EntityManager,
  changes: RowChange[],
  settle: () => Promise<void>,
): Promise<void> {
  for (const table of tables) {
    const here = changes.filter((change) => change.table === table);
    await putBack(
      manager,
      table,
      here.flatMap(({ before, after }) => (before && !after ? [before] : [])),
    );
    await changeBack(
      manager,
      table,
      here.filter(({ before, after }) => before && after),
    );
  }
  for (const table of [...tables].reverse()) if (!isSubjects(table)) await remove(manager, table, changes);
  await settle();
  for (const table of tables) if (isSubjects(table)) await remove(manager, table, changes);
}

const isSubjects = (table: JournalledTable) => table === 'people' || table === 'companies';

/** Removes the rows that came. */
async function remove(manager: EntityManager, table: JournalledTable, changes: RowChange[]): Promise<void> {
  const keys = changes.flatMap((change) => (change.table === table && !change.before ? [change.key] : []));
  if (keys.length === 0) return;
  await manager.query(`DELETE FROM ${table} t USING ${recordset(table)} WHERE ${joinKeys(table)}`, [
    JSON.stringify(keys),
  ]);
}

/** A row whose talk or edition an import has removed cannot come back. */
const stillHas: Partial<Record<JournalledTable, string>> = {
  appearances: 'EXISTS (SELECT FROM talks WHERE talks.id = given.talk_id)',
  appearance_links: 'EXISTS (SELECT FROM appearances WHERE appearances.id = given.appearance_id)',
  edition_companies: 'EXISTS (SELECT FROM editions WHERE editions.id = given.edition_id)',
};

async function putBack(manager: EntityManager, table: JournalledTable, rows: Values[]): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO ${table} SELECT * FROM ${recordset(table)} WHERE ${stillHas[table] ?? 'true'} ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}

async function changeBack(manager: EntityManager, table: JournalledTable, changes: RowChange[]): Promise<void> {
  const columns = [...new Set(changes.flatMap((change) => Object.keys(change.before ?? {})))];
  for (const column of columns) {
    const rows = changes.filter((change) => change.before && column in change.before);
    await manager.query(
      `UPDATE ${table} t SET ${column} = (jsonb_populate_record(NULL::${table}, change->'before')).${column}
       FROM jsonb_array_elements($1) AS change, LATERAL jsonb_populate_record(NULL::${table}, change->'key') AS given
       WHERE ${joinKeys(table)} AND to_jsonb(t)->'${column}' = change->'after'->'${column}'`,
      [JSON.stringify(rows)],
    );
  }
}

const recordset = (table: JournalledTable) => `jsonb_populate_recordset(NULL::${table}, $1) AS given`;
const joinKeys = (table: JournalledTable) =>
  journalled[table].keys.map((column) => `t.${column} = given.${column}`).join(' AND ');

/**
 * Later decisions, not undone, that build on this one: they changed a value that it changed, are about a row that it
 * made, or removed a row that it needs.
 */
export function findDependents(
  manager: EntityManager,
  decision: { id: number; kind: DecidedKind; subjects: number[] },
): Promise<{ id: number; what: string }[]> {
  const table = subjectTables[decision.kind];
  return queryRows(
    manager,
    `SELECT later.id, later.what FROM identity_decisions later
     WHERE later.id > $1 AND later.undone_at IS NULL AND (
       EXISTS (
         SELECT FROM identity_changes mine JOIN identity_changes theirs USING (table_name, key)
         WHERE mine.decision_id = $1 AND theirs.decision_id = later.id AND (
           mine.before IS NULL OR mine.after IS NULL OR theirs.before IS NULL OR theirs.after IS NULL
           OR EXISTS (SELECT jsonb_object_keys(mine.after) INTERSECT SELECT jsonb_object_keys(theirs.after)))
       )
       OR (later.kind = $2 AND EXISTS (
         SELECT FROM identity_changes mine
         WHERE mine.decision_id = $1 AND mine.table_name = $3 AND mine.before IS NULL
           AND (mine.key->>'id')::int = ANY (later.subjects)
       ))
       OR EXISTS (
         SELECT FROM identity_changes theirs
         WHERE theirs.decision_id = later.id AND theirs.after IS NULL AND (
           (theirs.table_name = $3 AND (theirs.key->>'id')::int = ANY ($4))
           OR (theirs.table_name = 'companies' AND EXISTS (
             SELECT FROM identity_changes mine
             WHERE mine.decision_id = $1 AND mine.table_name = 'appearances' AND mine.after IS NULL
               AND mine.before->>'company_id' = theirs.key->>'id')))
       ))
     ORDER BY later.id`,
    [decision.id, decision.kind, table, decision.subjects],
  );
}

const nameRow = (table: string, key: Values) => `${table} ${JSON.stringify(key)}`;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const pick = (row: Values, columns: string[]) => Object.fromEntries(columns.map((column) => [column, row[column]]));
