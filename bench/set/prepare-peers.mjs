/**
 * What the peers need in the database beside the product's tables. A search needs an index of words, a suggestion one of
 * names: both are built the way PostgreSQL's manual shows, and a prefix is a range of names,
 * which a generic plan can use as well. PostGraphile takes its API from the database, so what is more
 * than a table or a relation is a function here.
 */
export async function preparePeers(client) {
  for (const statement of statements) await client.query(statement);
}

const statements = [
  'CREATE SCHEMA bench',

  `CREATE TABLE bench.talk_documents AS
    SELECT id AS talk_id,
      setweight(to_tsvector('english', coalesce(title, '')), 'A') ||
      setweight(to_tsvector('english', coalesce(abstract, '')), 'B') AS document
    FROM talks`,
  'ALTER TABLE bench.talk_documents ADD PRIMARY KEY (talk_id)',
  'CREATE INDEX ON bench.talk_documents USING gin (document)',

  `CREATE TABLE bench.names AS
    SELECT 'topic' AS kind, slug, name, lower(name) COLLATE "C" AS folded FROM topics
    UNION ALL SELECT 'company', slug, name, lower(name) COLLATE "C" FROM companies
    UNION ALL SELECT 'speaker', slug, name, lower(name) COLLATE "C" FROM people
    UNION ALL SELECT 'group', slug, name, lower(name) COLLATE "C" FROM groups`,
  'ALTER TABLE bench.names ADD PRIMARY KEY (kind, slug)',
  'CREATE INDEX ON bench.names (folded, kind, slug)',

  `CREATE FUNCTION talks_own_topics(talk talks) RETURNS SETOF topics LANGUAGE sql STABLE AS $$
    SELECT o.* FROM talk_topics d JOIN topics o ON o.id = d.topic_id
    WHERE d.talk_id = talk.id AND d.rank IS NOT NULL ORDER BY d.rank
  $$`,
  `CREATE FUNCTION companies_talk_count(company companies) RETURNS int LANGUAGE sql STABLE AS $$
    SELECT count(DISTINCT a.talk_id)::int FROM appearances a WHERE a.company_id = company.id
  $$`,
  `CREATE FUNCTION companies_speaker_count(company companies) RETURNS int LANGUAGE sql STABLE AS $$
    SELECT count(DISTINCT a.person_id)::int FROM appearances a WHERE a.company_id = company.id
  $$`,
  `CREATE TYPE bench.topic_count AS (slug text, name text, talk_count int)`,
  `CREATE FUNCTION companies_top_topics(company companies) RETURNS SETOF bench.topic_count LANGUAGE sql STABLE AS $$
    SELECT o.slug, o.name, count(*)::int
    FROM (SELECT DISTINCT a.talk_id FROM appearances a WHERE a.company_id = company.id) k
    JOIN talk_topics d ON d.talk_id = k.talk_id
    JOIN topics o ON o.id = d.topic_id
    GROUP BY o.id ORDER BY 3 DESC, o.slug LIMIT 10
  $$`,
  `CREATE TYPE bench.year_count AS (year int, talk_count int)`,
  `CREATE FUNCTION companies_talks_a_year(company companies) RETURNS SETOF bench.year_count LANGUAGE sql STABLE AS $$
    SELECT extract(year FROM a.sort_at AT TIME ZONE 'UTC')::int, count(DISTINCT a.talk_id)::int
    FROM appearances a WHERE a.company_id = company.id AND isfinite(a.sort_at) GROUP BY 1 ORDER BY 1
  $$`,
  `CREATE FUNCTION companies_latest_talks(company companies) RETURNS SETOF talks LANGUAGE sql STABLE AS $$
    SELECT t.* FROM (
      SELECT DISTINCT a.sort_at, a.talk_id FROM appearances a WHERE a.company_id = company.id
      ORDER BY a.sort_at DESC, a.talk_id DESC LIMIT 10
    ) k JOIN talks t ON t.id = k.talk_id ORDER BY k.sort_at DESC, k.talk_id DESC
  $$`,
  `CREATE TYPE bench.hit AS (talk_id int, rank real, snippet text)`,
  `CREATE FUNCTION bench.search_talks(words text) RETURNS SETOF bench.hit LANGUAGE sql STABLE AS $$
    SELECT k.talk_id, k.rank,
      ts_headline('english', coalesce(t.abstract, ''), websearch_to_tsquery('english', words),
        'StartSel=<mark>, StopSel=</mark>, MaxFragments=1, MaxWords=30, MinWords=10')
    FROM (
      SELECT d.talk_id, ts_rank(d.document, q) AS rank
      FROM bench.talk_documents d, websearch_to_tsquery('english', words) q
      WHERE d.document @@ q ORDER BY 2 DESC, 1 DESC LIMIT 20
    ) k JOIN talks t ON t.id = k.talk_id ORDER BY k.rank DESC, k.talk_id DESC
  $$`,
  `CREATE FUNCTION bench.suggest(prefix text) RETURNS SETOF bench.names LANGUAGE sql STABLE AS $$
    SELECT n.* FROM bench.names n
    WHERE n.folded >= lower(prefix) AND n.folded < lower(prefix) || chr(1114111)
    ORDER BY n.folded, n.kind, n.slug LIMIT 10
  $$`,
];
