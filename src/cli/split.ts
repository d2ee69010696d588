import type { Command } from 'commander';
import { type IdentityKind, splitRow } from '../store/index.js';
import { addDecisionFlags, type DecisionFlags, parseKind, runDecision } from './identity-command.js';

interface SplitFlags extends DecisionFlags {
  talk: string[];
  name?: string;
  as?: string;
}

/** `talkgraph split <kind> SLUG --talk TALK-SLUG…` or `--name NAME` */
export function addSplit(program: Command): void {
  addDecisionFlags(
    program
      .command('split')
      .description('Take talks, or a name with its talks, out of a speaker or company into a new one.')
      .argument('<kind>', 'speaker or company', parseKind)
      .argument('<slug>', 'the one that two were taken for')
      .option('--talk <slug>', 'a talk that goes to the new one; may be repeated', collect, [])
      .option('--name <name>', 'a name that goes to the new one, with what was written under it')
      .option('--as <name>', 'how the new one is called, where it differs'),
  )
    .addHelpText(
      'after',
      `
Examples:
  talkgraph split speaker chris-smith --talk taming-helm --why "another Chris Smith: her bio names Leeds"
  talkgraph split company sonar --name "Sonar Music" --why "a festival, not the vendor"`,
    )
    .action((kind: IdentityKind, slug: string, { talk, name, as, ...flags }: SplitFlags) =>
      runDecision(flags, (database, authority) =>
        splitRow(database, { kind, slug, talks: talk, name: name ?? null, as: as ?? null }, authority),
      ),
    );
}

const collect = (slug: string, before: string[]): string[] => [...before, slug];
