import { foldCompany, foldPerson } from '../../resolve/index.js';
import type { IdentityKind } from './kinds.js';

/** The form in which names of a kind are stored and compared. */
export const nameKeys: Record<IdentityKind, (name: string) => string> = { speaker: foldPerson, company: foldCompany };
