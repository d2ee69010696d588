import { readCpu, readMemory, readPostgresCpu } from './processes.mjs';

/** How many clients ask at once. */
export const levels = [1, 32];

/** Each round begins at another place of the list of requests; within a round all servers begin at the same. */
const requestsApart = 631;

/**
 * Measures in rounds: in each, every question at every level goes to one server after the other, and the next round
 * begins with another server, so that a slow minute of the machine meets all of them.
 * @param {object} options
 * @param {object[]} options.servers started, each with the `client` that asks it and a `label` of its own
 * @param {object[]} options.questions
 * @param {(server: string, question: string) => boolean} options.isOffered
 * @param {number | null} options.postmaster
 * @param {{ count: number, milliseconds: number, warmUp: number }} options.rounds
 * @param {(text: string) => void} options.say
 * @param {AbortSignal} options.signal ends it after the request under way
 * @returns cells: for each server, question and level the figures of all rounds; and the memory of each server
 */
export async function runRounds({ servers, questions, isOffered, postmaster, rounds, say, signal }) {
  const cells = new Map();
  const memory = new Map();

  const measure = async (server, question, clients, milliseconds, from) => {
    signal.throwIfAborted();
    const before = [await readCpu(server.pid), await readPostgresCpu(postmaster)];
    const order = { port: server.port, server: server.name, question, clients, milliseconds, from };
    const answer = await server.client.ask(order);
    const after = [await readCpu(server.pid), await readPostgresCpu(postmaster)];
    const held = await readMemory(server.pid);
    if (held) memory.set(server.label, held);
    return {
      latencies: answer.latencies,
      perSecond: (answer.latencies.length / answer.milliseconds) * 1000,
      bytes: answer.bytes,
      nodeCpu: before[0] === null ? null : after[0] - before[0],
      postgresCpu: before[1] === null ? null : after[1] - before[1],
    };
  };

  for (const server of servers) {
    for (const { name } of questions) {
      if (isOffered(server.name, name)) await measure(server, name, levels.at(-1), rounds.warmUp, 0);
    }
  }
  for (let round = 0; round < rounds.count; round++) {
    say(`round ${round + 1} of ${rounds.count}`);
    for (const { name } of questions) {
      for (const clients of levels) {
        for (let turn = 0; turn < servers.length; turn++) {
          const server = servers[(round + turn) % servers.length];
          if (!isOffered(server.name, name)) continue;
          const key = cellKey(server.label, name, clients);
          const figures = await measure(server, name, clients, rounds.milliseconds, round * requestsApart);
          cells.set(key, [...(cells.get(key) ?? []), figures]);
        }
      }
    }
  }
  return { cells: new Map([...cells].map(([key, figures]) => [key, summarize(figures)])), memory };
}

export const cellKey = (server, question, clients) => `${server}/${question}/${clients}`;

/**
 * The figures of one server, question and level over all rounds.
 * @returns `perSecond`: median of the rounds; `p50`, `p99`: of all answers, in milliseconds; CPU in milliseconds and
 * `bytes` per request
 */
function summarize(figures) {
  const latencies = Float64Array.from(figures.flatMap((round) => [...round.latencies])).sort();
  const perRequest = (name) =>
    figures.some((round) => round[name] === null)
      ? null
      : figures.reduce((sum, round) => sum + round[name], 0) / latencies.length;
  return {
    perSecond: median(figures.map((round) => round.perSecond)),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    nodeCpu: perRequest('nodeCpu'),
    postgresCpu: perRequest('postgresCpu'),
    bytes: perRequest('bytes'),
    requests: latencies.length,
  };
}

export const median = (values) => quantile(Float64Array.from(values).sort(), 0.5);

/** By linear interpolation between the two nearest. */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place % 1);
}
