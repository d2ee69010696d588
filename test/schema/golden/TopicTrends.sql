-- 6 statements

-- 1. topic ids by name
SELECT asked.slug AS name, coalesce(o.id, n.topic_id) AS id
FROM unnest($1::text[], $2::text[]) AS asked(slug, key)
LEFT JOIN topics o ON o.slug = lower(asked.slug)
LEFT JOIN topic_aliases n ON n.key = asked.key
WHERE coalesce(o.id, n.topic_id) IS NOT NULL;

-- 2. topic by name
SELECT f.name AS asked, o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM (SELECT asked.slug AS name, coalesce(o.id, n.topic_id) AS id
FROM unnest($1::text[], $2::text[]) AS asked(slug, key)
LEFT JOIN topics o ON o.slug = lower(asked.slug)
LEFT JOIN topic_aliases n ON n.key = asked.key
WHERE coalesce(o.id, n.topic_id) IS NOT NULL) f
JOIN topics o ON o.id = f.id;

-- 3. talks over time
SELECT k.id AS "ownerId", p.start, p.talks
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT date_trunc($2::text, month::timestamp)::date AS start, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'talks'
AND subject_id = k.id
AND month > '-infinity'
GROUP BY 1 ) p
ORDER BY k.id, p.start;

-- 4. topics over time
SELECT k.id AS "ownerId", p.start, p.talks
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT date_trunc($2::text, month::timestamp)::date AS start, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'topics'
AND subject_id = k.id
AND month > '-infinity'
GROUP BY 1 ) p
ORDER BY k.id, p.start;

-- 5. related topics
SELECT k.id AS "ownerId", p.talks, p.jaccard, p.lift, o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM unnest($1::int[]) k(id)
JOIN total_talks own ON own.list = 'topics'
AND own.scope_id = 0
AND own.subject_id = k.id
CROSS JOIN LATERAL (
WITH RECURSIVE above AS (
SELECT parent_id AS id
FROM topics
WHERE id = k.id
UNION
SELECT t.parent_id
FROM above
JOIN topics t USING (id) ), below AS (
SELECT id
FROM topics
WHERE parent_id = k.id
UNION
SELECT t.id
FROM below
JOIN topics t ON t.parent_id = below.id )
SELECT b.subject_id, b.talks, b.talks::float8 / (own.talks + other.talks - b.talks) AS jaccard, b.talks::float8 * every.talks / (own.talks::float8 * other.talks) AS lift
FROM total_talks b
JOIN total_talks other ON other.list = 'topics'
AND other.scope_id = 0
AND other.subject_id = b.subject_id
JOIN total_talks every ON every.list = 'talks'
AND every.scope_id = 0
AND every.subject_id = 0
WHERE b.list = 'topics of topic'
AND b.scope_id = k.id
AND NOT EXISTS (SELECT
FROM above
WHERE above.id = b.subject_id)
AND NOT EXISTS (SELECT
FROM below
WHERE below.id = b.subject_id)
ORDER BY jaccard DESC, b.subject_id
LIMIT least($2::int, 100) ) p
JOIN topics o ON o.id = p.subject_id
ORDER BY k.id, p.jaccard DESC, p.subject_id;

-- 6. topics by id
SELECT o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM topics o
WHERE o.id = ANY($1::int[]);
