/** A process for embedded-postgres.test.ts: uses the server in the folder it is given until it is told to leave. */
import { streamLog } from '../../src/base/index.js';
import { joinEmbeddedPostgres } from '../../src/store/embedded-postgres.js';

const server = await joinEmbeddedPostgres(process.argv[2] as string, streamLog(process.stdout), { durable: false });
process.once('message', async () => {
  await server.leave();
  process.exit(0);
});
process.send?.({ url: server.url });
