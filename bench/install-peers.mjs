import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the peers at the versions of the lock file where they are missing. They are no part of the product. */
export function installPeers() {
  const folder = import.meta.dirname;
  if (existsSync(join(folder, 'node_modules/mercurius')) && existsSync(join(folder, 'node_modules/postgraphile')))
    return;
  console.error('Installing the servers to compare with (npm ci in bench/) …');
  // PostGraphile asks for Node 22, which comes with it: npm's warning about the Node that runs now means nothing here.
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error('The servers to compare with could not be installed: npm says above why.');
  process.exit(1);
}
