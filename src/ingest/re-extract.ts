import { readStoredPages } from '../store/index.js';
import { importPage } from './import-page.js';
import type { ImportTools } from './import-targets.js';
import type { ImportReport } from './report.js';
import { addFailedPage, runImport } from './run-import.js';

/**
 * Reads stored pages again with today's readers and extractor, without fetching.
 * @param addresses only these pages; all where empty
 */
export async function reExtract(
  addresses: string[],
  options: { dryRun: boolean },
  tools: Omit<ImportTools, 'fetcher'>,
): Promise<ImportReport> {
  return runImport({ command: 're-extract', targets: addresses, dryRun: options.dryRun }, tools, async (run) => {
    const pages = readStoredPages(tools.database, addresses.length > 0 ? { addresses } : {});
    let done = 0;
    for await (const page of pages) {
      try {
        await importPage(page, page, run);
      } catch (thrown) {
        await addFailedPage(page.address, page.id, thrown, run);
      }
      done++;
      tools.onPage?.({ address: page.address, done, known: done, report: run.report });
    }
  });
}
