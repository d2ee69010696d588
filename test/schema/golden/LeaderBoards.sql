-- 10 statements

-- 1. coverage [from,to] by month
SELECT coalesce(sum(editions), 0)::int AS "editions", coalesce(sum(editions_with_talks), 0)::int AS "editionsWithTalks", coalesce(sum(editions_with_text), 0)::int AS "editionsWithText", coalesce(sum(talks), 0)::int AS "talks", coalesce(sum(talks_with_speaker), 0)::int AS "talksWithSpeaker", coalesce(sum(talks_with_company), 0)::int AS "talksWithCompany", coalesce(sum(talks_with_topic), 0)::int AS "talksWithTopic"
FROM monthly_coverage
WHERE group_id = 0
AND month > '-infinity'
AND month >= $1::date
AND month <= $2::date;

-- 2. size of ranking of companies [from,to] by month
SELECT k.id AS "ownerId", p.total
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS total
FROM (SELECT subject_id, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'companies'
AND month > '-infinity'
AND month >= $2::date
AND month <= $3::date
GROUP BY subject_id) p) p;

-- 3. ranking of companies [from,to] by month
SELECT k.id AS "ownerId", p.talks, c.id AS "id", c.slug AS "slug", c.name AS "name", c.domain AS "domain"
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT *
FROM (SELECT subject_id, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'companies'
AND month > '-infinity'
AND month >= $2::date
AND month <= $3::date
GROUP BY subject_id
ORDER BY talks DESC, subject_id
LIMIT 100) p
ORDER BY talks DESC, subject_id
LIMIT $4::int ) p
JOIN companies c ON c.id = p.subject_id
ORDER BY k.id, p.talks DESC, p.subject_id;

-- 4. size of ranking of speakers [from,to] by month
SELECT k.id AS "ownerId", p.total
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS total
FROM (SELECT subject_id, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'speakers'
AND month > '-infinity'
AND month >= $2::date
AND month <= $3::date
GROUP BY subject_id) p) p;

-- 5. ranking of speakers [from,to] by month
SELECT k.id AS "ownerId", p.talks, s.id AS "id", s.slug AS "slug", s.name AS "name"
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT *
FROM (SELECT subject_id, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'speakers'
AND month > '-infinity'
AND month >= $2::date
AND month <= $3::date
GROUP BY subject_id
ORDER BY talks DESC, subject_id
LIMIT 100) p
ORDER BY talks DESC, subject_id
LIMIT $4::int ) p
JOIN people s ON s.id = p.subject_id
ORDER BY k.id, p.talks DESC, p.subject_id;

-- 6. size of ranking of topics [from,to] by month
SELECT k.id AS "ownerId", p.total
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS total
FROM (SELECT subject_id, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'topics'
AND month > '-infinity'
AND month >= $2::date
AND month <= $3::date
GROUP BY subject_id) p) p;

-- 7. ranking of topics [from,to] by month
SELECT k.id AS "ownerId", p.talks, o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT *
FROM (SELECT subject_id, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'topics'
AND month > '-infinity'
AND month >= $2::date
AND month <= $3::date
GROUP BY subject_id
ORDER BY talks DESC, subject_id
LIMIT 100) p
ORDER BY talks DESC, subject_id
LIMIT $4::int ) p
JOIN topics o ON o.id = p.subject_id
ORDER BY k.id, p.talks DESC, p.subject_id;

-- 8. size of ranking of groups [from,to] by month
SELECT k.id AS "ownerId", p.total
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS total
FROM (SELECT subject_id, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'groups'
AND month > '-infinity'
AND month >= $2::date
AND month <= $3::date
GROUP BY subject_id) p) p;

-- 9. ranking of groups [from,to] by month
SELECT k.id AS "ownerId", p.talks, g.id AS "id", g.slug AS "slug", g.name AS "name", g.url AS "url", g.time_zone AS "timeZone", g.city AS "city", g.region AS "region", g.country AS "country"
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT *
FROM (SELECT subject_id, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'groups'
AND month > '-infinity'
AND month >= $2::date
AND month <= $3::date
GROUP BY subject_id
ORDER BY talks DESC, subject_id
LIMIT 100) p
ORDER BY talks DESC, subject_id
LIMIT $4::int ) p
JOIN groups g ON g.id = p.subject_id
ORDER BY k.id, p.talks DESC, p.subject_id;

-- 10. count of talks [from,to] by month
SELECT coalesce(sum(talks), 0)::int AS total
FROM monthly_talks
WHERE list = 'talks'
AND month > '-infinity'
AND month >= $1::date
AND month <= $2::date;
