import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { readCoverage } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { Coverage } from './coverage.type.js';
import { CoverageFilter, readFactFilter } from './filters.js';

/** How far to trust the counts. */
@Resolver()
export class CoverageResolver {
  @Query(() => Coverage, { description: 'How much is known of the editions, and so how far to trust any count.' })
  async coverage(
    @Arg('filter', () => CoverageFilter, {
      nullable: true,
      description: 'Which editions to look at; all of them without it.',
    })
    filter: CoverageFilter | null,
    @Ctx() context: TalkgraphContext,
  ): Promise<Coverage> {
    const row = await readCoverage(context.reader, await readFactFilter(context, filter));
    const ofEditions = (part: number) => (row.editions === 0 ? null : part / row.editions);
    const ofTalks = (part: number) => (row.talks === 0 ? null : part / row.talks);
    return {
      ...row,
      shareOfEditionsWithTalks: ofEditions(row.editionsWithTalks),
      shareOfEditionsWithText: ofEditions(row.editionsWithText),
      shareOfTalksWithSpeaker: ofTalks(row.talksWithSpeaker),
      shareOfTalksWithCompany: ofTalks(row.talksWithCompany),
      shareOfTalksWithTopic: ofTalks(row.talksWithTopic),
    };
  }
}
