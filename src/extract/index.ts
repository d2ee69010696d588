/** Event text in, talk drafts with evidence out. Pure: no clock, no network, no files. */

export { type CalibratedField, type CalibrationTable, calibrate, type Knot } from './confidence/calibration.js';
export * from './draft.js';
export { extractTalks, extractTalks as extractUncalibrated } from './extract-talks.js';
export { assignTopics, findTopic, topicVocabulary } from './topics/index.js';

/** Changes whenever the same text may give another answer: stored pages are then worth reading again. */
export const extractorVersion = '1';
