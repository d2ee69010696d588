-- 10 statements

-- 1. speakers by slug
SELECT s.id AS "id", s.slug AS "slug", s.name AS "name"
FROM people s
WHERE s.slug = ANY($1::text[]);

-- 2. other names of speakers
SELECT DISTINCT n.person_id AS "ownerId", n.name
FROM person_names n
JOIN people s ON s.id = n.person_id
WHERE n.person_id = ANY($1::int[])
AND n.name <> s.name
ORDER BY n.person_id, n.name;

-- 3. links of speakers
SELECT a.person_id AS "speakerId", l.site, l.url
FROM appearances a
JOIN appearance_links l ON l.appearance_id = a.id
WHERE a.person_id = ANY($1::int[])
GROUP BY a.person_id, l.site, l.url
ORDER BY a.person_id, max(a.sort_at) DESC, l.site, l.url;

-- 4. companies of speakers
SELECT d.person_id AS "speakerId", c.id AS "id", c.slug AS "slug", c.name AS "name", c.domain AS "domain"
FROM (SELECT person_id, company_id, max(sort_at) AS latest
FROM appearances
WHERE person_id = ANY($1::int[])
AND company_id IS NOT NULL
GROUP BY person_id, company_id) d
JOIN companies c ON c.id = d.company_id
ORDER BY d.person_id, d.latest DESC, c.slug;

-- 5. topics of speakers
SELECT d.person_id AS "speakerId", o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM (SELECT a.person_id, x.topic_id, count(*) AS talks
FROM appearances a
JOIN talk_topics x ON x.talk_id = a.talk_id
AND x.rank IS NOT NULL
WHERE a.person_id = ANY($1::int[])
GROUP BY a.person_id, x.topic_id) d
JOIN topics o ON o.id = d.topic_id
ORDER BY d.person_id, d.talks DESC, o.slug;

-- 6. appearances of speaker NEWEST
SELECT k.id AS "ownerId", a.id AS "id", a.talk_id AS "talkId", a.sort_at AS "sortAt", a.role AS "role", a.person_name AS "speakerName", a.company_name AS "companyName", a.identity_confidence AS "identityConfidence", s.id AS "speaker.id", s.slug AS "speaker.slug", s.name AS "speaker.name", c.id AS "company.id", c.slug AS "company.slug", c.name AS "company.name", c.domain AS "company.domain"
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT p.*
FROM (SELECT d.sort_at AS "sortAt", d.id AS "id"
FROM appearances d
WHERE d.person_id = k.id
ORDER BY d.sort_at DESC, d.id DESC
LIMIT 101) p
ORDER BY p."sortAt" DESC, p."id" DESC
LIMIT $2::int) p
JOIN appearances a ON a.id = p."id"
JOIN people s ON s.id = a.person_id
LEFT JOIN companies c ON c.id = a.company_id
ORDER BY k.id, p."sortAt" DESC, p."id" DESC;

-- 7. appearances of speaker count
SELECT k.id AS "ownerId", p.total
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS total
FROM appearances d
WHERE d.person_id = k.id) p;

-- 8. talks by id
SELECT t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM talks t
WHERE t.id = ANY($1::int[]);

-- 9. links of talks
SELECT talk_id AS "talkId", kind, url
FROM talk_links
WHERE talk_id = ANY($1::int[])
ORDER BY talk_id, kind, url;

-- 10. editions by id
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.id = ANY($1::int[]);
