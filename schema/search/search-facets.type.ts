import { Field, Int, ObjectType } from 'type-graphql';
import { Company } from '../company/company.type.js';
import { Group } from '../group/group.type.js';
import { Topic } from '../topic/topic.type.js';
import { SearchKind } from './search-kind.enum.js';

const resultCount = { description: 'How many results have it.' };

@ObjectType({ simpleResolvers: true, description: 'A kind of thing among the results.' })
export class KindFacet {
  @Field(() => SearchKind, { description: 'The kind.' })
  kind!: string;

  @Field(() => Int, { description: 'How many results are of it.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A year of the results.' })
export class YearFacet {
  @Field(() => Int, { description: 'The year in which the edition began, by the calendar of its place.' })
  year!: number;

  @Field(() => Int, resultCount)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A language of the results.' })
export class LanguageFacet {
  @Field(() => String, { description: 'BCP 47 tag, in small letters. "en" counts what is "en-gb" too.' })
  language!: string;

  @Field(() => Int, resultCount)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A topic of the results.' })
export class TopicFacet {
  @Field(() => Topic, { description: 'The topic; what is below it counts for it too.' })
  topic!: Topic;

  @Field(() => Int, resultCount)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A company of the results.' })
export class CompanyFacet {
  @Field(() => Company, { description: 'The company.' })
  company!: Company;

  @Field(() => Int, resultCount)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A group of the results.' })
export class GroupFacet {
  @Field(() => Group, { description: 'The group.' })
  group!: Group;

  @Field(() => Int, resultCount)
  count!: number;
}

/** What results have in common; its fields are in search-facets.resolver. */
@ObjectType('SearchFacets', {
  description:
    'What the results have in common, with counts: what one would get if one filtered by it as well. Most frequent first; counted only when asked for.',
})
export class SearchFacetsType {}
