import pg from 'pg';
import { createChance } from './chance.mjs';
import { makeSet } from './make-set.mjs';
import { pauseUpkeep } from './pause-upkeep.mjs';
import { preparePeers } from './prepare-peers.mjs';
import { saveSet, saveTopics } from './save-set.mjs';
import { sizesFor } from './sizes.mjs';
import { inventWords } from './words.mjs';

/**
 * Fills a migrated database that holds no talks with the synthetic set, and with what the peers need beside it.
 * @param {string} url address of the database
 * @param {{ seed: number, talks: number, say?: (text: string) => void, signal?: AbortSignal }} options `signal` ends it
 * @returns {Promise<{ seconds: number, sizes: object }>} how long it took, and how much there is of each
 */
export async function loadSet(url, { seed, talks, say = () => {}, signal }) {
  const began = performance.now();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // A statement under way may take minutes: only the end of its connection ends the wait.
  client.on('error', () => {});
  signal?.addEventListener('abort', () => client.connection.stream.destroy(), { once: true });
  try {
    const { rows } = await client.query('SELECT EXISTS (SELECT FROM talks) AS filled');
    if (rows[0].filled) throw new Error('The database holds talks already: give an empty one.');
    const chance = createChance(seed + 5);
    let set;
    const load = async () => {
      const topics = await saveTopics(client, chance, inventWords(seed + 4, 400), sizesFor(talks).topics);
      set = makeSet(seed, talks, topics);
      await saveSet(client, set, (written) => written % 50_000 === 0 && say(`${written} talks`));
    };
    await pauseUpkeep(client, load, say);
    await preparePeers(client);
    // As a database is that has been in use: statistics, and a visibility map for scans of indexes alone.
    await client.query('VACUUM (ANALYZE)');
    return { seconds: (performance.now() - began) / 1000, sizes: set.sizes };
  } finally {
    await client.end().catch(() => {});
  }
}
