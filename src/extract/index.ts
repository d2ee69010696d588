/** Event text in, talk drafts with evidence out. Pure: no clock, no network, no files. */
export * from './draft.js';
export { extractTalks } from './extract-talks.js';
export { assignTopics, findTopic, topicVocabulary } from './topics/index.js';

/** Changes whenever the same text may give another answer: stored pages are then worth reading again. */
export const extractorVersion = '1';
