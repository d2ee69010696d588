import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { readSimilarTalks, type TalkRow } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { byId } from '../relay/node.loader.js';
import { Talk } from '../talk/talk.type.js';
import { checkFirst, firstOptions } from './first.js';
import { byOwner } from './owner-batch.js';
import { SimilarTalk } from './similar-talk.type.js';

const similarByTalk = byOwner(
  (reader, ids, _filter, first) => readSimilarTalks(reader, ids, first),
  (row) => row.ownerId,
);

/** Leads from a talk to those like it. */
@Resolver(() => Talk)
export class SimilarTalkResolver {
  @FieldResolver(() => [SimilarTalk], {
    description:
      'Talks like it, by the topics and the words of title and subject that they share; the most alike first.',
  })
  async similar(
    @Root() talk: TalkRow,
    @Arg('first', () => Int, firstOptions(5)) first: number,
    @Ctx() context: TalkgraphContext,
  ) {
    const rows = await context.load(similarByTalk, { ownerId: talk.id, filter: {}, first: checkFirst(first) });
    return rows.map(({ talkId, sharedTopicIds, score, sharedWords }) => ({
      talk: context.load(byId.talk, talkId),
      score,
      sharedTopics: Promise.all(sharedTopicIds.map((id) => context.load(byId.topic, id))),
      sharedWords,
    }));
  }
}
