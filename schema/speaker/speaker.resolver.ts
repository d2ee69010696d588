import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { SpeakerRow } from '../../src/store/index.js';
import { Company } from '../company/company.type.js';
import type { TalkgraphContext } from '../context.js';
import { encodeId } from '../relay/global-id.js';
import { loadNames } from '../relay/name-list.loader.js';
import { bySlug } from '../relay/node.loader.js';
import { idField } from '../relay/node.type.js';
import { PageArgs } from '../relay/page.js';
import { AppearanceConnection } from '../talk/appearance.type.js';
import { TalkListArgs } from '../talk/talk.args.js';
import { loadAppearances, loadTalksOf } from '../talk/talk.loader.js';
import { TalkConnection } from '../talk/talk.type.js';
import { Topic } from '../topic/topic.type.js';
import { companiesBySpeaker, linksBySpeaker, otherNamesBySpeaker, topicsBySpeaker } from './speaker.loader.js';
import { Speaker, SpeakerConnection } from './speaker.type.js';
import { SpeakerLink } from './speaker-link.type.js';

/** Speakers: how they are asked for, and what they lead to. */
@Resolver(() => Speaker)
export class SpeakerResolver {
  @Query(() => SpeakerConnection, { description: 'All speakers, by name.' })
  speakers(@Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNames(context, 'speakers', SpeakerConnection, args);
  }

  @Query(() => Speaker, { nullable: true, description: 'A speaker by their slug; null where there is none.' })
  speaker(
    @Arg('slug', () => String, { description: 'The slug of the speaker.' }) slug: string,
    @Ctx() context: TalkgraphContext,
  ) {
    return context.load(bySlug.speaker, slug);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() speaker: SpeakerRow) {
    return encodeId('speaker', speaker.id);
  }

  @FieldResolver(() => [String], { description: 'Other ways in which pages write their name.' })
  async otherNames(@Root() speaker: SpeakerRow, @Ctx() context: TalkgraphContext): Promise<string[]> {
    return (await context.load(otherNamesBySpeaker, speaker.id)).map((row) => row.name);
  }

  @FieldResolver(() => TalkConnection, { description: 'The talks they gave, alone or with others.' })
  talks(@Root() speaker: SpeakerRow, @Args(() => TalkListArgs) args: TalkListArgs, @Ctx() context: TalkgraphContext) {
    return loadTalksOf(context, 'speaker', speaker.id, args);
  }

  @FieldResolver(() => AppearanceConnection, {
    description: 'Their talks with the role and company they then had, latest first: their history.',
  })
  appearances(@Root() speaker: SpeakerRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadAppearances(context, speaker.id, args);
  }

  @FieldResolver(() => [Company], { description: 'The companies they have spoken for, latest first.' })
  companies(@Root() speaker: SpeakerRow, @Ctx() context: TalkgraphContext) {
    return context.load(companiesBySpeaker, speaker.id);
  }

  @FieldResolver(() => [SpeakerLink], {
    description:
      'Pages of their own (sameAs of schema.org), as announcements link them, those of the latest talk first.',
  })
  links(@Root() speaker: SpeakerRow, @Ctx() context: TalkgraphContext) {
    return context.load(linksBySpeaker, speaker.id);
  }

  @FieldResolver(() => [Topic], { description: 'What their talks were about, the topic of most talks first.' })
  topics(@Root() speaker: SpeakerRow, @Ctx() context: TalkgraphContext) {
    return context.load(topicsBySpeaker, speaker.id);
  }
}
