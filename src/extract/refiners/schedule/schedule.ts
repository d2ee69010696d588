import type { Run } from '../../blocks/index.js';

/** When a talk begins and how long it takes, with the words that say so. */
export interface Schedule {
  /** Minutes after midnight. */
  start: TimedValue | null;
  /** Minutes. */
  length: TimedValue | null;
}

/** A number of minutes with its words. */
export interface TimedValue {
  minutes: number;
  run: Run;
  sure: number;
}
