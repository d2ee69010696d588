import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `search_titles`: of each document what ranks and orders it by its title, in rows a tenth as long, so that words that
 * stand in thousands of titles are read from few pages; and an index that gives those with a date without the table.
 * Triggers of `search_documents` keep it.
 */
export class SearchTitles1700000005000 implements MigrationInterface {
  name = 'SearchTitles1700000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...table, ...upkeep, ...indexes]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of undone) await queryRunner.query(statement);
  }
}

const columns = 'kind, id, title, day, sort_at, weight';

const isDated = `kind IN ('talk', 'edition')`;
const isNamed = `kind IN ('speaker', 'company', 'topic', 'group')`;
/** An entry of a B-tree holds 2,700 bytes. What has a longer title is found by its text, which has the words too. */
const isTooLong = (row: string) => `${row}${isDated} AND octet_length(${row}title::text) > 1200`;

const table = [
  `CREATE TABLE search_titles (
    kind text NOT NULL,
    id integer NOT NULL,
    title tsvector NOT NULL,
    day date,
    sort_at timestamptz NOT NULL,
    weight smallint NOT NULL,
    PRIMARY KEY (kind, id)
  )`,
  `UPDATE search_documents SET title = '' WHERE ${isTooLong('')}`,
  `INSERT INTO search_titles (${columns}) SELECT ${columns} FROM search_documents`,
];

const upkeep = [
  `CREATE FUNCTION titles_cut() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN NEW.title := ''; RETURN NEW; END $$`,
  `CREATE TRIGGER titles_cut BEFORE INSERT OR UPDATE ON search_documents FOR EACH ROW
   WHEN (${isTooLong('NEW.')}) EXECUTE FUNCTION titles_cut()`,
  `CREATE FUNCTION titles_write() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     INSERT INTO search_titles (${columns}) VALUES (${columns.replace(/\w+/g, 'NEW.$&')})
     ON CONFLICT (kind, id) DO UPDATE SET (${columns}) = ROW(excluded.*);
     RETURN NULL;
   END $$`,
  `CREATE TRIGGER titles_write AFTER INSERT OR UPDATE ON search_documents FOR EACH ROW EXECUTE FUNCTION titles_write()`,
  `CREATE FUNCTION titles_remove() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN DELETE FROM search_titles WHERE kind = OLD.kind AND id = OLD.id; RETURN NULL; END $$`,
  `CREATE TRIGGER titles_remove AFTER DELETE ON search_documents FOR EACH ROW EXECUTE FUNCTION titles_remove()`,
  `CREATE FUNCTION titles_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN TRUNCATE search_titles; RETURN NULL; END $$`,
  `CREATE TRIGGER titles_truncate AFTER TRUNCATE ON search_documents EXECUTE FUNCTION titles_truncate()`,
];

/** The indexes of words in titles, as they are of either table. */
const wordIndexes = (owner: string) => [
  `CREATE INDEX ${owner}_${owner === 'search_titles' ? 'words' : 'title'} ON ${owner} USING gin (title) WITH (gin_pending_list_limit = 256)`,
  `CREATE INDEX ${owner}_named ON ${owner} USING gin (title) WITH (gin_pending_list_limit = 256) WHERE ${isNamed}`,
];
const indexes = [
  'DROP INDEX search_documents_title, search_documents_named',
  ...wordIndexes('search_titles'),
  `CREATE INDEX search_titles_newest ON search_titles (sort_at, kind, id) INCLUDE (title, day) WHERE ${isDated}`,
];

const undone = [
  ...['cut', 'write', 'remove', 'truncate'].flatMap((what) => [
    `DROP TRIGGER titles_${what} ON search_documents`,
    `DROP FUNCTION titles_${what}()`,
  ]),
  'DROP TABLE search_titles',
  ...wordIndexes('search_documents'),
];
