import type { FactFilter, Reader } from '../../src/store/index.js';
import { type Batch, groupRows } from '../context.js';

/** What is asked of one owner: its rows under a filter, at most `first`. */
export interface OwnerKey {
  ownerId: number;
  filter: FactFilter;
  first: number;
}

/** Rows of many owners: those that ask under the same filter for as many rows share one statement. */
export function byOwner<Row>(
  read: (reader: Reader, ownerIds: readonly number[], filter: FactFilter, first: number) => Promise<Row[]>,
  ownerOf: (row: Row) => number,
): Batch<OwnerKey, Row[]> {
  const describe = (key: OwnerKey) => JSON.stringify([key.filter, key.first]);
  return {
    identify: (key) => `${key.ownerId} ${describe(key)}`,
    async read(reader, keys) {
      const lists = new Map<string, Map<number, Row[]>>();
      await Promise.all(
        [...groupRows(keys, describe)].map(async ([description, alike]) => {
          const { filter, first } = alike[0] as OwnerKey;
          const ownerIds = alike.map((key) => key.ownerId);
          lists.set(description, groupRows(await read(reader, ownerIds, filter, first), ownerOf));
        }),
      );
      return keys.map((key) => lists.get(describe(key))?.get(key.ownerId) ?? []);
    },
  };
}
