import type { Score } from '../scoring/sum-scores.js';
import { listMeasures } from './quality-record.js';

/** What changed between two runs over the same corpus. */
export interface Comparison {
  /** Change of each measure, where there is one. */
  measures: { what: string; before: number; now: number }[];
  /** Groups whose score changed, the largest change first. A change for one group only is a rule for one writer. */
  groups: { group: string; before: number; now: number }[];
}

/** The scores of a run that a later one is compared with. */
export interface ComparableRun {
  all: Score;
  byGroup: [group: string, score: Score][];
}

/** Compares a run with an earlier one. */
export function compareRuns(before: ComparableRun, now: ComparableRun): Comparison {
  const old = listMeasures(before.all);
  const oldGroups = new Map(before.byGroup);
  return {
    measures: Object.entries(listMeasures(now.all))
      .map(([what, value]) => ({ what, before: old[what] as number, now: value }))
      .filter((each) => each.before !== each.now),
    groups: now.byGroup
      .map(([group, score]) => ({ group, before: oldGroups.get(group)?.mean ?? 0, now: score.mean }))
      .filter((each) => each.before !== each.now)
      .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before)),
  };
}
