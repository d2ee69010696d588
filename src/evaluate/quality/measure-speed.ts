import { type EventRecord } from '../../../scrapers/index.js';
import { extractFromRecord } from '../../ingest/index.js';

/** How fast the extractor is, in milliseconds. */
export interface Speed {
  texts: number;
  median: number;
  p95: number;
  slowest: number;
  /** Texts of growing length: their size in KB and the time they take. */
  growth: { kilobytes: number; time: number }[];
  /** Time a KB of the longest text over that of the 10 KB one: 1 is linear, 100 would be quadratic. */
  ratio: number;
}

const sizes = [1, 10, 100, 1000];
const rounds = 5;
const roundsOfGrowth = 2;

/**
 * Times the extraction of event records: the best of some runs each, so that other programs and the compiler's warming
 * up count little. Growth is measured on the texts of the corpus put one behind the other.
 * @param clock a monotonic clock in milliseconds
 */
export function measureSpeed(records: EventRecord[], clock: () => number): Speed {
  const times = records.map((record) => timeExtraction(record, rounds, clock)).sort((a, b) => a - b);
  const growth = sizes.map((kilobytes) => ({
    kilobytes,
    time: timeExtraction(growRecord(records, kilobytes * 1000), roundsOfGrowth, clock),
  }));
  const perKilobyte = growth.map(({ kilobytes, time }) => time / kilobytes);
  return {
    texts: records.length,
    median: round(pick(times, 0.5)),
    p95: round(pick(times, 0.95)),
    slowest: round(pick(times, 1)),
    growth: growth.map(({ kilobytes, time }) => ({ kilobytes, time: round(time) })),
    ratio: round((perKilobyte.at(-1) as number) / (perKilobyte[1] as number)),
  };
}

function timeExtraction(record: EventRecord, runs: number, clock: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = clock();
    extractFromRecord(record);
    best = Math.min(best, clock() - before);
  }
  return best;
}

/** One record with the texts of many, again and again, until it is so long. */
function growRecord(records: EventRecord[], length: number): EventRecord {
  const all = records.map(({ text }) => text.body).join('\n\n');
  const body = `${all}\n\n`.repeat(Math.ceil(length / (all.length + 2))).slice(0, length);
  return { ...(records[0] as EventRecord), text: { format: 'markdown', body } };
}

/** The value below which this share of the sorted values lies. */
function pick(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
