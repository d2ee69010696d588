import type { Database } from '../../src/store/index.js';

/** Rows as a test says them; what is left out has a plain value. References are slugs. */
export interface TopicFacts {
  slug: string;
  name?: string;
  about?: string;
  parent?: string;
  aliases?: string[];
}

export interface GroupFacts {
  slug: string;
  name?: string;
  city?: string;
}

export interface CompanyFacts {
  slug: string;
  name?: string;
  domain?: string;
  /** Further names with the days of their use. */
  names?: { name: string; from?: string; until?: string }[];
}

export interface EditionFacts {
  slug: string;
  group?: string;
  title?: string;
  startsAt?: string;
  endsAt?: string;
  startsOn?: string;
  timeZone?: string;
  status?: string;
  attendance?: string;
  venueName?: string;
  hosts?: string[];
  sponsors?: string[];
}

export interface AppearanceFacts {
  speaker: string;
  company?: string;
  role?: string;
}

export interface TalkFacts {
  slug: string;
  edition: string;
  title?: string | null;
  about?: string;
  abstract?: string;
  kind?: string;
  language?: string;
  position?: number;
  /** Most telling first; the factory adds the topics above them. */
  topics?: string[];
  speakers?: AppearanceFacts[];
  video?: string;
  slides?: string;
}

/** Fills a test database with rows, by plain SQL, as an import would leave them. */
export interface GraphFactory {
  addTopic(facts: TopicFacts): Promise<void>;
  addGroup(facts: GroupFacts): Promise<void>;
  addCompany(facts: CompanyFacts): Promise<void>;
  addEdition(facts: EditionFacts): Promise<void>;
  /** Speakers and companies that are not there yet are added by their slugs. */
  addTalk(facts: TalkFacts): Promise<void>;
  /** Evidence for a value of a talk, or of one of its speakers' appearances, on a page of its own address. */
  addEvidence(facts: { talk: string; speaker?: string; field: string; value: string; page: string }): Promise<void>;
}

/** "jane-doe" as "Jane Doe". */
export function nameOfSlug(slug: string): string {
  return slug.replace(/(^|-)(\w)/g, (_, dash, letter) => `${dash && ' '}${letter.toUpperCase()}`);
}

export function createGraphFactory(database: Pick<Database, 'dataSource'>): GraphFactory {
  const run = (text: string, values: unknown[]) => database.dataSource.query(text, values);

  const factory: GraphFactory = {
    async addTopic({ slug, name = nameOfSlug(slug), about = '', parent = null, aliases = [] }) {
      await run(
        `INSERT INTO topics (slug, name, about, parent_id) VALUES ($1, $2, $3, (SELECT id FROM topics WHERE slug = $4))`,
        [slug, name, about, parent],
      );
      for (const alias of aliases) {
        await run(
          `INSERT INTO topic_aliases (key, alias, topic_id) SELECT lower($1::text), $1, id FROM topics WHERE slug = $2`,
          [alias, slug],
        );
      }
    },

    async addGroup({ slug, name = nameOfSlug(slug), city = null }) {
      await run(`INSERT INTO groups (slug, name, city) VALUES ($1, $2, $3)`, [slug, name, city]);
    },

    async addCompany({ slug, name = nameOfSlug(slug), domain = null, names = [] }) {
      await run(`INSERT INTO companies (slug, name, domain) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
        slug,
        name,
        domain,
      ]);
      for (const other of [{ name }, ...names] as NonNullable<CompanyFacts['names']>) {
        await run(
          `INSERT INTO company_names (key, company_id, name, used_from, used_until)
           SELECT lower($1::text), id, $1, $2, $3 FROM companies WHERE slug = $4 ON CONFLICT DO NOTHING`,
          [other.name, other.from ?? null, other.until ?? null, slug],
        );
      }
    },

    async addEdition(facts) {
      await run(
        `INSERT INTO editions (slug, group_id, title, starts_at, ends_at, starts_on, time_zone, status, attendance, venue_name)
         VALUES ($1, (SELECT id FROM groups WHERE slug = $2), $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          facts.slug,
          facts.group ?? null,
          facts.title ?? null,
          facts.startsAt ?? null,
          facts.endsAt ?? null,
          facts.startsOn ?? null,
          facts.timeZone ?? null,
          facts.status ?? 'scheduled',
          facts.attendance ?? null,
          facts.venueName ?? null,
        ],
      );
      const related = [
        ...(facts.hosts ?? []).map((company) => ['host', company] as const),
        ...(facts.sponsors ?? []).map((company) => ['sponsor', company] as const),
      ];
      for (const [relation, company] of related) {
        await factory.addCompany({ slug: company });
        await run(
          `INSERT INTO edition_companies (edition_id, company_id, relation)
           SELECT e.id, c.id, $1 FROM editions e, companies c WHERE e.slug = $2 AND c.slug = $3`,
          [relation, facts.slug, company],
        );
      }
    },

    async addTalk(facts) {
      const { slug, topics = [], speakers = [] } = facts;
      await run(
        `INSERT INTO talks (slug, edition_id, group_id, position, title, about, abstract, kind, language, has_video, has_slides, sort_at)
         SELECT $1, e.id, e.group_id, $2, $3, $4, $5, $6, $7, $8, $9, e.sort_at FROM editions e WHERE e.slug = $10`,
        [
          slug,
          facts.position ?? 0,
          facts.title === undefined ? nameOfSlug(slug) : facts.title,
          facts.about ?? null,
          facts.abstract ?? null,
          facts.kind ?? 'talk',
          facts.language ?? null,
          facts.video !== undefined,
          facts.slides !== undefined,
          facts.edition,
        ],
      );
      for (const [kind, url] of [
        ['video', facts.video],
        ['slides', facts.slides],
      ]) {
        if (!url) continue;
        await run(`INSERT INTO talk_links (talk_id, kind, url) SELECT id, $1, $2 FROM talks WHERE slug = $3`, [
          kind,
          url,
          slug,
        ]);
      }
      await run(
        `WITH RECURSIVE named AS (
           SELECT o.id, o.parent_id, n.rank FROM unnest($2::text[]) WITH ORDINALITY AS n(slug, rank) JOIN topics o USING (slug)
         ), above AS (
           SELECT id, parent_id, (rank - 1)::smallint AS rank FROM named
           UNION ALL SELECT o.id, o.parent_id, NULL FROM topics o JOIN above ON o.id = above.parent_id
         )
         INSERT INTO talk_topics (talk_id, topic_id, rank, sort_at)
         SELECT t.id, above.id, min(above.rank), t.sort_at FROM above, talks t WHERE t.slug = $1 GROUP BY t.id, above.id`,
        [slug, topics],
      );
      for (const [position, { speaker, company = null, role = null }] of speakers.entries()) {
        await run(`INSERT INTO people (slug, name) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
          speaker,
          nameOfSlug(speaker),
        ]);
        if (company) await factory.addCompany({ slug: company });
        await run(
          `INSERT INTO appearances (talk_id, person_id, company_id, position, role, person_name, company_name, sort_at)
           SELECT t.id, p.id, c.id, $1, $2, p.name, c.name, t.sort_at
           FROM talks t JOIN people p ON p.slug = $4 LEFT JOIN companies c ON c.slug = $5 WHERE t.slug = $3`,
          [position, role, slug, speaker, company],
        );
      }
    },

    async addEvidence({ talk, speaker = null, field, value, page }) {
      await run(
        `WITH read_page AS (
           INSERT INTO pages (address, final_address, source, media_type, body, body_digest, fetched_at)
           VALUES ($1, $1, 'recap', 'text/html', '', $1, '2020-01-02T03:04:05Z')
           ON CONFLICT (address) DO UPDATE SET source = excluded.source RETURNING id
         ), reading AS (
           INSERT INTO readings (page_id, key, edition_id, text, complete, extractor, digest, read_at)
           SELECT p.id, 'url:' || $1, t.edition_id, 'text', true, '1', 'digest', '2020-01-02T03:04:05Z'
           FROM read_page p, talks t WHERE t.slug = $2
           ON CONFLICT (page_id, key) DO UPDATE SET digest = excluded.digest RETURNING id
         )
         INSERT INTO evidence (reading_id, talk_id, appearance_id, field, value, part, span_start, span_end, quote, rule, confidence)
         SELECT r.id, t.id, a.id, $4, $5, 'text', 3, 3 + length($5), $5, 'quoted-title', 0.9
         FROM reading r JOIN talks t ON t.slug = $2
         LEFT JOIN people p ON p.slug = $3 LEFT JOIN appearances a ON a.talk_id = t.id AND a.person_id = p.id`,
        [page, talk, speaker, field, value],
      );
    },
  };
  return factory;
}
