import type { Config, Log } from '../base/index.js';
import { topicVocabulary } from '../extract/index.js';
import { type Database, migrate, openDatabase, syncTopics } from '../store/index.js';

/**
 * The database, ready for work: started or connected to, migrated, with the topic vocabulary of this version.
 * @throws TalkgraphError DATABASE_UNAVAILABLE, DATABASE_TOO_OLD
 */
export async function openGraph(config: Config, log: Log): Promise<Database> {
  const database = await openDatabase(config, log);
  try {
    const ran = await migrate(database);
    if (ran.length > 0) log.info(`The database was brought up to date: ${ran.join(', ')}.`);
    await syncTopics(database, topicVocabulary);
    return database;
  } catch (thrown) {
    await database.close();
    throw thrown;
  }
}
