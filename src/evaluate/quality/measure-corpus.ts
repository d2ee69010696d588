import { type ExtractInput, extractUncalibrated } from '../../extract/index.js';
import type { LabelledText } from '../corpus/labelled-text.js';
import { type Prediction, predictTalks } from '../corpus/predict-talks.js';
import type { Claim } from '../scoring/claim.js';
import type { Miss } from '../scoring/miss.js';
import { scoreText, type TextScore } from '../scoring/score-text.js';
import { splitFolds } from '../scoring/split-folds.js';
import { round, type Score, sumScores } from '../scoring/sum-scores.js';
import { type ScoredField, scoredFields } from '../scoring/tally.js';

/** A labelled text with what was predicted and how that scored. */
export interface MeasuredText {
  text: LabelledText;
  prediction: Prediction;
  score: TextScore;
}

/** A score over the folds: the mean of the folds' scores, and their standard deviation. */
export interface Spread {
  mean: number;
  deviation: number;
  lowest: number;
}

/** The score of a corpus, whole and in parts. */
export interface CorpusQuality {
  groups: number;
  talks: number;
  all: Score;
  /** F1 of each field, and the mean score, over folds of groups. */
  folds: Record<ScoredField | 'mean', Spread>;
  /** The parts, largest first. */
  byForm: [part: string, score: Score][];
  byStyle: [part: string, score: Score][];
  byLanguage: [part: string, score: Score][];
  /** The score of each group: what shows whom a change helps. */
  byGroup: [part: string, score: Score][];
  misses: Miss[];
}

/** Runs the extractor over a corpus and holds it against the labels. */
export function measureTexts(texts: LabelledText[]): MeasuredText[] {
  return texts.map((text) => {
    const prediction = predictTalks(text);
    return { text, prediction, score: scoreText(text, prediction.talks) };
  });
}

/** Adds up a measured corpus. */
export function measureCorpus(measured: MeasuredText[]): CorpusQuality {
  return {
    groups: new Set(measured.map(({ text }) => text.group)).size,
    talks: measured.reduce((sum, { text }) => sum + text.gold.length, 0),
    all: sumScores(measured.map(({ score }) => score)),
    folds: measureFolds(measured),
    byForm: scoreParts(measured, ({ text }) => text.format),
    byStyle: scoreParts(measured, ({ prediction }) => prediction.style),
    byLanguage: scoreParts(measured, ({ text }) => text.language),
    byGroup: scoreParts(measured, ({ text }) => text.group),
    misses: measured.flatMap(({ score }) => score.misses),
  };
}

/** The claims of a corpus as the rules make them, before any calibration. */
export function collectRawClaims(measured: MeasuredText[]): Claim[] {
  return measured.flatMap(({ text, prediction }) => {
    const talks = prediction.records.flatMap((record) => extractUncalibrated(toInput(record)).talks);
    return scoreText(text, talks).claims;
  });
}

/** The claims of a corpus as the product makes them. */
export function collectClaims(measured: MeasuredText[]): Claim[] {
  return measured.flatMap(({ score }) => score.claims);
}

function toInput(record: Prediction['records'][number]): ExtractInput {
  const { title, text, language, genre } = record;
  return { title, text, group: record.group?.name ?? null, language, genre };
}

function measureFolds(measured: MeasuredText[]): CorpusQuality['folds'] {
  const folds = splitFolds(measured.map(({ text }) => text.group));
  const scores = [...new Set(folds.values())].map((fold) =>
    sumScores(measured.filter(({ text }) => folds.get(text.group) === fold).map(({ score }) => score)),
  );
  const fields = scoredFields.map((field) => [
    field,
    measureSpread(
      scores
        .map(({ fields: rates }) => rates[field])
        .filter(({ of }) => of > 0)
        .map(({ f1 }) => f1),
    ),
  ]);
  return Object.fromEntries([...fields, ['mean', measureSpread(scores.map((score) => score.mean))]]);
}

function measureSpread(values: number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1 || 1);
  return { mean: round(mean), deviation: round(Math.sqrt(variance)), lowest: Math.min(1, ...values) };
}

function scoreParts(measured: MeasuredText[], nameOf: (text: MeasuredText) => string): [string, Score][] {
  const parts = new Map<string, TextScore[]>();
  for (const each of measured) parts.set(nameOf(each), [...(parts.get(nameOf(each)) ?? []), each.score]);
  return [...parts]
    .map(([name, scores]): [string, Score] => [name, sumScores(scores)])
    .sort(([a, inA], [b, inB]) => inB.texts - inA.texts || (a < b ? -1 : 1));
}
