import type { Command } from 'commander';
import { type IdentityKind, keepSeparate, mergeRows } from '../store/index.js';
import { addDecisionFlags, type DecisionFlags, parseKind, runDecision } from './identity-command.js';

/** `talkgraph merge <kind> SLUG INTO-SLUG` and its opposite, `talkgraph not-same <kind> SLUG SLUG` */
export function addMerge(program: Command): void {
  addDecisionFlags(
    program
      .command('merge')
      .description('Make two speakers or companies one; imports keep to it, and "undo" takes it back.')
      .argument('<kind>', 'speaker or company', parseKind)
      .argument('<slug>', 'the one that goes; its slug then leads to the other')
      .argument('<into>', 'the one that stays'),
  ).action((kind: IdentityKind, slug: string, into: string, flags: DecisionFlags) =>
    runDecision(flags, (database, authority) => mergeRows(database, { kind, slug, into }, authority)),
  );

  addDecisionFlags(
    program
      .command('not-same')
      .description('Decide that two speakers or companies are not the same, however alike their names are.')
      .argument('<kind>', 'speaker or company', parseKind)
      .argument('<slug>', 'the one')
      .argument('<other>', 'the other'),
  ).action((kind: IdentityKind, slug: string, other: string, flags: DecisionFlags) =>
    runDecision(flags, (database, authority) => keepSeparate(database, { kind, slug, other }, authority)),
  );
}
