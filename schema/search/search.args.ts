import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import type { SearchKind as Kind, SearchOrder as Order } from '../../src/store/index.js';
import { ApiError } from '../errors.js';
import { defaultPageSize } from '../relay/page.js';
import { TalkFilterInput } from '../talk/talk.args.js';
import { SearchKind } from './search-kind.enum.js';

/** The orders in which results can be asked for. */
export const SearchOrder = { RELEVANCE: 'RELEVANCE', NEWEST: 'NEWEST' } as const;

registerEnumType(SearchOrder, {
  name: 'SearchOrder',
  description: 'The order of what was found.',
  valuesConfig: {
    RELEVANCE: {
      description:
        'Best first: what bears the very name, then names and titles with all words, then the rest. Among many alike, the newest.',
    },
    NEWEST: { description: 'By the start of the edition, latest first; what has no time last.' },
  },
});

/** Which results to give. */
@InputType('SearchFilter', {
  description:
    'Which results to give. What cannot meet a condition is left out: talks have all of these; editions have group, day and language; a speaker has the companies they spoke for; and a topic, company, speaker or group is found under itself.',
})
export class SearchFilterInput extends TalkFilterInput {}

/** The arguments of a search. */
@ArgsType()
export class SearchArgs {
  @Field(() => String, {
    description:
      'What to search for: all of the words, in any form of theirs; a "phrase" in quotes; -word or -"phrase" for what must not be there; OR between alternatives. Case, accents and other signs do not matter, and slips are forgiven where nothing else is found.',
  })
  query!: string;

  @Field(() => [SearchKind], { nullable: true, description: 'Kinds of things to find; all of them without it.' })
  kinds?: Kind[] | null;

  @Field(() => SearchFilterInput, { nullable: true, description: 'Which results to give; all of them without it.' })
  filter?: SearchFilterInput | null;

  @Field(() => SearchOrder, { defaultValue: SearchOrder.RELEVANCE, description: 'The order of the list.' })
  orderBy!: Order;

  @Field(() => Int, {
    nullable: true,
    description: `How many to give, from 1 to 100. Without it, it is ${defaultPageSize}.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Give only what follows this cursor.' })
  after?: string | null;
}

const mostLetters = 200;
const mostWords = 32;

/** @throws ApiError SEARCH_TOO_LONG */
export function checkSearchText(argument: string, text: string): void {
  const refuse = (value: number, unit: string, maximum: number) =>
    new ApiError('SEARCH_TOO_LONG', `\`${argument}\` has ${value} ${unit}; it takes at most ${maximum}.`, {
      argument,
      value,
      maximum,
    });
  if (text.length > mostLetters) throw refuse(text.length, 'letters', mostLetters);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words > mostWords) throw refuse(words, 'words', mostWords);
}
