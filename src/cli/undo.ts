import { type Command, InvalidArgumentError } from 'commander';
import { loadConfig, streamLog } from '../base/index.js';
import { type ListedDecision, listDecisions, undoDecision } from '../store/index.js';
import { addDecisionFlags, type DecisionFlags, runDecision } from './identity-command.js';
import { openGraph } from './open-graph.js';

/** `talkgraph decisions` and `talkgraph undo ID` */
export function addUndo(program: Command): void {
  program
    .command('decisions')
    .description('List what people have decided on who is who, the latest first.')
    .option('--json', 'print the list as JSON on standard output')
    .action(async ({ json }: { json?: boolean }) => {
      const database = await openGraph(loadConfig(), streamLog());
      try {
        const decisions = await listDecisions(database);
        process.stdout.write(json ? `${JSON.stringify(decisions, null, 2)}\n` : formatDecisions(decisions));
      } finally {
        await database.close();
      }
    });

  addDecisionFlags(
    program
      .command('undo')
      .description('Take a decision back: the graph is then as it was.')
      .argument('<id>', 'its number, as "talkgraph decisions" shows it', parseNumber),
  ).action((id: number, flags: DecisionFlags) =>
    runDecision(flags, (database, authority) => undoDecision(database, id, authority), {
      done: 'Undone: decision',
      would: 'It would undo',
    }),
  );
}

/** The decisions for a person: a few lines each. */
export function formatDecisions(decisions: ListedDecision[]): string {
  if (decisions.length === 0) return 'Nothing was decided yet.\n';
  const moment = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const lines = decisions.flatMap(({ id, action, what, why, by, at, undone }) => [
    `${String(id).padStart(4)}  ${action}: ${what}`,
    `      ${by}, ${moment(at)}: ${why}`,
    ...(undone ? [`      undone by ${undone.by}, ${moment(undone.at)}: ${undone.why}`] : []),
  ]);
  return `${lines.join('\n')}\n`;
}

function parseNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a number, as "talkgraph decisions" shows it.');
  return Number(text);
}
