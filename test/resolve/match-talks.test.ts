import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measureLikeness } from '../../src/resolve/likeness.js';
import { matchTalks, type TalkFeatures } from '../../src/resolve/match-talks.js';

const talk = (title: string | null, ...speakers: string[]): TalkFeatures => ({
  title,
  about: null,
  speakers,
  position: 0,
});

describe('two programmes of one event', () => {
  it.each<[string, TalkFeatures, TalkFeatures]>([
    ['a slip of the pen in the title', talk('Zero-downtime Postgres upgrades'), talk('Zero downtime postgres upgrade')],
    [
      'another case and other speakers',
      talk('THE ART OF DASHBOARDS', 'Ann Lee'),
      talk('The art of dashboards', 'Bob Ray'),
    ],
    ['a title that came later', talk('TBA', 'Ann Lee'), talk('Scaling our queue', 'Ann Lee')],
    ['no title on one side', talk(null, 'Ann Lee', 'Bob Ray'), talk('Scaling our queue', 'Bob Ray', 'Ann Lee')],
    ['a subtitle', talk('Helm charts', 'Ann Lee'), talk('Helm charts: a year of living with templates', 'Ann Lee')],
    ['a second speaker', talk('Scaling our message queue', 'Ann Lee'), talk('Scaling a queue', 'Ann Lee', 'Bob Ray')],
  ])('share a talk with %s', (_, one, other) => {
    expect(matchTalks([one], [other])).toEqual([[0, 0]]);
  });

  it.each<[string, TalkFeatures, TalkFeatures]>([
    ['two titles by one speaker', talk('Scaling our queue', 'Ann Lee'), talk('Postgres in anger', 'Ann Lee')],
    ['one short title by two speakers', talk('Lightning talk', 'Ann Lee'), talk('Lightning talk', 'Bob Ray')],
    ['two parts', talk('Kubernetes from scratch, part 1'), talk('Kubernetes from scratch, part 2')],
    ['nothing but a missing title', talk(null), talk(null)],
    ['no title and other speakers', talk(null, 'Ann Lee'), talk(null, 'Bob Ray')],
  ])('do not share a talk with %s', (_, one, other) => {
    expect(matchTalks([one], [other])).toEqual([]);
  });

  it('pair the surest talks first, each once', () => {
    const ones = [talk('Terraform at scale', 'Ann Lee'), talk('Terraform in small', 'Ann Lee')];
    const others = [talk('Terraform in the small', 'Ann Lee'), talk('Terraform at scale', 'Ann Lee')];
    expect(matchTalks(ones, others)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('let a page rename its own talk', () => {
    const [one, other] = [talk('Scaling our queue', 'Ann Lee'), talk('Postgres in anger', 'Ann Lee')];
    expect(matchTalks([one], [other], () => true)).toEqual([[0, 0]]);
  });

  it('pair a programme of distinct titles with itself, whatever the order', () => {
    const title = fc.stringMatching(/^[a-z]{8,16} [a-z]{8,16} [a-z]{8,16}$/);
    const programme = fc.uniqueArray(title, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(programme, fc.integer(), (titles, turn) => {
        const ones = titles.map((name) => talk(name));
        const shift = Math.abs(turn) % ones.length;
        const pairs = matchTalks(ones, [...ones.slice(shift), ...ones.slice(0, shift)]);
        expect(pairs).toHaveLength(ones.length);
        for (const [i, j] of pairs) expect(titles[(j + shift) % titles.length]).toBe(titles[i]);
      }),
    );
  });
});

describe('the likeness of two texts', () => {
  it.each([
    ['kitten', 'sitting', 1 - 3 / 7],
    ['same', 'same', 1],
    ['', '', 0],
    ['abc', '', 0],
    ['naïve', 'naive', 0.8],
  ])('of "%s" and "%s" is %d', (one, other, likeness) => {
    expect(measureLikeness(one, other)).toBeCloseTo(likeness);
  });

  it('lies between 0 and 1, is 1 for equal texts and the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const likeness = measureLikeness(one, other);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(measureLikeness(other, one)).toBe(likeness);
        if (one !== '') expect(measureLikeness(one, one)).toBe(1);
      }),
    );
  });
});
