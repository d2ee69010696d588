import { z } from 'zod';
import { TalkgraphError } from '../../base/index.js';
import type { Reliability } from '../calibration/reliability.js';
import { type MissKind, missKinds } from '../scoring/miss.js';
import { round, type Score } from '../scoring/sum-scores.js';
import { scoredFields } from '../scoring/tally.js';
import type { CalibrationQuality } from './calibration-quality.js';
import type { CorpusQuality } from './measure-corpus.js';

const share = z.number();
const score = z.object({
  texts: z.number(),
  fields: z.record(z.enum(scoredFields), z.object({ precision: share, recall: share, f1: share, of: z.number() })),
  kind: share,
  leftEmpty: z.object({ count: z.number(), of: z.number() }),
  exact: z.object({ count: z.number(), of: z.number() }),
  mean: share,
});
/** F1 of a part; null where the part has no value of the field. */
const part = z.object({
  texts: z.number(),
  f1: z.record(z.enum(scoredFields), share.nullable()),
  score: share,
  leftEmpty: score.shape.leftEmpty,
});
const parts = z.record(z.string(), part);
const bin = z.object({ from: share, to: share, claims: z.number(), said: share, right: share });
const summary = z.object({ claims: z.number(), said: share, right: share, error: share, brier: share });

const corpusRecord = z.object({
  groups: z.number(),
  talks: z.number(),
  all: score,
  folds: z.record(z.enum([...scoredFields, 'mean']), z.object({ mean: share, deviation: share, lowest: share })),
  byForm: parts,
  byStyle: parts,
  byLanguage: parts,
  /** How many errors there are of each kind. */
  misses: z.record(z.string(), z.number()),
  calibration: z.object({
    /** What the product says, as it is. */
    now: summary,
    /** What the rules say by themselves. */
    before: summary,
    /** By way of fitting, cross-validated. */
    after: z.record(z.string(), summary),
    chosen: z.string(),
    fields: z.record(z.string(), z.object({ before: summary, after: summary })),
    /** Fitted on the other corpora alone. */
    foreign: summary.nullable(),
    /** The chosen way's claims by what they say. */
    bins: z.array(bin),
  }),
});

/** What is recorded of a corpus: the scores reached, which are the floor for what comes. No word of the texts. */
export type CorpusRecord = z.infer<typeof corpusRecord>;

const qualityRecord = z.object({ corpora: z.record(z.string(), corpusRecord) });

/** The recorded quality, by the name of the corpus: the data of docs/QUALITY.md. */
export type QualityRecord = z.infer<typeof qualityRecord>;

/** Reads a recorded quality. @throws TalkgraphError PAGE_UNREADABLE where it is broken. */
export function parseQuality(json: string, where: string): QualityRecord {
  try {
    return qualityRecord.parse(JSON.parse(json));
  } catch (cause) {
    throw new TalkgraphError('PAGE_UNREADABLE', 'The recorded quality cannot be read.', {
      where,
      hint: 'Delete it and write it anew: npm run eval -- --write.',
      cause,
    });
  }
}

/** The calibration of a corpus, with what the product says as it is. */
export type CalibrationRecord = CalibrationQuality & { now: Reliability };

/** What is recorded of a measured corpus. */
export function recordCorpus(quality: CorpusQuality, calibration: CalibrationRecord): CorpusRecord {
  const { groups, talks, all, folds, byForm, byStyle, byLanguage } = quality;
  return {
    groups,
    talks,
    all,
    folds,
    byForm: recordParts(byForm),
    byStyle: recordParts(byStyle),
    byLanguage: recordParts(byLanguage),
    misses: countMisses(quality),
    calibration: recordCalibration(calibration),
  };
}

function recordParts(scores: [string, Score][]): CorpusRecord['byForm'] {
  const entries = scores.map(([name, { texts, fields, mean, leftEmpty }]) => {
    const f1 = scoredFields.map((field) => [field, fields[field].of === 0 ? null : fields[field].f1]);
    return [name, { texts, f1: Object.fromEntries(f1), score: mean, leftEmpty }];
  });
  return Object.fromEntries(entries);
}

function recordCalibration({
  now,
  before,
  after,
  chosen,
  fields,
  foreign,
}: CalibrationRecord): CorpusRecord['calibration'] {
  return {
    now: summarise(now),
    before: summarise(before),
    after: Object.fromEntries(Object.entries(after).map(([method, fitted]) => [method, summarise(fitted)])),
    chosen,
    fields: Object.fromEntries(
      fields.map((each) => [each.field, { before: summarise(each.before), after: summarise(each.after) }]),
    ),
    foreign: foreign && summarise(foreign),
    bins: after[chosen].bins,
  };
}

function summarise({ claims, said, right, error, brier }: Reliability): z.infer<typeof summary> {
  return { claims, said, right, error, brier };
}

/** Errors of each kind, in the order of the kinds; kinds that did not happen are left out. */
export function countMisses(quality: Pick<CorpusQuality, 'misses'>): Record<string, number> {
  const kinds = Object.keys(missKinds) as MissKind[];
  const counts = kinds.map((kind) => [kind, quality.misses.filter((miss) => miss.kind === kind).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** A score that has fallen below what is recorded. */
export interface Fall {
  what: string;
  recorded: number;
  now: number;
}

/** The measures that may not fall, each as a number that is better when it is higher. */
export function listMeasures(score: Score): Record<string, number> {
  const f1 = scoredFields.map((field) => [`${field} F1`, score.fields[field].f1]);
  return {
    ...Object.fromEntries(f1),
    kind: score.kind,
    'texts left empty': round(score.leftEmpty.count / (score.leftEmpty.of || 1)),
    score: score.mean,
  };
}

/** The measures that are more than `slack` below what is recorded. */
export function findFalls(now: Score, recorded: Score, slack: number): Fall[] {
  const before = listMeasures(recorded);
  return Object.entries(listMeasures(now))
    .map(([what, value]) => ({ what, recorded: before[what] as number, now: value }))
    .filter((each) => each.now < each.recorded - slack - 1e-9);
}
