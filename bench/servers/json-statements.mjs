/** Parts of the statements below: an object of JSON for a talk `t` with its edition `e` and group `g`. */
const appearances = `(SELECT coalesce(json_agg(json_build_object(
    'role', a.role,
    'speaker', json_build_object('name', s.name, 'slug', s.slug),
    'company', CASE WHEN c.id IS NOT NULL THEN json_build_object('name', c.name, 'slug', c.slug) END
  ) ORDER BY a.position, a.id), '[]')
  FROM appearances a JOIN people s ON s.id = a.person_id LEFT JOIN companies c ON c.id = a.company_id
  WHERE a.talk_id = t.id)`;
const topics = `(SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY d.rank), '[]')
  FROM talk_topics d JOIN topics o ON o.id = d.topic_id WHERE d.talk_id = t.id AND d.rank IS NOT NULL)`;
const edition = `json_build_object('title', e.title, 'startsAt', e.starts_at,
  'group', json_build_object('name', g.name, 'slug', g.slug))`;
const facts = `'id', t.id::text, 'slug', t.slug, 'title', t.title, 'kind', t.kind`;
const around = 'JOIN editions e ON e.id = t.edition_id JOIN groups g ON g.id = e.group_id';
const all = `${facts}, 'abstract', t.abstract, 'appearances', ${appearances}, 'edition', ${edition}, 'topics', ${topics}`;

const text = (json) => `(${json})::text AS answer`;

/** One statement for each question; its only column is the whole answer as JSON text. */
export const statements = {
  TalksByTopic: `SELECT ${text(`json_build_object(
      'totalCount', n.total, 'hasNextPage', n.total > 20,
      'talks', (
        SELECT json_agg(json_build_object('cursor', t.sort_at || ',' || t.id, ${all}) ORDER BY p.sort_at DESC, p.talk_id DESC)
        FROM (
          SELECT talk_id, sort_at FROM talk_topics WHERE topic_id = top.id ORDER BY sort_at DESC, talk_id DESC LIMIT 20
        ) p JOIN talks t ON t.id = p.talk_id ${around}
      ))`)}
    FROM topics top CROSS JOIN LATERAL (SELECT count(*) AS total FROM talk_topics WHERE topic_id = top.id) n
    WHERE top.slug = $1`,

  CompanyDashboard: `SELECT ${text(`json_build_object(
      'name', k.name, 'slug', k.slug,
      'talkCount', (SELECT count(DISTINCT talk_id) FROM appearances WHERE company_id = k.id),
      'speakerCount', (SELECT count(DISTINCT person_id) FROM appearances WHERE company_id = k.id),
      'topTopics', (
        SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'talkCount', talks) ORDER BY talks DESC, slug), '[]')
        FROM (
          SELECT o.slug, o.name, count(*) AS talks
          FROM (SELECT DISTINCT talk_id FROM appearances WHERE company_id = k.id) own
          JOIN talk_topics d ON d.talk_id = own.talk_id
          JOIN topics o ON o.id = d.topic_id
          GROUP BY o.id ORDER BY 3 DESC, o.slug LIMIT 10
        ) most),
      'talksAYear', (
        SELECT coalesce(json_agg(json_build_object('year', year, 'talkCount', talks) ORDER BY year), '[]')
        FROM (
          SELECT extract(year FROM sort_at AT TIME ZONE 'UTC')::int AS year, count(DISTINCT talk_id) AS talks
          FROM appearances WHERE company_id = k.id AND isfinite(sort_at) GROUP BY 1
        ) years),
      'latestTalks', (
        SELECT coalesce(json_agg(json_build_object(${facts}, 'appearances', ${appearances}, 'edition', ${edition})
          ORDER BY p.sort_at DESC, p.talk_id DESC), '[]')
        FROM (
          SELECT DISTINCT sort_at, talk_id FROM appearances WHERE company_id = k.id
          ORDER BY sort_at DESC, talk_id DESC LIMIT 10
        ) p JOIN talks t ON t.id = p.talk_id ${around}
      ))`)}
    FROM companies k WHERE k.slug = $1`,

  Search: `SELECT ${text(`coalesce(json_agg(json_build_object(
      'rank', p.rank,
      'snippet', ts_headline('english', coalesce(t.abstract, ''), websearch_to_tsquery('english', $1),
        'StartSel=<mark>, StopSel=</mark>, MaxFragments=1, MaxWords=30, MinWords=10'),
      'talk', json_build_object(${all})) ORDER BY p.rank DESC, p.talk_id DESC), '[]')`)}
    FROM (
      SELECT d.talk_id, ts_rank(d.document, q) AS rank
      FROM bench.talk_documents d, websearch_to_tsquery('english', $1) q
      WHERE d.document @@ q ORDER BY 2 DESC, 1 DESC LIMIT 20
    ) p JOIN talks t ON t.id = p.talk_id ${around}`,

  OneEdition: `SELECT ${text(`json_build_object(
      'id', e.id::text, 'slug', e.slug, 'title', e.title, 'url', e.url, 'startsAt', e.starts_at, 'timeZone', e.time_zone,
      'group', json_build_object('name', g.name, 'slug', g.slug),
      'talks', (
        SELECT coalesce(json_agg(json_build_object(${facts}, 'abstract', t.abstract, 'appearances', ${appearances})
          ORDER BY t.position, t.id), '[]')
        FROM talks t WHERE t.edition_id = e.id))`)}
    FROM editions e JOIN groups g ON g.id = e.group_id WHERE e.slug = $1`,

  Suggest: `SELECT ${text(`coalesce(json_agg(json_build_object('kind', kind, 'slug', slug, 'name', name)
      ORDER BY folded, kind, slug), '[]')`)}
    FROM (
      SELECT kind, slug, name, folded FROM bench.names
      WHERE folded >= lower($1) AND folded < lower($1) || chr(1114111) ORDER BY folded, kind, slug LIMIT 10
    ) n`,
};
