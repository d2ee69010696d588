/** The door of the room that decides who is who. */
export * from './decision.js';
export { lookUpFor } from './look-up.js';
export { type ResolveInput, resolveEvent } from './resolve-event.js';
