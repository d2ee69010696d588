import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { createFetcher, type PageHints } from '../../scrapers/index.js';
import { isTimeZone, loadConfig, streamLog, systemClock, TalkgraphError } from '../base/index.js';
import { importTargets } from '../ingest/index.js';
import { sampleCommand } from '../store/index.js';
import { findPackageRoot } from './find-package-root.js';
import { openGraph } from './open-graph.js';
import { exitForReport, printProgress, printReport } from './print-report.js';

interface ImportFlags {
  sample?: boolean;
  dryRun?: boolean;
  json?: boolean;
  follow: boolean;
  maxPages: number;
  group?: string;
  title?: string;
  date?: string;
  url?: string;
  language?: string;
  timeZone?: string;
}

/** The folder of the bundled sample pages. */
export const sampleFolder = (): string => join(findPackageRoot(), 'sample');

/** `talkgraph import <address or file or folder>…` */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('Import events from web addresses, saved pages, calendars, posts or folders of them.')
    .argument('[targets...]', 'web addresses, files or folders')
    .option('--sample', 'import the bundled sample')
    .option('--dry-run', 'show what would be stored, store nothing')
    .option('--json', 'print the report as JSON on standard output')
    .option('--no-follow', 'do not read the further pages that a fetched page leads to')
    .option('--max-pages <number>', 'the most pages to read; 0 for no limit', parseCount, 200)
    .option('--group <name>', "the group's name, where a page does not say")
    .option('--title <title>', "the event's title, where a page does not say")
    .option('--date <YYYY-MM-DD>', "the event's day, where a page does not say", parseDay)
    .option('--url <address>', "the event's public address, where a page does not say")
    .option('--language <tag>', 'the language (BCP 47), where a page does not say')
    .option('--time-zone <name>', 'the IANA time zone, where a page does not say', parseTimeZone)
    .addHelpText(
      'after',
      `
Examples:
  talkgraph import https://www.meetup.com/some-group/
  talkgraph import recap.md --group DOXLON --date 2018-03-14
  talkgraph import saved-pages/ --dry-run`,
    )
    .action(runImport);
}

async function runImport(targets: string[], flags: ImportFlags): Promise<void> {
  if (targets.length === 0 && !flags.sample) {
    throw new TalkgraphError('USAGE', 'There is nothing to import.', {
      hint: 'Give a web address, a file or a folder, or --sample. See "talkgraph import --help".',
    });
  }
  const config = loadConfig();
  const log = streamLog();
  const database = await openGraph(config, log);
  const fetcher = createFetcher(config, { clock: systemClock, log });
  try {
    const report = await importTargets(
      flags.sample ? [sampleFolder(), ...targets] : targets,
      {
        command: flags.sample ? sampleCommand : 'import',
        dryRun: flags.dryRun ?? false,
        follow: flags.follow,
        maxPages: flags.maxPages,
        hints: readHints(flags),
      },
      { database, fetcher, clock: systemClock, onPage: printProgress },
    );
    printReport(report, flags.json ?? false);
    process.exitCode = exitForReport(report);
  } finally {
    await fetcher.close();
    await database.close();
  }
}

function readHints({ group, title, date, url, language, timeZone }: ImportFlags): PageHints {
  const hints = { group, title, date, url, language, timeZone };
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== undefined));
}

function parseCount(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}

function parseDay(text: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
  if (!valid) throw new InvalidArgumentError('It takes a day such as 2018-03-14.');
  return text;
}

function parseTimeZone(text: string): string {
  if (!isTimeZone(text)) throw new InvalidArgumentError('It takes an IANA time zone such as Europe/London.');
  return text;
}
