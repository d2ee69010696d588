import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  describePrediction,
  measureCorpus,
  measureSpeed,
  measureTexts,
  readCorpus,
  type Score,
  scoredFields,
} from '../../../src/evaluate/index.js';

const shared = '../shared/corpus';
const scorer = join(shared, 'score.mjs');

/** What the corpus's own scorer says of our predictions. */
function askScorer(measured: ReturnType<typeof measureTexts>, folder: string): unknown {
  const scratch = mkdtempSync(join(tmpdir(), 'talkgraph-predictions-'));
  const path = join(scratch, 'predictions.jsonl');
  writeFileSync(
    path,
    measured.map(({ text, prediction }) => JSON.stringify(describePrediction(text.id, prediction.talks))).join('\n'),
  );
  const answer = execFileSync('node', [scorer, path, folder, '--json'], { encoding: 'utf8' });
  rmSync(scratch, { recursive: true });
  return JSON.parse(answer);
}

function toScorersForm(score: Score): object {
  const fields = scoredFields.map((field) => {
    const { precision, recall, f1 } = score.fields[field];
    return [field, { precision, recall, f1 }];
  });
  const share = ({ count, of }: { count: number; of: number }) => `${count}/${of}`;
  return {
    ...Object.fromEntries(fields),
    kind: score.kind,
    negatives: share(score.leftEmpty),
    exactEvents: share(score.exact),
    score: score.mean,
  };
}

describe('measuring a corpus', () => {
  it('gives the whole and its parts: every text is in one part of each kind', async () => {
    const quality = measureCorpus(measureTexts(await readCorpus('test/corpus')));
    const { all, byForm, byStyle, byLanguage, byGroup } = quality;
    expect(all.texts).toBeGreaterThanOrEqual(30);
    expect(all.leftEmpty.of).toBeGreaterThanOrEqual(8);
    for (const parts of [byForm, byStyle, byLanguage, byGroup]) {
      expect(parts.reduce((sum, [, score]) => sum + score.texts, 0)).toBe(all.texts);
    }
    expect(byLanguage.map(([language]) => language).sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'pt']);
    expect(byGroup).toHaveLength(quality.groups);
    expect(quality.folds.mean.lowest).toBeLessThanOrEqual(all.mean);
  });

  it('times texts, and how time grows with length', async () => {
    const records = measureTexts((await readCorpus('test/corpus')).slice(0, 3)).flatMap(
      ({ prediction }) => prediction.records,
    );
    let now = 0;
    const speed = measureSpeed(records, () => (now += 2));
    expect(speed).toMatchObject({ texts: 3, median: 2, p95: 2, slowest: 2, ratio: 0.01 });
    expect(speed.growth.map(({ kilobytes }) => kilobytes)).toEqual([1, 10, 100, 1000]);
  }, 30_000);

  // The scorer is no part of the package: the two are compared where it stands beside the checkout.
  const whereScorerIs = existsSync(scorer) ? it : it.skip;
  whereScorerIs.each([['test/corpus'], [join(shared, 'dev')]])(
    'agrees with the scorer of the labelled corpus on %s',
    async (folder) => {
      const measured = measureTexts(await readCorpus(folder));
      expect(toScorersForm(measureCorpus(measured).all)).toEqual(askScorer(measured, folder));
    },
  );
});
