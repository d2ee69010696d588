import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { SearchKind as Kind } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { SearchArgs } from './search.args.js';
import { loadSearch, loadSuggestions } from './search.loader.js';
import { SearchConnection } from './search.type.js';
import { SearchKind } from './search-kind.enum.js';
import { Suggestion } from './suggestion.type.js';

/** Search over all kinds of things. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: 'Searches talks, speakers, companies, topics, editions and groups by their names and texts.',
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: TalkgraphContext) {
    return loadSearch(context, args);
  }

  @Query(() => [Suggestion], {
    description:
      'What may be meant by what is being typed: the very name first, then its beginning, then beginnings of its words; where there is none, what is spelled alike. Among equals, what has most talks.',
  })
  suggest(
    @Arg('prefix', () => String, { description: 'What has been typed so far.' }) prefix: string,
    @Arg('kinds', () => [SearchKind], {
      nullable: true,
      description: 'Kinds of things to suggest; all of them without it.',
    })
    kinds: Kind[] | null,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many to give at most, from 1 to 100.' })
    first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    return loadSuggestions(context, prefix, kinds, first);
  }
}
