import { Field, ObjectType } from 'type-graphql';
import type { TopicRow } from '../../src/store/index.js';
import { createConnection } from '../relay/connection.js';
import { Node } from '../relay/node.type.js';

/** A topic; its fields are those of {@link TopicRow}, its relations are in topic.resolver. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A subject that talks are about. Topics come from one vocabulary and form a tree.',
})
export class Topic extends Node {
  @Field(() => String, { description: 'Its stable public name, as used in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is, in a few words.' })
  about!: string;
}

/** Lists of topics. */
export const TopicConnection = createConnection<TopicRow>('Topic', 'topics', () => Topic);
