-- 5 statements

-- 1. talks by slug
SELECT t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM talks t
WHERE t.slug = ANY($1::text[]);

-- 2. similar talks
SELECT k.id AS "ownerId", p.*
FROM unnest($1::int[]) k(id)
JOIN talk_facts f ON f.talk_id = k.id
JOIN total_talks n ON n.list = 'talks'
AND n.scope_id = 0
AND n.subject_id = 0
CROSS JOIN LATERAL (
WITH topics AS MATERIALIZED (
SELECT d.topic_id AS id, ln(1 + n.talks::float8 / t.talks) AS weight
FROM talk_topics d
JOIN total_talks t ON t.list = 'topics'
AND t.scope_id = 0
AND t.subject_id = d.topic_id
WHERE d.talk_id = k.id
AND d.rank IS NOT NULL ), spelled AS (
SELECT DISTINCT ON (stem) stem, lower(token) AS word
FROM talks t, ts_parse('default', concat_ws(' ', t.title, t.about)) part, unnest(tsvector_to_array(to_tsvector( (CASE WHEN t.language IS NULL
OR t.language ~* '^en(-|$)' THEN 'english' ELSE 'simple' END)::regconfig, part.token))) stem
WHERE t.id = k.id
ORDER BY stem, length(token), token ), words AS MATERIALIZED (
SELECT w.word AS stem, coalesce(s.word, w.word) AS word, w.talks, ln(1 + n.talks::float8 / w.talks) AS weight
FROM unnest(f.words) one(stem)
JOIN word_talks w ON w.word = one.stem
LEFT JOIN spelled s ON s.stem = one.stem
WHERE length(w.word) > 1
AND w.word !~ '^[-0-9.,:]+$'
AND w.talks > 1 ), candidates AS (
SELECT c.talk_id
FROM (SELECT id
FROM topics
ORDER BY weight DESC, id
LIMIT 4) o
CROSS JOIN LATERAL (
SELECT talk_id
FROM talk_topics
WHERE topic_id = o.id
ORDER BY sort_at DESC, talk_id DESC
LIMIT 200 ) c
UNION
SELECT c.talk_id
FROM (SELECT stem
FROM words
WHERE talks <= 400
ORDER BY weight DESC, stem
LIMIT 5) w
CROSS JOIN LATERAL (SELECT talk_id
FROM talk_facts
WHERE words @> ARRAY[w.stem]
LIMIT 400) c )
SELECT c.talk_id AS "talkId", (coalesce(o.weight, 0) + coalesce(w.weight, 0)) / ((SELECT coalesce(sum(weight), 0)
FROM topics) + (SELECT coalesce(sum(weight), 0)
FROM words)) AS score, coalesce(o.shared, '{}') AS "sharedTopicIds", coalesce(w.shared, '{}') AS "sharedWords"
FROM candidates
JOIN talk_facts c USING (talk_id)
CROSS JOIN LATERAL (
SELECT sum(weight) AS weight, array_agg(id
ORDER BY weight DESC, id) AS shared
FROM topics
WHERE id = ANY(c.topic_ids) ) o
CROSS JOIN LATERAL (
SELECT sum(weight) AS weight, array_agg(word
ORDER BY weight DESC, word) AS shared
FROM words
WHERE stem = ANY(c.words) ) w
WHERE c.talk_id <> k.id
ORDER BY score DESC, c.talk_id DESC
LIMIT $2::int ) p
ORDER BY k.id, p.score DESC, p."talkId" DESC;

-- 3. talks by id
SELECT t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM talks t
WHERE t.id = ANY($1::int[]);

-- 4. topics by id
SELECT o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM topics o
WHERE o.id = ANY($1::int[]);

-- 5. editions by id
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.id = ANY($1::int[]);
