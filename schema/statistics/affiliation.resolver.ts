import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readAffiliationsOfSpeakers, type SpeakerRow } from '../../src/store/index.js';
import { manyByKey, type TalkgraphContext } from '../context.js';
import { Speaker } from '../speaker/speaker.type.js';
import { Affiliation } from './affiliation.type.js';

const affiliationsBySpeaker = manyByKey(readAffiliationsOfSpeakers, (row) => row.speakerId);

/** Leads from a speaker to whom they spoke for. */
@Resolver(() => Speaker)
export class AffiliationResolver {
  @FieldResolver(() => [Affiliation], {
    description: 'For whom they spoke over time, latest first. Talks that name no company are left out.',
  })
  async affiliations(@Root() speaker: SpeakerRow, @Ctx() context: TalkgraphContext) {
    const rows = await context.load(affiliationsBySpeaker, speaker.id);
    return rows.map(({ talks, roles, ...affiliation }) => ({
      ...affiliation,
      talkCount: talks,
      roles: roles.map(({ talks: talkCount, ...role }) => ({ ...role, talkCount })),
    }));
  }
}
