import { Field, Int, ObjectType } from 'type-graphql';

/** A part of a text. */
@ObjectType({
  simpleResolvers: true,
  description: 'A part of a text, counted in UTF-16 code units as JavaScript does.',
})
export class TextRange {
  @Field(() => Int, { description: 'Where it begins, from 0.' })
  start!: number;

  @Field(() => Int, { description: 'The first place after it.' })
  end!: number;
}

/** Text with marks. */
@ObjectType({
  simpleResolvers: true,
  description:
    'Plain text, never HTML, with the places to be marked. Show it as text, and it is safe whatever it holds.',
})
export class MarkedText {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => [TextRange], { description: 'What was searched for, in the order of the text, without overlaps.' })
  marks!: TextRange[];
}
