import { Field, ObjectType } from 'type-graphql';
import type { EditionRow } from '../../src/store/index.js';
import { Group } from '../group/group.type.js';
import { createConnection } from '../relay/connection.js';
import { Node } from '../relay/node.type.js';
import { DateScalar, DateTimeScalar, UrlScalar } from '../scalars.js';
import { AttendanceMode, EditionStatus } from './edition.enums.js';

/** An edition; its fields are those of {@link EditionRow}, its relations are in edition.resolver. */
@ObjectType({ implements: Node, simpleResolvers: true, description: 'One event of a group, with its talks.' })
export class Edition extends Node {
  @Field(() => String, { description: 'Its stable public name, as used in addresses.' })
  slug!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its public page.' })
  url!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it begins; null where no time of day is known.' })
  startsAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends.' })
  endsAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it begins, by the calendar of its place; null where it is undated.',
  })
  startsOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The time zone of its place, as IANA name ("Europe/London").' })
  timeZone!: string | null;

  @Field(() => EditionStatus, { description: 'Whether it takes place as announced.' })
  status!: string;

  @Field(() => AttendanceMode, { nullable: true, description: 'How people attend; null where no page says so.' })
  attendanceMode!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where to attend over the network.' })
  onlineUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Its language, as a BCP 47 tag.' })
  language!: string | null;

  @Field(() => Group, { nullable: true, description: 'The group whose event it is.' })
  group!: Group | null;
}

/** Lists of editions. */
export const EditionConnection = createConnection<EditionRow>('Edition', 'editions', () => Edition);
