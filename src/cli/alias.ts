import { type Command, InvalidArgumentError } from 'commander';
import { addAlias, type DecidedKind } from '../store/index.js';
import { addDecisionFlags, type DecisionFlags, parseDecidedKind, runDecision } from './identity-command.js';

interface AliasFlags extends DecisionFlags {
  from?: string;
  until?: string;
}

/** `talkgraph alias <kind> SLUG NAME` */
export function addAliasCommand(program: Command): void {
  addDecisionFlags(
    program
      .command('alias')
      .description('Add a name under which imports find a speaker or company, or a word for a topic.')
      .argument('<kind>', 'speaker, company or topic', parseDecidedKind)
      .argument('<slug>', 'whose name it is')
      .argument('<name>', 'the name as it is written')
      .option('--from <YYYY-MM-DD>', 'the first day on which a company used it', parseDay)
      .option('--until <YYYY-MM-DD>', 'the day from which a company used it no more', parseDay),
  ).action((kind: DecidedKind, slug: string, name: string, { from, until, ...flags }: AliasFlags) =>
    runDecision(flags, (database, authority) =>
      addAlias(database, { kind, slug, name, from: from ?? null, until: until ?? null }, authority),
    ),
  );
}

function parseDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const valid = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!valid) throw new InvalidArgumentError('It takes a day such as 2018-03-14.');
  return text;
}
