import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Stored counts of talks. `talk_facts` holds of each talk what is counted, and every other table here is a sum over it.
 * `refresh_talks(ids)` compares the facts of some talks with the tables they come from, takes what was stored of them
 * out of the sums and puts in what holds now. Triggers call it after each statement (see the next migration), so the
 * counts are right at any moment, whatever wrote.
 *
 * A sum is named by its list: "topics of company" holds, for the company `scope_id`, how many talks each topic
 * `subject_id` has; lists without a scope have 0 there.
 */
export class Aggregates1700000003000 implements MigrationInterface {
  name = 'Aggregates1700000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION refresh_talks');
    await queryRunner.query('DROP FUNCTION talk_lists');
    await queryRunner.query('DROP FUNCTION talk_facts_now');
    for (const table of tables) await queryRunner.query(`DROP TABLE ${table}`);
  }
}

const tables = ['word_talks', 'company_roles', 'monthly_talks', 'list_sizes', 'total_talks', 'talk_facts'];

const statements = [
  // The person at place n of `person_ids` spoke for the company, and with the role, at place n of the lists beside it.
  `CREATE TABLE talk_facts (
    talk_id integer PRIMARY KEY,
    edition_id integer NOT NULL,
    group_id integer,
    day date,
    sort_at timestamptz NOT NULL,
    topic_ids integer[] NOT NULL,
    company_ids integer[] NOT NULL,
    person_ids integer[] NOT NULL,
    person_company_ids integer[] NOT NULL,
    person_roles text[] NOT NULL,
    words text[] NOT NULL
  )`,
  `CREATE INDEX talk_facts_edition ON talk_facts (edition_id)`,
  `CREATE INDEX talk_facts_day ON talk_facts (day)`,
  `CREATE INDEX talk_facts_group ON talk_facts (group_id, day)`,
  `CREATE INDEX talk_facts_topics ON talk_facts USING gin (topic_ids)`,
  `CREATE INDEX talk_facts_companies ON talk_facts USING gin (company_ids)`,
  `CREATE INDEX talk_facts_words ON talk_facts USING gin (words)`,
  `CREATE TABLE total_talks (
    list text NOT NULL,
    scope_id integer NOT NULL,
    subject_id integer NOT NULL,
    talks integer NOT NULL,
    PRIMARY KEY (list, scope_id, subject_id)
  )`,
  `CREATE INDEX total_talks_most ON total_talks (list, scope_id, talks DESC, subject_id)`,
  `CREATE INDEX total_talks_none ON total_talks (talks) WHERE talks = 0`,
  // How many subjects a list of total_talks has.
  `CREATE TABLE list_sizes (
    list text NOT NULL,
    scope_id integer NOT NULL,
    subjects integer NOT NULL,
    PRIMARY KEY (list, scope_id)
  )`,
  // `month` is its first day; -infinity for talks without a date.
  `CREATE TABLE monthly_talks (
    list text NOT NULL,
    subject_id integer NOT NULL,
    month date NOT NULL,
    talks integer NOT NULL,
    PRIMARY KEY (list, subject_id, month)
  )`,
  `CREATE INDEX monthly_talks_month ON monthly_talks (list, month, subject_id) INCLUDE (talks)`,
  `CREATE INDEX monthly_talks_none ON monthly_talks (talks) WHERE talks = 0`,
  `CREATE TABLE company_roles (
    company_id integer NOT NULL,
    role text NOT NULL,
    talks integer NOT NULL,
    PRIMARY KEY (company_id, role)
  )`,
  `CREATE INDEX company_roles_most ON company_roles (company_id, talks DESC, role)`,
  `CREATE INDEX company_roles_none ON company_roles (talks) WHERE talks = 0`,
  `CREATE TABLE word_talks (
    word text PRIMARY KEY,
    talks integer NOT NULL
  )`,
  `CREATE INDEX word_talks_none ON word_talks (talks) WHERE talks = 0`,
  // What talk_facts should hold. The day is that of the edition by the calendar of its place. Words are those of title
  // and subject; what is not said to be in another language counts as English.
  `CREATE FUNCTION talk_facts_now() RETURNS SETOF talk_facts LANGUAGE sql STABLE AS $$
    SELECT t.id, t.edition_id, t.group_id, coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date), t.sort_at,
      ARRAY(SELECT o.topic_id FROM talk_topics o WHERE o.talk_id = t.id ORDER BY o.topic_id),
      ARRAY(SELECT DISTINCT a.company_id FROM appearances a
        WHERE a.talk_id = t.id AND a.company_id IS NOT NULL ORDER BY a.company_id),
      ARRAY(SELECT a.person_id FROM appearances a WHERE a.talk_id = t.id ORDER BY a.person_id),
      ARRAY(SELECT a.company_id FROM appearances a WHERE a.talk_id = t.id ORDER BY a.person_id),
      ARRAY(SELECT a.role FROM appearances a WHERE a.talk_id = t.id ORDER BY a.person_id),
      tsvector_to_array(to_tsvector(
        (CASE WHEN t.language IS NULL OR t.language ~* '^en(-|$)' THEN 'english' ELSE 'simple' END)::regconfig,
        concat_ws(' ', t.title, t.about)))
    FROM talks t JOIN editions e ON e.id = t.edition_id
  $$`,
  // The lists in which a talk counts. Not among them are those that are quickly counted from talk_facts, as a group has
  // few talks, and speakers of topics, of which there are nearly as many as appearances.
  `CREATE FUNCTION talk_lists(group_id integer, topic_ids integer[], company_ids integer[], person_ids integer[],
      person_company_ids integer[])
    RETURNS TABLE (list text, scope_id integer, subject_id integer) LANGUAGE sql IMMUTABLE AS $$
    SELECT 'talks', 0, 0
    UNION ALL SELECT 'groups', 0, group_id WHERE group_id IS NOT NULL
    UNION ALL SELECT 'topics', 0, o FROM unnest(topic_ids) o
    UNION ALL SELECT 'companies', 0, c FROM unnest(company_ids) c
    UNION ALL SELECT 'speakers', 0, p FROM unnest(person_ids) p
    UNION ALL SELECT 'groups of company', c, group_id FROM unnest(company_ids) c WHERE group_id IS NOT NULL
    UNION ALL SELECT 'topics of company', c, o FROM unnest(company_ids) c, unnest(topic_ids) o
    UNION ALL SELECT 'speakers of company', c, p FROM unnest(person_company_ids, person_ids) one (c, p)
      WHERE c IS NOT NULL
    UNION ALL SELECT 'groups of topic', o, group_id FROM unnest(topic_ids) o WHERE group_id IS NOT NULL
    UNION ALL SELECT 'topics of topic', o, other FROM unnest(topic_ids) o, unnest(topic_ids) other WHERE o <> other
    UNION ALL SELECT 'companies of topic', o, c FROM unnest(topic_ids) o, unnest(company_ids) c
  $$`,
  // The lock is the one under which imports write: two writers would else each miss what the other is adding. It is
  // taken before the first look, and each statement of this function looks anew.
  // A row that ON CONFLICT has inserted has no xmax, one that it has updated has. Planning this costs more than running
  // it for one event, so the plan is kept.
  `CREATE FUNCTION refresh_talks(ids integer[]) RETURNS void LANGUAGE plpgsql
    SET plan_cache_mode = force_generic_plan SET jit = off AS $$
  DECLARE
    touched integer[];
  BEGIN
    IF ids IS NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(7014200003);
    WITH fresh AS MATERIALIZED (SELECT * FROM talk_facts_now() WHERE talk_id = ANY (ids)),
    stale AS MATERIALIZED (SELECT * FROM talk_facts WHERE talk_id = ANY (ids)),
    turned AS MATERIALIZED (
      SELECT -1 AS sign, gone.* FROM (TABLE stale EXCEPT TABLE fresh) gone
      UNION ALL SELECT 1, come.* FROM (TABLE fresh EXCEPT TABLE stale) come
    ),
    listed AS MATERIALIZED (
      SELECT f.sign, coalesce(date_trunc('month', f.day)::date, '-infinity') AS month, l.*
      FROM turned f,
        talk_lists(f.group_id, f.topic_ids, f.company_ids, f.person_ids, f.person_company_ids) l
    ),
    removed AS (
      DELETE FROM talk_facts WHERE talk_id = ANY (ids) AND talk_id NOT IN (SELECT talk_id FROM fresh)
    ),
    written AS (
      INSERT INTO talk_facts
      SELECT talk_id, edition_id, group_id, day, sort_at, topic_ids, company_ids, person_ids, person_company_ids,
        person_roles, words
      FROM turned WHERE sign = 1
      ON CONFLICT (talk_id) DO UPDATE SET edition_id = excluded.edition_id, group_id = excluded.group_id,
        day = excluded.day, sort_at = excluded.sort_at, topic_ids = excluded.topic_ids, company_ids = excluded.company_ids,
        person_ids = excluded.person_ids, person_company_ids = excluded.person_company_ids,
        person_roles = excluded.person_roles, words = excluded.words
    ),
    totals AS (
      INSERT INTO total_talks (list, scope_id, subject_id, talks)
      SELECT list, scope_id, subject_id, sum(sign) FROM listed GROUP BY 1, 2, 3 HAVING sum(sign) <> 0
      ON CONFLICT (list, scope_id, subject_id) DO UPDATE SET talks = total_talks.talks + excluded.talks
      RETURNING list, scope_id, xmax = 0 AS added
    ),
    sizes AS (
      INSERT INTO list_sizes (list, scope_id, subjects)
      SELECT list, scope_id, count(*) FROM totals WHERE added GROUP BY 1, 2
      ON CONFLICT (list, scope_id) DO UPDATE SET subjects = list_sizes.subjects + excluded.subjects
    ),
    months AS (
      INSERT INTO monthly_talks (list, subject_id, month, talks)
      SELECT list, subject_id, month, sum(sign) FROM listed WHERE scope_id = 0 GROUP BY 1, 2, 3 HAVING sum(sign) <> 0
      ON CONFLICT (list, subject_id, month) DO UPDATE SET talks = monthly_talks.talks + excluded.talks
    ),
    roles AS (
      INSERT INTO company_roles (company_id, role, talks)
      SELECT said.company_id, said.role, sum(f.sign)
      FROM turned f, LATERAL (
        SELECT DISTINCT one.company_id, one.role
        FROM unnest(f.person_company_ids, f.person_roles) one (company_id, role)
        WHERE one.company_id IS NOT NULL AND one.role IS NOT NULL
      ) said
      GROUP BY 1, 2 HAVING sum(f.sign) <> 0
      ON CONFLICT (company_id, role) DO UPDATE SET talks = company_roles.talks + excluded.talks
    ),
    words AS (
      INSERT INTO word_talks (word, talks)
      SELECT word, sum(sign) FROM turned, unnest(turned.words) word GROUP BY 1 HAVING sum(sign) <> 0
      ON CONFLICT (word) DO UPDATE SET talks = word_talks.talks + excluded.talks
    )
    SELECT array_agg(DISTINCT edition_id) INTO touched FROM turned;
    IF touched IS NULL THEN RETURN; END IF;

    WITH gone AS (DELETE FROM total_talks WHERE talks = 0 RETURNING list, scope_id),
    fewer AS (SELECT list, scope_id, count(*) AS subjects FROM gone GROUP BY 1, 2)
    UPDATE list_sizes SET subjects = list_sizes.subjects - fewer.subjects
    FROM fewer WHERE list_sizes.list = fewer.list AND list_sizes.scope_id = fewer.scope_id;
    DELETE FROM monthly_talks WHERE talks = 0;
    DELETE FROM company_roles WHERE talks = 0;
    DELETE FROM word_talks WHERE talks = 0;
    PERFORM refresh_editions(touched);
  END
  $$`,
];
