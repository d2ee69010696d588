import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { EditionCompanyRow, EditionRow } from '../../src/store/index.js';
import { Company } from '../company/company.type.js';
import type { TalkgraphContext } from '../context.js';
import { SourcePage } from '../evidence/source-page.type.js';
import { encodeId } from '../relay/global-id.js';
import { bySlug } from '../relay/node.loader.js';
import { idField } from '../relay/node.type.js';
import { PageArgs } from '../relay/page.js';
import { loadProgramme } from '../talk/talk.loader.js';
import { TalkConnection } from '../talk/talk.type.js';
import { EditionListArgs } from './edition.args.js';
import { companiesByEdition, descriptionByEdition, loadEditions, pagesByEdition } from './edition.loader.js';
import { Edition, EditionConnection } from './edition.type.js';
import { Venue } from './venue.type.js';

/** Editions: how they are asked for, and what they lead to. */
@Resolver(() => Edition)
export class EditionResolver {
  @Query(() => EditionConnection, { description: 'All editions, or those that pass a filter.' })
  editions(@Args(() => EditionListArgs) args: EditionListArgs, @Ctx() context: TalkgraphContext) {
    return loadEditions(context, args);
  }

  @Query(() => Edition, { nullable: true, description: 'An edition by its slug; null where there is none.' })
  edition(
    @Arg('slug', () => String, { description: 'The slug of the edition.' }) slug: string,
    @Ctx() context: TalkgraphContext,
  ) {
    return context.load(bySlug.edition, slug);
  }

  @FieldResolver(() => ID, idField)
  id(@Root() edition: EditionRow) {
    return encodeId('edition', edition.id);
  }

  @FieldResolver(() => Venue, { nullable: true, description: 'Where it is held; null where it has no place.' })
  venue(@Root() edition: EditionRow): Venue | null {
    const venue = {
      name: edition.venueName,
      address: edition.venueAddress,
      city: edition.venueCity,
      region: edition.venueRegion,
      country: edition.venueCountry,
      latitude: edition.venueLatitude,
      longitude: edition.venueLongitude,
    };
    return Object.values(venue).some((value) => value !== null) ? venue : null;
  }

  @FieldResolver(() => String, { nullable: true, description: "The event's text, as its fullest page gives it." })
  async description(@Root() edition: EditionRow, @Ctx() context: TalkgraphContext): Promise<string | null> {
    return (await context.load(descriptionByEdition, edition.id))?.description ?? null;
  }

  @FieldResolver(() => TalkConnection, { description: 'Its talks, in the order of the programme.' })
  talks(@Root() edition: EditionRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: TalkgraphContext) {
    return loadProgramme(context, edition.id, args);
  }

  @FieldResolver(() => [Company], { description: 'The companies that host it, by name.' })
  hosts(@Root() edition: EditionRow, @Ctx() context: TalkgraphContext) {
    return loadCompanies(context, edition, 'host');
  }

  @FieldResolver(() => [Company], { description: 'The companies that sponsor it, by name.' })
  sponsors(@Root() edition: EditionRow, @Ctx() context: TalkgraphContext) {
    return loadCompanies(context, edition, 'sponsor');
  }

  @FieldResolver(() => [SourcePage], { description: 'The pages it was read from, latest fetched first.' })
  sourcePages(@Root() edition: EditionRow, @Ctx() context: TalkgraphContext) {
    return context.load(pagesByEdition, edition.id);
  }
}

async function loadCompanies(
  context: TalkgraphContext,
  edition: EditionRow,
  relation: EditionCompanyRow['relation'],
): Promise<EditionCompanyRow[]> {
  const companies = await context.load(companiesByEdition, edition.id);
  return companies.filter((company) => company.relation === relation);
}
