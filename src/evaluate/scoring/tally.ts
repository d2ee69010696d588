/** The fields that are counted value by value. */
export const scoredFields = ['talks', 'speakers', 'companies', 'roles', 'topics'] as const;
export type ScoredField = (typeof scoredFields)[number];

/** Counts of one field: found and right, found and wrong, not found. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export type Tallies = Record<ScoredField, Tally>;

/** Shares from 0 to 1; 0 where there is nothing to divide by. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export function emptyTallies(): Tallies {
  const empty = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
  return { talks: empty(), speakers: empty(), companies: empty(), roles: empty(), topics: empty() };
}

/** Precision, recall and F1 of counts. */
export function rateTally({ right, wrong, missed }: Tally): Rates {
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
    f1: (2 * right) / (2 * right + wrong + missed || 1),
  };
}
