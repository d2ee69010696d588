import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { openLines } from './lines.mjs';
import { databaseUrl, tellPort } from './listen.mjs';

/**
 * A GraphQL server on mercurius as its documentation shows it: compiled queries, a loader for each relation, SQL by hand
 * over a pool of ten. With TUNED=1 the same SQL goes over pipelined connections, prepared, with generic plans.
 */
const run = process.env.TUNED ? await openLines(databaseUrl) : usePool();

function usePool() {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  return (_name, text, values) => pool.query(text, values);
}

const rows = async (name, text, ...values) => (await run(name, text, values)).rows;
const first = async (...query) => (await rows(...query))[0];

const schema = `
  type Group { id: ID! slug: String! name: String! }
  type Edition { id: ID! slug: String! title: String url: String startsAt: String timeZone: String group: Group talks: [Talk!]! }
  type Topic { id: ID! slug: String! name: String! }
  type Speaker { id: ID! slug: String! name: String! }
  type Company {
    id: ID! slug: String! name: String!
    talkCount: Int! speakerCount: Int! topTopics: [TopicCount!]! talksAYear: [YearCount!]! latestTalks: [Talk!]!
  }
  type TopicCount { slug: String! name: String! talkCount: Int! }
  type YearCount { year: Int! talkCount: Int! }
  type Appearance { role: String speaker: Speaker! company: Company }
  type Talk {
    cursor: String id: ID! slug: String! title: String kind: String! abstract: String
    appearances: [Appearance!]! edition: Edition! topics: [Topic!]!
  }
  type TalkPage { totalCount: Int! hasNextPage: Boolean! talks: [Talk!]! }
  type Hit { rank: Float! snippet: String! talk: Talk! }
  type Suggestion { kind: String! slug: String! name: String! }
  type Query {
    talksByTopic(topic: String!): TalkPage!
    company(slug: String!): Company
    search(words: String!): [Hit!]!
    edition(slug: String!): Edition
    suggest(prefix: String!): [Suggestion!]!
  }
`;

const talkColumns = `t.id, t.slug, t.title, t.kind, t.abstract, t.edition_id AS "editionId"`;

const resolvers = {
  Query: {
    talksByTopic: async (_, { topic }) => {
      const page = await rows(
        'talks by topic',
        `SELECT ${talkColumns}, k.sort_at AS "sortAt" FROM (
           SELECT talk_id, sort_at FROM talk_topics WHERE topic_id = (SELECT id FROM topics WHERE slug = $1)
           ORDER BY sort_at DESC, talk_id DESC LIMIT 21
         ) k JOIN talks t ON t.id = k.talk_id ORDER BY k.sort_at DESC, k.talk_id DESC`,
        topic,
      );
      const talks = page.slice(0, 20);
      for (const talk of talks) talk.cursor = `${talk.sortAt.getTime()},${talk.id}`;
      return { topic, hasNextPage: page.length > 20, talks };
    },
    company: (_, { slug }) => first('company', 'SELECT id, slug, name FROM companies WHERE slug = $1', slug),
    search: async (_, { words }) => {
      const hits = await rows(
        'search',
        `SELECT ${talkColumns}, k.rank,
           ts_headline('english', coalesce(t.abstract, ''), websearch_to_tsquery('english', $1),
             'StartSel=<mark>, StopSel=</mark>, MaxFragments=1, MaxWords=30, MinWords=10') AS snippet
         FROM (
           SELECT d.talk_id, ts_rank(d.document, q) AS rank
           FROM bench.talk_documents d, websearch_to_tsquery('english', $1) q
           WHERE d.document @@ q ORDER BY 2 DESC, 1 DESC LIMIT 20
         ) k JOIN talks t ON t.id = k.talk_id ORDER BY k.rank DESC, k.talk_id DESC`,
        words,
      );
      return hits.map(({ rank, snippet, ...talk }) => ({ rank, snippet, talk }));
    },
    edition: (_, { slug }) =>
      first(
        'edition',
        `SELECT id, slug, title, url, starts_at AS "startsAt", time_zone AS "timeZone", group_id AS "groupId"
         FROM editions WHERE slug = $1`,
        slug,
      ),
    suggest: (_, { prefix }) =>
      rows(
        'suggest',
        `SELECT kind, slug, name FROM bench.names
         WHERE folded >= lower($1) AND folded < lower($1) || chr(1114111) ORDER BY folded, kind, slug LIMIT 10`,
        prefix,
      ),
  },
  TalkPage: {
    totalCount: async ({ topic }) =>
      (
        await first(
          'count of topic',
          'SELECT count(*)::int AS total FROM talk_topics WHERE topic_id = (SELECT id FROM topics WHERE slug = $1)',
          topic,
        )
      ).total,
  },
  Edition: { startsAt: ({ startsAt }) => startsAt?.toISOString() },
  Company: {
    talkCount: async ({ id }) =>
      (
        await first(
          'talks of company',
          'SELECT count(DISTINCT talk_id)::int AS n FROM appearances WHERE company_id = $1',
          id,
        )
      ).n,
    speakerCount: async ({ id }) =>
      (
        await first(
          'speakers of company',
          'SELECT count(DISTINCT person_id)::int AS n FROM appearances WHERE company_id = $1',
          id,
        )
      ).n,
    topTopics: ({ id }) =>
      rows(
        'topics of company',
        `SELECT o.slug, o.name, count(*)::int AS "talkCount"
         FROM (SELECT DISTINCT talk_id FROM appearances WHERE company_id = $1) k
         JOIN talk_topics d ON d.talk_id = k.talk_id
         JOIN topics o ON o.id = d.topic_id
         GROUP BY o.id ORDER BY 3 DESC, o.slug LIMIT 10`,
        id,
      ),
    talksAYear: ({ id }) =>
      rows(
        'years of company',
        `SELECT extract(year FROM sort_at AT TIME ZONE 'UTC')::int AS year, count(DISTINCT talk_id)::int AS "talkCount"
         FROM appearances WHERE company_id = $1 AND isfinite(sort_at) GROUP BY 1 ORDER BY 1`,
        id,
      ),
    latestTalks: ({ id }) =>
      rows(
        'latest talks of company',
        `SELECT ${talkColumns} FROM (
           SELECT DISTINCT sort_at, talk_id FROM appearances WHERE company_id = $1
           ORDER BY sort_at DESC, talk_id DESC LIMIT 10
         ) k JOIN talks t ON t.id = k.talk_id ORDER BY k.sort_at DESC, k.talk_id DESC`,
        id,
      ),
  },
};

/** One statement for all of a level; `key` is what of the parent it is asked by, `column` the same in the answer. */
const loadOne = (name, key, text) =>
  withoutCache(async (queries) => {
    const found = await rows(name, text, [...new Set(queries.map(({ obj }) => obj[key]))]);
    const byId = new Map(found.map((row) => [row.id, row]));
    return queries.map(({ obj }) => byId.get(obj[key]) ?? null);
  });

const loadMany = (name, text) =>
  withoutCache(async (queries) => {
    const found = await rows(
      name,
      text,
      queries.map(({ obj }) => obj.id),
    );
    const byOwner = new Map(queries.map(({ obj }) => [obj.id, []]));
    for (const row of found) byOwner.get(row.ownerId).push(row);
    return queries.map(({ obj }) => byOwner.get(obj.id));
  });

/** The cache of a loader would write each parent as JSON to have a key: it costs more than it saves here. */
const withoutCache = (loader) => ({ loader, opts: { cache: false } });

const loaders = {
  Talk: {
    appearances: loadMany(
      'appearances',
      `SELECT talk_id AS "ownerId", role, person_id AS "personId", company_id AS "companyId"
       FROM appearances WHERE talk_id = ANY($1::int[]) ORDER BY talk_id, position, id`,
    ),
    topics: loadMany(
      'topics',
      `SELECT d.talk_id AS "ownerId", o.id, o.slug, o.name FROM talk_topics d JOIN topics o ON o.id = d.topic_id
       WHERE d.talk_id = ANY($1::int[]) AND d.rank IS NOT NULL ORDER BY d.talk_id, d.rank`,
    ),
    edition: loadOne(
      'editions',
      'editionId',
      `SELECT id, slug, title, url, starts_at AS "startsAt", time_zone AS "timeZone", group_id AS "groupId"
       FROM editions WHERE id = ANY($1::int[])`,
    ),
  },
  Appearance: {
    speaker: loadOne('speakers', 'personId', 'SELECT id, slug, name FROM people WHERE id = ANY($1::int[])'),
    company: loadOne('companies', 'companyId', 'SELECT id, slug, name FROM companies WHERE id = ANY($1::int[])'),
  },
  Edition: {
    group: loadOne('groups', 'groupId', 'SELECT id, slug, name FROM groups WHERE id = ANY($1::int[])'),
    talks: loadMany(
      'talks of editions',
      `SELECT t.edition_id AS "ownerId", ${talkColumns} FROM talks t
       WHERE t.edition_id = ANY($1::int[]) ORDER BY t.edition_id, t.position, t.id`,
    ),
  },
};

const server = Fastify();
await server.register(mercurius, { schema, resolvers, loaders, jit: 1 });
await server.listen({ port: 0, host: '127.0.0.1' });
tellPort(server.server.address().port);
