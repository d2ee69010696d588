import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { TalkRow } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { Edition } from '../edition/edition.type.js';
import { evidenceByTalk } from '../evidence/evidence.loader.js';
import { Evidence } from '../evidence/evidence.type.js';
import { encodeId } from '../relay/global-id.js';
import { byId, bySlug } from '../relay/node.loader.js';
import { idField } from '../relay/node.type.js';
import { UrlScalar } from '../scalars.js';
import { Topic } from '../topic/topic.type.js';
import { Appearance } from './appearance.type.js';
import { TalkListArgs } from './talk.args.js';
import { appearancesByTalk, linksByTalk, loadTalks, topicsByTalk } from './talk.loader.js';
import { Talk, TalkConnection } from './talk.type.js';

/** Talks: how they are asked for, and what they lead to. */
@Resolver(() => Talk)
export class TalkResolver {
  @Query(() => TalkConnection, { description: 'All talks, or those that pass a filter.' })
  talks(@Args(() => TalkListArgs) args: TalkListArgs, @Ctx() context: TalkgraphContext) {
    return loadTalks(context, args);
  }

  @Query(() => Talk, { nullable: true, description: 'A talk by its slug; null where there is none.' })
  talk(
    @Arg('slug', () => String, { description: 'The slug of the talk.' }) slug: string,
    @Ctx() context: TalkgraphContext,
  ) {
    return context.load(bySlug.talk, slug);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() talk: TalkRow) {
    return encodeId('talk', talk.id);
  }

  @FieldResolver(() => Edition, { description: 'The edition at which it was given.' })
  edition(@Root() talk: TalkRow, @Ctx() context: TalkgraphContext) {
    return context.load(byId.edition, talk.editionId);
  }

  @FieldResolver(() => [Appearance], { description: 'Its speakers, with role and company at that time, as announced.' })
  appearances(@Root() talk: TalkRow, @Ctx() context: TalkgraphContext) {
    return context.load(appearancesByTalk, talk.id);
  }

  @FieldResolver(() => [Topic], { description: 'What it is about, most telling topic first.' })
  topics(@Root() talk: TalkRow, @Ctx() context: TalkgraphContext) {
    return context.load(topicsByTalk, talk.id);
  }

  @FieldResolver(() => [UrlScalar], { description: 'Where its video can be seen.' })
  videoUrls(@Root() talk: TalkRow, @Ctx() context: TalkgraphContext) {
    return loadLinks(context, talk, 'video');
  }

  @FieldResolver(() => [UrlScalar], { description: 'Where its slides can be seen.' })
  slidesUrls(@Root() talk: TalkRow, @Ctx() context: TalkgraphContext) {
    return loadLinks(context, talk, 'slides');
  }

  @FieldResolver(() => [Evidence], {
    description: 'What its own values rest on: which page, which words, which rule. Its appearances have their own.',
  })
  evidence(@Root() talk: TalkRow, @Ctx() context: TalkgraphContext) {
    return context.load(evidenceByTalk, talk.id);
  }
}

async function loadLinks(context: TalkgraphContext, talk: TalkRow, kind: 'video' | 'slides'): Promise<string[]> {
  const links = await context.load(linksByTalk, talk.id);
  return links.filter((link) => link.kind === kind).map((link) => link.url);
}
