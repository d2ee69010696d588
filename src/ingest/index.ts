export { findFiles, readFilePage } from './find-files.js';
export { type ImportOptions, type ImportTools, importTargets } from './import-targets.js';
export { reExtract } from './re-extract.js';
export { extractFromRecord, readPage } from './read-events.js';
export type { EventReport, ImportReport, Problem, TalkReport } from './report.js';
