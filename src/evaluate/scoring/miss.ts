/** The kinds of error, in the order in which they are worth looking at, each with what it means. */
export const missKinds = {
  'talk on a text without any': 'The text holds no talk, and one was found.',
  'talk missed': 'A labelled talk that nothing found comes near to.',
  'title misread': 'A labelled talk was found, by half its title or by a speaker, but the title is not the one.',
  'no talk': 'Something else on the text of an event with talks was taken for one.',
  'speaker missed': 'The talk was found, and one of its speakers was not.',
  'no speaker': 'A name, or what was taken for one, that is no speaker of the talk.',
  'company missed': 'The speaker was found, and no company with them.',
  'company wrong': 'Another company than the labelled one.',
  'company not due': 'A company where the label has none.',
  'role missed': 'The speaker was found, and no job title with them.',
  'role wrong': 'Another job title than the labelled one.',
  'role not due': 'A job title where the label has none.',
  'kind wrong': 'The talk was found as another kind of talk.',
  'topic missed': 'A labelled topic that the talk was not given.',
  'topic wrong': 'A topic that the label does not name.',
} as const;

export type MissKind = keyof typeof missKinds;

/** One error, with what was found and what was labelled; null where there is nothing on that side. */
export interface Miss {
  kind: MissKind;
  /** Id of the text. */
  text: string;
  /** The talk, by its labelled or else its found title. */
  talk: string | null;
  found: string | null;
  wanted: string | null;
  /** The rule that read the found value. */
  rule: string | null;
}
