import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Stored counts of editions, and the triggers that keep all counts. `monthly_coverage` sums up `edition_facts` by month,
 * for each group and, under group 0, for all editions. Triggers look at whole statements, so a bulk load is one
 * refresh a table; `rebuild_statistics()` counts everything from scratch, for loads that have switched triggers off.
 */
export class Coverage1700000003001 implements MigrationInterface {
  name = 'Coverage1700000003001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...statements, ...writeTriggers()]) await queryRunner.query(statement);
    await queryRunner.query('SELECT rebuild_statistics()');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { table } of watched) {
      for (const done of ['added', 'changed', 'removed']) {
        await queryRunner.query(`DROP FUNCTION count_${table}_${done} CASCADE`);
      }
    }
    await queryRunner.query('DROP FUNCTION count_anew CASCADE');
    for (const name of ['rebuild_statistics', 'refresh_editions_with_talks', 'refresh_editions', 'edition_facts_now']) {
      await queryRunner.query(`DROP FUNCTION ${name}`);
    }
    await queryRunner.query('DROP TABLE monthly_coverage');
    await queryRunner.query('DROP TABLE edition_facts');
  }
}

/** The tables that facts come from: which talks or editions a row is about, and which columns count. */
const watched = [
  {
    table: 'talks',
    id: 'id',
    columns: 'edition_id, group_id, sort_at, title, about, language',
    refresh: 'refresh_talks',
  },
  { table: 'talk_topics', id: 'talk_id', columns: 'topic_id', refresh: 'refresh_talks' },
  { table: 'appearances', id: 'talk_id', columns: 'person_id, company_id, role', refresh: 'refresh_talks' },
  {
    table: 'editions',
    id: 'id',
    columns: 'group_id, starts_on, starts_at, complete, description IS NULL',
    refresh: 'refresh_editions_with_talks',
  },
];

const sums = ['talks', 'talks_with_speaker', 'talks_with_company', 'talks_with_topic'];
const counted = ['editions', 'editions_with_talks', 'editions_with_text', ...sums];

const statements = [
  `CREATE TABLE edition_facts (
    edition_id integer PRIMARY KEY,
    group_id integer,
    day date,
    has_text boolean NOT NULL,
    talks integer NOT NULL,
    talks_with_speaker integer NOT NULL,
    talks_with_company integer NOT NULL,
    talks_with_topic integer NOT NULL
  )`,
  `CREATE INDEX edition_facts_day ON edition_facts (day)`,
  `CREATE INDEX edition_facts_group ON edition_facts (group_id, day)`,
  // `group_id` 0 stands for all editions, those without a group among them; `month` as in monthly_talks.
  `CREATE TABLE monthly_coverage (
    group_id integer NOT NULL,
    month date NOT NULL,
    editions integer NOT NULL,
    editions_with_talks integer NOT NULL,
    editions_with_text integer NOT NULL,
    talks integer NOT NULL,
    talks_with_speaker integer NOT NULL,
    talks_with_company integer NOT NULL,
    talks_with_topic integer NOT NULL,
    PRIMARY KEY (group_id, month)
  )`,
  // What edition_facts should hold.
  `CREATE FUNCTION edition_facts_now() RETURNS SETOF edition_facts LANGUAGE sql STABLE AS $$
    SELECT e.id, e.group_id, coalesce(e.starts_on, (e.starts_at AT TIME ZONE 'UTC')::date),
      e.complete AND e.description IS NOT NULL, f.talks, f.talks_with_speaker, f.talks_with_company, f.talks_with_topic
    FROM editions e, LATERAL (
      SELECT count(*)::int AS talks,
        (count(*) FILTER (WHERE person_ids <> '{}'))::int AS talks_with_speaker,
        (count(*) FILTER (WHERE company_ids <> '{}'))::int AS talks_with_company,
        (count(*) FILTER (WHERE topic_ids <> '{}'))::int AS talks_with_topic
      FROM talk_facts WHERE edition_id = e.id
    ) f
  $$`,
  `CREATE FUNCTION refresh_editions(ids integer[]) RETURNS void LANGUAGE plpgsql
    SET plan_cache_mode = force_generic_plan SET jit = off AS $$
  BEGIN
    IF ids IS NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(7014200003);
    WITH fresh AS MATERIALIZED (SELECT * FROM edition_facts_now() WHERE edition_id = ANY (ids)),
    stale AS MATERIALIZED (SELECT * FROM edition_facts WHERE edition_id = ANY (ids)),
    turned AS MATERIALIZED (
      SELECT -1 AS sign, gone.* FROM (TABLE stale EXCEPT TABLE fresh) gone
      UNION ALL SELECT 1, come.* FROM (TABLE fresh EXCEPT TABLE stale) come
    ),
    removed AS (
      DELETE FROM edition_facts WHERE edition_id = ANY (ids) AND edition_id NOT IN (SELECT edition_id FROM fresh)
    ),
    written AS (
      INSERT INTO edition_facts
      SELECT edition_id, group_id, day, has_text, ${sums.join(', ')} FROM turned WHERE sign = 1
      ON CONFLICT (edition_id) DO UPDATE SET group_id = excluded.group_id, day = excluded.day,
        has_text = excluded.has_text, ${sums.map((name) => `${name} = excluded.${name}`).join(', ')}
    )
    INSERT INTO monthly_coverage (group_id, month, ${counted.join(', ')})
    SELECT scope, coalesce(date_trunc('month', day)::date, '-infinity'),
      sum(sign), sum(sign * (talks > 0)::int), sum(sign * has_text::int),
      ${sums.map((name) => `sum(sign * ${name})`).join(', ')}
    FROM (
      SELECT 0 AS scope, turned.* FROM turned
      UNION ALL SELECT group_id, turned.* FROM turned WHERE group_id IS NOT NULL
    ) one
    GROUP BY 1, 2
    ON CONFLICT (group_id, month) DO UPDATE
    SET ${counted.map((name) => `${name} = monthly_coverage.${name} + excluded.${name}`).join(', ')};
    DELETE FROM monthly_coverage WHERE editions = 0;
  END
  $$`,
  `CREATE FUNCTION refresh_editions_with_talks(ids integer[]) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refresh_talks((SELECT array_agg(id) FROM talks WHERE edition_id = ANY (ids)));
    PERFORM refresh_editions(ids);
  END
  $$`,
  `CREATE FUNCTION rebuild_statistics() RETURNS void LANGUAGE plpgsql SET work_mem = '64MB' AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(7014200003);
    TRUNCATE talk_facts, total_talks, list_sizes, monthly_talks, company_roles, word_talks, edition_facts, monthly_coverage;
    PERFORM refresh_talks((SELECT array_agg(id) FROM talks));
    PERFORM refresh_editions((SELECT array_agg(id) FROM editions));
  END
  $$`,
  `CREATE FUNCTION count_anew() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM talk_facts) OR EXISTS (SELECT FROM edition_facts) THEN PERFORM rebuild_statistics(); END IF;
    RETURN NULL;
  END
  $$`,
];

/** For each table: one function and trigger for each way in which its rows come, change and go. */
function writeTriggers(): string[] {
  return watched.flatMap(({ table, id, columns, refresh }) => {
    const different = (one: string, other: string) =>
      `(SELECT ${id}, ${columns} FROM ${one} EXCEPT ALL SELECT ${id}, ${columns} FROM ${other})`;
    const changed = `SELECT ${id} FROM ${different('old_rows', 'new_rows')} o UNION SELECT ${id} FROM ${different('new_rows', 'old_rows')} n`;
    const ways = [
      ['INSERT', 'added', 'NEW TABLE AS new_rows', `SELECT DISTINCT ${id} FROM new_rows`],
      ['UPDATE', 'changed', 'OLD TABLE AS old_rows NEW TABLE AS new_rows', changed],
      ['DELETE', 'removed', 'OLD TABLE AS old_rows', `SELECT DISTINCT ${id} FROM old_rows`],
    ] as const;
    return [
      ...ways.flatMap(([event, done, transition, ids]) => [
        `CREATE FUNCTION count_${table}_${done}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM ${refresh}((SELECT array_agg(touched.${id}) FROM (${ids}) touched));
          RETURN NULL;
        END
        $$`,
        `CREATE TRIGGER count_${table}_${done} AFTER ${event} ON ${table} REFERENCING ${transition}
         FOR EACH STATEMENT EXECUTE FUNCTION count_${table}_${done}()`,
      ]),
      `CREATE TRIGGER count_${table}_truncated AFTER TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION count_anew()`,
    ];
  });
}
