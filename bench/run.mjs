#!/usr/bin/env node
/**
 * The benchmark: Talkgraph against other GraphQL servers over the same database.
 *   npm run bench                     the full run; writes docs/BENCHMARK.md
 *   npm run bench -- --large          … and Talkgraph at ten times the talks
 *   npm run bench -- --quick          a short one that shows that all of it works; prints, and writes nothing
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPeers } from './install-peers.mjs';
import { usualSeed } from './set/sizes.mjs';

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    talks: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: String(usualSeed) },
    out: { type: 'string' },
    only: { type: 'string' },
  },
});
const size = given.quick
  ? { talks: 1_500, rounds: { count: 1, milliseconds: 100, warmUp: 300 }, tries: 8 }
  : { talks: 60_000, rounds: { count: 5, milliseconds: 2_000, warmUp: 1_500 }, tries: 40 };
if (given.talks) size.talks = Number(given.talks);
if (given.rounds) size.rounds.count = Number(given.rounds);
if (given.seconds) size.rounds.milliseconds = Number(given.seconds) * 1000;
const out = given.out ?? (given.quick ? null : join(import.meta.dirname, '../docs/BENCHMARK.md'));

installPeers();
const { runBenchmark } = await import('./run-benchmark.mjs');

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => stop.abort(new Error(`stopped by ${signal}`)));
}
// npm passes signals to its shell, which ends without a word to us: so look whether it is still there.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) stop.abort(new Error('stopped with npm'));
  }, 500).unref();
}
const folder = await mkdtemp(join(tmpdir(), 'talkgraph-bench-'));
try {
  const report = await runBenchmark({
    ...size,
    folder,
    seed: Number(given.seed),
    large: given.large,
    only: given.only?.split(',') ?? null,
    command: `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`,
    warning: given.quick ? 'A short run on a small set: it shows that all works, and its figures say nothing.' : '',
    say: (text) => console.error(text),
    signal: stop.signal,
  });
  process.stdout.write(report);
  if (out !== null) {
    await mkdir(dirname(resolve(out)), { recursive: true });
    await writeFile(resolve(out), report);
  }
} catch (error) {
  const reason = stop.signal.aborted ? stop.signal.reason : error;
  console.error(`The benchmark ended without a result: ${reason.message}`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
