import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, UrlScalar } from '../scalars.js';

/** A page that was read; its fields are those of SourcePageRow. */
@ObjectType({ simpleResolvers: true, description: 'A page that was read: on the web, or a file.' })
export class SourcePage {
  @Field(() => UrlScalar, { description: 'The address that was asked for; `file:` and its name for a file.' })
  address!: string;

  @Field(() => UrlScalar, { description: 'The address that answered, after redirects.' })
  finalAddress!: string;

  @Field(() => DateTimeScalar, { description: 'When it was fetched; for a file, when it was last changed.' })
  fetchedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The kind of source that it was read as ("meetup", "recap", "ical").',
  })
  source!: string | null;
}
