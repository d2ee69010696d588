/**
 * What each sign is worth, from 0 to 1, and the limits that go with it. They follow from how organisers write: titles
 * name what a talk is about, abstracts also name what is only near. They were checked on labelled talks in five parts
 * by group: to fit them closer to four parts gained nothing on the fifth, so they stay round.
 */
export const weights = {
  /** A name in the title; a word made from a name; a word that only speaks of the topic. */
  titleName: 0.95,
  titleStem: 0.8,
  titlePhrase: 0.6,
  titlePhraseBeside: 0.5,
  titleCue: 0.2,
  /** Factor for topics whose names are everyday words. */
  titleEveryday: 0.85,
  abstractEveryday: 0.75,
  /** The first mention in the abstract, and the factor by which each further one weighs less than the one before. */
  abstractFirst: 0.28,
  abstractAgain: 0.45,
  /** Added where the first mention stands in so many first characters. */
  abstractOpening: 0.1,
  abstractOpeningLength: 100,
  /** Added to the first mention where the whole abstract is shorter than this: it names little in passing. */
  abstractShort: 0.08,
  abstractShortLength: 450,
  /** Factors for words made from a name and for words that only speak of the topic. */
  abstractStem: 0.8,
  abstractPhrase: 0.4,
  abstractCue: 0.45,
  /** Factor for the abstract by the number of topics in the title: where the title says nothing, the abstract must. */
  abstractBeside: [1.35, 1, 0.9],
  /** The subject of the group, where it is no wide field. */
  group: 0.3,
  /** A name in the context; its factor where the talk says nothing. */
  context: 0.3,
  contextAlone: 1.6,
  /** The most that the context adds to what the talk itself says. */
  contextBeside: 0.1,
  /** What is left of a general topic beside one of its parts. */
  besidePart: 0.2,
  /** Topics below this are left out. */
  keep: 0.45,
  /** What a fifth topic must reach, and those behind it: careful readers seldom give more than three. */
  keepFifth: 0.6,
};
