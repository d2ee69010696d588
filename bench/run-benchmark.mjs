import { mkdir } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openServer } from './databases.mjs';
import { checkAgreement } from './measure/agree.mjs';
import { findPostmaster, readMemory } from './measure/processes.mjs';
import { runRounds } from './measure/run-rounds.mjs';
import { startClient } from './measure/start-client.mjs';
import { drawVariables, questions, readDocument } from './questions/index.mjs';
import { describeMachine } from './report/describe-machine.mjs';
import { writeReport } from './report/write-report.mjs';
import { serverKinds, startServer } from './servers/index.mjs';

/** How much larger the large set is. */
const growth = 10;

/**
 * The whole benchmark, in the order of its sentences. All that it starts has ended when it is over.
 * @param {object} options
 * @param {string} options.folder an empty one for all its files
 * @param {number} options.talks
 * @param {number} options.seed
 * @param {{ count: number, milliseconds: number, warmUp: number }} options.rounds
 * @param {number} options.tries how many answers of each server are held against each other
 * @param {boolean} options.large also ten times the talks
 * @param {string[] | null} options.only the questions to ask, by name; null for all
 * @param {(text: string) => void} options.say
 * @param {AbortSignal} options.signal
 * @returns {Promise<string>} the report
 */
export async function runBenchmark(options) {
  const { folder, talks, seed, rounds, tries, say, signal } = options;
  const [load] = loadavg();
  const asked = questions.filter(({ name }) => options.only === null || options.only.includes(name));
  const ends = [];
  try {
    say('starting PostgreSQL');
    const postgres = await openServer(folder);
    ends.push(postgres.close);
    const postmaster = await findPostmaster(postgres.client);

    say(`loading ${talks} talks`);
    const set = await postgres.makeSet({ seed, talks, say, signal });
    say(`loaded in ${set.seconds.toFixed(1)} s`);
    const documents = await readDocuments(asked);
    const { client, variables } = await prepareClient(folder, 'small', set.url, documents, { seed, talks }, ends);

    const servers = [];
    for (const { name } of serverKinds) {
      signal.throwIfAborted();
      const server = await startServer(name, set.url, await makeFolder(folder, name));
      if (server === null) {
        say(`${name} needs a newer Node and is left out`);
        continue;
      }
      ends.push(server.stop);
      servers.push({ ...server, client, label: name });
    }
    const atRest = new Map();
    for (const { label, pid } of servers) atRest.set(label, await readMemory(pid));

    const agreements = new Map();
    for (const question of asked) {
      signal.throwIfAborted();
      const given = variables.get(question.name).slice(0, tries);
      const agreement = await checkAgreement(servers, question, documents, given);
      agreements.set(question.name, agreement);
      for (const [server, reason] of agreement.refused) say(`${server}, ${question.title}: ${reason}`);
    }
    say('the answers agree');
    const isOffered = (server, question) => !agreements.get(question).refused.has(server);
    const ask = { questions: asked, isOffered, postmaster, rounds, say, signal };
    const measured = await runRounds({ ...ask, servers });

    let large = null;
    if (options.large) {
      const talkgraph = servers.find(({ name }) => name === 'talkgraph');
      for (const server of servers) if (server !== talkgraph) await server.stop();
      large = await measureLarge({ ...options, postgres, documents, ask, ends, small: { set, server: talkgraph } });
    }
    return writeReport({
      command: options.command,
      warning: options.warning,
      machine: [...(await describeMachine(postgres.client)), `load before the run ${load.toFixed(1)}`],
      sizes: set.sizes,
      loadSeconds: set.seconds,
      seed,
      rounds,
      questions: asked,
      servers,
      agreements,
      measured,
      atRest,
      large,
    });
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** Talkgraph on a set ten times as large, in turns with the one on the smaller set. */
async function measureLarge({ folder, talks, seed, postgres, documents, ask, ends, small, say, signal }) {
  say(`loading ${talks * growth} talks`);
  const set = await postgres.makeSet({ seed, talks: talks * growth, say, signal });
  say(`loaded in ${set.seconds.toFixed(1)} s`);
  const { client } = await prepareClient(folder, 'large', set.url, documents, { seed, talks: talks * growth }, ends);
  const server = await startServer('talkgraph', set.url, await makeFolder(folder, 'talkgraph-large'));
  ends.push(server.stop);
  const both = [small.server, { ...server, client, label: 'talkgraph, large' }];
  // Ten times the pages: until they are in memory it is the disk that is measured.
  const rounds = { ...ask.rounds, warmUp: ask.rounds.warmUp * growth };
  return {
    warmUp: rounds.warmUp,
    labels: both.map(({ label }) => label),
    sizes: [small.set.sizes, set.sizes],
    loadSeconds: set.seconds,
    measured: await runRounds({ ...ask, rounds, servers: both }),
  };
}

/** The texts by which each server is asked each question: by server, then by question; null where there is none. */
async function readDocuments(asked) {
  const documents = {};
  for (const { name, documents: kind } of serverKinds) {
    documents[name] = {};
    for (const question of asked) {
      documents[name][question.name] = kind === null ? question.name : await readDocument(kind, question.name);
    }
  }
  return documents;
}

/** The requests for one set, and the process that sends them. */
async function prepareClient(folder, name, url, documents, set, ends) {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  const variables = await drawVariables(database, set);
  await database.end();
  const client = await startClient(await makeFolder(folder, `client-${name}`), documents, variables);
  ends.push(client.stop);
  return { client, variables };
}

async function makeFolder(parent, name) {
  const folder = join(parent, name);
  await mkdir(folder);
  return folder;
}
