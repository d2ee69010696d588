import type { ErrorCode } from '../base/index.js';
import type { Counts, Outcome } from '../store/index.js';

/** Something that could not be read or stored, with the reason. */
export interface Problem {
  address: string;
  code: ErrorCode;
  /** The part of the page, where known. */
  where: string | null;
  message: string;
  /** What to do about it. */
  hint: string | null;
}

/** A talk as it was read, in words for a person. */
export interface TalkReport {
  title: string | null;
  about: string | null;
  kind: string;
  speakers: { name: string; role: string | null; company: string | null }[];
  topics: string[];
}

/** One event of the run: what became of it and what was found in it. */
export interface EventReport {
  address: string;
  title: string | null;
  group: string | null;
  /** Start as ISO 8601 date-time, or day, where known. */
  starts: string | null;
  outcome: Outcome;
  talks: TalkReport[];
}

/** The end of an import: counts of each kind, the events, and what could not be read. */
export interface ImportReport {
  dryRun: boolean;
  outcome: 'complete' | 'partial' | 'failed';
  pages: Counts & { failed: number };
  events: Counts;
  talks: Counts;
  speakers: Counts;
  companies: Counts;
  imported: EventReport[];
  problems: Problem[];
}

export function emptyReport(dryRun: boolean): ImportReport {
  const none = (): Counts => ({ new: 0, changed: 0, unchanged: 0 });
  return {
    dryRun,
    outcome: 'complete',
    pages: { ...none(), failed: 0 },
    events: none(),
    talks: none(),
    speakers: none(),
    companies: none(),
    imported: [],
    problems: [],
  };
}

export function addCounts(sum: Counts, more: Counts): void {
  sum.new += more.new;
  sum.changed += more.changed;
  sum.unchanged += more.unchanged;
}

/** Complete when all was read, failed when no page was, partial between. */
export function judgeOutcome(report: ImportReport): ImportReport['outcome'] {
  if (report.problems.length === 0) return 'complete';
  const { new: fresh, changed, unchanged } = report.pages;
  return fresh + changed + unchanged === 0 ? 'failed' : 'partial';
}
