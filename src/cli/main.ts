#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { asTalkgraphError } from '../base/index.js';
import { addAliasCommand } from './alias.js';
import { addEval } from './eval.js';
import { addExplain } from './explain.js';
import { addExtract } from './extract.js';
import { findPackageRoot } from './find-package-root.js';
import { addImport } from './import.js';
import { addMerge } from './merge.js';
import { addNewSource } from './new-source-command.js';
import { exitCodes, printError } from './print-error.js';
import { addReExtract } from './re-extract.js';
import { addSchema } from './schema.js';
import { addServe } from './serve.js';
import { addSources } from './sources.js';
import { addSplit } from './split.js';
import { addUndo } from './undo.js';

/** The command line: one file a command, each adds itself. */
async function runCommandLine(argv: string[]): Promise<number> {
  const program = new Command('talkgraph')
    .description('The talks of tech meetups as a GraphQL service.')
    .version(readVersion())
    .showHelpAfterError('(add --help for what it takes)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Exit codes: ${Object.values(exitCodes)
        .map(({ code, meaning }) => `${code} ${meaning}`)
        .join(', ')}.
Settings are environment variables; README lists them.`,
    );
  for (const add of [
    addServe,
    addImport,
    addReExtract,
    addExtract,
    addEval,
    addExplain,
    addSources,
    addSchema,
    addNewSource,
    addMerge,
    addSplit,
    addAliasCommand,
    addUndo,
  ])
    add(program);

  try {
    await program.parseAsync(argv);
    return Number(process.exitCode ?? exitCodes.done.code);
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : exitCodes.usage.code;
    const error = asTalkgraphError(thrown);
    printError(error);
    return error.code === 'USAGE' || error.code === 'CONFIG_INVALID' ? exitCodes.usage.code : exitCodes.failed.code;
  }
}

function readVersion(): string {
  return (JSON.parse(readFileSync(join(findPackageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}

// A reader that has seen enough (`| head`) closes the pipe: no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit();
  throw fault;
});
process.exitCode = await runCommandLine(process.argv);
