import type { Owned, PageRequest, Reader } from '../../src/store/index.js';
import { type Batch, groupRows, type TalkgraphContext } from '../context.js';
import type { Connection } from './connection.js';
import type { Page } from './page.js';

/** The list of one parent. */
interface ListKey<Filter> {
  ownerId: number;
  filter: Filter;
  page: PageRequest;
}

/** How the lists of many parents are read, and counted: one statement each. */
export interface ListReads<Row, Filter> {
  read(reader: Reader, ownerIds: readonly number[], filter: Filter, page: PageRequest): Promise<Owned<Row>[]>;
  count(reader: Reader, ownerIds: readonly number[], filter: Filter): Promise<Map<number, number>>;
}

/** Lists of one kind, loaded for many parents at once. */
export interface ListBatch<Row, Filter> {
  rows: Batch<ListKey<Filter>, Row[]>;
  count: Batch<ListKey<Filter>, number>;
}

/** Parents that ask for the same page under the same filter share one statement. */
export function defineList<Row, Filter>(reads: ListReads<Row, Filter>): ListBatch<Row, Filter> {
  return {
    rows: {
      identify: (key) => `${key.ownerId} ${JSON.stringify([key.filter, key.page])}`,
      read: (reader, keys) =>
        readAlike(
          keys,
          (key) => JSON.stringify([key.filter, key.page]),
          async (alike, ids) => {
            const rows = await reads.read(reader, ids, alike.filter, alike.page);
            const lists = groupRows(rows, (row) => row.ownerId);
            return (id) => lists.get(id) ?? [];
          },
        ),
    },
    count: {
      identify: (key) => `${key.ownerId} ${JSON.stringify(key.filter)}`,
      read: (reader, keys) =>
        readAlike(
          keys,
          (key) => JSON.stringify(key.filter),
          async (alike, ids) => {
            const counts = await reads.count(reader, ids, alike.filter);
            return (id) => counts.get(id) ?? 0;
          },
        ),
    },
  };
}

/** The page of one parent's list as a connection. */
export async function loadList<Row extends object, Filter>(
  context: TalkgraphContext,
  list: ListBatch<Row, Filter>,
  type: Connection<Row>,
  ownerId: number,
  filter: Filter,
  page: Page,
) {
  const key = { ownerId, filter, page: page.request };
  return new type(await context.load(list.rows, key), page, () => context.load(list.count, key));
}

async function readAlike<Filter, Answer>(
  keys: readonly ListKey<Filter>[],
  describe: (key: ListKey<Filter>) => string,
  read: (alike: ListKey<Filter>, ownerIds: number[]) => Promise<(ownerId: number) => Answer>,
): Promise<Answer[]> {
  const groups = groupRows(keys, describe);
  const answers = new Map<string, (ownerId: number) => Answer>();
  await Promise.all(
    [...groups].map(async ([description, alike]) => {
      const [sample] = alike;
      if (sample)
        answers.set(
          description,
          await read(
            sample,
            alike.map((key) => key.ownerId),
          ),
        );
    }),
  );
  return keys.map((key) => (answers.get(describe(key)) as (ownerId: number) => Answer)(key.ownerId));
}
