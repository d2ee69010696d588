import { describe, expect, it } from '@jest/globals';
import { calibrate, calibrateExtraction } from '../../../src/extract/confidence/calibration.js';
import type { CalibrationTable } from '../../../src/extract/index.js';
import { extractUncalibrated } from '../../../src/extract/index.js';

const table: CalibrationTable = {
  title: {
    '*': [[0.5, 0.6]],
    steep: [
      [0.4, 0.2],
      [0.8, 0.9],
    ],
  },
  speaker: {},
  company: {},
  role: {},
  topic: {},
  kind: {},
};

describe('measured confidence', () => {
  it('lies on a straight way between two knots, and is level beyond them', () => {
    expect([0.1, 0.4, 0.6, 0.8, 1].map((said) => calibrate('title', 'steep', said, table))).toEqual([
      0.2, 0.2, 0.55, 0.9, 0.9,
    ]);
  });

  it('is the average of the field for a rule that was not measured, and what was said for a field that was not', () => {
    expect(calibrate('title', 'new-rule', 0.9, table)).toBe(0.6);
    expect(calibrate('role', 'affiliation', 0.9, table)).toBe(0.9);
  });

  it('is a probability that never falls as the rule gets surer, for every rule of the table', () => {
    for (const said of [0, 0.3, 0.5, 0.7, 0.9, 1]) {
      expect(calibrate('topic', 'topics', said)).toBeGreaterThan(0);
      expect(calibrate('topic', 'topics', said)).toBeLessThan(1);
      expect(calibrate('topic', 'topics', said)).toBeLessThanOrEqual(
        calibrate('topic', 'topics', Math.min(1, said + 0.1)),
      );
    }
  });

  it('takes the place of the rules own in every labelled field, and changes nothing else', () => {
    const said = extractUncalibrated({
      title: null,
      text: {
        format: 'markdown',
        body: '**Fast lists in Rust** - Ann Lee (Engineer, Tidewater)\n\nWhy lists are slow.',
      },
      group: null,
      language: null,
      genre: 'announcement',
    });
    const measured = calibrateExtraction(said);
    const [before, after] = [said.talks[0]!, measured.talks[0]!];
    expect(after.title?.evidence).toEqual({
      ...before.title!.evidence,
      confidence: calibrate('title', before.title!.evidence.rule, before.title!.evidence.confidence),
    });
    expect(after.speakers[0]?.company?.evidence.confidence).not.toBe(before.speakers[0]?.company?.evidence.confidence);
    expect(after.abstract).toEqual(before.abstract);
    const strip = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, part) => (key === 'confidence' ? undefined : part)));
    expect(strip(measured)).toEqual(strip(said));
  });
});
