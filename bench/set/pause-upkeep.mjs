/**
 * The tables that the product derives from others, by the function that makes them anew, and what their triggers' names
 * begin with.
 */
const derived = [
  { triggers: 'search_', rebuild: 'search_rebuild()' },
  { triggers: 'count_', rebuild: 'rebuild_statistics()' },
];

/**
 * Runs a bulk load with the triggers off that keep derived tables, and without indexes of words, which are made many
 * times faster at once than row by row; then makes those tables and indexes anew. The rows are the same, but each talk
 * is looked at once and not after each of its tables. All in one transaction, so that a load which is killed leaves
 * everything as it was. Triggers that nothing here can make up for stay on.
 * @param {import('pg').Client} client
 * @param {() => Promise<void>} load
 * @param {(text: string) => void} say
 */
export async function pauseUpkeep(client, load, say) {
  await client.query('BEGIN');
  try {
    const paused = await listTriggers(client);
    for (const { table, trigger } of paused) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${trigger}`);
    const definitions = await dropWordIndexes(client);
    await client.query(`SET LOCAL work_mem = '128MB'`);
    await client.query(`SET LOCAL maintenance_work_mem = '512MB'`);
    await client.query('SET LOCAL jit = off');
    await load();
    for (const { table, trigger } of paused) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${trigger}`);
    // The planner must know the new rows before it plans the rebuilding.
    await client.query('ANALYZE');
    for (const { triggers, rebuild } of derived) {
      if (!paused.some(({ trigger }) => trigger.startsWith(triggers))) continue;
      say(`making anew what ${triggers}* triggers keep`);
      await client.query(`SELECT ${rebuild}`);
    }
    for (const definition of definitions) await client.query(definition);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** The triggers whose work a function of {@link derived} can do instead. */
async function listTriggers(client) {
  const known = [];
  for (const one of derived) {
    const { rows } = await client.query('SELECT to_regprocedure($1) IS NOT NULL AS present', [one.rebuild]);
    if (rows[0].present) known.push(one.triggers);
  }
  const { rows } = await client.query(
    `SELECT tgrelid::regclass::text AS table, quote_ident(tgname) AS trigger FROM pg_trigger
     WHERE NOT tgisinternal AND EXISTS (SELECT FROM unnest($1::text[]) AS start WHERE starts_with(tgname, start))
     ORDER BY 1, 2`,
    [known],
  );
  return rows;
}

/** Drops the GIN indexes and gives the statements that make them again. */
async function dropWordIndexes(client) {
  const { rows } = await client.query(
    `SELECT c.oid::regclass::text AS name, pg_get_indexdef(c.oid) AS definition
     FROM pg_class c JOIN pg_am m ON m.oid = c.relam
     WHERE c.relkind = 'i' AND m.amname = 'gin' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}
