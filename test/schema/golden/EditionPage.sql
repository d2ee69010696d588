-- 7 statements

-- 1. editions by slug
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.slug = ANY($1::text[]);

-- 2. companies of editions
SELECT d.edition_id AS "editionId", d.relation, c.id AS "id", c.slug AS "slug", c.name AS "name", c.domain AS "domain"
FROM edition_companies d
JOIN companies c ON c.id = d.company_id
WHERE d.edition_id = ANY($1::int[])
ORDER BY d.edition_id, d.relation, c.slug;

-- 3. pages of editions
SELECT DISTINCT r.edition_id AS "editionId", regexp_replace(p.address, '^file:.*/', 'file:') AS address, regexp_replace(p.final_address, '^file:.*/', 'file:') AS "finalAddress", p.source, p.fetched_at AS "fetchedAt"
FROM readings r
JOIN pages p ON p.id = r.page_id
WHERE r.edition_id = ANY($1::int[])
ORDER BY "editionId", "fetchedAt" DESC, address;

-- 4. talks of edition PROGRAMME
SELECT k.id AS "ownerId", t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT p.*
FROM (SELECT t.position AS "position", t.id AS "id"
FROM talks t
WHERE t.edition_id = k.id
ORDER BY t.position ASC, t.id ASC
LIMIT 101) p
ORDER BY p."position" ASC, p."id" ASC
LIMIT $2::int) p
JOIN talks t ON t.id = p."id"
ORDER BY k.id, p."position" ASC, p."id" ASC;

-- 5. appearances of talks
SELECT a.id AS "id", a.talk_id AS "talkId", a.sort_at AS "sortAt", a.role AS "role", a.person_name AS "speakerName", a.company_name AS "companyName", a.identity_confidence AS "identityConfidence", s.id AS "speaker.id", s.slug AS "speaker.slug", s.name AS "speaker.name", c.id AS "company.id", c.slug AS "company.slug", c.name AS "company.name", c.domain AS "company.domain"
FROM appearances a
JOIN people s ON s.id = a.person_id
LEFT JOIN companies c ON c.id = a.company_id
WHERE a.talk_id = ANY($1::int[])
ORDER BY a.talk_id, a.position, a.id;

-- 6. topics of talks
SELECT d.talk_id AS "talkId", o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM talk_topics d
JOIN topics o ON o.id = d.topic_id
WHERE d.talk_id = ANY($1::int[])
AND d.rank IS NOT NULL
ORDER BY d.talk_id, d.rank;

-- 7. links of talks
SELECT talk_id AS "talkId", kind, url
FROM talk_links
WHERE talk_id = ANY($1::int[])
ORDER BY talk_id, kind, url;
