import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { TopicRow } from '../../src/store/index.js';
import { CompanyConnection } from '../company/company.type.js';
import type { TalkgraphContext } from '../context.js';
import { encodeId } from '../relay/global-id.js';
import { loadNames, loadNamesOf } from '../relay/name-list.loader.js';
import { byId } from '../relay/node.loader.js';
import { idField } from '../relay/node.type.js';
import { PageArgs } from '../relay/page.js';
import { SpeakerConnection } from '../speaker/speaker.type.js';
import { TalkListArgs } from '../talk/talk.args.js';
import { loadTalksOf } from '../talk/talk.loader.js';
import { TalkConnection } from '../talk/talk.type.js';
import { aliasesByTopic, childrenByTopic, loadTopic } from './topic.loader.js';
import { Topic, TopicConnection } from './topic.type.js';

/** Topics: how they are asked for, and what they lead to. */
@Resolver(() => Topic)
export class TopicResolver {
  @Query(() => TopicConnection, { description: 'All topics of the vocabulary, by name.' })
  topics(@Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNames(context, 'topics', TopicConnection, args);
  }

  @Query(() => Topic, {
    nullable: true,
    description: 'A topic by its slug or by another word for it ("k8s"); null where there is none.',
  })
  topic(
    @Arg('slug', () => String, { description: 'The slug of the topic, or another word for it.' }) slug: string,
    @Ctx() context: TalkgraphContext,
  ) {
    return loadTopic(context, slug);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() topic: TopicRow) {
    return encodeId('topic', topic.id);
  }

  @FieldResolver(() => [String], { description: 'Other words for it, as people write them.' })
  async aliases(@Root() topic: TopicRow, @Ctx() context: TalkgraphContext): Promise<string[]> {
    return (await context.load(aliasesByTopic, topic.id)).map((row) => row.name);
  }

  @FieldResolver(() => Topic, { nullable: true, description: 'The topic that this one is a part of.' })
  parent(@Root() topic: TopicRow, @Ctx() context: TalkgraphContext) {
    return topic.parentId === null ? null : context.load(byId.topic, topic.parentId);
  }

  @FieldResolver(() => [Topic], { description: 'The topics right below it, by name.' })
  children(@Root() topic: TopicRow, @Ctx() context: TalkgraphContext) {
    return context.load(childrenByTopic, topic.id);
  }

  @FieldResolver(() => TalkConnection, { description: 'Talks about it or about a topic below it.' })
  talks(@Root() topic: TopicRow, @Args(() => TalkListArgs) args: TalkListArgs, @Ctx() context: TalkgraphContext) {
    return loadTalksOf(context, 'topic', topic.id, args);
  }

  @FieldResolver(() => CompanyConnection, {
    description: 'The companies whose people have spoken about it or about a topic below it, by name.',
  })
  companies(@Root() topic: TopicRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNamesOf(context, 'companies of topic', CompanyConnection, topic.id, args);
  }

  @FieldResolver(() => SpeakerConnection, {
    description: 'Those who have spoken about it or about a topic below it, by name.',
  })
  speakers(@Root() topic: TopicRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNamesOf(context, 'speakers of topic', SpeakerConnection, topic.id, args);
  }
}
