import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityMetadata } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('entities and migrated tables', () => {
  let database: TestDatabase;
  const metadata = () => database.dataSource.entityMetadatas;
  const rowsOf = (statement: string) => database.dataSource.query(statement);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('name the same tables', async () => {
    const tables = await rowsOf(`SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'migrations'`);
    expect(
      metadata()
        .map((entity) => entity.tableName)
        .sort(),
    ).toEqual(tables.map((table: { name: string }) => table.name).sort());
  });

  it('have the same columns with the same types, nullability, primary keys and defaults', async () => {
    const columns = await rowsOf(`SELECT attrelid::regclass::text AS table, attname AS name,
        format_type(atttypid, atttypmod) AS type, NOT attnotnull AS nullable,
        EXISTS (SELECT FROM pg_index WHERE indrelid = attrelid AND indisprimary AND attnum = ANY (indkey)) AS primary,
        attidentity <> '' AS identity, atthasdef AND attgenerated = '' AS "hasDefault"
      FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'migrations'
        AND attnum > 0 AND NOT attisdropped`);
    expect(sort(metadata().flatMap(describeColumns))).toEqual(sort(columns));
    expect(columns.length).toBeGreaterThan(100);
  });

  it('refer to the same tables, and say the same of what happens on removal', async () => {
    const keys = await rowsOf(`SELECT conrelid::regclass::text AS table,
        (SELECT attname FROM pg_attribute WHERE attrelid = conrelid AND attnum = conkey[1]) AS column,
        confrelid::regclass::text AS target,
        CASE confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE 'NO ACTION' END AS removal
      FROM pg_constraint WHERE contype = 'f'`);
    const stated = metadata().flatMap((entity) =>
      entity.foreignKeys.map((key) => ({
        table: entity.tableName,
        column: key.columnNames[0],
        target: key.referencedEntityMetadata.tableName,
        removal: key.onDelete ?? 'NO ACTION',
      })),
    );
    expect(sort(stated)).toEqual(sort(keys));
  });

  it('have the same unique keys', async () => {
    const keys = await rowsOf(`SELECT conrelid::regclass::text AS table,
        ARRAY(SELECT attname::text FROM pg_attribute
          WHERE attrelid = conrelid AND attnum = ANY (conkey) ORDER BY attname) AS columns
      FROM pg_constraint WHERE contype = 'u' AND connamespace = 'public'::regnamespace`);
    const stated = metadata().flatMap((entity) =>
      entity.uniques.map((key) => ({
        table: entity.tableName,
        columns: key.columns.map((column) => column.databaseName).sort(),
      })),
    );
    expect(sort(stated)).toEqual(sort(keys));
  });

  it('read an event with its talks through TypeORM', async () => {
    await rowsOf(`WITH edition AS (INSERT INTO editions (slug, status) VALUES ('undated', 'scheduled') RETURNING id, sort_at)
      INSERT INTO talks (slug, edition_id, position, kind, sort_at) SELECT 'a-talk', id, 0, 'talk', sort_at FROM edition`);
    const [edition] = await database.dataSource
      .getRepository('Edition')
      .find({ relations: { talks: true, group: true, keys: true } });
    expect(edition).toMatchObject({
      slug: 'undated',
      group: null,
      keys: [],
      sortAt: -Infinity,
      talks: [{ slug: 'a-talk' }],
    });
  });
});

function describeColumns(entity: EntityMetadata) {
  return entity.columns.map((column) => ({
    table: entity.tableName,
    name: column.databaseName,
    type: typeNames[String(column.type)] ?? `${String(column.type)}${column.isArray ? '[]' : ''}`,
    nullable: column.isNullable,
    primary: column.isPrimary,
    identity: column.isGenerated,
    hasDefault: column.default !== undefined,
  }));
}

const typeNames: Record<string, string> = { timestamptz: 'timestamp with time zone' };

function sort<T>(rows: T[]): T[] {
  const textOf = (row: T) => JSON.stringify(row);
  return [...rows].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
}
