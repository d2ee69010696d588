import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Triggers of every table that `search_source` reads: they bring the documents up to date of what a statement has
 * changed, in the same transaction, so that no writer needs to know of search. Fills the documents of rows that exist.
 */
export class SearchTriggers1700000002001 implements MigrationInterface {
  name = 'SearchTriggers1700000002001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE FUNCTION search_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM search_rebuild(); RETURN NULL; END $$`);
    for (const follower of followers) {
      for (const statement of writeTriggers(follower)) await queryRunner.query(statement);
    }
    await queryRunner.query('SELECT search_rebuild()');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const { table } of followers) {
      for (const event of ['insert', 'update', 'delete', 'truncate']) {
        await queryRunner.query(`DROP TRIGGER search_${event} ON ${table}`);
        if (event !== 'truncate') await queryRunner.query(`DROP FUNCTION search_${event}_${table}()`);
      }
    }
    await queryRunner.query('DROP FUNCTION search_truncate()');
  }
}

/** A table that the source reads: which of its columns, and which documents a changed row touches. */
interface Follower {
  table: string;
  watched: string;
  /** By kind: how ids are had from changed rows, `r`. */
  touches: Record<string, string>;
  /** The same for documents of which only the weight may change. */
  weighs?: Record<string, string>;
}

const own = (column: string) => `SELECT r.${column} FROM rows r`;
const through = (table: string, id: string, key: string, column = 'id') =>
  `SELECT x.${id} FROM rows r JOIN ${table} x ON x.${key} = r.${column}`;

const followers: Follower[] = [
  {
    table: 'talks',
    watched: 'id, edition_id, group_id, title, about, abstract, kind, language, has_video, has_slides, sort_at',
    touches: { talk: own('id') },
    weighs: { group: own('group_id') },
  },
  {
    table: 'appearances',
    watched: 'id, talk_id, person_id, company_id, position, role, person_name, company_name',
    touches: { talk: own('talk_id'), speaker: own('person_id') },
    weighs: { company: own('company_id') },
  },
  {
    table: 'talk_topics',
    watched: 'talk_id, topic_id, rank',
    touches: { talk: own('talk_id') },
    weighs: { topic: own('topic_id') },
  },
  {
    table: 'topics',
    watched: 'id, name, about',
    touches: { topic: own('id'), talk: through('talk_topics', 'talk_id', 'topic_id') },
  },
  { table: 'topic_aliases', watched: 'topic_id, alias', touches: { topic: own('topic_id') } },
  {
    table: 'people',
    watched: 'id, name',
    touches: { speaker: own('id'), talk: through('appearances', 'talk_id', 'person_id') },
  },
  { table: 'person_names', watched: 'person_id, name', touches: { speaker: own('person_id') } },
  {
    table: 'companies',
    watched: 'id, name, domain',
    touches: {
      company: own('id'),
      talk: through('appearances', 'talk_id', 'company_id'),
      speaker: through('appearances', 'person_id', 'company_id'),
    },
  },
  { table: 'company_names', watched: 'company_id, name', touches: { company: own('company_id') } },
  {
    table: 'editions',
    watched: 'id, group_id, title, venue_city, language, starts_on, sort_at',
    touches: { edition: own('id'), talk: through('talks', 'id', 'edition_id') },
  },
  {
    table: 'groups',
    watched: 'id, name, city, region, country',
    touches: {
      group: own('id'),
      edition: through('editions', 'id', 'group_id'),
      talk: through('talks', 'id', 'group_id'),
    },
  },
];

/** The statement triggers of a table. An update counts where a watched column differs, then both versions of the row. */
function writeTriggers({ table, watched, touches, weighs = {} }: Follower): string[] {
  const came = `SELECT ${watched} FROM came`;
  const gone = `SELECT ${watched} FROM gone`;
  const events = [
    ['insert', 'NEW TABLE AS came', came],
    ['delete', 'OLD TABLE AS gone', gone],
    [
      'update',
      'OLD TABLE AS gone NEW TABLE AS came',
      `(${came} EXCEPT ALL ${gone}) UNION ALL (${gone} EXCEPT ALL ${came})`,
    ],
  ];
  const call = (name: string, rows: string, documents: Record<string, string>) =>
    Object.entries(documents).map(([kind, ids]) => `PERFORM ${name}('${kind}', ARRAY(WITH rows AS (${rows}) ${ids}));`);
  const refresh = (rows: string) => [...call('search_refresh', rows, touches), ...call('search_weigh', rows, weighs)];
  return [
    ...events.flatMap(([event, transition, rows]) => [
      `CREATE FUNCTION search_${event}_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN ${refresh(rows as string).join('\n')} RETURN NULL; END $$`,
      `CREATE TRIGGER search_${event} AFTER ${event} ON ${table} REFERENCING ${transition}
       FOR EACH STATEMENT EXECUTE FUNCTION search_${event}_${table}()`,
    ]),
    `CREATE TRIGGER search_truncate AFTER TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION search_truncate()`,
  ];
}
