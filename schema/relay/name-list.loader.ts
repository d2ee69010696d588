import {
  countNames,
  countNamesOfParents,
  type NamedRows,
  type NameList,
  readNames,
  readNamesOfParents,
} from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import type { Connection } from './connection.js';
import { defineList, type ListBatch, loadList } from './list-batch.js';
import { type PageArgs, readPageArgs } from './page.js';

/** The lists that hang on a parent and are sorted by name. */
type NestedNameList = Extract<NameList, `${string} of ${string}`>;

const define = <L extends NestedNameList>(list: L): ListBatch<NamedRows[L], null> =>
  defineList({
    read: (reader, ids, _filter: null, page) => readNamesOfParents(reader, list, ids, page),
    count: (reader, ids) => countNamesOfParents(reader, list, ids),
  });

const nested: { [L in NestedNameList]: ListBatch<NamedRows[L], null> } = {
  'speakers of group': define('speakers of group'),
  'speakers of company': define('speakers of company'),
  'speakers of topic': define('speakers of topic'),
  'companies of group': define('companies of group'),
  'companies of topic': define('companies of topic'),
  'topics of group': define('topics of group'),
  'topics of company': define('topics of company'),
};

/** A page of a list without a parent, by name. */
export async function loadNames<L extends NameList>(
  context: TalkgraphContext,
  list: L,
  type: Connection<NamedRows[L]>,
  args: PageArgs,
) {
  const page = readPageArgs(args, 'NAME');
  const rows = await readNames(context.reader, list, page.request);
  return new type(rows, page, () => countNames(context.reader, list));
}

/** A page of a parent's list, by name. */
export function loadNamesOf<L extends NestedNameList>(
  context: TalkgraphContext,
  list: L,
  type: Connection<NamedRows[L]>,
  parentId: number,
  args: PageArgs,
) {
  return loadList(context, nested[list], type, parentId, null, readPageArgs(args, 'NAME'));
}
