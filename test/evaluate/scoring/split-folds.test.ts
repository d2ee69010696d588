import { describe, expect, it } from '@jest/globals';
import { splitFolds } from '../../../src/evaluate/scoring/split-folds.js';

describe('folds', () => {
  const groups = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e', 'f', 'g'];

  it('keep a group together and are about equal in texts', () => {
    const folds = splitFolds(groups, 3);
    expect([...folds.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    const sizes = [0, 1, 2].map((fold) => groups.filter((group) => folds.get(group) === fold).length);
    expect(sizes.sort()).toEqual([3, 3, 4]);
  });

  it('do not depend on the order of the texts', () => {
    const turned = splitFolds([...groups].reverse());
    for (const [group, fold] of splitFolds(groups)) expect(turned.get(group)).toBe(fold);
  });
});
