/** Rows of one INSERT: a trigger that runs once a statement runs once for so many. 5,000 abstracts are 3.5 MB. */
const batchSize = 5_000;

/** Columns of each table, with their types, in the order of the values. */
const tables = {
  topics: { slug: 'text', name: 'text' },
  groups: { id: 'int', slug: 'text', name: 'text', url: 'text', city: 'text', country: 'text', time_zone: 'text' },
  group_keys: { key: 'text', group_id: 'int' },
  companies: { id: 'int', slug: 'text', name: 'text' },
  company_names: { key: 'text', company_id: 'int', name: 'text' },
  people: { id: 'int', slug: 'text', name: 'text' },
  person_names: { key: 'text', person_id: 'int', name: 'text' },
  editions: {
    id: 'int',
    slug: 'text',
    group_id: 'int',
    title: 'text',
    url: 'text',
    starts_on: 'date',
    starts_at: 'timestamptz',
    time_zone: 'text',
    status: 'text',
    attendance: 'text',
    venue_city: 'text',
    venue_country: 'text',
  },
  edition_keys: { key: 'text', edition_id: 'int' },
  talks: {
    id: 'int',
    slug: 'text',
    edition_id: 'int',
    group_id: 'int',
    position: 'smallint',
    title: 'text',
    abstract: 'text',
    kind: 'text',
    has_video: 'boolean',
    sort_at: 'timestamptz',
  },
  talk_links: { talk_id: 'int', kind: 'text', url: 'text' },
  appearances: {
    talk_id: 'int',
    person_id: 'int',
    company_id: 'int',
    position: 'smallint',
    role: 'text',
    person_name: 'text',
    company_name: 'text',
    sort_at: 'timestamptz',
  },
  talk_topics: { talk_id: 'int', topic_id: 'int', rank: 'smallint', sort_at: 'timestamptz' },
};

/** Writes rows of one table; what is collected goes out when a statement is full, and at `flush`. */
function createInserter(client, table) {
  const types = tables[table];
  const names = Object.keys(types);
  const arrays = Object.values(types).map((type, index) => `$${index + 1}::${type}[]`);
  const text = `INSERT INTO ${table} (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`;
  let columns = names.map(() => []);
  const flush = async () => {
    if (columns[0].length === 0) return;
    const values = columns;
    columns = names.map(() => []);
    await client.query(text, values);
  };
  return {
    async add(...values) {
      for (let index = 0; index < names.length; index++) columns[index].push(values[index] ?? null);
      if (columns[0].length >= batchSize) await flush();
    },
    flush,
  };
}

async function insertAll(client, table, rows) {
  const inserter = createInserter(client, table);
  for (const row of rows) await inserter.add(...row);
  await inserter.flush();
}

/**
 * Topics for the set, most frequent first: those of the product's vocabulary with their parents, which are there
 * already, and made-up ones without parents up to `count`.
 */
export async function saveTopics(client, chance, names, count) {
  const { rows } = await client.query('SELECT count(*)::int AS known FROM topics');
  const missing = Math.max(0, count - rows[0].known);
  await insertAll(
    client,
    'topics',
    names.slice(0, missing).map((name) => [`made-up-${name}`, `${name[0].toUpperCase()}${name.slice(1)}ing`]),
  );
  const topics = await client.query(`SELECT id, slug, name, parent_id AS "parentId" FROM topics ORDER BY slug`);
  // Frequency has nothing to do with the alphabet.
  return topics.rows
    .map((topic) => ({ topic, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ topic }) => topic);
}

/** Writes all of the set but its topics. `onTalks` is told how many talks are written. */
export async function saveSet(client, set, onTalks = () => {}) {
  const { groups, companies, people } = set;
  await insertAll(
    client,
    'groups',
    groups.map((g) => [g.id, g.slug, g.name, `https://meetup.example/${g.slug}`, g.city, g.country, g.timeZone]),
  );
  await insertAll(
    client,
    'group_keys',
    groups.map((g) => [`meetup:${g.slug}`, g.id]),
  );
  await insertAll(
    client,
    'companies',
    companies.map((c) => [c.id, c.slug, c.name]),
  );
  await insertAll(
    client,
    'company_names',
    companies.map((c) => [c.name.toLowerCase(), c.id, c.name]),
  );
  await insertAll(
    client,
    'people',
    people.map((p) => [p.id, p.slug, p.name]),
  );
  await insertAll(
    client,
    'person_names',
    people.map((p) => [p.name.toLowerCase(), p.id, p.name]),
  );
  await saveEditions(client, set);
  await saveTalks(client, set, onTalks);
  for (const table of ['groups', 'companies', 'people', 'editions', 'talks']) {
    await client.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`);
  }
}

async function saveEditions(client, set) {
  const editions = createInserter(client, 'editions');
  const keys = createInserter(client, 'edition_keys');
  for (const { id, slug, group, title, startsAt } of set.editions()) {
    const url = `https://meetup.example/${group.slug}/events/${id}`;
    const place = [group.timeZone, 'scheduled', 'offline', group.city, group.country];
    await editions.add(id, slug, group.id, title, url, startsAt.slice(0, 10), startsAt, ...place);
  }
  await editions.flush();
  for (let id = 1; id <= set.sizes.editions; id++) await keys.add(`meetup:${id}`, id);
  await keys.flush();
}

/** Talks first, then what hangs on them: each batch is whole before the next begins. */
async function saveTalks(client, set, onTalks) {
  const inserters = ['talks', 'talk_links', 'appearances', 'talk_topics'].map((table) => createInserter(client, table));
  const [talks, links, appearances, topics] = inserters;
  let batch = [];
  let written = 0;
  const writeBatch = async () => {
    for (const t of batch) {
      const { edition } = t;
      const head = [t.id, t.slug, edition.id, edition.group.id, t.position, t.title, t.abstract];
      await talks.add(...head, t.kind, t.hasVideo, edition.startsAt);
    }
    await talks.flush();
    for (const t of batch) {
      const sortAt = t.edition.startsAt;
      if (t.hasVideo) await links.add(t.id, 'video', `https://video.example/${t.id}`);
      for (const { person, company, position, role } of t.appearances) {
        await appearances.add(t.id, person.id, company?.id, position, role, person.name, company?.name, sortAt);
      }
      for (const { id, rank } of t.topics) await topics.add(t.id, id, rank, sortAt);
    }
    for (const inserter of [links, appearances, topics]) await inserter.flush();
    written += batch.length;
    batch = [];
    onTalks(written);
  };
  for (const talk of set.talks()) {
    batch.push(talk);
    if (batch.length === batchSize) await writeBatch();
  }
  await writeBatch();
}
