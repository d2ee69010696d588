import type { EntityManager } from 'typeorm';
import { foldName, TalkgraphError } from '../base/index.js';
import { type Counts, countOutcomes, type Outcome } from './counts.js';
import { locks } from './locks.js';
import type { Database } from './open-database.js';
import { queryRows } from './query-rows.js';
import { alignBroaderTopics } from './save/save-topics.js';

/** A topic of the vocabulary. */
export interface VocabularyTopic {
  slug: string;
  name: string;
  about: string;
  /** Other words for it. */
  aliases: string[];
  /** Slug of the topic that this one is a part of. */
  parent: string | null;
}

/**
 * Makes the stored topics equal to the vocabulary, in one transaction; changes no row where they are. A topic that the
 * vocabulary no longer has goes, unless a talk still stands under it. A word that two topics claim goes to the one whose
 * name it is, else to the one whose slug it is, else to the first. What a person has decided on a word stays.
 * @throws TalkgraphError INTERNAL where a parent is not in the vocabulary.
 */
export async function syncTopics(
  { dataSource }: Pick<Database, 'dataSource'>,
  topics: VocabularyTopic[],
): Promise<Counts> {
  const slugs = new Set(topics.map((topic) => topic.slug));
  for (const { slug, parent } of topics) {
    if (parent === null || slugs.has(parent)) continue;
    throw new TalkgraphError(
      'INTERNAL',
      `The topic "${slug}" is part of "${parent}", which is not in the vocabulary.`,
      {
        where: slug,
      },
    );
  }
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [locks.import]);
    const outcomes = new Map<string, Outcome>(topics.map((topic) => [topic.slug, 'unchanged']));
    const change = (changed: { slug: string }[], outcome: Outcome) => {
      for (const { slug } of changed) if (outcomes.get(slug) === 'unchanged') outcomes.set(slug, outcome);
    };
    change(await addTopics(manager, topics), 'new');
    change(await updateTopics(manager, topics), 'changed');
    change(await syncAliases(manager, topics), 'changed');
    await removeGoneTopics(manager, [...slugs]);
    return countOutcomes(outcomes.values());
  });
}

function addTopics(manager: EntityManager, topics: VocabularyTopic[]): Promise<{ slug: string }[]> {
  return queryRows(
    manager,
    `INSERT INTO topics (slug, name, about)
     SELECT slug, name, about FROM jsonb_to_recordset($1) AS given (slug text, name text, about text)
     WHERE slug NOT IN (SELECT slug FROM topics)
     RETURNING slug`,
    [JSON.stringify(topics)],
  );
}

function updateTopics(manager: EntityManager, topics: VocabularyTopic[]): Promise<{ slug: string }[]> {
  return queryRows(
    manager,
    `UPDATE topics SET name = given.name, about = given.about, parent_id = parent.id
     FROM jsonb_to_recordset($1) AS given (slug text, name text, about text, parent text)
     LEFT JOIN topics AS parent ON parent.slug = given.parent
     WHERE topics.slug = given.slug
       AND (topics.name, topics.about, topics.parent_id) IS DISTINCT FROM (given.name, given.about, parent.id)
     RETURNING topics.slug`,
    [JSON.stringify(topics)],
  );
}

async function syncAliases(manager: EntityManager, topics: VocabularyTopic[]): Promise<{ slug: string }[]> {
  const aliases = JSON.stringify(listAliases(topics));
  const given = `jsonb_to_recordset($1) AS given (key text, alias text, slug text) JOIN topics ON topics.slug = given.slug`;
  const gone = await queryRows<{ slug: string }>(
    manager,
    `DELETE FROM topic_aliases USING topics
     WHERE topics.id = topic_id AND NOT decided AND key NOT IN (SELECT key FROM ${given})
     RETURNING topics.slug`,
    [aliases],
  );
  const written = await queryRows<{ slug: string }>(
    manager,
    `INSERT INTO topic_aliases (key, alias, topic_id)
     SELECT given.key, given.alias, topics.id FROM ${given}
     LEFT JOIN topic_aliases AS present ON present.key = given.key
     WHERE present.decided IS NOT TRUE
       AND (present.alias, present.topic_id) IS DISTINCT FROM (given.alias, topics.id)
     ON CONFLICT (key) DO UPDATE SET alias = excluded.alias, topic_id = excluded.topic_id
     RETURNING (SELECT slug FROM topics WHERE id = topic_id) AS slug`,
    [aliases],
  );
  return [...gone, ...written];
}

/** Every word that stands for a topic, in folded form, each for one topic only. */
function listAliases(topics: VocabularyTopic[]): { key: string; alias: string; slug: string }[] {
  const words = [
    ...topics.map(({ slug, name }) => ({ alias: name, slug })),
    ...topics.map(({ slug }) => ({ alias: slug, slug })),
    ...topics.flatMap(({ slug, aliases }) => aliases.map((alias) => ({ alias, slug }))),
  ];
  const byKey = new Map<string, { key: string; alias: string; slug: string }>();
  for (const word of words) {
    const key = foldName(word.alias);
    if (key && !byKey.has(key)) byKey.set(key, { key, ...word });
  }
  return [...byKey.values()];
}

/** Talks are put under the topics above theirs anew before a topic goes that only lay above. */
async function removeGoneTopics(manager: EntityManager, slugs: string[]): Promise<void> {
  await manager.query('UPDATE topics SET parent_id = NULL WHERE parent_id IS NOT NULL AND slug <> ALL ($1)', [slugs]);
  await alignBroaderTopics(manager);
  await manager.query(
    `DELETE FROM topics
     WHERE slug <> ALL ($1) AND NOT EXISTS (SELECT FROM talk_topics WHERE topic_id = topics.id)`,
    [slugs],
  );
}
