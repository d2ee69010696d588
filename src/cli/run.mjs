/**
 * Runs a command from a checkout: `node src/cli/run.mjs serve`. Compiles what has changed, then runs the command in this
 * very process, so that signals reach it.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
try {
  execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
} catch {
  process.exit(1);
}

// npm runs a script in a shell, and passes SIGTERM on to that shell, which ends without a word to us. So when started by
// npm we look whether the shell is still there.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

await import('../../dist/src/cli/main.js');
