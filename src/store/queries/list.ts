import type { Reader, Statement } from '../reader.js';
import { keyTypes, mostPageRows, type OrderKey, orders, type PageRequest } from './orders.js';
import type { RowShape } from './rows.js';

/** One condition of a list, for statements that use it. */
export interface Condition {
  /** Short and stable: the name of the statement is made of it. */
  name: string;
  /** The SQL; `put` takes a value with its SQL type and gives its place in the statement. */
  write: (put: Put) => string;
  /** True where it reads columns of the table that `ListShape.join` brings in. */
  needsJoin?: boolean;
}

/** A row of a list of many parents, with the id of the parent whose list it is in. */
export type Owned<Row> = Row & { ownerId: number };

/** Takes a value with its SQL type and gives its place in the statement ("$1::int"). */
export type Put = (value: unknown, type: string) => string;

/**
 * Where a list is read from: the table whose index holds it in order. The rows of a page are joined only after the
 * page's ids are known.
 */
export interface ListShape {
  name: string;
  from: string;
  /** What conditions with `needsJoin` read, joined to `from`. */
  join?: string;
  /** The condition that ties the list to its parent, whose id is `k.id`; null for a list without a parent. */
  parent: string | null;
  /** The id of a listed row. */
  id: string;
  /** Columns of the keys it can be sorted by. */
  keys: Partial<Record<OrderKey, string>>;
  /** Whether `from` may name one row several times under one parent. */
  repeats: boolean;
  row: RowShape;
}

/** The parents of a list. `merge`: one list of all their rows; else a list for each, of {@link Owned} rows. */
export interface Parents {
  ids: readonly number[];
  merge: boolean;
}

/** With more optional conditions than this a statement is not kept prepared: there are too many variants. */
const mostPreparedConditions = 2;

/** Reads a page of the list, in the list's order, for each parent or over all. One statement. */
export async function readPage<Row>(
  reader: Reader,
  shape: ListShape,
  conditions: readonly Condition[],
  page: PageRequest,
  parents: Parents | null,
): Promise<Row[]> {
  const rows = await reader.rows<Row>(writePage(shape, conditions, page, parents));
  return page.backward ? rows.reverse() : rows;
}

/** Counts the list, for each parent by its id or over all under the key 0. One statement. */
export async function readCounts(
  reader: Reader,
  shape: ListShape,
  conditions: readonly Condition[],
  parents: Parents | null,
): Promise<Map<number, number>> {
  const rows = await reader.rows<{ ownerId: number; total: number }>(writeCount(shape, conditions, parents));
  return new Map(rows.map((row) => [row.ownerId, row.total]));
}

/** The one count of a list that was read over all its parents. */
export function sumCounts(counts: Map<number, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** The statement of {@link readPage}. */
export function writePage(
  shape: ListShape,
  conditions: readonly Condition[],
  page: PageRequest,
  parents: Parents | null,
): Statement {
  const { values, put } = collectValues();
  const { keys, descending } = orders[page.order];
  const direction = descending !== page.backward ? 'DESC' : 'ASC';
  const columns = keys.map((key) => columnOf(shape, key));
  const outer = keys.map((key) => `p."${key}" ${direction}`).join(', ');
  const picked = keys.map((key, index) => `${columns[index]} AS "${key}"`);
  if (!keys.some((key) => key === 'id')) picked.push(`${shape.id} AS "id"`);

  const source = parents ? `unnest(${put(parents.ids, 'int[]')}) AS k(id)` : '';
  const where = writeWhere(shape, conditions, put, parents !== null);
  const row = (keysOf: typeof page.after) => keys.map((key, index) => put(keysOf?.[index], keyTypes[key])).join(', ');
  if (page.after) where.push(`(${columns.join(', ')}) ${descending ? '<' : '>'} (${row(page.after)})`);
  if (page.before) where.push(`(${columns.join(', ')}) ${descending ? '>' : '<'} (${row(page.before)})`);
  const size = put(page.size, 'int');

  const from = `${writeFrom(shape, conditions)}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}`;
  const inOrder = columns.map((column) => `${column} ${direction}`).join(', ');
  // The plan is made without the values, and PostgreSQL then takes LIMIT $n for a tenth of all rows: enough to read and
  // sort the whole list. The limit in figures tells it that a page is short.
  const inner = `SELECT p.* FROM (SELECT ${shape.repeats ? 'DISTINCT ' : ''}${picked.join(', ')} FROM ${from} ORDER BY ${inOrder} LIMIT ${mostPageRows}) p ORDER BY ${outer} LIMIT ${size}`;

  const { table, joins, id, select } = shape.row;
  const rest = `JOIN ${table} ON ${id} = p."id" ${joins} ORDER BY`;
  let text: string;
  if (parents && !parents.merge) {
    text = `SELECT k.id AS "ownerId", ${select} FROM ${source} CROSS JOIN LATERAL (${inner}) p ${rest} k.id, ${outer}`;
  } else if (parents) {
    text = `SELECT ${select} FROM (SELECT DISTINCT p.* FROM ${source} CROSS JOIN LATERAL (${inner}) p ORDER BY ${outer} LIMIT ${size}) p ${rest} ${outer}`;
  } else {
    text = `SELECT ${select} FROM (${inner}) p ${rest} ${outer}`;
  }
  const part = `${page.order}${page.backward ? ' backward' : ''}${page.after ? ' after' : ''}${page.before ? ' before' : ''}`;
  return { ...nameStatement(shape, part, conditions, parents), text, values };
}

/** The statement of {@link readCounts}. */
export function writeCount(shape: ListShape, conditions: readonly Condition[], parents: Parents | null): Statement {
  const { values, put } = collectValues();
  const source = parents ? `unnest(${put(parents.ids, 'int[]')}) AS k(id)` : '';
  const where = writeWhere(shape, conditions, put, parents !== null);
  const from = `${writeFrom(shape, conditions)}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}`;
  const counted = shape.repeats ? `count(DISTINCT ${shape.id})::int` : 'count(*)::int';
  let text: string;
  if (parents && !parents.merge) {
    text = `SELECT k.id AS "ownerId", p.total FROM ${source} CROSS JOIN LATERAL (SELECT ${counted} AS total FROM ${from}) p`;
  } else if (parents) {
    text = `SELECT 0 AS "ownerId", count(DISTINCT p.id)::int AS total FROM ${source} CROSS JOIN LATERAL (SELECT ${shape.id} AS id FROM ${from}) p`;
  } else {
    text = `SELECT 0 AS "ownerId", ${counted} AS total FROM ${from}`;
  }
  return { ...nameStatement(shape, 'count', conditions, parents), text, values };
}

function collectValues(): { values: unknown[]; put: Put } {
  const values: unknown[] = [];
  return { values, put: (value, type) => `$${values.push(value)}::${type}` };
}

function columnOf(shape: ListShape, key: OrderKey): string {
  const column = shape.keys[key];
  if (column === undefined) throw new Error(`${shape.name} cannot be sorted by ${key}`);
  return column;
}

function writeFrom(shape: ListShape, conditions: readonly Condition[]): string {
  return shape.join && conditions.some((condition) => condition.needsJoin) ? `${shape.from} ${shape.join}` : shape.from;
}

function writeWhere(shape: ListShape, conditions: readonly Condition[], put: Put, hasParent: boolean): string[] {
  const where = conditions.map((condition) => condition.write(put));
  if (hasParent && shape.parent) where.unshift(shape.parent);
  return where;
}

function nameStatement(
  shape: ListShape,
  part: string,
  conditions: readonly Condition[],
  parents: Parents | null,
): Pick<Statement, 'name' | 'prepare'> {
  const used = conditions.map((condition) => condition.name).join(',');
  return {
    name: `${shape.name}${parents?.merge ? ' merged' : ''} ${part}${used && ` [${used}]`}`,
    prepare: conditions.length <= mostPreparedConditions,
  };
}
