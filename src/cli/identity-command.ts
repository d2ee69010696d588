import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { loadConfig, streamLog, systemClock } from '../base/index.js';
import type { Authority, Database, Decided, DecidedKind, IdentityKind } from '../store/index.js';
import { openGraph } from './open-graph.js';

/** What every command takes that decides on who is who. */
export interface DecisionFlags {
  why: string;
  by?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Adds the flags of a decision to a command. */
export function addDecisionFlags(command: Command): Command {
  return command
    .requiredOption('--why <reason>', 'why, for those who judge it later')
    .option('--by <name>', 'who decides, where it is not the user of this machine')
    .option('--dry-run', 'show what would be done, store nothing')
    .option('--json', 'print the decision as JSON on standard output');
}

/**
 * Opens the graph, decides, says what was done.
 * @param phrases how it is said: before the decision's number, and in a dry run
 */
export async function runDecision(
  flags: DecisionFlags,
  decide: (database: Database, authority: Authority) => Promise<Decided>,
  phrases = { done: 'Decision', would: 'It would be' },
): Promise<void> {
  const database = await openGraph(loadConfig(), streamLog());
  try {
    const decided = await decide(database, {
      by: flags.by ?? userInfo().username,
      why: flags.why,
      clock: systemClock,
      dryRun: flags.dryRun ?? false,
    });
    process.stdout.write(flags.json ? `${JSON.stringify(decided, null, 2)}\n` : describeDecided(decided, phrases));
  } finally {
    await database.close();
  }
}

function describeDecided({ id, what, changes, dryRun }: Decided, phrases: { done: string; would: string }): string {
  const rows = `${changes} ${changes === 1 ? 'row' : 'rows'}`;
  if (dryRun) return `Nothing was stored (--dry-run). ${phrases.would}: ${what} (${rows}).\n`;
  return `${phrases.done} ${id}: ${what} (${rows}).\n`;
}

/** Reads the word for what a command is about. */
export function parseKind(text: string): IdentityKind {
  if (text === 'speaker' || text === 'company') return text;
  throw new InvalidArgumentError('It takes "speaker" or "company".');
}

/** Reads the word for what an alias is given to: topics have other words too. */
export function parseDecidedKind(text: string): DecidedKind {
  if (text === 'topic' || text === 'speaker' || text === 'company') return text;
  throw new InvalidArgumentError('It takes "speaker", "company" or "topic".');
}
