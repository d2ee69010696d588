/** What a labelled line (`Speaker: …`) is about. */
export type LabelKind =
  | 'title'
  | 'speaker'
  | 'abstract'
  | 'bio'
  | 'role'
  | 'company'
  | 'slides'
  | 'video'
  | 'kind'
  | 'detail'
  | 'host'
  | 'sponsor'
  | 'programme'
  | 'logistics';

/** The words of one language by which talks are announced. Plain words only: all small letters, no patterns. */
export interface Locale {
  /** BCP 47. */
  language: string;
  /** Words before a colon, or alone in a heading, and what follows them. */
  labels: Partial<Record<LabelKind, readonly string[]>>;
  /** Words that with a number stand before a title: "Talk 2: …". */
  talkWords: readonly string[];
  /** Words that tell the kind of a talk. */
  kinds: {
    lightning?: readonly string[];
    panel?: readonly string[];
    qa?: readonly string[];
    workshop?: readonly string[];
    keynote?: readonly string[];
  };
  /** Words between a title and who gives it. */
  by: readonly string[];
  /** Words between two names. */
  and: readonly string[];
  /** Words between a person and the employer, or a role and the employer. */
  at: readonly string[];
  /** Words that open a sentence on who somebody is ("is a", "works as"). */
  is: readonly string[];
  /** What a speaker does, as organisers write it. */
  speakVerbs: readonly string[];
  /** Words before what a talk is about. */
  about: readonly string[];
  /** Words that say: this text is on a talk ("in this talk"). */
  talkPhrases: readonly string[];
  /** Words of the evening's course and of places, none of a talk. */
  logistics: readonly string[];
  /** Lines that begin like this are no talk. */
  notTalkOpenings: readonly string[];
  /** Words that say that a company hosts. */
  hostPhrases: readonly string[];
  /** Words that say that a company sponsors. */
  sponsorPhrases: readonly string[];
  /** Months and week days. */
  calendar: readonly string[];
  /** Small words that never are a name and carry no meaning of their own. */
  stopWords: readonly string[];
}
