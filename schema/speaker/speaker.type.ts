import { Field, ObjectType } from 'type-graphql';
import type { SpeakerRow } from '../../src/store/index.js';
import { createConnection } from '../relay/connection.js';
import { Node } from '../relay/node.type.js';

/** A speaker; its fields are those of {@link SpeakerRow}, its relations are in speaker.resolver. */
@ObjectType({ implements: Node, simpleResolvers: true, description: 'A person who has given a talk.' })
export class Speaker extends Node {
  @Field(() => String, { description: 'Their stable public name, as used in addresses.' })
  slug!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;
}

/** Lists of speakers. */
export const SpeakerConnection = createConnection<SpeakerRow>('Speaker', 'speakers', () => Speaker);
