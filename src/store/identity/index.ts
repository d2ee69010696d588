/** Decisions of people on who is who, and how they are taken back. */
export { type AliasRequest, addAlias } from './add-alias.js';
export type { Authority, Decided, DecisionAction } from './decide.js';
export { keepSeparate } from './keep-separate.js';
export type { DecidedKind, IdentityKind } from './kinds.js';
export { type ListedDecision, listDecisions } from './list-decisions.js';
export { mergeRows } from './merge.js';
export { type SplitRequest, splitRow } from './split.js';
export { undoDecision } from './undo.js';
