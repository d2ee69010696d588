import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { SearchOrder, SearchPosition, SearchResults } from '../../src/store/index.js';
import { PageInfo } from '../relay/page-info.type.js';
import { cutSnippet, markWords } from './mark-words.js';
import { MarkedText } from './marked-text.type.js';
import { encodeSearchCursor } from './search-cursor.js';
import { SearchFacetsType } from './search-facets.type.js';
import { type FoundItem, nameOf, SearchItem, textOf } from './search-item.type.js';

/** One result: its place, and what was read of it. */
export interface Found {
  position: SearchPosition;
  item: FoundItem;
}

/**
 * A result with its place. Marks and cursor are made only for those who ask for them: they are getters, which compiled
 * queries read as they read any value.
 */
@ObjectType({ simpleResolvers: true, description: 'One of the results of a search, with its place among them.' })
export class SearchEdge {
  @Field(() => SearchItem, { description: 'What was found.' })
  readonly node: FoundItem;

  private readonly position: SearchPosition;
  private readonly order: SearchOrder;
  private readonly words: string[][];

  constructor({ position, item }: Found, order: SearchOrder, words: string[][]) {
    this.node = item;
    this.position = position;
    this.order = order;
    this.words = words;
  }

  @Field(() => String, { description: 'The place in the list: give it as `after` to read on from here.' })
  get cursor(): string {
    return encodeSearchCursor(this.order, this.position);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'How well it fits, for comparing results of one search: from 3 where it bears the very name, from 2 where name or title has all words, from 1 for the rest. Null in the order NEWEST.',
  })
  get rank(): number | null {
    const { tier, score } = this.position;
    return this.order === 'NEWEST' ? null : tier + Math.max(0, score) / (1 + Math.max(0, score));
  }

  @Field(() => MarkedText, { description: 'Its name or title, with what was searched for marked.' })
  get name(): MarkedText {
    return markWords(nameOf(this.position.kind, this.node), this.words);
  }

  @Field(() => MarkedText, {
    nullable: true,
    description:
      'The part of its text that tells most of what was searched for, on one line of some 240 letters; null where it has no text.',
  })
  get snippet(): MarkedText | null {
    return cutSnippet(textOf(this.position.kind, this.node) ?? '', this.words);
  }
}

/** Where a page of results stands. */
export class SearchPageInfo extends PageInfo {
  private readonly first: Found | undefined;
  private readonly last: Found | undefined;
  private readonly searchOrder: SearchOrder;

  constructor(found: readonly Found[], order: SearchOrder, hasNextPage: boolean, hasPreviousPage: boolean) {
    super({ rows: [], hasNextPage, hasPreviousPage }, 'NEWEST');
    this.first = found[0];
    this.last = found.at(-1);
    this.searchOrder = order;
  }

  override startCursor(): string | null {
    return this.first ? encodeSearchCursor(this.searchOrder, this.first.position) : null;
  }

  override endCursor(): string | null {
    return this.last ? encodeSearchCursor(this.searchOrder, this.last.position) : null;
  }
}

/** A page of results. */
@ObjectType({ simpleResolvers: true, description: 'A page of the results of a search.' })
export class SearchConnection {
  @Field(() => [SearchItem], { description: 'Those on this page, without their places.' })
  readonly nodes: readonly FoundItem[];

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  readonly pageInfo: PageInfo;

  @Field(() => String, {
    nullable: true,
    description:
      'What was searched for instead, where nothing has a word of the query: the query without its slips. Null where the query itself was searched for.',
  })
  readonly didYouMean: string | null;

  private readonly found: readonly Found[];
  private readonly order: SearchOrder;
  private readonly results: SearchResults;

  constructor(found: readonly Found[], order: SearchOrder, results: SearchResults, pageInfo: PageInfo) {
    this.found = found;
    this.nodes = found.map(({ item }) => item);
    this.order = order;
    this.results = results;
    this.pageInfo = pageInfo;
    this.didYouMean = results.didYouMean;
  }

  @Field(() => [SearchEdge], { description: 'Those on this page, with their places, ranks and marks.' })
  get edges(): SearchEdge[] {
    return this.found.map((found) => new SearchEdge(found, this.order, this.results.marks));
  }

  @Field(() => Int, { description: 'How many there are on all pages together. Counted only when asked for.' })
  totalCount(): Promise<number> {
    return this.results.count();
  }

  @Field(() => SearchFacetsType, {
    description: 'What all results have in common, with counts. Counted only when asked for.',
  })
  facets() {
    return this.results.facets();
  }
}
