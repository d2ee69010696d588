import { cellKey, levels } from '../measure/run-rounds.mjs';
import { serverKinds } from '../servers/index.mjs';
import { format, writeTable } from './tables.mjs';

const most = levels.at(-1);
const largestMemory = 300;
const largestGrowth = 1.5;

/**
 * The report in Markdown.
 * @param {object} run
 * @param {string[]} run.machine facts, a line each
 * @param {object} run.sizes how much there is of each
 * @param {number} run.seed
 * @param {{ count: number, milliseconds: number }} run.rounds
 * @param {object[]} run.questions
 * @param {object[]} run.servers those that ran
 * @param {Map<string, object>} run.agreements by question
 * @param {{ cells: Map<string, object>, memory: Map<string, object> }} run.measured
 * @param {object | null} run.large the same at ten times the size, where it was measured
 */
export function writeReport(run) {
  const parts = [
    '# Benchmark',
    `Made by \`${run.command}\`: do not edit. ${run.machine.join(' · ')}.`,
    run.warning ?? '',
    writeSummary(run),
    '## The set',
    `Made up, the same for the same seed (${run.seed}): ${Object.entries(run.sizes)
      .map(([name, count]) => `${format(count, 0)} ${name}`)
      .join(
        ', ',
      )}. Abstracts have 700 characters; companies and topics follow Zipf's law. Loaded in ${format(run.loadSeconds, 0)} s, with what the product derives for search and counts.`,
    '## How it is measured',
    `All servers run at once on one machine, with one PostgreSQL, one client process and all their CPU shared. A round asks every question of one server after the other, ${format(run.rounds.milliseconds / 1000, 1)} s each, and the next round begins with another server. Rounds: ${run.rounds.count}. Connections stay open. The parameters change with every request, so that no cache of answers helps; things are asked for as often as they occur in the set. Requests a second are medians of the rounds, p50 and p99 are of all answers, CPU is per request. A ratio is to the best peer in this run: above 1 Talkgraph is faster.`,
    serverKinds.map((kind) => `- **${kind.title}** (${kind.role}): ${kind.about}.`).join('\n'),
    ...run.questions.flatMap((question) => writeQuestion(run, question)),
    writeMemory(run),
    run.large ? writeGrowth(run) : '',
    '## Whether the answers agree',
    run.questions.map((question) => writeAgreement(run, question)).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Requests a second of Talkgraph, as a ratio to the best peer; null where one of them has no figure. */
export function ratioToBestPeer({ servers, measured }, question, clients) {
  const own = measured.cells.get(cellKey('talkgraph', question, clients))?.perSecond;
  const peers = servers
    .filter((server) => server.role === 'peer')
    .map((server) => measured.cells.get(cellKey(server.label, question, clients))?.perSecond)
    .filter((figure) => figure !== undefined);
  return own === undefined || peers.length === 0 ? null : own / Math.max(...peers);
}

function writeSummary(run) {
  const rows = run.questions.map((question) => {
    const { name, title, goal } = question;
    const ratio = ratioToBestPeer(run, name, most);
    const met = goal === null ? '' : ratio === null ? 'not offered yet' : ratio >= goal ? 'met' : 'not met';
    return [title, format(ratioToBestPeer(run, name, 1)), format(ratio), goal === null ? '' : `≥ ${goal}`, met];
  });
  return writeTable(['ratio to the best peer', '1 client', `${most} clients`, `goal at ${most}`, ''], rows);
}

function writeQuestion(run, { name, title, about }) {
  const rows = run.servers.map((server) => {
    const one = run.measured.cells.get(cellKey(server.label, name, 1));
    const many = run.measured.cells.get(cellKey(server.label, name, most));
    if (!one || !many) return [server.title, 'not offered yet', '', '', '', '', '', '', ''];
    return [
      server.title,
      format(one.perSecond, 0),
      format(many.perSecond, 0),
      format(one.p50),
      format(one.p99),
      format(many.p50, 1),
      format(many.p99, 1),
      `${format(many.nodeCpu)} + ${format(many.postgresCpu)}`,
      format(many.bytes / 1024, 1),
    ];
  });
  const head = [
    'requests a second',
    '1 client',
    `${most} clients`,
    'p50 ms, 1',
    'p99 ms, 1',
    `p50 ms, ${most}`,
    `p99 ms, ${most}`,
    `CPU ms, ${most}: node + Postgres`,
    'KB an answer',
  ];
  return [
    `## ${title[0].toUpperCase()}${title.slice(1)}`,
    `${about[0].toUpperCase()}${about.slice(1)}.`,
    writeTable(head, rows),
  ];
}

function writeMemory({ servers, measured, atRest }) {
  const rows = servers.map((server) => {
    const held = measured.memory.get(server.label);
    const goal = server.role === 'product' ? `≤ ${largestMemory}` : '';
    return [
      server.title,
      server.node,
      format(atRest.get(server.label)?.now, 0),
      format(held?.now, 0),
      format(held?.most, 0),
      goal,
    ];
  });
  const head = ['MB of the server process', 'Node', 'started', 'at the end', 'most', 'goal'];
  return `## Memory\n\n${writeTable(head, rows)}`;
}

function writeGrowth({ questions, large }) {
  const rows = questions.map(({ name, title }) => {
    const figures = levels.flatMap((clients) => {
      const [small, big] = large.labels.map((label) => large.measured.cells.get(cellKey(label, name, clients)));
      if (!small || !big) return ['–', '–', '–'];
      return [format(small.p50), format(big.p50), format(big.p50 / small.p50)];
    });
    const sizes = large.labels.map((label) => large.measured.cells.get(cellKey(label, name, most))?.bytes / 1024);
    return [title, ...figures, `≤ ${largestGrowth}`, sizes.map((size) => format(size, 1)).join(' → ')];
  });
  const head = levels.flatMap((clients) => [
    `${format(large.sizes[0].talks, 0)}, ${clients} client${clients > 1 ? 's' : ''}`,
    `${format(large.sizes[1].talks, 0)}`,
    'ratio',
  ]);
  return `## Ten times the talks\n\nTalkgraph alone, on a set of its own of each size, in rounds as above, after both were asked each question for ${format(large.warmUp / 1000, 0)} s, so that pages are in memory; the larger one was loaded in ${format(large.loadSeconds, 0)} s.\n\n${writeTable(['p50 in ms', ...head, 'goal', 'KB an answer'], rows)}`;
}

function writeAgreement({ agreements }, { name, title, order }) {
  const { asked, shared, refused } = agreements.get(name);
  const out = [...refused].map(([server, reason]) => `${server}: ${reason}`).join('; ');
  const same = `before the rounds ${asked} answers of each server were the same as those of the SQL by hand`;
  const own =
    order === 'own' && shared !== null
      ? `; Talkgraph ranks in its own way: ${format(shared * 100, 0)} % of those results are among its own, and what it says of them is the same`
      : '';
  return `- **${title}**: ${same}${own}${out ? ` (${out})` : ''}.`;
}
