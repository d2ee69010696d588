import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A text has the stems of its own language beside English ones. `search_vocabulary` also says which languages there are,
 * so that a search leaves out the stems of all others, and `search_stems` tells them apart. A language stays once it was
 * there: looking for it in vain costs little.
 */
export class SearchLanguages1700000006000 implements MigrationInterface {
  name = 'SearchLanguages1700000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...languages, ...tables.flatMap(writeTriggers), stems]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION search_stems(text)');
    for (const table of tables) {
      for (const event of events) await queryRunner.query(`DROP TRIGGER vocabulary_languages_${event} ON ${table}`);
    }
    await queryRunner.query('DROP FUNCTION vocabulary_languages()');
    await queryRunner.query('ALTER TABLE search_vocabulary DROP COLUMN languages');
  }
}

const tables = ['talks', 'editions'] as const;
const events = ['insert', 'update'] as const;
/** As `search_vector` takes it from a tag. */
const code = 'lower(left(language, 2))';

const languages = [
  `ALTER TABLE search_vocabulary ADD languages text[] NOT NULL DEFAULT '{}'`,
  `UPDATE search_vocabulary SET languages = ARRAY(
     SELECT ${code} FROM talks WHERE language IS NOT NULL UNION SELECT ${code} FROM editions WHERE language IS NOT NULL ORDER BY 1)`,
  `CREATE FUNCTION vocabulary_languages() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     UPDATE search_vocabulary v SET version = gen_random_uuid(), languages = ARRAY(
       SELECT unnest(v.languages) UNION SELECT ${code} FROM came WHERE language IS NOT NULL ORDER BY 1)
     WHERE EXISTS (SELECT FROM came WHERE ${code} <> ALL (v.languages));
     RETURN NULL;
   END $$`,
];

const writeTriggers = (table: string) =>
  events.map(
    (event) => `CREATE TRIGGER vocabulary_languages_${event} AFTER ${event} ON ${table} REFERENCING NEW TABLE AS came
   FOR EACH STATEMENT EXECUTE FUNCTION vocabulary_languages()`,
  );

const stems = `CREATE FUNCTION search_stems(word text) RETURNS TABLE (language text, stem text) STABLE LANGUAGE sql AS $$
  SELECT right(c.cfgname, 2), to_tsquery(c.oid::regconfig, '''' || word || '''')::text
  FROM pg_ts_config c WHERE c.cfgname ~ '^search_[a-z]{2}$' AND pg_ts_config_is_visible(c.oid) ORDER BY 1 $$`;
