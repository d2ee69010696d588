import { Field, ObjectType } from 'type-graphql';
import type { GroupRow } from '../../src/store/index.js';
import { createConnection } from '../relay/connection.js';
import { Node } from '../relay/node.type.js';
import { UrlScalar } from '../scalars.js';

/** A group; its fields are those of {@link GroupRow}, its relations are in group.resolver. */
@ObjectType({ implements: Node, simpleResolvers: true, description: 'A community that meets, such as a meetup group.' })
export class Group extends Node {
  @Field(() => String, { description: 'Its stable public name, as used in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Its public page.' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Its time zone, as IANA name ("Europe/London").' })
  timeZone!: string | null;

  @Field(() => String, { nullable: true, description: 'The city where it meets.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'The region or state, as written.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'The country, as ISO 3166-1 alpha-2 code ("GB").' })
  country!: string | null;
}

/** Lists of groups. */
export const GroupConnection = createConnection<GroupRow>('Group', 'groups', () => Group);
