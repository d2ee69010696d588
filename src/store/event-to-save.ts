import type { EventDecision, Known, LookUp } from '../resolve/index.js';
import type { Counts, Outcome } from './counts.js';

/** One event of one page, with what decides how it is stored. */
export interface EventToSave {
  pageId: number;
  /** The record's best key. */
  key: string;
  text: string;
  complete: boolean;
  /** Version of the extractor. */
  extractor: string;
  /** Stands for record, extraction and extractor: where it is the stored one, nothing is to be done. */
  digest: string;
  readAt: Date;
  lookUp: LookUp;
  /** Decides, knowing what is stored. Called within the transaction, so nothing changes in between. */
  resolve: (known: Known) => EventDecision;
}

/** What became of an event, its edition's id, and what became of all that it names. */
export interface EventOutcome {
  event: Outcome;
  editionId: number;
  talks: Counts;
  speakers: Counts;
  companies: Counts;
}
