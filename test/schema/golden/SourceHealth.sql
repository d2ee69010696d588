-- 1 statement

-- 1. source health
SELECT source, host, (count(*) FILTER (WHERE stored))::int AS pages, (count(*) FILTER (WHERE failing))::int AS "failingPages", greatest(max(good_at), max(fetched_at)) AS "lastGoodFetchAt", max(fetched_at) AS "lastChangeAt", max(error_at) AS "errorAt", (array_agg(code
ORDER BY error_at DESC, problem_id DESC) FILTER (WHERE problem_id IS NOT NULL))[1] AS code, (array_agg(address
ORDER BY error_at DESC, problem_id DESC) FILTER (WHERE problem_id IS NOT NULL))[1] AS address, (array_agg(location
ORDER BY error_at DESC, problem_id DESC) FILTER (WHERE problem_id IS NOT NULL))[1] AS "where", (array_agg(message
ORDER BY error_at DESC, problem_id DESC) FILTER (WHERE problem_id IS NOT NULL))[1] AS message
FROM (
SELECT p.source, lower(substring(p.address
FROM '^https?://(?:[^/?#]*@)?([^/?#]+)')) AS host, p.address, p.stored, p.fetched_at, good.at AS good_at, coalesce(latest.outcome = 'failed', false) AS failing, problem.*
FROM (
SELECT address, source, fetched_at, true AS stored
FROM pages
UNION ALL
SELECT address, NULL, NULL, false
FROM (
SELECT address
FROM import_run_pages
WHERE page_id IS NULL
UNION
SELECT address
FROM import_problems ) named
WHERE NOT EXISTS (SELECT
FROM pages
WHERE pages.address = named.address) ) p
LEFT JOIN LATERAL (
SELECT r.outcome
FROM import_run_pages r
WHERE r.address = p.address
ORDER BY r.run_id DESC
LIMIT 1 ) latest ON true
LEFT JOIN LATERAL (
SELECT i.started_at AS at
FROM import_run_pages r
JOIN import_runs i ON i.id = r.run_id
WHERE r.address = p.address
AND r.outcome <> 'failed'
AND i.command <> 're-extract'
ORDER BY r.run_id DESC
LIMIT 1 ) good ON true
LEFT JOIN LATERAL (
SELECT m.id AS problem_id, m.code, m.location, m.message, coalesce(i.finished_at, i.started_at) AS error_at
FROM import_problems m
JOIN import_runs i ON i.id = m.run_id
WHERE m.address = p.address
ORDER BY m.id DESC
LIMIT 1 ) problem ON true ) one
GROUP BY source, host
ORDER BY pages DESC, source, host
LIMIT $1::int;
