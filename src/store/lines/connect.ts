import pg from 'pg';

const connectTimeout = 5_000;

/** How the server treats these connections. */
const session = {
  // Times are read in this one form (row-layout).
  TimeZone: 'UTC',
  DateStyle: 'ISO',
  // One plan a statement, made once: planning costs more than most of these reads.
  plan_cache_mode: 'force_generic_plan',
  // Compiling pays for long statements only, and the estimate of a generic plan may ask for it wrongly.
  jit: 'off',
  default_transaction_read_only: 'on',
};

/**
 * Opens a pipelined connection for reads.
 * @param onLost called when it was lost, perhaps more than once
 */
export async function connect(url: string, statementTimeout: number, onLost: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: connectTimeout,
    // The server ends slow statements itself; this one is for a server that no longer answers at all.
    query_timeout: statementTimeout + connectTimeout,
    application_name: 'talkgraph-reader',
  });
  client.on('error', onLost);
  client.on('end', onLost);
  try {
    await client.connect();
    // By statement and not by the `options` of the connection: an address may bring its own, and poolers refuse them.
    const settings = Object.entries({ ...session, statement_timeout: String(statementTimeout) });
    await client.query({
      text: 'SELECT set_config(name, value, false) FROM unnest($1::text[], $2::text[]) AS setting(name, value)',
      values: [settings.map(([name]) => name), settings.map(([, value]) => value)],
    });
  } catch (error) {
    await endQuietly(client);
    throw error;
  }
  return client;
}

/** Ends a connection that may be lost already. */
export async function endQuietly(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}
