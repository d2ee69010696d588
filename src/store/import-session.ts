import type { EntityManager, QueryRunner } from 'typeorm';
import type { Clock } from '../base/index.js';
import type { Outcome } from './counts.js';
import type { EventOutcome, EventToSave } from './event-to-save.js';
import type { Database } from './open-database.js';
import { findPage, type PageToStore, type StoredPage, savePage } from './pages.js';
import { queryRows } from './query-rows.js';
import { saveEvent } from './save-event.js';
import { type AddedTopicWord, readAddedTopicWords } from './topic-words.js';

/** What an import is. */
export interface ImportOptions {
  /** The command's name, for the record of the run. */
  command: string;
  /** Addresses, files and folders it was given. */
  targets: string[];
  /** Whether all is to be undone at the end. Other imports then wait for this one from its first event on. */
  dryRun: boolean;
  clock: Clock;
}

/** A run of the importer, as the store sees it. Its calls are made one after the other. */
export interface ImportSession {
  /** The words for topics that people have added to the vocabulary. */
  readTopicWords(): Promise<AddedTopicWord[]>;
  findPage(address: string): Promise<StoredPage | null>;
  /** Keeps a page. One that is stored already, with the same body, changes no row. */
  savePage(page: PageToStore): Promise<{ id: number; outcome: Outcome }>;
  /** Stores an event: all of it or nothing. */
  saveEvent(request: EventToSave): Promise<EventOutcome>;
  /** Notes in the run's record what became of an address. */
  recordPage(address: string, pageId: number | null, outcome: Outcome | 'failed'): Promise<void>;
  reportProblem(problem: { address: string; code: string; where: string | null; message: string }): Promise<void>;
  /** Ends the run. A dry run is undone. */
  finish(outcome: 'complete' | 'partial' | 'failed', counts: unknown): Promise<void>;
  /** Ends the run after a fault: it counts as failed, a dry run is undone. Throws nothing. */
  abandon(): Promise<void>;
}

/** Begins a run. A dry run is one transaction on a connection of its own, in which each step can fail by itself. */
export async function openImport(
  { dataSource }: Pick<Database, 'dataSource'>,
  options: ImportOptions,
): Promise<ImportSession> {
  const dryRunner = options.dryRun ? dataSource.createQueryRunner() : null;
  try {
    await dryRunner?.startTransaction();
    const manager = dryRunner?.manager ?? dataSource.manager;
    return openSession(manager, await addRun(manager, options), options.clock, dryRunner);
  } catch (error) {
    await dryRunner?.release();
    throw error;
  }
}

function openSession(
  manager: EntityManager,
  runId: number,
  clock: Clock,
  dryRunner: QueryRunner | null,
): ImportSession {
  let ended = false;
  const end = async (outcome: string, counts: unknown) => {
    if (ended) return;
    ended = true;
    if (!dryRunner) return endRun(manager, runId, outcome, counts, clock());
    try {
      await dryRunner.rollbackTransaction();
    } finally {
      await dryRunner.release();
    }
  };
  // Within a dry run these are savepoints.
  const inTransaction = <T>(work: (inner: EntityManager) => Promise<T>) => manager.transaction(work);
  return {
    readTopicWords: () => readAddedTopicWords(manager),
    findPage: (address) => findPage(manager, address),
    savePage: (page) => inTransaction((inner) => savePage(inner, page)),
    saveEvent: (request) => inTransaction((inner) => saveEvent(inner, request)),
    recordPage: (address, pageId, outcome) =>
      inTransaction((inner) => recordPage(inner, runId, address, pageId, outcome)),
    reportProblem: (problem) => inTransaction((inner) => addProblem(inner, runId, problem)),
    finish: end,
    abandon: () => end('failed', null).catch(() => undefined), // the fault that led here is the one to be told
  };
}

async function addRun(manager: EntityManager, { command, targets, clock }: ImportOptions): Promise<number> {
  const [row] = await queryRows<{ id: number }>(
    manager,
    'INSERT INTO import_runs (command, targets, started_at) VALUES ($1, $2, $3) RETURNING id',
    [command, targets, clock()],
  );
  return (row as { id: number }).id;
}

async function endRun(
  manager: EntityManager,
  runId: number,
  outcome: string,
  counts: unknown,
  at: Date,
): Promise<void> {
  await manager.query('UPDATE import_runs SET outcome = $2, counts = $3, finished_at = $4 WHERE id = $1', [
    runId,
    outcome,
    counts === null ? null : JSON.stringify(counts),
    at,
  ]);
}

async function recordPage(
  manager: EntityManager,
  runId: number,
  address: string,
  pageId: number | null,
  outcome: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO import_run_pages (run_id, address, page_id, outcome) VALUES ($1, $2, $3, $4)
     ON CONFLICT (run_id, address) DO UPDATE SET page_id = $3, outcome = $4`,
    [runId, address, pageId, outcome],
  );
}

async function addProblem(
  manager: EntityManager,
  runId: number,
  problem: { address: string; code: string; where: string | null; message: string },
): Promise<void> {
  await manager.query(
    'INSERT INTO import_problems (run_id, address, code, location, message) VALUES ($1, $2, $3, $4, $5)',
    [runId, problem.address, problem.code, problem.where, problem.message],
  );
}
