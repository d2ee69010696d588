import type { Command } from 'commander';
import { sources } from '../../scrapers/index.js';

/** `talkgraph sources` */
export function addSources(program: Command): void {
  program
    .command('sources')
    .description('List the kinds of page that can be read, in the order in which they are tried.')
    .action(() => {
      for (const source of sources) process.stdout.write(`${source.name.padEnd(10)} ${source.about}\n`);
    });
}
