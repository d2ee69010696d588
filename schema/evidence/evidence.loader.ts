import { readEvidenceOfAppearances, readEvidenceOfTalks } from '../../src/store/index.js';
import { manyByKey } from '../context.js';

/** What each talk's own values rest on. */
export const evidenceByTalk = manyByKey(readEvidenceOfTalks, (row) => row.ownerId);
/** What each appearance's values rest on. */
export const evidenceByAppearance = manyByKey(readEvidenceOfAppearances, (row) => row.ownerId);
