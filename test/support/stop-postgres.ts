import type { ChildProcess } from 'node:child_process';

/** jest's globalTeardown: ends the process that holds the tests' server, which stops the server and removes its folder. */
export default async function stopPostgres(): Promise<void> {
  const holder = (globalThis as { testServer?: ChildProcess }).testServer;
  if (!holder?.connected) return;
  await new Promise((done) => {
    holder.once('exit', done);
    holder.disconnect();
  });
}
