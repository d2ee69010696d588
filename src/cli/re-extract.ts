import type { Command } from 'commander';
import { loadConfig, streamLog, systemClock } from '../base/index.js';
import { reExtract } from '../ingest/index.js';
import { openGraph } from './open-graph.js';
import { exitForReport, printProgress, printReport } from './print-report.js';

/** `talkgraph re-extract [address…]` */
export function addReExtract(program: Command): void {
  program
    .command('re-extract')
    .description("Read the stored pages again with this version's readers and extractor, without fetching.")
    .argument('[addresses...]', 'only these pages')
    .option('--dry-run', 'show what would change, store nothing')
    .option('--json', 'print the report as JSON on standard output')
    .action(async (addresses: string[], flags: { dryRun?: boolean; json?: boolean }) => {
      const database = await openGraph(loadConfig(), streamLog());
      try {
        const tools = { database, clock: systemClock, onPage: printProgress };
        const report = await reExtract(addresses, { dryRun: flags.dryRun ?? false }, tools);
        printReport(report, flags.json ?? false);
        process.exitCode = exitForReport(report);
      } finally {
        await database.close();
      }
    });
}
