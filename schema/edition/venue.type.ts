import { Field, Float, ObjectType } from 'type-graphql';

/** The place of an edition. */
@ObjectType({ simpleResolvers: true, description: 'The place where an edition is held.' })
export class Venue {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number, as written.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'The city.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'The region or state, as written.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'The country, as ISO 3166-1 alpha-2 code ("GB").' })
  country!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of the equator (WGS 84).' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of Greenwich (WGS 84).' })
  longitude!: number | null;
}
