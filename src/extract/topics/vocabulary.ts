import { foldName } from '../../base/index.js';
import type { TopicEntry } from '../draft.js';
import { cloudTopics } from './fields/cloud.js';
import { containerTopics } from './fields/containers.js';
import { dataTopics } from './fields/data.js';
import { deliveryTopics } from './fields/delivery.js';
import { languageTopics } from './fields/languages.js';
import { machineTopics } from './fields/machines.js';
import { peopleTopics } from './fields/people.js';
import { reliabilityTopics } from './fields/reliability.js';
import { securityNetworkTopics } from './fields/security-network.js';
import { softwareTopics } from './fields/software.js';
import { splitList, type TopicRecord } from './topic-record.js';
import { capitalisedNames } from './words/capitalised-names.js';
import { doubtfulWords } from './words/doubtful-words.js';
import { sharedAliases } from './words/shared-aliases.js';

/** Every topic with the words that the matcher knows it by. */
export const topicRecords: TopicRecord[] = [
  ...cloudTopics,
  ...containerTopics,
  ...dataTopics,
  ...deliveryTopics,
  ...languageTopics,
  ...machineTopics,
  ...peopleTopics,
  ...reliabilityTopics,
  ...securityNetworkTopics,
  ...softwareTopics,
];

/** The vocabulary: each topic with its name, its place in the tree and all words that people write for it. */
export const topicVocabulary: TopicEntry[] = topicRecords.map((record) => ({
  slug: record.slug,
  name: record.name,
  about: record.about,
  aliases: listAliases(record),
  parent: record.parent ?? null,
}));

const bySlug = new Map(topicVocabulary.map((topic) => [topic.slug, topic]));
const byWord = indexWords();

/**
 * The topic of this slug, name or alias, compared without case, accents and punctuation; null where there is none.
 * A word of two topics ("ELK") gives the one that it names first.
 */
export function findTopic(nameOrAlias: string): TopicEntry | null {
  return bySlug.get(nameOrAlias) ?? byWord.get(foldName(nameOrAlias)) ?? null;
}

/** The aliases of the record itself and those that the word tables keep for it. */
function listAliases(record: TopicRecord): string[] {
  const shared = Object.entries(sharedAliases)
    .filter(([, slugs]) => splitList(slugs).includes(record.slug))
    .map(([word]) => word);
  const doubtful = doubtfulWords.filter(({ slug }) => slug === record.slug).map(({ word }) => word);
  const capitalised = splitList(capitalisedNames[record.slug]);
  const all = new Map<string, string>();
  for (const word of [...splitList(record.aliases), ...shared, ...doubtful, ...capitalised]) {
    const folded = foldName(word);
    if (folded !== foldName(record.name) && !all.has(folded)) all.set(folded, word);
  }
  return [...all.values()];
}

function indexWords(): Map<string, TopicEntry> {
  const words = new Map<string, TopicEntry>();
  const add = (word: string, topic: TopicEntry) => {
    const folded = foldName(word);
    if (!words.has(folded)) words.set(folded, topic);
  };
  for (const topic of topicVocabulary) add(topic.slug, topic);
  for (const topic of topicVocabulary) add(topic.name, topic);
  for (const [word, slugs] of Object.entries(sharedAliases)) {
    const topic = bySlug.get(splitList(slugs)[0] ?? '');
    if (topic) add(word, topic);
  }
  for (const topic of topicVocabulary) for (const alias of topic.aliases) add(alias, topic);
  return words;
}
