import DataLoader from 'dataloader';
import type { Reader } from '../src/store/index.js';

/**
 * A read that answers many keys at once: as many answers as keys, in their order. Declared once; each request has a
 * DataLoader of its own over it, so that nothing one client has read is shown to another.
 */
export interface Batch<Key, Answer> {
  read(reader: Reader, keys: readonly Key[]): Promise<Answer[]>;
  /** By which two keys are the same, where they are objects. */
  identify?(key: Key): string;
}

/** What resolvers work with, new for each request. */
export interface TalkgraphContext {
  reader: Reader;
  /** Answers one key; keys asked for at the same time share one read. */
  load<Key, Answer>(batch: Batch<Key, Answer>, key: Key): Promise<Answer>;
}

/** The context of one request. */
export function createContext(reader: Reader): TalkgraphContext {
  const loaders = new Map<unknown, DataLoader<unknown, unknown>>();
  return {
    reader,
    load<Key, Answer>(batch: Batch<Key, Answer>, key: Key): Promise<Answer> {
      let loader = loaders.get(batch) as DataLoader<Key, Answer, unknown> | undefined;
      if (!loader) {
        loader = new DataLoader<Key, Answer, unknown>((keys) => batch.read(reader, keys), {
          cacheKeyFn: batch.identify,
        });
        loaders.set(batch, loader as DataLoader<unknown, unknown>);
      }
      return loader.load(key);
    },
  };
}

/** A batch with at most one row a key. */
export function oneByKey<Key, Row>(
  read: (reader: Reader, keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): Batch<Key, Row | null> {
  return {
    async read(reader, keys) {
      const rows = new Map((await read(reader, keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    },
  };
}

/** A batch with a list of rows for each key, in the order in which they are read. */
export function manyByKey<Key, Row>(
  read: (reader: Reader, keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): Batch<Key, Row[]> {
  return {
    async read(reader, keys) {
      const lists = groupRows(await read(reader, keys), keyOf);
      return keys.map((key) => lists.get(key) ?? []);
    },
  };
}

/** Rows by key, each list in the order of the rows. */
export function groupRows<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const lists = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const list = lists.get(key);
    if (list) list.push(row);
    else lists.set(key, [row]);
  }
  return lists;
}
