-- 9 statements

-- 1. company by name
SELECT f.name AS asked, c.id AS "id", c.slug AS "slug", c.name AS "name", c.domain AS "domain"
FROM (SELECT asked.slug AS name, coalesce(c.id, r.target_id, n.company_id) AS id
FROM unnest($1::text[], $2::text[]) AS asked(slug, key)
LEFT JOIN companies c ON c.slug = lower(asked.slug)
LEFT JOIN company_names n ON n.key = asked.key
LEFT JOIN identity_redirects r ON r.kind = 'company'
AND r.slug = lower(asked.slug)
WHERE coalesce(c.id, r.target_id, n.company_id) IS NOT NULL) f
JOIN companies c ON c.id = f.id;

-- 2. totals of companies
SELECT k.id AS "ownerId", coalesce(p.talks, 0) AS talks, coalesce(p.undated, 0) AS "undatedTalks", coalesce(p.speakers, 0) AS speakers, e.hosted AS "hostedEditions", e.sponsored AS "sponsoredEditions", p.earliest AS "firstTalkId", p.latest AS "latestTalkId"
FROM unnest($1::int[]) k(id)
LEFT JOIN LATERAL (
SELECT t.talks, u.talks AS undated, s.subjects AS speakers, (SELECT talk_id
FROM appearances
WHERE company_id = k.id
AND sort_at > '-infinity'
ORDER BY sort_at ASC, talk_id ASC
LIMIT 1) AS earliest, (SELECT talk_id
FROM appearances
WHERE company_id = k.id
AND sort_at > '-infinity'
ORDER BY sort_at DESC, talk_id DESC
LIMIT 1) AS latest
FROM total_talks t
LEFT JOIN list_sizes s ON s.list = 'speakers of company'
AND s.scope_id = k.id
LEFT JOIN monthly_talks u ON u.list = 'companies'
AND u.subject_id = k.id
AND u.month = '-infinity'
WHERE t.list = 'companies'
AND t.scope_id = 0
AND t.subject_id = k.id ) p ON true
CROSS JOIN LATERAL (SELECT (count(*) FILTER (WHERE x.relation = 'host'))::int AS hosted, (count(*) FILTER (WHERE x.relation = 'sponsor'))::int AS sponsored
FROM edition_companies x
WHERE x.company_id = k.id) e;

-- 3. companies over time
SELECT k.id AS "ownerId", p.start, p.talks
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT date_trunc($2::text, month::timestamp)::date AS start, sum(talks)::int AS talks
FROM monthly_talks
WHERE list = 'companies'
AND subject_id = k.id
AND month > '-infinity'
GROUP BY 1 ) p
ORDER BY k.id, p.start;

-- 4. ranking of topics of company
SELECT k.id AS "ownerId", p.talks, o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT *
FROM (SELECT subject_id, talks
FROM total_talks
WHERE list = 'topics of company'
AND scope_id = k.id
ORDER BY talks DESC, subject_id
LIMIT 100) p
ORDER BY talks DESC, subject_id
LIMIT $2::int ) p
JOIN topics o ON o.id = p.subject_id
ORDER BY k.id, p.talks DESC, p.subject_id;

-- 5. ranking of groups of company
SELECT k.id AS "ownerId", p.talks, g.id AS "id", g.slug AS "slug", g.name AS "name", g.url AS "url", g.time_zone AS "timeZone", g.city AS "city", g.region AS "region", g.country AS "country"
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT *
FROM (SELECT subject_id, talks
FROM total_talks
WHERE list = 'groups of company'
AND scope_id = k.id
ORDER BY talks DESC, subject_id
LIMIT 100) p
ORDER BY talks DESC, subject_id
LIMIT $2::int ) p
JOIN groups g ON g.id = p.subject_id
ORDER BY k.id, p.talks DESC, p.subject_id;

-- 6. ranking of speakers of company
SELECT k.id AS "ownerId", p.talks, s.id AS "id", s.slug AS "slug", s.name AS "name"
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT *
FROM (SELECT subject_id, talks
FROM total_talks
WHERE list = 'speakers of company'
AND scope_id = k.id
ORDER BY talks DESC, subject_id
LIMIT 100) p
ORDER BY talks DESC, subject_id
LIMIT $2::int ) p
JOIN people s ON s.id = p.subject_id
ORDER BY k.id, p.talks DESC, p.subject_id;

-- 7. roles of companies
SELECT k.id AS "ownerId", p.role, p.talks
FROM unnest($1::int[]) k(id)
CROSS JOIN LATERAL (
SELECT *
FROM (SELECT role, talks
FROM company_roles
WHERE company_id = k.id
ORDER BY talks DESC, role
LIMIT 100) p
ORDER BY talks DESC, role
LIMIT $2::int ) p
ORDER BY k.id, p.talks DESC, p.role;

-- 8. talks by id
SELECT t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM talks t
WHERE t.id = ANY($1::int[]);

-- 9. editions by id
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.id = ANY($1::int[]);
