-- 5 statements

-- 1. suggest names 3
SELECT n.kind, n.id, n.key, n.weight, CASE WHEN n.key = p.key THEN 4 WHEN n.kind NOT IN ('topic', 'company', 'speaker')
OR n.key = d.names[1] THEN 3 ELSE 2 END AS fit
FROM (SELECT search_key($1::text) AS key OFFSET 0) p
CROSS JOIN unnest($2::text[]) AS k(kind)
CROSS JOIN LATERAL ( (SELECT *
FROM search_names s
WHERE s.kind = k.kind
AND s.key = p.key
LIMIT 20)
UNION (SELECT *
FROM search_names s
WHERE s.kind = k.kind
AND left(s.key, 3) = p.key
ORDER BY s.kind DESC, left(s.key, 3) DESC, s.weight DESC
LIMIT 20)) n
JOIN search_documents d ON d.kind = n.kind
AND d.id = n.id;

-- 2. topics by id
SELECT o.id AS "id", o.slug AS "slug", o.name AS "name", o.about AS "about", o.parent_id AS "parentId"
FROM topics o
WHERE o.id = ANY($1::int[]);

-- 3. groups by id
SELECT g.id AS "id", g.slug AS "slug", g.name AS "name", g.url AS "url", g.time_zone AS "timeZone", g.city AS "city", g.region AS "region", g.country AS "country"
FROM groups g
WHERE g.id = ANY($1::int[]);

-- 4. talks by id
SELECT t.id AS "id", t.slug AS "slug", t.edition_id AS "editionId", t.position AS "position", t.title AS "title", t.about AS "about", t.abstract AS "abstract", t.kind AS "kind", t.language AS "language", t.sort_at AS "sortAt"
FROM talks t
WHERE t.id = ANY($1::int[]);

-- 5. editions by id
SELECT e.id AS "id", e.slug AS "slug", e.title AS "title", e.url AS "url", coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date) AS "startsOn", e.starts_at AS "startsAt", e.ends_at AS "endsAt", e.sort_at AS "sortAt", e.time_zone AS "timeZone", e.status AS "status", e.attendance AS "attendanceMode", e.venue_name AS "venueName", e.venue_address AS "venueAddress", e.venue_city AS "venueCity", e.venue_region AS "venueRegion", e.venue_country AS "venueCountry", e.venue_latitude AS "venueLatitude", e.venue_longitude AS "venueLongitude", e.online_url AS "onlineUrl", e.language AS "language", g.id AS "group.id", g.slug AS "group.slug", g.name AS "group.name", g.url AS "group.url", g.time_zone AS "group.timeZone", g.city AS "group.city", g.region AS "group.region", g.country AS "group.country"
FROM editions e
LEFT JOIN groups g ON g.id = e.group_id
WHERE e.id = ANY($1::int[]);
