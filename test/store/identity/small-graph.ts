import type { Database } from '../../../src/store/index.js';

/** People and companies with talks at four editions: several stand on one talk, and each has evidence. */
export async function fillSmallGraph({ dataSource }: Pick<Database, 'dataSource'>): Promise<void> {
  const people = ['Ada Park', 'Ada M. Park', 'Bo Lind', 'Bosse Lind', 'Chris Lee'];
  const companies = ['Acme', 'Acme Labs', 'Globex', 'Initech'];
  const slug = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-');
  const key = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, ' ');
  await dataSource.transaction(async (manager) => {
    for (const [index, name] of people.entries()) {
      await manager.query('INSERT INTO people (id, slug, name) VALUES ($1, $2, $3)', [index + 1, slug(name), name]);
      await manager.query('INSERT INTO person_names (key, person_id, name) VALUES ($1, $2, $3)', [
        key(name),
        index + 1,
        name,
      ]);
    }
    for (const [index, name] of companies.entries()) {
      await manager.query('INSERT INTO companies (id, slug, name, name_seen_on, domain) VALUES ($1, $2, $3, $4, $5)', [
        index + 1,
        slug(name),
        name,
        `2019-0${index + 1}-01`,
        index === 1 ? 'acme.example' : null,
      ]);
      await manager.query('INSERT INTO company_names (key, company_id, name) VALUES ($1, $2, $3)', [
        key(name),
        index + 1,
        name,
      ]);
    }
    await manager.query(`INSERT INTO company_names (key, company_id, name) VALUES ('globex park', 3, 'Globex Park')`);
    await manager.query(`INSERT INTO person_names (key, person_id, name) VALUES ('b lind', 3, 'B. Lind')`);
    await manager.query(
      `INSERT INTO editions (id, slug, starts_on, status) SELECT n, 'evening-' || n, date '2019-01-01' + n * 30, 'scheduled'
       FROM generate_series(1, 4) n`,
    );
    await manager.query(
      `INSERT INTO talks (id, slug, edition_id, position, title, kind, sort_at)
       SELECT n, 'talk-' || n, 1 + (n - 1) / 2, (n - 1) % 2, 'Talk ' || n, 'talk', editions.sort_at
       FROM generate_series(1, 8) n JOIN editions ON editions.id = 1 + (n - 1) / 2`,
    );
    // Who stands on which talk, for which company, under which name of it.
    await manager.query(
      `INSERT INTO appearances (id, talk_id, person_id, company_id, position, role, person_name, company_name, sort_at)
       SELECT given.id, talk, person, company, 0, role, written, employer, talks.sort_at
       FROM (VALUES
         (1, 1, 1, 1, 'SRE', 'Ada Park', 'Acme'), (2, 1, 2, 2, NULL, 'Ada M. Park', 'Acme Labs'),
         (3, 2, 1, NULL, NULL, 'Ada Park', NULL), (4, 2, 3, 3, 'CTO', 'Bo Lind', 'Globex'),
         (5, 3, 3, 3, NULL, 'B. Lind', 'Globex Park'), (6, 4, 4, 1, NULL, 'Bosse Lind', 'Acme'),
         (7, 5, 4, NULL, 'CTO', 'Bosse Lind', NULL), (8, 5, 3, 4, NULL, 'Bo Lind', 'Initech'),
         (9, 6, 5, 4, 'Engineer', 'Chris Lee', 'Initech'), (10, 7, 5, 2, NULL, 'Chris Lee', 'Acme Labs'),
         (11, 8, 2, 3, NULL, 'Ada M. Park', 'Globex'), (12, 2, 2, 2, 'Lead', 'Ada M. Park', 'Acme Labs')
       ) AS given (id, talk, person, company, role, written, employer) JOIN talks ON talks.id = talk`,
    );
    await manager.query(
      `INSERT INTO edition_companies (edition_id, company_id, relation)
       VALUES (1, 1, 'host'), (1, 2, 'host'), (2, 2, 'sponsor'), (3, 3, 'host'), (4, 4, 'sponsor'), (4, 3, 'sponsor')`,
    );
    await manager.query(
      `INSERT INTO pages (id, address, final_address, media_type, body, body_digest, fetched_at)
       VALUES (1, 'https://a.example/', 'https://a.example/', 'text/html', '', '', '2020-01-01')`,
    );
    await manager.query(
      `INSERT INTO readings (id, page_id, key, edition_id, text, complete, extractor, digest, read_at)
       SELECT n, 1, 'k' || n, n, '', true, '1', '', '2020-01-01' FROM generate_series(1, 4) n`,
    );
    await manager.query(
      `INSERT INTO evidence (reading_id, talk_id, appearance_id, field, value, part, span_start, span_end, quote, rule, confidence)
       SELECT talks.edition_id, talk_id, appearances.id, 'name', person_name, 'text', 0, 3, person_name, 'test', 0.7
       FROM appearances JOIN talks ON talks.id = talk_id ORDER BY appearances.id`,
    );
    // The second and the twelfth stand on talks beside those of others that a merge may join with them.
    await manager.query(
      `INSERT INTO appearance_links (appearance_id, url, site) VALUES
         (1, 'https://github.com/ada', 'github'), (2, 'https://github.com/ada', 'github'),
         (2, 'https://ada.example', 'web'), (4, 'https://x.com/bo', 'x'), (6, 'https://x.com/bosse', 'x'),
         (7, 'https://x.com/bosse', 'x'), (10, 'https://github.com/clee', 'github'), (12, 'https://x.com/ada', 'x')`,
    );
    await manager.query(
      `INSERT INTO topics (slug, name) VALUES ('kubernetes', 'Kubernetes'), ('postgresql', 'PostgreSQL')
       ON CONFLICT DO NOTHING`,
    );
    await manager.query('UPDATE appearances SET identity_confidence = 0.9 + id / 1000.0 WHERE id % 2 = 0');
    for (const table of ['people', 'companies', 'editions', 'talks', 'appearances', 'pages', 'readings']) {
      await manager.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), 100)`);
    }
  });
}

const tables =
  `people person_names companies company_names appearances appearance_links evidence edition_companies identity_redirects
  identity_apart topic_aliases talk_facts total_talks list_sizes monthly_talks company_roles search_names`.split(/\s+/);

/** Every row that a decision may reach, and what is counted and found by them: equal before and after an undo. */
export async function dumpGraph({ dataSource }: Pick<Database, 'dataSource'>): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of tables) {
    // The size of a list that is empty again stays as 0, which says the same as no row.
    const scope = table === 'list_sizes' ? 'WHERE subjects > 0' : '';
    const rows = await dataSource.query(`SELECT to_jsonb(t)::text AS row FROM ${table} t ${scope} ORDER BY 1`);
    dump[table] = rows.map(({ row }: { row: string }) => row);
  }
  return dump;
}
