/** What became of something that was to be stored. */
export type Outcome = 'new' | 'changed' | 'unchanged';

/** How many of each. */
export interface Counts {
  new: number;
  changed: number;
  unchanged: number;
}

export function countOutcomes(outcomes: Iterable<Outcome>): Counts {
  const counts: Counts = { new: 0, changed: 0, unchanged: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

/** The rows that a batch leads to, in the batch's order: each with its id and what became of it. */
export interface SavedRow {
  id: number;
  outcome: Outcome;
}

/** Notes that something that belongs to the row has changed; a new row stays new. */
export function markChanged(row: SavedRow): void {
  if (row.outcome === 'unchanged') row.outcome = 'changed';
}
