/**
 * One line of the topic tables: what a topic is, and the words by which it is known in titles and abstracts.
 * Lists of words are written as one comma-separated string, so that a topic stays a few lines long.
 * Words are compared without case and accents; a plural in -s and a trailing version number need no line of their own.
 */
export interface TopicRecord {
  /** The address of the topic; lower case, hyphens. */
  slug: string;
  /** As people write it. */
  name: string;
  /** One short sentence or a few words. */
  about: string;
  /** Slug of the topic that this one is a part of; none for the roots of the tree. */
  parent?: string;
  /** Other names of the same thing. The name itself is always one, unless doubtful-words lists it. */
  aliases?: string;
  /** Words that speak of the topic without naming it; they weigh less than a name. */
  cues?: string;
  /** Beginnings of such words, for the forms that a word takes in several languages. */
  stems?: string;
  /** Last parts of German compounds: "…datenbank". */
  endings?: string;
  /** The name is an everyday word that abstracts use in passing; it tells little outside a title. */
  everyday?: true;
  /** A general topic that is not given beside one of its parts: "cloud" beside "aws". */
  givesWay?: true;
  /** A field so wide that the talks of a group of that name may be on anything. */
  wide?: true;
  /** Topics that a careful reader adds when this one is given, with how often: "service-mesh 0.9, kubernetes 0.4". */
  implies?: string;
}

/** The items of a comma-separated list, trimmed. */
export function splitList(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
