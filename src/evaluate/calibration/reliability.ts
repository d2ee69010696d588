import type { Claim } from '../scoring/claim.js';
import { round } from '../scoring/sum-scores.js';

/** Claims that say about the same, and how many of them are right. */
export interface Bin {
  /** Lower and upper end of what they say. */
  from: number;
  to: number;
  claims: number;
  /** Mean of what they say. */
  said: number;
  /** Share that is right. */
  right: number;
}

/** How far what is said is from what is right. */
export interface Reliability {
  claims: number;
  /** Mean of what is said. */
  said: number;
  /** Share that is right. */
  right: number;
  /**
   * Expected calibration error: the distance of said and right in each of ten bins, weighted by its claims (Naeini et
   * al. 2015). 0 is perfect.
   */
  error: number;
  /** Brier score: mean square of the distance of said and right (1 or 0). Lower is better; it also rewards telling right from wrong. */
  brier: number;
  bins: Bin[];
}

const binCount = 10;

/** Compares what claims say with what is right. Without claims everything is 0. */
export function measureReliability(claims: Pick<Claim, 'said' | 'right'>[]): Reliability {
  const bins = Array.from({ length: binCount }, (_, at): Bin => {
    const inside = claims.filter(({ said }) => Math.min(binCount - 1, Math.floor(said * binCount + 1e-9)) === at);
    return {
      from: at / binCount,
      to: (at + 1) / binCount,
      claims: inside.length,
      said: mean(inside.map(({ said }) => said)),
      right: mean(inside.map(({ right }) => Number(right))),
    };
  });
  const apart = bins.reduce((sum, bin) => sum + bin.claims * Math.abs(bin.said - bin.right), 0);
  return {
    claims: claims.length,
    said: round(mean(claims.map(({ said }) => said))),
    right: round(mean(claims.map(({ right }) => Number(right)))),
    error: round(apart / (claims.length || 1)),
    brier: round(mean(claims.map(({ said, right }) => (said - Number(right)) ** 2))),
    bins: bins
      .filter((bin) => bin.claims > 0)
      .map((bin) => ({ ...bin, said: round(bin.said), right: round(bin.right) })),
  };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
