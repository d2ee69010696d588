import { describe, expect, it } from '@jest/globals';
import { sumScores } from '../../../src/evaluate/index.js';
import { scoreText } from '../../../src/evaluate/scoring/score-text.js';
import { makeDraft, makeGold } from '../drafts.js';

describe('the sum of scores', () => {
  it('counts every value once over all texts, and means talks, speakers, companies and topics', () => {
    const one = scoreText({ id: 'a', group: 'g', gold: [makeGold('A talk', [['Ann Lee', null, 'Loft']], ['go'])] }, [
      makeDraft('A talk', [['Ann Lee', 'Host', 'Loft']], ['git']),
    ]);
    const two = scoreText({ id: 'b', group: 'h', gold: [makeGold('Other words', [['Bo Eriksen']])] }, []);
    const none = scoreText({ id: 'c', group: 'h', gold: [] }, []);
    const score = sumScores([one, two, none]);
    expect(score.fields.talks).toEqual({ precision: 1, recall: 0.5, f1: 0.667, of: 2 });
    expect(score.fields.topics).toEqual({ precision: 0, recall: 0, f1: 0, of: 2 });
    expect(score).toMatchObject({ texts: 3, kind: 1, leftEmpty: { count: 1, of: 1 }, exact: { count: 2, of: 3 } });
    expect(score.mean).toBe(0.583);
  });

  it('leaves a field out of the mean that has nothing to count', () => {
    const text = { id: 'a', group: 'g', gold: [makeGold('A talk')] };
    expect(sumScores([scoreText(text, [makeDraft('A talk')])]).mean).toBe(1);
  });
});
