import type { EventReport, ImportReport, ImportTools, TalkReport } from '../ingest/index.js';
import { exitCodes } from './print-error.js';

/** One line a page on standard error, so that standard output stays for the report. */
export const printProgress: NonNullable<ImportTools['onPage']> = ({ address, done, known, report }) => {
  const events = report.imported.length;
  process.stderr.write(
    `[${done}/${known}] ${shorten(address)} (${events} ${events === 1 ? 'event' : 'events'} so far)\n`,
  );
};

/** The end of an import on standard output: for a person, or as one JSON document for a machine. */
export function printReport(report: ImportReport, asJson: boolean): void {
  process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
}

/** 0 where all was read, 3 where some was, 1 where nothing was. */
export function exitForReport(report: ImportReport): number {
  return { complete: exitCodes.done, partial: exitCodes.partial, failed: exitCodes.failed }[report.outcome].code;
}

/** The report in words: in a dry run every event with its talks, then the counts and what could not be read. */
export function formatReport(report: ImportReport): string {
  const lines: string[] = [];
  if (report.dryRun) {
    for (const event of report.imported) lines.push(...formatEvent(event));
    lines.push('', 'Nothing was stored (--dry-run). It would be:');
  }
  const rows = ['pages', 'events', 'talks', 'speakers', 'companies'] as const;
  lines.push(`${''.padEnd(10)}${['new', 'changed', 'unchanged'].map((word) => word.padStart(11)).join('')}`);
  for (const row of rows) {
    const { new: fresh, changed, unchanged } = report[row];
    lines.push(`${row.padEnd(10)}${[fresh, changed, unchanged].map((count) => String(count).padStart(11)).join('')}`);
  }
  if (report.problems.length > 0) {
    lines.push('', `${report.problems.length} could not be read:`);
    for (const problem of report.problems) {
      const where = problem.where === null ? '' : ` (${problem.where})`;
      lines.push(`  ${problem.code} ${problem.address}${where}`, `    ${problem.message}`);
      if (problem.hint !== null) lines.push(`    ${problem.hint}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function formatEvent(event: EventReport): string[] {
  const parts = [event.group, event.starts?.slice(0, 10), event.title].filter(Boolean).join(' – ');
  return ['', `${event.outcome}: ${parts || shorten(event.address)}`, ...event.talks.flatMap(formatTalk)];
}

function formatTalk(talk: TalkReport): string[] {
  const speakers = talk.speakers.map(({ name, role, company }) => {
    const post = [role, company].filter(Boolean).join(', ');
    return post ? `${name} (${post})` : name;
  });
  return [
    `  ${talk.kind}: ${talk.title ?? talk.about ?? '(no title)'}`,
    ...(speakers.length > 0 ? [`    by ${speakers.join('; ')}`] : []),
    ...(talk.topics.length > 0 ? [`    topics: ${talk.topics.join(', ')}`] : []),
  ];
}

function shorten(address: string): string {
  return address.length <= 100 ? address : `…${address.slice(-99)}`;
}
