import { foldName } from '../../base/index.js';
import { foldCompany, foldPerson } from '../../resolve/index.js';
import type { DecidedKind } from './kinds.js';

/** The form in which names of a kind are stored and compared. */
export const nameKeys: Record<DecidedKind, (name: string) => string> = {
  speaker: foldPerson,
  company: foldCompany,
  topic: foldName,
};
