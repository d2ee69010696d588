/** The door of the room that decides who is who. */
export { foldCompany } from './company-key.js';
export * from './decision.js';
export { measureLikeness } from './likeness.js';
export { lookUpFor } from './look-up.js';
export { type EditionTimes, placeStart } from './place-start.js';
export { type ResolveInput, resolveEvent } from './resolve-event.js';
export { foldPerson } from './resolve-people.js';
