import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CompanyRow } from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import { EditionListArgs } from '../edition/edition.args.js';
import { loadEditionsOf } from '../edition/edition.loader.js';
import { EditionConnection } from '../edition/edition.type.js';
import { encodeId } from '../relay/global-id.js';
import { loadNames, loadNamesOf } from '../relay/name-list.loader.js';
import { idField } from '../relay/node.type.js';
import { PageArgs } from '../relay/page.js';
import { SpeakerConnection } from '../speaker/speaker.type.js';
import { TalkListArgs } from '../talk/talk.args.js';
import { loadTalksOf } from '../talk/talk.loader.js';
import { TalkConnection } from '../talk/talk.type.js';
import { TopicConnection } from '../topic/topic.type.js';
import { loadCompany, namesByCompany } from './company.loader.js';
import { Company, CompanyConnection, CompanyName } from './company.type.js';

/** Companies: how they are asked for, and what they lead to. */
@Resolver(() => Company)
export class CompanyResolver {
  @Query(() => CompanyConnection, { description: 'All companies, by name.' })
  companies(@Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNames(context, 'companies', CompanyConnection, args);
  }

  @Query(() => Company, {
    nullable: true,
    description: 'A company by its slug or by any name it has or had; null where there is none.',
  })
  company(
    @Arg('slug', () => String, { description: 'The slug of the company, or a name of it.' }) slug: string,
    @Ctx() context: TalkgraphContext,
  ) {
    return loadCompany(context, slug);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() company: CompanyRow) {
    return encodeId('company', company.id);
  }

  @FieldResolver(() => [CompanyName], {
    description: 'All names it has or had, with the time of their use; oldest first.',
  })
  names(@Root() company: CompanyRow, @Ctx() context: TalkgraphContext) {
    return context.load(namesByCompany, company.id);
  }

  @FieldResolver(() => TalkConnection, { description: 'Talks by people who then worked for it.' })
  talks(@Root() company: CompanyRow, @Args(() => TalkListArgs) args: TalkListArgs, @Ctx() context: TalkgraphContext) {
    return loadTalksOf(context, 'company', company.id, args);
  }

  @FieldResolver(() => SpeakerConnection, { description: 'Those who have spoken while working for it, by name.' })
  speakers(@Root() company: CompanyRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNamesOf(context, 'speakers of company', SpeakerConnection, company.id, args);
  }

  @FieldResolver(() => TopicConnection, { description: 'What the talks by its people were about, by name.' })
  topics(@Root() company: CompanyRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadNamesOf(context, 'topics of company', TopicConnection, company.id, args);
  }

  @FieldResolver(() => EditionConnection, { description: 'The editions it has hosted.' })
  hostedEditions(
    @Root() company: CompanyRow,
    @Args(() => EditionListArgs) args: EditionListArgs,
    @Ctx() context: TalkgraphContext,
  ) {
    return loadEditionsOf(context, 'host', company.id, args);
  }

  @FieldResolver(() => EditionConnection, { description: 'The editions it has sponsored.' })
  sponsoredEditions(
    @Root() company: CompanyRow,
    @Args(() => EditionListArgs) args: EditionListArgs,
    @Ctx() context: TalkgraphContext,
  ) {
    return loadEditionsOf(context, 'sponsor', company.id, args);
  }
}
