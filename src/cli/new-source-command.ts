import type { Command } from 'commander';
import { newSource } from './new-source.js';

/** `talkgraph new-source NAME` */
export function addNewSource(program: Command): void {
  program
    .command('new-source')
    .description('For contributors: make the folder, fixture and failing test of a new source.')
    .argument('<name>', 'kebab-case: devopsdays, pretalx')
    .action(async (name: string) => {
      for (const path of await newSource(name, process.cwd())) process.stdout.write(`${path}\n`);
    });
}
