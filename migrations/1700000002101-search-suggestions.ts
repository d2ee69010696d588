import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Suggestions read off indexes in their order: `search_names` says of each name whether it is the thing's own or another
 * one, and what has a name of its own is sorted by that and by weight under each beginning of one to five letters.
 */
export class SearchSuggestions1700000002101 implements MigrationInterface {
  name = 'SearchSuggestions1700000002101';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...writeUpkeep(true), fill]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...writeUpkeep(false), ...formerTables]) await queryRunner.query(statement);
  }
}

const named = `kind IN ('speaker', 'company', 'topic', 'group')`;
const lengths = [1, 2, 3, 4, 5];

const tables = [
  'ALTER TABLE search_names ADD COLUMN is_own boolean NOT NULL DEFAULT false',
  ...[1, 2, 3].map((length) => `DROP INDEX search_names_${length}`),
  ...lengths.map(
    (length) =>
      `CREATE INDEX search_names_${length} ON search_names (left(key, ${length}), is_own, weight) WHERE ${named}`,
  ),
  `CREATE INDEX search_names_named ON search_names (key) WHERE ${named}`,
];

const formerTables = [
  'DROP INDEX search_names_named',
  ...lengths.map((length) => `DROP INDEX search_names_${length}`),
  ...[1, 2, 3].map(
    (length) => `CREATE INDEX search_names_${length} ON search_names (kind, left(key, ${length}), weight)`,
  ),
  'ALTER TABLE search_names DROP COLUMN is_own',
];

const fill = `UPDATE search_names n SET is_own = true FROM search_documents d
  WHERE d.kind = n.kind AND d.id = n.id AND d.names[1] = n.key`;

const columns = 'names, title, body, facets, day, sort_at, weight';
const listOf = (row: string) => columns.replace(/\w+/g, (column) => `${row}.${column}`);

/** The functions that write names, with or without the new column; all else in them is as it was. */
function writeUpkeep(hasOwn: boolean): string[] {
  const own = (text: string) => (hasOwn ? text : '');
  return [
    `CREATE OR REPLACE FUNCTION search_refresh(which text, given integer[]) RETURNS void LANGUAGE plpgsql
     SET plan_cache_mode = force_generic_plan AS $$
     DECLARE
       wanted integer[] := ARRAY(SELECT DISTINCT one FROM unnest(given) AS one WHERE one IS NOT NULL);
       fewer text[];
     BEGIN
       IF cardinality(wanted) = 0 THEN RETURN; END IF;
       WITH fresh AS MATERIALIZED (
         SELECT found.* FROM unnest(wanted) AS w(id)
         CROSS JOIN LATERAL (SELECT s.* FROM search_source s WHERE s.kind = which AND s.id = w.id OFFSET 0) found
       ), gone AS (
         DELETE FROM search_documents d
         WHERE d.kind = which AND d.id = ANY (wanted) AND NOT EXISTS (SELECT FROM fresh WHERE fresh.id = d.id)
       )
       INSERT INTO search_documents AS d (kind, id, ${columns})
       SELECT fresh.kind, fresh.id, ${listOf('fresh')} FROM fresh ORDER BY fresh.id
       ON CONFLICT (kind, id) DO UPDATE SET (${columns}) = ROW(${listOf('excluded')})
       WHERE (${listOf('d')}) IS DISTINCT FROM (${listOf('excluded')});

       WITH stated AS MATERIALIZED (
         SELECT d.id, d.weight, name.key, name.place = 1 AS is_own
         FROM search_documents d CROSS JOIN unnest(d.names) WITH ORDINALITY AS name(key, place)
         WHERE d.kind = which AND d.id = ANY (wanted)
       ), gone AS (
         DELETE FROM search_names n WHERE n.kind = which AND n.id = ANY (wanted)
           AND NOT EXISTS (SELECT FROM stated WHERE stated.id = n.id AND stated.key = n.key)
         RETURNING n.key
       ), changed AS (
         UPDATE search_names n SET weight = stated.weight${own(', is_own = stated.is_own')} FROM stated
         WHERE n.kind = which AND n.id = stated.id AND n.key = stated.key
           AND (n.weight <> stated.weight${own(' OR n.is_own <> stated.is_own')})
       ), come AS (
         INSERT INTO search_names (kind, id, key, weight${own(', is_own')})
         SELECT which, id, key, weight${own(', is_own')} FROM stated
         ON CONFLICT DO NOTHING RETURNING key
       ), counted AS (
         SELECT word, sum(one)::integer AS more
         FROM (SELECT key, -1 AS one FROM gone UNION ALL SELECT key, 1 FROM come) AS changes
         CROSS JOIN LATERAL search_words_of(key) AS word
         GROUP BY word HAVING sum(one) <> 0
       ), written AS (
         INSERT INTO search_words AS w (word, names) SELECT word, more FROM counted ORDER BY word
         ON CONFLICT (word) DO UPDATE SET names = w.names + excluded.names
       )
       SELECT array_agg(word) INTO fewer FROM counted WHERE more < 0;
       IF fewer IS NOT NULL THEN DELETE FROM search_words WHERE word = ANY (fewer) AND names <= 0; END IF;
     END $$`,
    `CREATE OR REPLACE FUNCTION search_rebuild() RETURNS void LANGUAGE plpgsql AS $$
     BEGIN
       TRUNCATE search_documents, search_names, search_words;
       INSERT INTO search_documents (kind, id, ${columns}) SELECT kind, id, ${columns} FROM search_source;
       INSERT INTO search_names (kind, id, key, weight${own(', is_own')})
         SELECT kind, id, key, weight${own(', place = 1')}
         FROM search_documents CROSS JOIN unnest(names) WITH ORDINALITY AS name(key, place);
       INSERT INTO search_words (word, names)
         SELECT word, count(*) FROM search_names CROSS JOIN LATERAL search_words_of(key) AS word GROUP BY word;
     END $$`,
  ];
}
