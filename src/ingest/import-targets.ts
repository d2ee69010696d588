import type { Fetcher, Page, PageHints } from '../../scrapers/index.js';
import type { Clock } from '../base/index.js';
import type { Database } from '../store/index.js';
import { findFiles, readFilePage } from './find-files.js';
import { addProblem, type Delivery, importPage } from './import-page.js';
import type { ImportReport } from './report.js';
import { addFailedPage, type Run, runImport } from './run-import.js';

/** What an import needs from outside. */
export interface ImportTools {
  database: Database;
  fetcher: Fetcher;
  clock: Clock;
  /** Called after each page, with how many are done and how many are known of. */
  onPage?: (progress: { address: string; done: number; known: number; report: ImportReport }) => void;
}

export interface ImportOptions {
  /** For the run's record: `import`, `import --sample`. */
  command: string;
  /** Show what would be stored, and store nothing. */
  dryRun: boolean;
  /** Whether the further addresses of a fetched page are read too. Those of a saved file never are. */
  follow: boolean;
  /** The most pages that are read in this run; 0 for no limit. */
  maxPages: number;
  /** What the caller knows of every page; fills gaps only. */
  hints: PageHints;
}

/** A place to read, not yet read. */
type Place = { kind: 'web'; address: string } | { kind: 'file'; path: string };

/**
 * Imports web addresses, files and folders: each page is read, its talks extracted, their people and companies
 * resolved, and every event stored in one transaction. A page that cannot be read is reported and stops no other.
 * @throws only where the store itself fails; then a dry run leaves nothing, a real one what was stored before.
 */
export async function importTargets(
  targets: string[],
  options: ImportOptions,
  tools: ImportTools,
): Promise<ImportReport> {
  const { command, dryRun } = options;
  return runImport({ command, targets, dryRun }, tools, async (run) => {
    const queue = await findPlaces(targets, run);
    await importQueue(queue, options, tools, run);
  });
}

async function findPlaces(targets: string[], run: Run): Promise<Place[]> {
  const places: Place[] = [];
  for (const target of targets) {
    if (/^https?:\/\//i.test(target)) places.push({ kind: 'web', address: target });
    else {
      try {
        places.push(...(await findFiles(target)).map((path): Place => ({ kind: 'file', path })));
      } catch (thrown) {
        await addFailedPage(target, null, thrown, run);
      }
    }
  }
  return places;
}

/** Reads the places one after another; what a fetched page leads to joins the end of the queue. */
async function importQueue(queue: Place[], options: ImportOptions, tools: ImportTools, run: Run): Promise<void> {
  const seen = new Set(queue.map(nameOf));
  const most = options.maxPages || Number.POSITIVE_INFINITY;
  for (let done = 0; done < queue.length && done < most; done++) {
    const place = queue[done] as Place;
    try {
      const { page, delivery } = await readPlace(place, options.hints, tools.fetcher, run);
      const further = await importPage(page, delivery, run);
      for (const address of options.follow && place.kind === 'web' ? further : []) {
        if (!seen.has(address)) queue.push({ kind: 'web', address });
        seen.add(address);
      }
    } catch (thrown) {
      await addFailedPage(nameOf(place), null, thrown, run);
    }
    tools.onPage?.({
      address: nameOf(place),
      done: done + 1,
      known: Math.min(queue.length, most),
      report: run.report,
    });
  }
  if (queue.length > most) {
    const problem = {
      address: nameOf(queue[most] as Place),
      code: 'PAGE_LIMIT' as const,
      where: null,
      message: `${queue.length - most} more pages were found and not read: this run's limit is ${most} pages.`,
      hint: 'Raise --max-pages, or give the addresses themselves.',
    };
    await addProblem(problem, run.session, run.report);
  }
}

const nameOf = (place: Place): string => (place.kind === 'web' ? place.address : place.path);

async function readPlace(
  place: Place,
  hints: PageHints,
  fetcher: Fetcher,
  run: Run,
): Promise<{ page: Page; delivery: Delivery }> {
  if (place.kind === 'file') {
    return { page: await readFilePage(place.path, hints), delivery: { status: null, etag: null, lastModified: null } };
  }
  const known = await run.session.findPage(place.address);
  const fetched = await fetcher.fetch(place.address, known ?? undefined);
  if ('page' in fetched) {
    const { page, ...delivery } = fetched;
    return { page: { ...page, hints }, delivery };
  }
  // Not modified: the stored body is the page.
  return { page: known as Page, delivery: known as Delivery };
}
