import type { TextScore } from './score-text.js';
import { emptyTallies, type Rates, rateTally, type ScoredField, scoredFields } from './tally.js';

/** A count out of a total. */
export interface Share {
  count: number;
  of: number;
}

/** The rates of a field, and how many values they rest on: labelled ones and those found beside. */
export interface FieldScore extends Rates {
  of: number;
}

/** The score of some texts together, every value counted once. */
export interface Score {
  texts: number;
  fields: Record<ScoredField, FieldScore>;
  /** Share of the found talks whose kind is right, 0 to 1. */
  kind: number;
  /** Texts without a talk on which none was found. */
  leftEmpty: Share;
  /** Texts on which every talk, speaker and company is right. */
  exact: Share;
  /** Mean F1 of talks, speakers, companies and topics. A field without any value is left out; without any field it is 1. */
  mean: number;
}

/** Adds up the scores of texts. Rates are rounded to a thousandth, the mean is taken before rounding. */
export function sumScores(scores: TextScore[]): Score {
  const tallies = emptyTallies();
  for (const score of scores) {
    for (const field of scoredFields) {
      tallies[field].right += score.tallies[field].right;
      tallies[field].wrong += score.tallies[field].wrong;
      tallies[field].missed += score.tallies[field].missed;
    }
  }
  const rates = scoredFields.map((field) => {
    const { right, wrong, missed } = tallies[field];
    return [field, { ...rateTally(tallies[field]), of: right + wrong + missed }] as const;
  });
  const meant = rates.filter(([field, { of }]) => field !== 'roles' && of > 0).map(([, { f1 }]) => f1);
  const kindsRight = scores.reduce((sum, { kinds }) => sum + kinds.right, 0);
  const kindsOf = scores.reduce((sum, { kinds }) => sum + kinds.of, 0);
  return {
    texts: scores.length,
    fields: Object.fromEntries(rates.map(([field, rate]) => [field, roundRates(rate)])) as Score['fields'],
    kind: round(kindsRight / (kindsOf || 1)),
    leftEmpty: {
      count: scores.filter(({ leftEmpty }) => leftEmpty === true).length,
      of: scores.filter(({ leftEmpty }) => leftEmpty !== null).length,
    },
    exact: { count: scores.filter(({ exact }) => exact).length, of: scores.length },
    mean: round(meant.length === 0 ? 1 : meant.reduce((sum, f1) => sum + f1, 0) / meant.length),
  };
}

function roundRates({ precision, recall, f1, of }: FieldScore): FieldScore {
  return { precision: round(precision), recall: round(recall), f1: round(f1), of };
}

/** To a thousandth. */
export function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
