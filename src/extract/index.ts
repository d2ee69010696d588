/** Event text in, talk drafts with evidence out. Pure: no clock, no network, no files. */
import { calibrateExtraction } from './confidence/calibration.js';
import type { ExtractInput, Extraction } from './draft.js';
import { extractTalks as extractUncalibrated } from './extract-talks.js';

export { calibrate } from './confidence/calibration.js';
export type { CalibratedField, CalibrationTable, Knot } from './confidence/table.js';
export * from './draft.js';
export { assignTopics, findTopic, topicVocabulary } from './topics/index.js';
/** The same with the rules' own confidence: what the calibration is fitted on. */
export { extractUncalibrated };

/** Changes whenever the same text may give another answer: stored pages are then worth reading again. */
export const extractorVersion = '2';

/**
 * The talks in an event's text. Each value's confidence is how often such a value was right on labelled texts. Pure, never
 * throws, linear in the length of the text; finding nothing gives empty lists.
 */
export function extractTalks(input: ExtractInput): Extraction {
  return calibrateExtraction(extractUncalibrated(input));
}
