import type { EntityManager } from 'typeorm';
import { queryRows } from './query-rows.js';

/** A word that a person has added to a topic. */
export interface AddedTopicWord {
  word: string;
  /** Slug of the topic. */
  slug: string;
}

/** The words that people have added to topics: what the vocabulary of the extractor does not know. */
export function readAddedTopicWords(manager: EntityManager): Promise<AddedTopicWord[]> {
  return queryRows(
    manager,
    `SELECT alias AS word, topics.slug FROM topic_aliases JOIN topics ON topics.id = topic_id
     WHERE decided ORDER BY key`,
    [],
  );
}
