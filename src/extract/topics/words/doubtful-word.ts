/** A word that names a topic and is also a plain word or another name. */
export interface DoubtfulWord {
  /** As the topic writes it. */
  word: string;
  slug: string;
  /** A further topic that the word names with it. */
  with?: string;
  /**
   * What must hold. `written`: the word stands exactly as written here. `company`: the talk or its event has one of the
   * words of `company`. `either`: one of the two is enough. `both`: both are needed. A frame that only tools stand in
   * (`tool-frames.ts`) is enough always.
   */
  holds: 'written' | 'company' | 'either' | 'both';
  /** Words that show which meaning is meant, anywhere in the talk or its event. */
  company?: string;
  /** Phrases that name the topic for sure; words with a capital must be written so. */
  surely?: string;
  /** A group that has the word in its name is about the topic, and means the topic wherever it says the word. */
  ofGroups?: true;
  /** Phrases in which the word means something else. */
  never?: string;
}
