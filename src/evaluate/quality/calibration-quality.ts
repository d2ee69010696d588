import { applyCalibration, crossValidate } from '../calibration/cross-validate.js';
import { type FitMethod, fitCalibration, fitMethods } from '../calibration/fit-calibration.js';
import { measureReliability, type Reliability } from '../calibration/reliability.js';
import { type Claim, type ClaimField, claimFields } from '../scoring/claim.js';

/** How well confidence fits, before and after fitting; what is fitted is always tried on groups it was not fitted on. */
export interface CalibrationQuality {
  /** What the rules say by themselves. */
  before: Reliability;
  /** What each way of fitting gives, cross-validated by group. */
  after: Record<FitMethod, Reliability>;
  /** The better way: the lower Brier score. */
  chosen: FitMethod;
  /** By field: before, and after by the chosen way. */
  fields: { field: ClaimField; before: Reliability; after: Reliability }[];
  /** Fitted on the other corpora only, tried on this one; absent for a corpus that stands alone. */
  foreign: Reliability | null;
}

/**
 * Holds the rules' own confidence against the labels, and what fitting makes of it.
 * @param claims as the rules make them, before any calibration
 * @param others claims of other corpora
 */
export function measureCalibration(claims: Claim[], others: Claim[]): CalibrationQuality {
  const fitted = Object.fromEntries(fitMethods.map((method) => [method, crossValidate(claims, method)])) as Record<
    FitMethod,
    Claim[]
  >;
  const after = Object.fromEntries(
    fitMethods.map((method) => [method, measureReliability(fitted[method])]),
  ) as CalibrationQuality['after'];
  const chosen = chooseMethod(after);
  return {
    before: measureReliability(claims),
    after,
    chosen,
    fields: claimFields.map((field) => ({
      field,
      before: measureReliability(claims.filter((claim) => claim.field === field)),
      after: measureReliability(fitted[chosen].filter((claim) => claim.field === field)),
    })),
    foreign: others.length === 0 ? null : measureReliability(applyCalibration(claims, fitCalibration(others, chosen))),
  };
}

function chooseMethod(after: CalibrationQuality['after']): FitMethod {
  return fitMethods.reduce((best, method) => (after[method].brier < after[best].brier ? method : best));
}
