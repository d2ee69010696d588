import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crossValidate } from '../../../src/evaluate/calibration/cross-validate.js';
import { fitCalibration, fitMethods, measureReliability, writeTable } from '../../../src/evaluate/index.js';
import type { Claim } from '../../../src/evaluate/scoring/claim.js';
import { calibrate } from '../../../src/extract/index.js';

/** So many claims that say the same, of which so many are right; every claim from a group of its own. */
const makeClaims = (said: number, count: number, right: number, more: Partial<Claim> = {}): Claim[] =>
  Array.from({ length: count }, (_, at) => ({
    field: 'title',
    rule: 'a-rule',
    said,
    right: at < right,
    group: `${said}-${at}`,
    ...more,
  }));

describe('calibration', () => {
  const claims = [...makeClaims(0.9, 100, 60), ...makeClaims(0.5, 100, 20)];

  it('says what was right, where the rule says something else', () => {
    const table = fitCalibration(claims, 'isotonic');
    expect(calibrate('title', 'a-rule', 0.9, table)).toBeCloseTo(0.59, 1);
    expect(calibrate('title', 'a-rule', 0.5, table)).toBeCloseTo(0.21, 1);
    expect(calibrate('title', 'a-rule', 0.7, table)).toBeCloseTo(0.4, 1);
    expect(calibrate('title', 'a-rule', 0.1, table)).toBe(calibrate('title', 'a-rule', 0.5, table));
  });

  it('lowers the error on groups that it was not fitted on', () => {
    const before = measureReliability(claims);
    for (const method of fitMethods)
      expect(measureReliability(crossValidate(claims, method)).error).toBeLessThan(before.error / 2);
  });

  it('never falls as the rule gets surer, and is never certain', () => {
    const claim = fc.record({ said: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 1, maxLength: 120 }), (values) => {
        const made = values.map((value): Claim => ({ field: 'role', rule: 'a-rule', group: 'g', ...value }));
        const table = fitCalibration(made, 'isotonic');
        const curve = Array.from({ length: 21 }, (_, at) => calibrate('role', 'a-rule', at / 20, table));
        expect(curve).toEqual([...curve].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
    const knots = fitCalibration(makeClaims(0.7, 300, 300), 'isotonic').title['a-rule'] ?? [];
    expect(Math.max(...knots.map(([, right]) => right))).toBeLessThan(1);
  });

  it('draws a rule with few claims towards the average of its field', () => {
    const table = fitCalibration([...claims, ...makeClaims(0.9, 1, 1, { rule: 'rare' })], 'rate');
    expect(calibrate('title', 'rare', 0.9, table)).toBeLessThan(0.6);
    expect(calibrate('title', 'rare', 0.9, table)).toBeGreaterThan(calibrate('title', 'a-rule', 0.9, table));
  });

  it('takes a rule that it does not know for the average one, and leaves a field without claims as it is', () => {
    const table = fitCalibration(claims, 'rate');
    expect(calibrate('title', 'unheard-of', 0.9, table)).toBe(0.4);
    expect(calibrate('company', 'a-rule', 0.83, table)).toBe(0.83);
  });

  it('is written as the source file that the extractor reads', () => {
    const source = writeTable(fitCalibration(claims, 'rate'));
    expect(source).toContain("'a-rule': [[0.7, 0.4]],");
    expect(source).toContain('  kind: {},');
  });
});

describe('reliability', () => {
  it('weighs the distance of said and right by the claims of each bin', () => {
    const { error, brier, bins, said, right } = measureReliability([
      ...makeClaims(0.95, 3, 2),
      ...makeClaims(0.25, 1, 0),
    ]);
    expect(bins).toEqual([
      { from: 0.2, to: 0.3, claims: 1, said: 0.25, right: 0 },
      { from: 0.9, to: 1, claims: 3, said: 0.95, right: 0.667 },
    ]);
    expect(error).toBeCloseTo((3 * (0.95 - 2 / 3) + 0.25) / 4, 3);
    expect(brier).toBeCloseTo((2 * 0.05 ** 2 + 0.95 ** 2 + 0.25 ** 2) / 4, 2);
    expect([said, right]).toEqual([0.775, 0.5]);
  });

  it('counts a value that is said to be certain in the highest bin', () => {
    expect(measureReliability(makeClaims(1, 1, 1)).bins).toEqual([{ from: 0.9, to: 1, claims: 1, said: 1, right: 1 }]);
  });
});
