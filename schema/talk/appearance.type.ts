import { Field, Float, ObjectType } from 'type-graphql';
import type { AppearanceRow } from '../../src/store/index.js';
import { Company } from '../company/company.type.js';
import { createConnection } from '../relay/connection.js';
import { Node } from '../relay/node.type.js';
import { Speaker } from '../speaker/speaker.type.js';

/** A speaker on a talk; its fields are those of {@link AppearanceRow}. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A speaker on a talk, with role and company as they were at that time.',
})
export class Appearance extends Node {
  @Field(() => String, { nullable: true, description: 'The job title that the speaker then had, as written.' })
  role!: string | null;

  @Field(() => String, { description: "The speaker's name as it was written then." })
  speakerName!: string;

  @Field(() => String, {
    nullable: true,
    description: "The company's name as it was written then. The company may have another name today.",
  })
  companyName!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How sure it is that this is the speaker, from 0 to 1, judged by name, company, place, topics and partners. ' +
      'Null where nothing had to be weighed: their first talk, or a person decided.',
  })
  identityConfidence!: number | null;

  @Field(() => Speaker, { description: 'Who spoke.' })
  speaker!: Speaker;

  @Field(() => Company, {
    nullable: true,
    description: 'The company that the speaker then worked for, where it is said.',
  })
  company!: Company | null;
}

/** Lists of appearances. */
export const AppearanceConnection = createConnection<AppearanceRow>('Appearance', 'appearances', () => Appearance);
