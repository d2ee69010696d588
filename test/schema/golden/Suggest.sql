-- 2 statements

-- 1. suggest short 3 all
WITH names AS MATERIALIZED (
SELECT DISTINCT ON (kind, id) *
FROM ((SELECT kind, id, key, weight, 4 AS fit
FROM search_names
WHERE kind IN ('speaker', 'company', 'topic', 'group')
AND key = $1::text
AND kind = ANY ($2::text[])
LIMIT 30)
UNION ALL (SELECT kind, id, key, weight, CASE WHEN is_own THEN 3 ELSE 2 END AS fit
FROM search_names
WHERE kind IN ('speaker', 'company', 'topic', 'group')
AND left(key, 3) = $1::text
AND kind = ANY ($2::text[])
ORDER BY left(key, 3) DESC, is_own DESC, weight DESC
LIMIT 30)
UNION ALL (SELECT kind, id, key, weight, CASE WHEN key = $1::text THEN 4 ELSE 3 END AS fit
FROM search_names
WHERE kind = 'talk'
AND key >= $1::text
AND key < $1::text || chr(1114111)
AND kind = ANY ($2::text[])
ORDER BY key
LIMIT 20)
UNION ALL (SELECT kind, id, key, weight, CASE WHEN key = $1::text THEN 4 ELSE 3 END AS fit
FROM search_names
WHERE kind = 'edition'
AND key >= $1::text
AND key < $1::text || chr(1114111)
AND kind = ANY ($2::text[])
ORDER BY key
LIMIT 20)) AS n
ORDER BY kind, id, fit DESC, length(key), key ), words AS MATERIALIZED ( (
SELECT d.kind, d.id, coalesce((SELECT n.key
FROM search_names n
WHERE n.kind = d.kind
AND n.id = d.id
AND n.is_own), '') AS key, d.weight, 1 AS fit
FROM search_titles d
WHERE (SELECT count(*)
FROM names) < $4::int
AND d.title @@ (SELECT to_tsquery('search_en', $3::text))
AND kind IN ('speaker', 'company', 'topic', 'group')
AND kind = ANY ($2::text[])
LIMIT 300)
UNION ALL (
SELECT d.kind, d.id, coalesce((SELECT n.key
FROM search_names n
WHERE n.kind = d.kind
AND n.id = d.id
AND n.is_own), '') AS key, d.weight, 1 AS fit
FROM search_titles d
WHERE (SELECT count(*)
FROM names) < $4::int
AND d.title @@ (SELECT to_tsquery('search_en', $3::text))
AND kind IN ('talk', 'edition')
AND kind = ANY ($2::text[])
LIMIT 50) ), found AS (
SELECT *
FROM names
UNION ALL
SELECT *
FROM words w
WHERE NOT EXISTS (SELECT
FROM names n
WHERE n.kind = w.kind
AND n.id = w.id) )
SELECT f.kind, f.id, CASE f.kind WHEN 'topic' THEN (SELECT row_to_json(r)
FROM (SELECT o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM topics o
WHERE o.id = f.id) r) WHEN 'company' THEN (SELECT row_to_json(r)
FROM (SELECT c.id AS "id", c.slug AS "slug", c.name AS "name", c.domain AS "domain"
FROM companies c
WHERE c.id = f.id) r) WHEN 'speaker' THEN (SELECT row_to_json(r)
FROM (SELECT s.id AS "id", s.slug AS "slug", s.name AS "name"
FROM people s
WHERE s.id = f.id) r) WHEN 'group' THEN (SELECT row_to_json(r)
FROM (SELECT g.id AS "id", g.slug AS "slug", g.name AS "name", g.url AS "url", g.time_zone AS "timeZone", g.city AS "city", g.region AS "region", g.country AS "country"
FROM groups g
WHERE g.id = f.id) r) END AS row
FROM found f
ORDER BY fit DESC, weight DESC, array_position(ARRAY['topic', 'company', 'speaker', 'group', 'talk', 'edition'], kind), length(key), key, id
LIMIT $4::int;

-- 2. talks by id
SELECT t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM talks t
WHERE t.id = ANY($1::int[]);
