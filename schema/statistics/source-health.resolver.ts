import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { readSourceHealth } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { checkFirst, firstOptions } from './first.js';
import { SourceHealth } from './source-health.type.js';

/** How importing goes. */
@Resolver()
export class SourceHealthResolver {
  @Query(() => [SourceHealth], {
    description: 'How importing goes, for each kind of source on each host: those with most pages first.',
  })
  sourceHealth(@Arg('first', () => Int, firstOptions(20)) first: number, @Ctx() context: TalkgraphContext) {
    return readSourceHealth(context.reader, checkFirst(first));
  }
}
