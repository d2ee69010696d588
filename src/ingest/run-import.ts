import { asTalkgraphError, type Clock } from '../base/index.js';
import { type Database, openImport } from '../store/index.js';
import { addProblem, type ImportTo } from './import-page.js';
import { emptyReport, type ImportReport, judgeOutcome } from './report.js';

/** An import under way: where to store, and what to tell at the end. */
export type Run = ImportTo;

/**
 * Opens a run, does the work, and closes it with its outcome.
 * @throws only what the work throws; then a dry run leaves nothing, a real one what was stored before.
 */
export async function runImport(
  options: { command: string; targets: string[]; dryRun: boolean },
  tools: { database: Database; clock: Clock },
  work: (run: Run) => Promise<void>,
): Promise<ImportReport> {
  const session = await openImport(tools.database, { ...options, clock: tools.clock });
  const report = emptyReport(options.dryRun);
  try {
    await work({ session, report, topicWords: await session.readTopicWords() });
    report.outcome = judgeOutcome(report);
    const { imported: _, problems: __, ...counts } = report;
    await session.finish(report.outcome, counts);
    return report;
  } catch (thrown) {
    await session.abandon();
    throw thrown;
  }
}

/** Writes down that a page could not be read, and why. */
export async function addFailedPage(address: string, pageId: number | null, thrown: unknown, run: Run): Promise<void> {
  const { code, message, where, hint } = asTalkgraphError(thrown);
  run.report.pages.failed++;
  await run.session.recordPage(address, pageId, 'failed');
  await addProblem({ address, code, where: where === address ? null : where, message, hint }, run.session, run.report);
}
