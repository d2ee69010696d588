import { describe, expect, it } from '@jest/globals';
import { measureLikeness, sameCompany } from '../../../src/evaluate/scoring/likeness.js';

describe('likeness', () => {
  it('is one less the share of letters that must change', () => {
    expect(measureLikeness('kitten', 'sitting')).toBeCloseTo(1 - 3 / 7);
    expect(measureLikeness('abcd', 'abce')).toBe(0.75);
    expect(measureLikeness('a', '')).toBe(0);
  });

  it('does not see case, accents and punctuation', () => {
    expect(measureLikeness('«Déjà vu!»', 'deja-vu')).toBe(measureLikeness('deja vu', 'deja vu'));
  });

  it('takes companies for one whose legal form differs', () => {
    expect(sameCompany('The Kranwerk GmbH', 'kranwerk')).toBe(true);
    expect(sameCompany('Kranwerk', 'Kranbau')).toBe(false);
  });
});
