import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * jest's globalSetup: starts the process that holds the tests' server (test-server.ts) and puts the server's address
 * into the environment variable TEST_DATABASE_SERVER, which the workers inherit. jest compiles this file but resolves
 * no imports of ours here, hence the process.
 */
export default async function startPostgres(): Promise<void> {
  const hook = pathToFileURL(join(__dirname, 'compile-typescript.mjs')).href;
  const holder = spawn(process.execPath, [join(__dirname, 'test-server.ts')], {
    env: { ...process.env, NODE_OPTIONS: `--import ${hook}` },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  process.env.TEST_DATABASE_SERVER = await new Promise<string>((done, fail) => {
    holder.once('message', (message) => done((message as { url: string }).url));
    holder.once('exit', (code) => fail(new Error(`The tests' server did not start (exit code ${code}).`)));
  });
  holder.removeAllListeners('exit');
  (globalThis as { testServer?: unknown }).testServer = holder;
}
