import { Field, Int, ObjectType } from 'type-graphql';
import type { TalkRow } from '../../src/store/index.js';
import { createConnection } from '../relay/connection.js';
import { Node } from '../relay/node.type.js';
import { DateTimeScalar, DurationScalar } from '../scalars.js';
import { TalkKind } from './talk-kind.enum.js';

/** A talk; its fields are those of {@link TalkRow}, its relations are in talk.resolver. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A contribution to an edition of a group: a talk, a lightning talk, a panel, a workshop.',
})
export class Talk extends Node {
  @Field(() => String, { description: 'Its stable public name, as used in addresses.' })
  slug!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its title, in its own words; null where pages only describe it: see `about`.',
  })
  title!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about, in the words of a page that names no title.',
  })
  about!: string | null;

  @Field(() => String, { nullable: true, description: 'The announcement of its content.' })
  abstract!: string | null;

  @Field(() => TalkKind, { description: 'What kind of contribution it is.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The language it is given in, as a BCP 47 tag ("en", "pt-BR").' })
  language!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it begins (startDate of schema.org), where the programme says so and the day and time zone are known.',
  })
  startsAt!: string | null;

  @Field(() => DurationScalar, {
    nullable: true,
    description: 'How long it takes (duration of schema.org), where the programme says so.',
  })
  duration!: string | null;

  @Field(() => Int, { description: 'Its place in the programme of the edition, from 0.' })
  position!: number;
}

/** Lists of talks. */
export const TalkConnection = createConnection<TalkRow>('Talk', 'talks', () => Talk);
