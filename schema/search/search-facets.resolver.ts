import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { FacetCount, NounRows, SearchFacets } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { byId } from '../relay/node.loader.js';
import { readPageArgs } from '../relay/page.js';
import {
  CompanyFacet,
  GroupFacet,
  KindFacet,
  LanguageFacet,
  SearchFacetsType,
  TopicFacet,
  YearFacet,
} from './search-facets.type.js';

const ten = { defaultValue: 10, description: 'How many to give at most, from 1 to 100.' };

/** What the results of a search have in common. */
@Resolver(() => SearchFacetsType)
export class SearchFacetsResolver {
  @FieldResolver(() => [KindFacet], { description: 'Kinds of things that were found.' })
  kinds(@Root() { kinds }: SearchFacets) {
    return kinds.map(({ value, count }) => ({ kind: value, count }));
  }

  @FieldResolver(() => [TopicFacet], { description: 'Topics that the results are on.' })
  topics(@Root() facets: SearchFacets, @Arg('first', () => Int, ten) first: number, @Ctx() context: TalkgraphContext) {
    return loadNamed(context, 'topic', facets.topics, first);
  }

  @FieldResolver(() => [CompanyFacet], { description: 'Companies that speakers then worked for.' })
  companies(
    @Root() facets: SearchFacets,
    @Arg('first', () => Int, ten) first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    return loadNamed(context, 'company', facets.companies, first);
  }

  @FieldResolver(() => [GroupFacet], { description: 'Groups that held the editions.' })
  groups(@Root() facets: SearchFacets, @Arg('first', () => Int, ten) first: number, @Ctx() context: TalkgraphContext) {
    return loadNamed(context, 'group', facets.groups, first);
  }

  @FieldResolver(() => [YearFacet], { description: 'Years, latest first.' })
  years(@Root() { years }: SearchFacets, @Arg('first', () => Int, ten) first: number) {
    return cut(years, first).map(({ value, count }) => ({ year: value, count }));
  }

  @FieldResolver(() => [LanguageFacet], { description: 'Languages, as far as they are known.' })
  languages(@Root() { languages }: SearchFacets, @Arg('first', () => Int, ten) first: number) {
    return cut(languages, first).map(({ value, count }) => ({ language: value, count }));
  }
}

/** @throws ApiError BAD_PAGE_SIZE */
function cut<Value>(counts: FacetCount<Value>[], first: number): FacetCount<Value>[] {
  readPageArgs({ first }, 'NEWEST');
  return counts.slice(0, first);
}

async function loadNamed(
  context: TalkgraphContext,
  noun: 'topic' | 'company' | 'group',
  counts: FacetCount<number>[],
  first: number,
) {
  const shown = cut(counts, first);
  const rows = await Promise.all(
    shown.map(({ value }) => context.load<number, NounRows[typeof noun] | null>(byId[noun], value)),
  );
  return shown.flatMap(({ count }, index) => (rows[index] ? [{ [noun]: rows[index], count }] : []));
}
