import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  compareRuns,
  findFalls,
  measureCorpus,
  measureTexts,
  parseQuality,
  readCorpus,
  renderQuality,
  type Score,
} from '../../../src/evaluate/index.js';

const recordPath = 'docs/quality.json';
const readRecord = () => parseQuality(readFileSync(recordPath, 'utf8'), recordPath);

describe('the recorded quality', () => {
  it('is what docs/QUALITY.md shows', () => {
    expect(readFileSync('docs/QUALITY.md', 'utf8')).toBe(renderQuality(readRecord()));
  });

  it('is reached on our own corpus', async () => {
    const { all } = measureCorpus(measureTexts(await readCorpus('test/corpus')));
    expect(findFalls(all, readRecord().corpora.own!.all, 0.005)).toEqual([]);
  });

  it('names each score that has fallen by more than is allowed', () => {
    const recorded = readRecord().corpora.own!.all;
    const { talks } = recorded.fields;
    const fallen: Score = {
      ...recorded,
      kind: recorded.kind - 0.001,
      fields: { ...recorded.fields, talks: { ...talks, f1: talks.f1 - 0.02 } },
    };
    expect(findFalls(fallen, recorded, 0.005)).toEqual([
      { what: 'talks F1', recorded: talks.f1, now: talks.f1 - 0.02 },
    ]);
    expect(findFalls(recorded, recorded, 0)).toEqual([]);
  });

  it('that is broken is an error that says how to mend it', () => {
    expect(() => parseQuality('{"corpora": {"own": {}}}', recordPath)).toThrow(
      expect.objectContaining({ where: recordPath }),
    );
  });

  it('is compared group by group', () => {
    const { all } = readRecord().corpora.own!;
    const better: Score = { ...all, mean: all.mean + 0.1 };
    const { measures, groups } = compareRuns(
      {
        all,
        byGroup: [
          ['One', all],
          ['Two', all],
        ],
      },
      {
        all: better,
        byGroup: [
          ['One', better],
          ['Two', all],
        ],
      },
    );
    expect(measures).toEqual([{ what: 'score', before: all.mean, now: all.mean + 0.1 }]);
    expect(groups).toEqual([{ group: 'One', before: all.mean, now: all.mean + 0.1 }]);
  });
});
