-- 6 statements

-- 1. topic ids by name
SELECT asked.slug AS name, coalesce(o.id, n.topic_id) AS id
FROM unnest($1::text[], $2::text[]) AS asked(slug, key)
LEFT JOIN topics o ON o.slug = lower(asked.slug)
LEFT JOIN topic_aliases n ON n.key = asked.key
WHERE coalesce(o.id, n.topic_id) IS NOT NULL;

-- 2. talks of topic NEWEST
SELECT k.id AS "ownerId", t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.starts_at AS "startsAt", CASE WHEN t.duration_minutes > 0 THEN concat('PT', nullif(t.duration_minutes / 60, 0) || 'H', nullif(t.duration_minutes % 60, 0) || 'M') END AS "duration", t.sort_at AS "sortAt"
FROM unnest($1::int[]) AS k(id)
CROSS JOIN LATERAL (SELECT p.*
FROM (SELECT d.sort_at AS "sortAt", d.talk_id AS "id"
FROM talk_topics d
WHERE d.topic_id = k.id
ORDER BY d.sort_at DESC, d.talk_id DESC
LIMIT 101) p
ORDER BY p."sortAt" DESC, p."id" DESC
LIMIT $2::int) p
JOIN talks t ON t.id = p."id"
ORDER BY k.id, p."sortAt" DESC, p."id" DESC;

-- 3. total of talks of topic
SELECT k.id AS "ownerId", t.talks AS total
FROM unnest($1::int[]) AS k(id)
JOIN total_talks t ON t.list = 'topics'
AND t.scope_id = 0
AND t.subject_id = k.id;

-- 4. appearances of talks
SELECT a.id AS "id", a.talk_id AS "talkId", a.sort_at AS "sortAt", a.role AS "role", a.person_name AS "speakerName", a.company_name AS "companyName", a.identity_confidence AS "identityConfidence", s.id AS "speaker.id", s.slug AS "speaker.slug", s.name AS "speaker.name", c.id AS "company.id", c.slug AS "company.slug", c.name AS "company.name", c.domain AS "company.domain"
FROM appearances a
JOIN people s ON s.id = a.person_id
LEFT JOIN companies c ON c.id = a.company_id
WHERE a.talk_id = ANY($1::int[])
ORDER BY a.talk_id, a.position, a.id;

-- 5. editions by id
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.id = ANY($1::int[]);

-- 6. topics of talks
SELECT d.talk_id AS "talkId", o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM talk_topics d
JOIN topics o ON o.id = d.topic_id
WHERE d.talk_id = ANY($1::int[])
AND d.rank IS NOT NULL
ORDER BY d.talk_id, d.rank;
