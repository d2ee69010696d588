import { arch, cpus, platform, totalmem } from 'node:os';

/** What of the machine makes the figures, without its name. */
export async function describeMachine(client) {
  const { rows } = await client.query(`SELECT current_setting('server_version') AS version,
    current_setting('shared_buffers') AS buffers`);
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} cores (${cpus()[0].model.trim()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${platform()} ${arch()}`,
    `Node ${process.version}`,
    `PostgreSQL ${rows[0].version}, shared_buffers ${rows[0].buffers}`,
  ];
}
