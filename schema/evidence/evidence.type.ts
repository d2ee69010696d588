import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SourcePage } from './source-page.type.js';

/** Which part of an event's text a value was read in; the values are the store's. */
export const EvidencePart = { TITLE: 'title', TEXT: 'text' } as const;

registerEnumType(EvidencePart, {
  name: 'EvidencePart',
  description: 'Where on an event the words stand.',
  valuesConfig: {
    TITLE: { description: 'In the title of the event.' },
    TEXT: { description: 'In the text of the event.' },
  },
});

/** What a value rests on; its fields are those of EvidenceRow. */
@ObjectType({
  simpleResolvers: true,
  description: 'What a value rests on: the words that were read, where they stand, and by which rule they were read.',
})
export class Evidence {
  @Field(() => String, {
    description:
      'Which value: title, about, abstract, kind, language, startTime, duration, topic, slides, video, name, role, company or link.',
  })
  field!: string;

  @Field(() => String, { description: 'The value that was read.' })
  value!: string;

  @Field(() => String, { description: 'The words it was read from, at most 300 characters.' })
  quote!: string;

  @Field(() => EvidencePart, { description: 'Whether those words stand in the title or in the text of the event.' })
  part!: string;

  @Field(() => Int, { description: 'Where the words begin in that part, in UTF-16 code units from 0.' })
  start!: number;

  @Field(() => Int, { description: 'Where the words end, exclusive.' })
  end!: number;

  @Field(() => String, { description: 'The name of the rule that read it.' })
  rule!: string;

  @Field(() => Float, { description: 'How sure the rule is, from 0 to 1.' })
  confidence!: number;

  @Field(() => SourcePage, { description: 'The page on which the words stand.' })
  page!: SourcePage;
}
