import pg from 'pg';

/**
 * Two pipelined connections with prepared statements and generic plans, as the product's own read path has them.
 * @param {string} url
 * @returns {(name: string, text: string, values: unknown[]) => Promise<pg.QueryResult>}
 */
export async function openLines(url) {
  const lines = await Promise.all(Array.from({ length: 2 }, () => openLine(url)));
  return (name, text, values) => {
    const line = lines[0].inFlight <= lines[1].inFlight ? lines[0] : lines[1];
    line.inFlight += 1;
    return line.client.query({ name, text, values }).finally(() => {
      line.inFlight -= 1;
    });
  };
}

async function openLine(url) {
  const client = new pg.Client({ connectionString: url, pipeline: true });
  await client.connect();
  await client.query(`SET plan_cache_mode = force_generic_plan`);
  await client.query(`SET jit = off`);
  await client.query(`SET TimeZone = 'UTC'`);
  return { client, inFlight: 0 };
}
