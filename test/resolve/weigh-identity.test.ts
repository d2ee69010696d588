import { describe, expect, it } from '@jest/globals';
import { matchNames } from '../../src/resolve/match-names.js';
import { identityWeights, weighIdentity } from '../../src/resolve/weigh-identity.js';
import { identityCases } from './identity-cases.js';

const judged = identityCases.map((one) => ({ ...one, weighed: weighIdentity(one.mention, one) }));

describe('telling whether two speakers are one person', () => {
  it('is right in the labelled pairs, with precision before recall', () => {
    const found = judged.filter(({ weighed }) => weighed.same);
    const right = found.filter(({ same }) => same).length;
    const precision = right / found.length;
    const recall = right / judged.filter(({ same }) => same).length;
    const wrong = judged.filter(({ same, weighed }) => same !== weighed.same);
    process.stdout.write(
      `identity: ${judged.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${wrong
        .map(({ why, mention, weighed }) => `  wrong: ${mention.name}, ${why}: ${weighed.evidence.join(' + ')}\n`)
        .join('')}`,
    );
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  it('says how sure it is: of the pairs at 0.9 and above nearly all are one person, of those below 0.1 none', () => {
    const sure = judged.filter(({ weighed }) => weighed.confidence >= 0.9);
    expect(sure.filter(({ same }) => same).length / sure.length).toBeGreaterThanOrEqual(0.9);
    expect(judged.filter(({ weighed, same }) => weighed.confidence < 0.1 && same)).toEqual([]);
  });

  it('gives each piece of evidence with its weight and reason', () => {
    const { weighed } = judged.find(({ why }) => why === 'the same company elsewhere')!;
    expect(weighed.evidence).toEqual(['common', 'sameCompany', 'otherCity', 'otherTopics']);
    expect(weighed.evidence.map((one) => identityWeights[one].reason)).toContain('spoke for this company before');
  });
});

describe('how two names fit', () => {
  it.each([
    ['wilma okonski', 'wilma okonski', 'rare'],
    ['chris lee', 'chris lee', 'common'],
    ['wang wei', 'wang wei', 'common'],
    ['chris', 'chris', 'bare'],
    ['山田太郎', '山田太郎', 'common'],
    ['kate moss', 'catherine moss', 'variant'],
    ['k moss', 'kate moss', 'variant'],
    ['юрий орлов', 'yuriy orlov', 'variant'],
    ['ada m park', 'ada park', 'variant'],
    ['kate moss', 'karl moss', null],
    ['peter moss', 'petra moss', null],
    ['chris', 'chris lee', null],
    ['ada park', 'ada palmer', null],
  ])('%s and %s: %s', (name, other, match) => {
    expect(matchNames(name, other)).toBe(match);
    expect(matchNames(other, name)).toBe(match);
  });
});
