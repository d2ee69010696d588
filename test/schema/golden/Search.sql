-- 10 statements

-- 1. synonyms
SELECT asked.key, o.name, other.alias
FROM topic_aliases asked
JOIN topics o ON o.id = asked.topic_id
JOIN topic_aliases other ON other.topic_id = o.id
WHERE asked.key = ANY($1::text[])
ORDER BY asked.key, other.key;

-- 2. search RELEVANCE [1 filters]
WITH q AS MATERIALIZED (SELECT wanted AS query, wanted
FROM (SELECT search_query($4::text) AS wanted OFFSET 0) AS sought), k AS MATERIALIZED (SELECT search_key($3::text) AS key), exact AS MATERIALIZED (
SELECT d.weight + CASE WHEN d.names[1] = k.key THEN 20 ELSE 0 END::float8 AS score, d.kind, d.id, d.sort_at
FROM k
JOIN search_names n ON n.kind = ANY (ARRAY['talk', 'speaker', 'company', 'topic', 'edition', 'group'])
AND n.key = k.key
JOIN search_documents d ON d.kind = n.kind
AND d.id = n.id
CROSS JOIN q
WHERE CASE WHEN d.body @@ q.query THEN true ELSE false END
AND d.facets && $1::text[]
LIMIT 2000), titles AS MATERIALIZED (
SELECT round((ts_rank('{0.1,0.2,0.4,1}', d.title, q.wanted, 1) + d.weight * 0.02)::numeric, 6)::float8 AS score, d.kind, d.id, d.sort_at
FROM search_documents d
CROSS JOIN q
WHERE d.title @@ q.query
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)
AND d.facets && $1::text[]
LIMIT 2000), names AS MATERIALIZED (
SELECT round((ts_rank('{0.1,0.2,0.4,1}', d.title, q.wanted, 1) + d.weight * 0.02)::numeric, 6)::float8 AS score, d.kind, d.id, d.sort_at
FROM search_documents d
CROSS JOIN q
WHERE (SELECT count(*)
FROM titles) >= 2000
AND d.title @@ q.query
AND d.kind IN ('speaker', 'company', 'topic', 'group')
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)
AND d.facets && $1::text[]
LIMIT 2000), above AS MATERIALIZED ( (SELECT tier, score, sort_at, kind, id
FROM (SELECT 3 AS tier, r.*
FROM exact r) AS r
WHERE true
AND true
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 101)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 2 AS tier, r.*
FROM titles r) AS r
WHERE true
AND (SELECT count(*)
FROM titles) < 2000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 101)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 2 AS tier, r.*
FROM names r) AS r
WHERE true
AND (SELECT count(*)
FROM titles) >= 2000
AND (SELECT count(*)
FROM names) < 2000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 101)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 2 AS tier, -1::float8 AS score, d.kind, d.id, d.sort_at
FROM search_documents d
CROSS JOIN q
WHERE CASE WHEN d.title @@ q.query THEN true ELSE false END
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)
AND (d.kind IN ('talk', 'edition')
OR (SELECT count(*)
FROM names) >= 2000)
AND d.facets && $1::text[]) AS r
WHERE true
AND (SELECT count(*)
FROM titles) >= 2000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 101)), texts AS MATERIALIZED (
SELECT round(ts_rank('{0.05,0.2,0.5,1}', d.body, q.wanted, 1)::numeric, 6)::float8 AS score, d.kind, d.id, d.sort_at
FROM search_documents d
CROSS JOIN q
WHERE (SELECT count(*)
FROM above) < $2::int
AND d.body @@ q.query
AND NOT CASE WHEN d.title @@ q.query THEN true ELSE false END
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)
AND d.facets && $1::text[]
LIMIT 2000)
SELECT tier, score, sort_at AS "sortAt", kind, id
FROM (SELECT *
FROM above
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 1 AS tier, r.*
FROM texts r) AS r
WHERE true
AND (SELECT count(*)
FROM texts) < 2000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 101)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 1 AS tier, -1::float8 AS score, d.kind, d.id, d.sort_at
FROM search_documents d
CROSS JOIN q
WHERE CASE WHEN d.body @@ q.query THEN true ELSE false END
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)
AND NOT CASE WHEN d.title @@ q.query THEN true ELSE false END
AND d.facets && $1::text[]) AS r
WHERE true
AND (SELECT count(*)
FROM texts) >= 2000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 101)) AS f
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT $5::int;

-- 3. talks by id
SELECT t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.sort_at AS "sortAt"
FROM talks t
WHERE t.id = ANY($1::int[]);

-- 4. search count [1 filters]
SELECT count(*)::int AS total
FROM (SELECT wanted AS query, wanted
FROM (SELECT search_query($2::text) AS wanted OFFSET 0) AS sought OFFSET 0) q
JOIN search_documents d ON d.body @@ q.query
WHERE true
AND d.facets && $1::text[];

-- 5. search facets [1 filters]
SELECT name, value, total
FROM (
SELECT split_part(facet, ':', 1) AS name, split_part(facet, ':', 2) AS value, total, row_number() OVER (PARTITION BY split_part(facet, ':', 1)
ORDER BY total DESC, facet) AS place
FROM (SELECT facet, count(*)::int AS total
FROM (SELECT wanted AS query, wanted
FROM (SELECT search_query($2::text) AS wanted OFFSET 0) AS sought OFFSET 0) q
JOIN search_documents d ON d.body @@ q.query
CROSS JOIN unnest(d.facets) AS facet
WHERE true
AND d.facets && $1::text[]
GROUP BY facet) counted) placed
WHERE place <= 100
AND name = ANY (ARRAY['is', 'topic', 'company', 'group', 'year', 'language'])
ORDER BY name, place;

-- 6. appearances of talks
SELECT a.id AS "id", a.talk_id AS "talkId", a.sort_at AS "sortAt", a.role AS "role", a.person_name AS "speakerName", a.company_name AS "companyName", a.identity_confidence AS "identityConfidence", s.id AS "speaker.id", s.slug AS "speaker.slug", s.name AS "speaker.name", c.id AS "company.id", c.slug AS "company.slug", c.name AS "company.name", c.domain AS "company.domain"
FROM appearances a
JOIN people s ON s.id = a.person_id
LEFT JOIN companies c ON c.id = a.company_id
WHERE a.talk_id = ANY($1::int[])
ORDER BY a.talk_id, a.position, a.id;

-- 7. editions by id
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.id = ANY($1::int[]);

-- 8. topics by id
SELECT o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM topics o
WHERE o.id = ANY($1::int[]);

-- 9. companies by id
SELECT c.id AS "id", c.slug AS "slug", c.name AS "name", c.domain AS "domain"
FROM companies c
WHERE c.id = ANY($1::int[]);

-- 10. groups by id
SELECT g.id AS "id", g.slug AS "slug", g.name AS "name", g.url AS "url", g.time_zone AS "timeZone", g.city AS "city", g.region AS "region", g.country AS "country"
FROM groups g
WHERE g.id = ANY($1::int[]);
