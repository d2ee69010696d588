/** Holds the extractor against labelled texts, and shows what it took from where. Reads files; writes none. */
export { type FitMethod, fitCalibration, fitMethods } from './calibration/fit-calibration.js';
export { measureReliability, type Reliability } from './calibration/reliability.js';
export { writeTable } from './calibration/write-table.js';
export { type GoldSpeaker, type GoldTalk, type LabelledText, readCorpus } from './corpus/labelled-text.js';
export { describePrediction, type Prediction, predictTalks } from './corpus/predict-talks.js';
export type { Mark, MarkField } from './explain/collect-marks.js';
export { type Explanation, explainPage, type Taken } from './explain/explain-page.js';
export type { MarkedLine, Piece } from './explain/mark-lines.js';
export { type CalibrationQuality, measureCalibration } from './quality/calibration-quality.js';
export { type ComparableRun, type Comparison, compareRuns } from './quality/compare.js';
export {
  type CorpusQuality,
  collectClaims,
  collectRawClaims,
  type MeasuredText,
  measureCorpus,
  measureTexts,
} from './quality/measure-corpus.js';
export { measureSpeed, type Speed } from './quality/measure-speed.js';
export {
  type CalibrationRecord,
  type CorpusRecord,
  type Fall,
  findFalls,
  parseQuality,
  type QualityRecord,
  recordCorpus,
} from './quality/quality-record.js';
export { renderQuality } from './quality/render-quality.js';
export type { Claim } from './scoring/claim.js';
export { type Miss, type MissKind, missKinds } from './scoring/miss.js';
export { type Score, sumScores } from './scoring/sum-scores.js';
export { type ScoredField, scoredFields } from './scoring/tally.js';
