import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { printTalkgraphSchema } from '../../schema/index.js';
import { findPackageRoot } from './find-package-root.js';

/** `talkgraph schema [--write]` */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('Print the GraphQL schema.')
    .option('--write', "write it to the package's schema/schema.graphql instead")
    .action(async (flags: { write?: boolean }) => {
      const text = await printTalkgraphSchema();
      if (flags.write) await writeFile(join(findPackageRoot(), 'schema/schema.graphql'), text);
      else process.stdout.write(text);
    });
}
