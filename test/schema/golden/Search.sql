-- 11 statements

-- 1. vocabulary
SELECT v.version, v.languages, o.id AS topic, o.name, a.key, a.alias, a.decided
FROM search_vocabulary v
LEFT JOIN (topic_aliases a
JOIN topics o ON o.id = a.topic_id) ON true
ORDER BY o.id, a.key;

-- 2. stems
SELECT word, language, stem
FROM unnest($1::text[]) AS asked(word)
CROSS JOIN LATERAL search_stems(word);

-- 3. frequent words
WITH newest AS MATERIALIZED (
SELECT title
FROM search_titles
WHERE kind IN ('talk', 'edition')
ORDER BY sort_at DESC, kind DESC, id DESC
LIMIT 2000 ), bound AS (
SELECT greatest(21, ceil(1000::float8 * 2000 / greatest(reltuples, 1)))::int AS least
FROM pg_class
WHERE oid = 'search_titles'::regclass )
SELECT least, array_agg(lexeme) AS stems
FROM bound
CROSS JOIN (
SELECT lexeme, count(*) AS titles
FROM newest
CROSS JOIN LATERAL unnest(title)
GROUP BY lexeme ) AS words
WHERE titles >= least
GROUP BY least;

-- 4. search RELEVANCE 21 [kinds]
WITH exact AS MATERIALIZED (
SELECT d.weight + CASE WHEN n.is_own THEN 20 ELSE 0 END::float8 AS score, d.kind, d.id, d.sort_at
FROM search_names n
JOIN search_documents d ON d.kind = n.kind
AND d.id = n.id
WHERE n.kind = ANY (ARRAY['talk', 'speaker', 'company', 'topic', 'edition', 'group'])
AND n.key = $3::text
AND CASE WHEN d.body @@ $2::tsquery THEN true ELSE false END
AND d.kind = ANY ($1::text[])
LIMIT 1000), titles AS MATERIALIZED (SELECT d.kind, d.id, d.sort_at, ts_rank('{0.1,0.2,0.4,1}', d.title, $2::tsquery, 1) + d.weight * 0.02::float8 AS score
FROM search_titles d
WHERE d.title @@ $2::tsquery
AND d.kind = ANY ($1::text[])
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)
LIMIT 1000), names AS MATERIALIZED (SELECT d.kind, d.id, d.sort_at, ts_rank('{0.1,0.2,0.4,1}', d.title, $2::tsquery, 1) + d.weight * 0.02::float8 AS score
FROM search_titles d
WHERE (SELECT count(*)
FROM titles) >= 1000
AND d.kind IN ('speaker', 'company', 'topic', 'group')
AND d.title @@ $2::tsquery
AND d.kind = ANY ($1::text[])
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)
LIMIT 1000), above AS MATERIALIZED ( (SELECT tier, score, sort_at, kind, id
FROM (SELECT 3 AS tier, x.score, x.kind, x.id, x.sort_at
FROM exact x) AS r
WHERE true
AND true
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 21)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 2 AS tier, r.score, r.kind, r.id, r.sort_at
FROM titles r) AS r
WHERE true
AND (SELECT count(*)
FROM titles) < 1000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 21)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 2 AS tier, r.score, r.kind, r.id, r.sort_at
FROM names r) AS r
WHERE true
AND (SELECT count(*)
FROM titles) >= 1000
AND (SELECT count(*)
FROM names) < 1000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 21)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 2 AS tier, -1::float8 AS score, d.kind, d.id, d.sort_at
FROM search_titles d
WHERE d.kind IN ('speaker', 'company', 'topic', 'group')
AND d.title @@ $2::tsquery
AND d.kind = ANY ($1::text[])
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)) AS r
WHERE true
AND (SELECT count(*)
FROM titles) >= 1000
AND (SELECT count(*)
FROM names) >= 1000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 21)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 2 AS tier, -1::float8 AS score, d.kind, d.id, d.sort_at
FROM search_titles d
WHERE d.kind IN ('talk', 'edition')
AND CASE WHEN d.title @@ $2::tsquery THEN true ELSE false END
AND d.kind = ANY ($1::text[])
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)) AS r
WHERE true
AND (SELECT count(*)
FROM titles) >= 1000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 21)), texts AS MATERIALIZED (
SELECT d.kind, d.id, d.sort_at, ts_rank('{0.05,0.2,0.5,1}', d.body, $2::tsquery, 1)::float8 AS score
FROM search_documents d
WHERE (SELECT count(*)
FROM above) < $4::int
AND d.body @@ $2::tsquery
AND NOT CASE WHEN d.title @@ $2::tsquery THEN true ELSE false END
AND d.kind = ANY ($1::text[])
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)
LIMIT 1000), page AS MATERIALIZED (
SELECT tier, score, sort_at, kind, id
FROM (SELECT *
FROM above
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 1 AS tier, r.score, r.kind, r.id, r.sort_at
FROM texts r) AS r
WHERE true
AND (SELECT count(*)
FROM texts) < 1000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 21)
UNION ALL (SELECT tier, score, sort_at, kind, id
FROM (SELECT 1 AS tier, -1::float8 AS score, d.kind, d.id, d.sort_at
FROM search_documents d
WHERE CASE WHEN d.body @@ $2::tsquery THEN true ELSE false END
AND NOT CASE WHEN d.title @@ $2::tsquery THEN true ELSE false END
AND d.kind = ANY ($1::text[])
AND NOT EXISTS (SELECT
FROM exact x
WHERE x.kind = d.kind
AND x.id = d.id)) AS r
WHERE true
AND (SELECT count(*)
FROM texts) >= 1000
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT 21)) AS f
ORDER BY tier DESC, score DESC, sort_at DESC, kind DESC, id DESC
LIMIT $5::int)
SELECT v.version, p.tier, p.score, p.sort_at AS place, p.kind AS found, p.id AS key, t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM (SELECT version
FROM search_vocabulary
LIMIT 1) v
LEFT JOIN page p ON true
LEFT JOIN talks t ON p.kind = 'talk'
AND t.id = p.id
ORDER BY p.tier DESC, p.score DESC, p.sort_at DESC, p.kind DESC, p.id DESC;

-- 5. search count [kinds]
SELECT count(*)::int AS total
FROM search_documents d
WHERE d.body @@ $2::tsquery
AND d.kind = ANY ($1::text[]);

-- 6. search facets [kinds]
SELECT name, value, total
FROM (
SELECT split_part(facet, ':', 1) AS name, split_part(facet, ':', 2) AS value, total, row_number() OVER (PARTITION BY split_part(facet, ':', 1)
ORDER BY total DESC, facet) AS place
FROM (SELECT facet, count(*)::int AS total
FROM (SELECT unnest(d.facets) AS facet
FROM search_documents d
WHERE d.body @@ $2::tsquery
AND d.kind = ANY ($1::text[])) AS each
GROUP BY facet OFFSET 0) counted) placed
WHERE place <= 100
AND name = ANY (ARRAY['is', 'topic', 'company', 'group', 'year', 'language'])
ORDER BY name, place;

-- 7. appearances of talks
SELECT a.id AS "id", a.talk_id AS "talkId", a.sort_at AS "sortAt", a.role AS "role", a.person_name AS "speakerName", a.company_name AS "companyName", a.identity_confidence AS "identityConfidence", s.id AS "speaker.id", s.slug AS "speaker.slug", s.name AS "speaker.name", c.id AS "company.id", c.slug AS "company.slug", c.name AS "company.name", c.domain AS "company.domain"
FROM appearances a
JOIN people s ON s.id = a.person_id
LEFT JOIN companies c ON c.id = a.company_id
WHERE a.talk_id = ANY($1::int[])
ORDER BY a.talk_id, a.position, a.id;

-- 8. editions by id
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.id = ANY($1::int[]);

-- 9. topics by id
SELECT o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM topics o
WHERE o.id = ANY($1::int[]);

-- 10. companies by id
SELECT c.id AS "id", c.slug AS "slug", c.name AS "name", c.domain AS "domain"
FROM companies c
WHERE c.id = ANY($1::int[]);

-- 11. groups by id
SELECT g.id AS "id", g.slug AS "slug", g.name AS "name", g.url AS "url", g.time_zone AS "timeZone", g.city AS "city", g.region AS "region", g.country AS "country"
FROM groups g
WHERE g.id = ANY($1::int[]);
