import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars.js';

/** A problem of an import; its fields are those of SourceErrorRow. */
@ObjectType({ simpleResolvers: true, description: 'Something that an import could not read.' })
export class SourceError {
  @Field(() => DateTimeScalar, { description: 'The end of the import that met it; its start while it runs.' })
  at!: string;

  @Field(() => String, { description: 'What went wrong, as a stable code ("FETCH_FAILED").' })
  code!: string;

  @Field(() => String, { description: 'The page.' })
  address!: string;

  @Field(() => String, { nullable: true, description: 'What on the page could not be read.' })
  where!: string | null;

  @Field(() => String, { description: 'What went wrong, in words.' })
  message!: string;
}

/** How a source fares on a host; its fields are those of SourceHealthRow. */
@ObjectType({ simpleResolvers: true, description: 'How importing the pages of one kind from one host goes.' })
export class SourceHealth {
  @Field(() => String, {
    nullable: true,
    description:
      'The kind of source that they are read as ("meetup", "ical"); null for pages that never could be read.',
  })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'The host that the pages are on; null for files.' })
  host!: string | null;

  @Field(() => Int, { description: 'How many pages are stored.' })
  pages!: number;

  @Field(() => Int, { description: 'How many pages failed when they were last imported.' })
  failingPages!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The latest time that a page was fetched well, changed or not. Null where none ever was.',
  })
  lastGoodFetchAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The latest time that a page was fetched which was new or had changed.',
  })
  lastChangeAt!: string | null;

  @Field(() => SourceError, { nullable: true, description: 'The latest problem, whether or not it is mended by now.' })
  lastError!: SourceError | null;
}
