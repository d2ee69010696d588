import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search. `search_source` says what can be found, computed from the tables; `search_documents` keeps it, with the indexes.
 * `search_names` has each name of each document and `search_words` the words of those names, with how many have them.
 * `search_refresh` brings some documents up to date, `search_rebuild` makes all anew; the next migration has them called.
 */
export class Search1700000002000 implements MigrationInterface {
  name = 'Search1700000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...foundation, source, ...tables, ...upkeep]) await queryRunner.query(statement);
  }

  /** The extensions stay: something else may use them by now. */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const thing of removed) await queryRunner.query(`DROP ${thing}`);
  }
}

/** Languages whose words are also indexed by their own stems, beside English ones, which all texts have. */
const languages = [
  ['de', 'german'],
  ['es', 'spanish'],
  ['fr', 'french'],
  ['it', 'italian'],
  ['nl', 'dutch'],
  ['pt', 'portuguese'],
] as const;
const allLanguages = [['en', 'english'], ...languages] as const;

const foundation = [
  `DO $$ BEGIN
     CREATE EXTENSION IF NOT EXISTS unaccent;
     CREATE EXTENSION IF NOT EXISTS pg_trgm;
   EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
     RAISE EXCEPTION 'Search needs the PostgreSQL extensions unaccent and pg_trgm: %', SQLERRM
       USING HINT = 'Install the contrib package of the server, and let its administrator run CREATE EXTENSION for both in this database.';
   END $$`,
  // Stems without stop words: a phrase keeps every word, and "The Who" can be found. The query leaves them out instead.
  ...allLanguages.flatMap(([code, language]) => [
    `CREATE TEXT SEARCH DICTIONARY search_stem_${code} (TEMPLATE = snowball, LANGUAGE = ${language})`,
    `CREATE TEXT SEARCH CONFIGURATION search_${code} (PARSER = "default")`,
    `ALTER TEXT SEARCH CONFIGURATION search_${code}
       ADD MAPPING FOR asciiword, word WITH unaccent, search_stem_${code}`,
    `ALTER TEXT SEARCH CONFIGURATION search_${code}
       ADD MAPPING FOR numword, int, uint, float, sfloat, version WITH unaccent, simple`,
  ]),
  // In plpgsql: SQL functions with unaccent in them are not taken into the query that calls them, and are slow by themselves.
  // Text as the parser is to see it. It would take "node.js" for a host and "ci/cd" for a path, and drop "++" and "#".
  `CREATE FUNCTION search_plain(value text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
   BEGIN
     RETURN translate(
       replace(replace(replace(replace(lower(unaccent('unaccent'::regdictionary, normalize(value, NFKC))),
         'c++', 'cplusplus'), 'c#', 'csharp'), 'f#', 'fsharp'), '.net', ' dotnet'),
       './\\-_:@~=?&%+*<>', repeat(' ', 16));
   END $$`,
  // The form in which two names are the same.
  `CREATE FUNCTION search_key(value text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
   BEGIN
     RETURN left(btrim(regexp_replace(search_plain(value), '[^a-z0-9\\u0080-\\U0010FFFF]+', ' ', 'g')), 200);
   END $$`,
  `CREATE FUNCTION search_vector(value text, language text, weight "char") RETURNS tsvector IMMUTABLE PARALLEL SAFE
   LANGUAGE plpgsql AS $$
   DECLARE
     plain text := search_plain(left(coalesce(value, ''), 50000));
     vector tsvector := to_tsvector('search_en', plain);
   BEGIN
     vector := CASE lower(left(language, 2))
       ${languages.map(([code]) => `WHEN '${code}' THEN vector || to_tsvector('search_${code}', plain)`).join(' ')}
       ELSE vector END;
     RETURN setweight(vector, weight);
   END $$`,
  // A text of to_tsquery in the stems of every language.
  `CREATE FUNCTION search_query(text) RETURNS tsquery STABLE PARALLEL SAFE LANGUAGE plpgsql AS $$
   DECLARE
     config regconfig;
     part tsquery;
     parts tsquery[] := '{}';
     whole tsquery;
   BEGIN
     FOREACH config IN ARRAY ARRAY[${allLanguages.map(([code]) => `'search_${code}'`).join(', ')}]::regconfig[] LOOP
       part := to_tsquery(config, $1);
       IF part = ANY (parts) THEN CONTINUE; END IF;
       whole := CASE WHEN whole IS NULL THEN part ELSE whole || part END;
       parts := parts || part;
     END LOOP;
     RETURN whole;
   END $$`,
  // The words of a name that a mistyped word may have meant.
  `CREATE FUNCTION search_words_of(key text) RETURNS SETOF text IMMUTABLE PARALLEL SAFE
   BEGIN ATOMIC
     SELECT DISTINCT word FROM string_to_table(key, ' ') AS word WHERE length(word) > 2 AND word !~ '^[0-9]+$';
   END`,
  // How much there is of something, roughly: it grows with the logarithm, so it changes seldom.
  `CREATE FUNCTION search_weight(talks bigint) RETURNS smallint IMMUTABLE PARALLEL SAFE
   BEGIN ATOMIC SELECT floor(log(2, 1 + talks))::smallint; END`,
];

// Counts stop at 1023 (weight 10), so that one talk more costs the same under a topic of a million talks.
const weigh = (rows: string) => `search_weight((SELECT count(*) FROM (SELECT FROM ${rows} LIMIT 1023) AS counted))`;
const weights = {
  group: (id: string) => weigh(`talks x WHERE x.group_id = ${id}`),
  speaker: (id: string) => weigh(`appearances x WHERE x.person_id = ${id}`),
  company: (id: string) => weigh(`appearances x WHERE x.company_id = ${id}`),
  topic: (id: string) => weigh(`talk_topics x WHERE x.topic_id = ${id}`),
};
/** Names folded, the first one first. */
const keys = (names: string) => `ARRAY(SELECT key FROM (
    SELECT key, min(place) AS place
    FROM (SELECT search_key(one) COLLATE "C" AS key, place FROM unnest(${names}) WITH ORDINALITY AS given(one, place) OFFSET 0) each
    GROUP BY key
  ) AS folded WHERE key <> '' ORDER BY place > 1, key)`;
/** The first of its names tells more than the others. */
const titleOf = (names: string) => `(SELECT search_vector(${names}[1], NULL, 'A')
    || search_vector(array_to_string(${names}[2:], ' '), NULL, 'B') AS title)`;
const dayOf = (edition: string) => `CASE WHEN ${edition}.sort_at > '-infinity'
  THEN coalesce(${edition}.starts_on, (${edition}.sort_at AT TIME ZONE 'UTC')::date) END`;
const facets = (parts: string) => `ARRAY(SELECT DISTINCT facet COLLATE "C" FROM unnest(${parts}) AS facet
  WHERE facet IS NOT NULL ORDER BY 1)`;
const yearOf = (day: string) => `'year:' || extract(year FROM ${day})`;
const languageOf = (tag: string) => `'language:' || lower(${tag}), 'language:' || lower(split_part(${tag}, '-', 1))`;

/** Weights: A names and titles, B who and about what, C the text, D where. */
const source = `CREATE VIEW search_source AS
  SELECT 'talk'::text AS kind, t.id, ${keys('ARRAY[coalesce(t.title, t.about)]')} AS names, head.title,
    head.title || search_vector(concat_ws(' ', people.names, subjects.names), NULL, 'B')
      || search_vector(t.abstract, spoken.language, 'C')
      || search_vector(concat_ws(' ', e.title, e.venue_city, g.name, g.city), NULL, 'D') AS body,
    ${facets(`ARRAY['is:talk', 'talk:' || t.kind, 'group:' || t.group_id, ${yearOf('held.day')}, ${languageOf('t.language')},
      CASE WHEN t.has_video THEN 'has:video' END, CASE WHEN t.has_slides THEN 'has:slides' END]
      || people.facets || subjects.facets`)} AS facets,
    held.day, t.sort_at, 0::smallint AS weight
  FROM talks t JOIN editions e ON e.id = t.edition_id LEFT JOIN groups g ON g.id = t.group_id
  CROSS JOIN LATERAL (SELECT coalesce(t.language, e.language, 'en') AS language) spoken
  CROSS JOIN LATERAL (SELECT ${dayOf('e')} AS day) held
  CROSS JOIN LATERAL (SELECT search_vector(coalesce(t.title, t.about), spoken.language, 'A') AS title) head
  CROSS JOIN LATERAL (
    SELECT string_agg(concat_ws(' ', a.person_name, nullif(p.name, a.person_name), a.role, a.company_name,
        nullif(c.name, a.company_name)), ' ' ORDER BY a.position, a.id) AS names,
      array_agg('speaker:' || a.person_id) || array_agg('company:' || a.company_id) AS facets
    FROM appearances a JOIN people p ON p.id = a.person_id LEFT JOIN companies c ON c.id = a.company_id
    WHERE a.talk_id = t.id) people
  CROSS JOIN LATERAL (
    SELECT string_agg(o.name, ' ' ORDER BY x.rank, o.id) FILTER (WHERE x.rank IS NOT NULL) AS names,
      array_agg('topic:' || o.id) AS facets
    FROM talk_topics x JOIN topics o ON o.id = x.topic_id WHERE x.talk_id = t.id) subjects
  UNION ALL
  SELECT 'edition', e.id, ${keys('ARRAY[e.title]')}, head.title,
    head.title || search_vector(concat_ws(' ', g.name, g.city, e.venue_city), NULL, 'B'),
    ${facets(`ARRAY['is:edition', 'group:' || e.group_id, ${yearOf('held.day')}, ${languageOf('e.language')}]`)},
    held.day, e.sort_at, 0::smallint
  FROM editions e LEFT JOIN groups g ON g.id = e.group_id
  CROSS JOIN LATERAL (SELECT ${dayOf('e')} AS day) held
  CROSS JOIN LATERAL (SELECT search_vector(coalesce(e.title, g.name), e.language, 'A') AS title) head
  UNION ALL
  SELECT 'group', g.id, ${keys('ARRAY[g.name]')}, head.title,
    head.title || search_vector(concat_ws(' ', g.city, g.region, g.country), NULL, 'B'),
    ${facets(`ARRAY['is:group', 'group:' || g.id]`)},
    NULL, '-infinity', ${weights.group('g.id')}
  FROM groups g CROSS JOIN LATERAL (SELECT search_vector(g.name, NULL, 'A') AS title) head
  UNION ALL
  SELECT 'speaker', p.id, named.keys, head.title,
    head.title || search_vector(worked.names, NULL, 'B'),
    ${facets(`ARRAY['is:speaker', 'speaker:' || p.id] || worked.facets`)},
    NULL, '-infinity', ${weights.speaker('p.id')}
  FROM people p
  CROSS JOIN LATERAL (
    SELECT ${keys('p.name || ARRAY(SELECT n.name FROM person_names n WHERE n.person_id = p.id)')} AS keys) named
  CROSS JOIN LATERAL ${titleOf('named.keys')} head
  CROSS JOIN LATERAL (
    SELECT string_agg(name, ' ' ORDER BY name COLLATE "C") AS names, array_agg('company:' || id) AS facets
    FROM (SELECT DISTINCT c.id, concat_ws(' ', c.name, nullif(a.company_name, c.name)) AS name
      FROM appearances a JOIN companies c ON c.id = a.company_id WHERE a.person_id = p.id) companies) worked
  UNION ALL
  SELECT 'company', c.id, named.keys, head.title, head.title || search_vector(c.domain, NULL, 'B'),
    ${facets(`ARRAY['is:company', 'company:' || c.id]`)},
    NULL, '-infinity', ${weights.company('c.id')}
  FROM companies c
  CROSS JOIN LATERAL (
    SELECT ${keys('c.name || ARRAY(SELECT n.name FROM company_names n WHERE n.company_id = c.id)')} AS keys) named
  CROSS JOIN LATERAL ${titleOf('named.keys')} head
  UNION ALL
  SELECT 'topic', o.id, named.keys, head.title, head.title || search_vector(o.about, NULL, 'C'),
    ${facets(`ARRAY['is:topic', 'topic:' || o.id]`)},
    NULL, '-infinity', ${weights.topic('o.id')}
  FROM topics o
  CROSS JOIN LATERAL (
    SELECT ${keys('o.name || ARRAY(SELECT n.alias FROM topic_aliases n WHERE n.topic_id = o.id)')} AS keys) named
  CROSS JOIN LATERAL ${titleOf('named.keys')} head`;

const columns = 'names, title, body, facets, day, sort_at, weight';
const listOf = (row: string) => columns.replace(/\w+/g, (column) => `${row}.${column}`);

const tables = [
  `CREATE TABLE search_documents (
    kind text NOT NULL,
    id integer NOT NULL,
    names text[] NOT NULL,
    title tsvector NOT NULL,
    body tsvector NOT NULL,
    facets text[] NOT NULL,
    day date,
    sort_at timestamptz NOT NULL,
    weight smallint NOT NULL,
    PRIMARY KEY (kind, id)
  )`,
  // A short list of what is not yet sorted in: each search reads all of it.
  `CREATE INDEX search_documents_title ON search_documents USING gin (title) WITH (gin_pending_list_limit = 256)`,
  // What has a name of its own, apart from the many titles.
  `CREATE INDEX search_documents_named ON search_documents USING gin (title) WITH (gin_pending_list_limit = 256)
   WHERE kind IN ('speaker', 'company', 'topic', 'group')`,
  `CREATE INDEX search_documents_body ON search_documents USING gin (body, facets) WITH (gin_pending_list_limit = 256)`,
  `CREATE INDEX search_documents_newest ON search_documents (sort_at, kind, id)`,
  `CREATE TABLE search_names (
    kind text NOT NULL,
    id integer NOT NULL,
    key text COLLATE "C" NOT NULL,
    weight smallint NOT NULL,
    PRIMARY KEY (kind, id, key)
  )`,
  `CREATE INDEX search_names_key ON search_names (kind, key)`,
  // What begins with one to three letters is more than can be sorted while someone types.
  ...[1, 2, 3].map(
    (length) => `CREATE INDEX search_names_${length} ON search_names (kind, left(key, ${length}), weight)`,
  ),
  `CREATE TABLE search_words (
    word text COLLATE "C" PRIMARY KEY,
    names integer NOT NULL
  )`,
  `CREATE INDEX search_words_likeness ON search_words USING gin (word gin_trgm_ops)`,
];

const upkeep = [
  `CREATE FUNCTION search_similar_words(given text) RETURNS TABLE (word text, names integer)
   STABLE LANGUAGE sql SET pg_trgm.similarity_threshold = 0.15 AS $$
     SELECT w.word, w.names FROM search_words w WHERE w.word % given
     ORDER BY similarity(w.word, given) DESC, w.names DESC, w.word LIMIT 40
   $$`,
  // Brings the documents of a kind with these ids, their names and the words of those up to date. Planned once a session:
  // the plan of the source takes longer to make than it runs for the few rows of one event.
  `CREATE FUNCTION search_refresh(which text, given integer[]) RETURNS void LANGUAGE plpgsql
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
       SELECT d.id, d.weight, name.key FROM search_documents d CROSS JOIN unnest(d.names) AS name(key)
       WHERE d.kind = which AND d.id = ANY (wanted)
     ), gone AS (
       DELETE FROM search_names n WHERE n.kind = which AND n.id = ANY (wanted)
         AND NOT EXISTS (SELECT FROM stated WHERE stated.id = n.id AND stated.key = n.key)
       RETURNING n.key
     ), weighed AS (
       UPDATE search_names n SET weight = stated.weight FROM stated
       WHERE n.kind = which AND n.id = stated.id AND n.key = stated.key AND n.weight <> stated.weight
     ), come AS (
       INSERT INTO search_names (kind, id, key, weight) SELECT which, id, key, weight FROM stated
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
  // The same for documents of which no word has changed, but how many talks they have.
  `CREATE FUNCTION search_weigh(which text, given integer[]) RETURNS void LANGUAGE plpgsql
   SET plan_cache_mode = force_generic_plan AS $$
   DECLARE
     weighed integer[];
   BEGIN
     IF cardinality(given) = 0 THEN RETURN; END IF;
     WITH fresh AS MATERIALIZED (
       SELECT w.id, CASE which ${Object.entries(weights)
         .map(([kind, weightOf]) => `WHEN '${kind}' THEN ${weightOf('w.id')}`)
         .join(' ')} END AS weight
       FROM (SELECT DISTINCT one AS id FROM unnest(given) AS one) w WHERE w.id IS NOT NULL
     ), written AS (
       UPDATE search_documents d SET weight = fresh.weight FROM fresh
       WHERE d.kind = which AND d.id = fresh.id AND d.weight <> fresh.weight RETURNING d.id
     )
     SELECT array_agg(id) INTO weighed FROM written;
     IF weighed IS NOT NULL THEN
       UPDATE search_names n SET weight = d.weight FROM search_documents d
       WHERE n.kind = which AND n.id = ANY (weighed) AND d.kind = which AND d.id = n.id;
     END IF;
   END $$`,
  `CREATE FUNCTION search_rebuild() RETURNS void LANGUAGE plpgsql AS $$
   BEGIN
     TRUNCATE search_documents, search_names, search_words;
     INSERT INTO search_documents (kind, id, ${columns}) SELECT kind, id, ${columns} FROM search_source;
     INSERT INTO search_names (kind, id, key, weight)
       SELECT kind, id, unnest(names), weight FROM search_documents;
     INSERT INTO search_words (word, names)
       SELECT word, count(*) FROM search_names CROSS JOIN LATERAL search_words_of(key) AS word GROUP BY word;
   END $$`,
];

const removed = [
  'FUNCTION search_rebuild()',
  'FUNCTION search_weigh(text, integer[])',
  'FUNCTION search_refresh(text, integer[])',
  'FUNCTION search_similar_words(text)',
  'TABLE search_words',
  'TABLE search_names',
  'TABLE search_documents',
  'VIEW search_source',
  'FUNCTION search_weight(bigint)',
  'FUNCTION search_words_of(text)',
  'FUNCTION search_query(text)',
  'FUNCTION search_vector(text, text, "char")',
  'FUNCTION search_key(text)',
  'FUNCTION search_plain(text)',
  ...allLanguages.flatMap(([code]) => [
    `TEXT SEARCH CONFIGURATION search_${code}`,
    `TEXT SEARCH DICTIONARY search_stem_${code}`,
  ]),
];
