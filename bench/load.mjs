#!/usr/bin/env node
/**
 * Fills an empty database with the synthetic set of the benchmark.
 *   node bench/load.mjs --talks 60000 [--seed N]     into the database of DATABASE_URL, else of DATA_DIR
 */
import { parseArgs } from 'node:util';
import { loadConfig, openGraph, streamLog } from './product.mjs';
import { loadSet } from './set/load-set.mjs';
import { usualSeed } from './set/sizes.mjs';

const { values } = parseArgs({
  options: {
    talks: { type: 'string', default: '60000' },
    seed: { type: 'string', default: String(usualSeed) },
  },
});
const database = await openGraph(loadConfig(), streamLog());
try {
  const options = { seed: Number(values.seed), talks: Number(values.talks), say: (text) => console.error(text) };
  const { seconds, sizes } = await loadSet(database.url, options);
  console.log(`${JSON.stringify(sizes)} in ${seconds.toFixed(1)} s`);
} finally {
  await database.close();
}
