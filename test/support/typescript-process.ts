import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const hook = pathToFileURL(join(__dirname, 'compile-typescript.mjs')).href;

/** Starts a Node process on one of our TypeScript files; processes that it starts run TypeScript too. */
export function spawnTypescript(file: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  const env = { ...process.env, ...options.env, NODE_OPTIONS: `--import ${hook}` };
  return spawn(process.execPath, [file, ...args], { ...options, env });
}
