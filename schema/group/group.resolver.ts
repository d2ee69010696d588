import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GroupRow } from '../../src/store/index.js';
import { CompanyConnection } from '../company/company.type.js';
import type { TalkgraphContext } from '../context.js';
import { EditionListArgs } from '../edition/edition.args.js';
import { loadEditionsOf } from '../edition/edition.loader.js';
import { EditionConnection } from '../edition/edition.type.js';
import { encodeId } from '../relay/global-id.js';
import { loadNames, loadNamesOf } from '../relay/name-list.loader.js';
import { bySlug } from '../relay/node.loader.js';
import { idField } from '../relay/node.type.js';
import { PageArgs } from '../relay/page.js';
import { SpeakerConnection } from '../speaker/speaker.type.js';
import { TalkListArgs } from '../talk/talk.args.js';
import { loadTalksOf } from '../talk/talk.loader.js';
import { TalkConnection } from '../talk/talk.type.js';
import { TopicConnection } from '../topic/topic.type.js';
import { Group, GroupConnection } from './group.type.js';

/** Groups: how they are asked for, and what they lead to. */
@Resolver(() => Group)
export class GroupResolver {
  @Query(() => GroupConnection, { description: 'All groups, by name.' })
  groups(@Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNames(context, 'groups', GroupConnection, args);
  }

  @Query(() => Group, { nullable: true, description: 'A group by its slug; null where there is none.' })
  group(
    @Arg('slug', () => String, { description: 'The slug of the group.' }) slug: string,
    @Ctx() context: TalkgraphContext,
  ) {
    return context.load(bySlug.group, slug);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() group: GroupRow) {
    return encodeId('group', group.id);
  }

  @FieldResolver(() => EditionConnection, { description: 'Its events.' })
  editions(
    @Root() group: GroupRow,
    @Args(() => EditionListArgs) args: EditionListArgs,
    @Ctx() context: TalkgraphContext,
  ) {
    return loadEditionsOf(context, 'group', group.id, args);
  }

  @FieldResolver(() => TalkConnection, { description: 'The talks given at its events.' })
  talks(@Root() group: GroupRow, @Args(() => TalkListArgs) args: TalkListArgs, @Ctx() context: TalkgraphContext) {
    return loadTalksOf(context, 'group', group.id, args);
  }

  @FieldResolver(() => SpeakerConnection, { description: 'Those who have spoken at its events, by name.' })
  speakers(@Root() group: GroupRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNamesOf(context, 'speakers of group', SpeakerConnection, group.id, args);
  }

  @FieldResolver(() => CompanyConnection, {
    description: 'The companies whose people have spoken at its events, by name.',
  })
  companies(@Root() group: GroupRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNamesOf(context, 'companies of group', CompanyConnection, group.id, args);
  }

  @FieldResolver(() => TopicConnection, { description: 'What the talks at its events were about, by name.' })
  topics(@Root() group: GroupRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNamesOf(context, 'topics of group', TopicConnection, group.id, args);
  }
}
