import { type CalibrationTable, calibrate } from '../../extract/index.js';
import type { Claim } from '../scoring/claim.js';
import { splitFolds } from '../scoring/split-folds.js';
import { type FitMethod, fitCalibration } from './fit-calibration.js';

/** The claims with what a table makes of their confidence. */
export function applyCalibration(claims: Claim[], table: CalibrationTable): Claim[] {
  return claims.map((claim) => ({ ...claim, said: calibrate(claim.field, claim.rule, claim.said, table) }));
}

/** The claims as tables make them that were fitted without their own fold: what a group nobody has seen would get. */
export function crossValidate(claims: Claim[], method: FitMethod): Claim[] {
  const folds = splitFolds(claims.map(({ group }) => group));
  const numbers = [...new Set(folds.values())];
  return numbers.flatMap((fold) => {
    const table = fitCalibration(
      claims.filter(({ group }) => folds.get(group) !== fold),
      method,
    );
    return applyCalibration(
      claims.filter(({ group }) => folds.get(group) === fold),
      table,
    );
  });
}
