import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { type Config, type Log, TalkgraphError } from '../base/index.js';
import { joinEmbeddedPostgres } from './embedded-postgres.js';
import { entities } from './entities/index.js';

/** An open database. */
export interface Database {
  url: string;
  /** Whether it is the embedded server in DATA_DIR. */
  embedded: boolean;
  /** TypeORM's way to it: entities, migrations and writes. */
  dataSource: DataSource;
  /** Whether it answers now, within two seconds. */
  isReady(): Promise<boolean>;
  /** Ends all connections; the embedded server stops where this was its last use. */
  close(): Promise<void>;
}

/** The oldest server whose SQL is used here. */
const oldestVersion = 150000;

/**
 * Opens the database: the server at DATABASE_URL, else the embedded one in DATA_DIR, started or shared.
 * @throws TalkgraphError DATABASE_UNAVAILABLE or DATABASE_TOO_OLD.
 */
export async function openDatabase(config: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>, log: Log): Promise<Database> {
  if (config.DATABASE_URL !== null) return connectDatabase(config.DATABASE_URL, log);
  const server = await joinEmbeddedPostgres(config.DATA_DIR, log);
  try {
    const database = await connectDatabase(server.url, log);
    return {
      ...database,
      embedded: true,
      async close() {
        await database.close();
        await server.leave();
      },
    };
  } catch (error) {
    await server.leave();
    throw error;
  }
}

/** Connects to a server that runs. */
export async function connectDatabase(url: string, log: Log): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migrations',
    synchronize: false,
    installExtensions: false,
    logging: false,
    applicationName: 'talkgraph',
    poolSize: 10,
    connectTimeoutMS: 10_000,
    poolErrorHandler: (error: Error) => log.warn(`a database connection broke: ${error.message}`),
  });
  try {
    await dataSource.initialize();
    await checkVersion(dataSource);
  } catch (cause) {
    if (dataSource.isInitialized) await dataSource.destroy();
    if (cause instanceof TalkgraphError) throw cause;
    throw new TalkgraphError('DATABASE_UNAVAILABLE', `The database does not answer: ${messageOf(cause)}`, {
      where: withoutPassword(url),
      hint: 'Check that the server runs and that address, user and password are right.',
      cause,
    });
  }
  return {
    url,
    embedded: false,
    dataSource,
    isReady: () => answers(dataSource),
    close: () => dataSource.destroy(),
  };
}

async function checkVersion(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query(
    `SELECT current_setting('server_version_num')::int AS number, version() AS name`,
  );
  if (row.number >= oldestVersion) return;
  throw new TalkgraphError('DATABASE_TOO_OLD', `The database is ${row.name}.`, {
    where: 'DATABASE_URL',
    hint: 'Use PostgreSQL 15 or newer.',
  });
}

async function answers(dataSource: DataSource): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((done) => {
    timer = setTimeout(done, 2000, false);
  });
  const asked = dataSource.query('SELECT 1').then(
    () => true,
    () => false,
  );
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(timer));
}

/** A connection refused on several addresses is an AggregateError, whose own message is empty. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

function withoutPassword(url: string): string {
  const parsed = new URL(url);
  if (parsed.password) parsed.password = '***';
  return parsed.href;
}
