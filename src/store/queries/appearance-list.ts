import type { Reader } from '../reader.js';
import { type ListShape, type Owned, readCounts, readPage } from './list.js';
import type { PageRequest } from './orders.js';
import { type AppearanceRow, appearanceRow } from './rows.js';

const ofSpeaker: ListShape = {
  name: 'appearances of speaker',
  from: 'appearances d',
  parent: 'd.person_id = k.id',
  id: 'd.id',
  keys: { sortAt: 'd.sort_at', id: 'd.id' },
  repeats: false,
  row: appearanceRow,
};

/** Reads a page of appearances of each speaker, with speaker and company. */
export function readAppearancesOfSpeakers(
  reader: Reader,
  speakerIds: readonly number[],
  page: PageRequest,
): Promise<Owned<AppearanceRow>[]> {
  return readPage(reader, ofSpeaker, [], page, { ids: speakerIds, merge: false });
}

/** Counts the appearances of each speaker, by the speaker's id. */
export function countAppearancesOfSpeakers(
  reader: Reader,
  speakerIds: readonly number[],
): Promise<Map<number, number>> {
  return readCounts(reader, ofSpeaker, [], { ids: speakerIds, merge: false });
}
