-- 14 statements

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

-- 2. names of companies
SELECT company_id AS "ownerId", name, used_from AS "from", used_until AS "until"
FROM company_names
WHERE company_id = ANY($1::int[])
ORDER BY company_id, used_from NULLS FIRST, used_until NULLS LAST, name, key;

-- 3. speakers of company NAME
SELECT k.id AS "ownerId", s.id AS "id", s.slug AS "slug", s.name AS "name"
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT p.*
FROM (SELECT s.slug AS "slug", s.id AS "id"
FROM people s
WHERE s.id IN (SELECT x.person_id
FROM appearances x
WHERE x.company_id = k.id)
ORDER BY s.slug ASC
LIMIT 101) p
ORDER BY p."slug" ASC
LIMIT $2::int) p
JOIN people s ON s.id = p."id"
ORDER BY k.id, p."slug" ASC;

-- 4. topics of company NAME
SELECT k.id AS "ownerId", o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT p.*
FROM (SELECT o.slug AS "slug", o.id AS "id"
FROM topics o
WHERE o.id IN (SELECT x.topic_id
FROM appearances d
JOIN talk_topics x ON x.talk_id = d.talk_id
WHERE d.company_id = k.id
AND x.rank IS NOT NULL)
ORDER BY o.slug ASC
LIMIT 101) p
ORDER BY p."slug" ASC
LIMIT $2::int) p
JOIN topics o ON o.id = p."id"
ORDER BY k.id, p."slug" ASC;

-- 5. talks of company NEWEST
SELECT k.id AS "ownerId", t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT p.*
FROM (SELECT DISTINCT d.sort_at AS "sortAt", d.talk_id AS "id"
FROM appearances d
WHERE d.company_id = k.id
ORDER BY d.sort_at DESC, d.talk_id DESC
LIMIT 101) p
ORDER BY p."sortAt" DESC, p."id" DESC
LIMIT $2::int) p
JOIN talks t ON t.id = p."id"
ORDER BY k.id, p."sortAt" DESC, p."id" DESC;

-- 6. editions of host NEWEST
SELECT k.id AS "ownerId", e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT p.*
FROM (SELECT e.sort_at AS "sortAt", e.id AS "id"
FROM editions e
WHERE e.id IN (SELECT r.edition_id
FROM edition_companies r
WHERE r.company_id = k.id
AND r.relation = 'host')
ORDER BY e.sort_at DESC, e.id DESC
LIMIT 101) p
ORDER BY p."sortAt" DESC, p."id" DESC
LIMIT $2::int) p
JOIN editions e ON e.id = p."id"
LEFT JOIN groups g ON g.id = e.group_id
ORDER BY k.id, p."sortAt" DESC, p."id" DESC;

-- 7. editions of sponsor NEWEST
SELECT k.id AS "ownerId", e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT p.*
FROM (SELECT e.sort_at AS "sortAt", e.id AS "id"
FROM editions e
WHERE e.id IN (SELECT r.edition_id
FROM edition_companies r
WHERE r.company_id = k.id
AND r.relation = 'sponsor')
ORDER BY e.sort_at DESC, e.id DESC
LIMIT 101) p
ORDER BY p."sortAt" DESC, p."id" DESC
LIMIT $2::int) p
JOIN editions e ON e.id = p."id"
LEFT JOIN groups g ON g.id = e.group_id
ORDER BY k.id, p."sortAt" DESC, p."id" DESC;

-- 8. speakers of company count
SELECT k.id AS "ownerId", p.total
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS total
FROM people s
WHERE s.id IN (SELECT x.person_id
FROM appearances x
WHERE x.company_id = k.id)) p;

-- 9. total of talks of company
SELECT k.id AS "ownerId", t.talks AS total
FROM unnest($1::int[]) AS k(id)
JOIN total_talks t ON t.list = 'companies'
AND t.scope_id = 0
AND t.subject_id = k.id;

-- 10. appearances of talks
SELECT a.id AS "id", a.talk_id AS "talkId", a.sort_at AS "sortAt", a.role AS "role", a.person_name AS "speakerName", a.company_name AS "companyName", a.identity_confidence AS "identityConfidence", s.id AS "speaker.id", s.slug AS "speaker.slug", s.name AS "speaker.name", c.id AS "company.id", c.slug AS "company.slug", c.name AS "company.name", c.domain AS "company.domain"
FROM appearances a
JOIN people s ON s.id = a.person_id
LEFT JOIN companies c ON c.id = a.company_id
WHERE a.talk_id = ANY($1::int[])
ORDER BY a.talk_id, a.position, a.id;

-- 11. editions by id
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.id = ANY($1::int[]);

-- 12. topics of talks
SELECT d.talk_id AS "talkId", o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM talk_topics d
JOIN topics o ON o.id = d.topic_id
WHERE d.talk_id = ANY($1::int[])
AND d.rank IS NOT NULL
ORDER BY d.talk_id, d.rank;

-- 13. editions of host count
SELECT k.id AS "ownerId", p.total
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS total
FROM editions e
WHERE e.id IN (SELECT r.edition_id
FROM edition_companies r
WHERE r.company_id = k.id
AND r.relation = 'host')) p;

-- 14. editions of sponsor count
SELECT k.id AS "ownerId", p.total
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS total
FROM editions e
WHERE e.id IN (SELECT r.edition_id
FROM edition_companies r
WHERE r.company_id = k.id
AND r.relation = 'sponsor')) p;
