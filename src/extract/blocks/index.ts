export type { Block, Label, Link } from './block.js';
export { longestBody, readBlocks, type SourceText } from './read-blocks.js';
export { cutRun, emptyRun, joinRuns, pickRun, plainRun, type Run, rangeOf, sliceRun } from './run.js';
