import type { Command } from 'commander';
import { explainPage } from '../evaluate/index.js';
import { findFiles, readFilePage } from '../ingest/index.js';
import { formatExplanation } from './print-explanation.js';

/** `talkgraph explain FILE…`: what was taken from where by which rule, for whoever writes the next rule. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Show a text with what the extractor takes from where, by which rule, how sure. Needs no database.')
    .argument('<targets...>', 'files or folders')
    .option('--json', 'one JSON line an event')
    .action(async (targets: string[], flags: { json?: boolean }) => {
      const colours = process.stdout.isTTY === true && process.stdout.hasColors();
      for (const target of targets) {
        for (const path of await findFiles(target)) {
          for (const explanation of explainPage(await readFilePage(path, {}))) {
            const text = flags.json
              ? `${JSON.stringify({ path, ...explanation })}\n`
              : formatExplanation(path, explanation, colours);
            process.stdout.write(text);
          }
        }
      }
    });
}
