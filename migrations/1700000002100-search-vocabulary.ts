import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who searches keeps the words that stand for topics in memory. `search_vocabulary` says which state of them is the
 * present one: triggers give each change a new version, and a search reads it along with its results.
 */
export class SearchVocabulary1700000002100 implements MigrationInterface {
  name = 'SearchVocabulary1700000002100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE search_vocabulary (
      is_present boolean PRIMARY KEY DEFAULT true CHECK (is_present),
      version uuid NOT NULL DEFAULT gen_random_uuid()
    )`);
    await queryRunner.query('INSERT INTO search_vocabulary DEFAULT VALUES');
    for (const [table, watched] of watchedColumns) {
      for (const statement of writeTriggers(table, watched)) await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table] of watchedColumns) {
      for (const event of ['insert', 'update', 'delete', 'truncate']) {
        await queryRunner.query(`DROP TRIGGER vocabulary_${event} ON ${table}`);
        await queryRunner.query(`DROP FUNCTION vocabulary_${event}_${table}()`);
      }
    }
    await queryRunner.query('DROP TABLE search_vocabulary');
  }
}

const watchedColumns = [
  ['topics', 'id, name'],
  ['topic_aliases', 'topic_id, key, alias'],
] as const;

/** A statement that changes no row, or none of the watched columns, leaves the version as it is. */
function writeTriggers(table: string, watched: string): string[] {
  const differs = `(SELECT ${watched} FROM gone EXCEPT SELECT ${watched} FROM came)
    UNION ALL (SELECT ${watched} FROM came EXCEPT SELECT ${watched} FROM gone)`;
  const events = [
    ['insert', 'REFERENCING NEW TABLE AS came', 'EXISTS (SELECT FROM came)'],
    ['delete', 'REFERENCING OLD TABLE AS gone', 'EXISTS (SELECT FROM gone)'],
    ['update', 'REFERENCING OLD TABLE AS gone NEW TABLE AS came', `EXISTS (${differs})`],
    ['truncate', '', 'true'],
  ];
  return events.flatMap(([event, transition, condition]) => [
    `CREATE FUNCTION vocabulary_${event}_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN UPDATE search_vocabulary SET version = gen_random_uuid() WHERE ${condition}; RETURN NULL; END $$`,
    `CREATE TRIGGER vocabulary_${event} AFTER ${event} ON ${table} ${transition}
     FOR EACH STATEMENT EXECUTE FUNCTION vocabulary_${event}_${table}()`,
  ]);
}
