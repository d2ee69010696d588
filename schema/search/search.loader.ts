import { createSearch, type NounRows, type SearchKind } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { checkLength } from '../named-filter.js';
import { byId } from '../relay/node.loader.js';
import { readPageArgs } from '../relay/page.js';
import { readFilter } from '../talk/talk.loader.js';
import { checkSearchText, type SearchArgs } from './search.args.js';
import { type Found, SearchConnection, SearchPageInfo } from './search.type.js';
import { decodeSearchCursor } from './search-cursor.js';
import { type FoundItem, makeItem, nameOf } from './search-item.type.js';
import type { Suggestion } from './suggestion.type.js';

/**
 * A page of what was searched for: one statement for the places and the talks, one for the rows of each other kind.
 * @throws ApiError SEARCH_TOO_LONG, BAD_PAGE_SIZE, BAD_CURSOR, and those of a filter
 */
export async function loadSearch(context: TalkgraphContext, args: SearchArgs): Promise<SearchConnection> {
  const { query, orderBy } = args;
  checkSearchText('query', query);
  if (args.kinds) checkLength('kinds', args.kinds);
  const { first, request } = readPageArgs({ first: args.first }, 'NEWEST');
  const after = args.after == null ? null : decodeSearchCursor(args.after, orderBy);
  const filter = await readFilter(context, args.filter);
  const results = await createSearch(context.reader).search({
    text: query,
    kinds: args.kinds ?? [],
    filter,
    order: orderBy,
    size: request.size,
    after,
  });
  const page = results.hits.slice(0, first ?? results.hits.length);
  const items = await Promise.all(
    page.map(({ kind, id, talk }) => (talk ? makeItem(kind, talk) : loadItem(context, kind, id))),
  );
  // What an import has removed in this very moment is left out.
  const found = page.flatMap((position, index) => (items[index] ? [{ position, item: items[index] } as Found] : []));
  const pageInfo = new SearchPageInfo(found, orderBy, results.hits.length > page.length, after !== null);
  return new SearchConnection(found, orderBy, results, pageInfo);
}

/**
 * What may be meant by what is being typed.
 * @throws ApiError SEARCH_TOO_LONG, BAD_PAGE_SIZE
 */
export async function loadSuggestions(
  context: TalkgraphContext,
  prefix: string,
  kinds: readonly SearchKind[] | null,
  first: number,
): Promise<Suggestion[]> {
  checkSearchText('prefix', prefix);
  if (kinds) checkLength('kinds', kinds);
  readPageArgs({ first }, 'NEWEST');
  const found = await createSearch(context.reader).suggest(prefix, kinds ?? [], first);
  const items = await Promise.all(
    found.map(({ kind, id, row }) => (row ? makeItem(kind, row) : loadItem(context, kind, id))),
  );
  return found.flatMap(({ kind }, index) => {
    const node = items[index];
    return node ? [{ kind, name: nameOf(kind, node), node }] : [];
  });
}

async function loadItem(context: TalkgraphContext, kind: SearchKind, id: number): Promise<FoundItem | null> {
  const row = await context.load<number, NounRows[SearchKind] | null>(byId[kind], id);
  return row && makeItem(kind, row);
}
