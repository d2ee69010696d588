import pg from 'pg';
import { TalkgraphError } from '../base/index.js';

/** One SQL statement. A name always stands for the same text: it is prepared once a connection and then only bound. */
export interface Statement {
  /** What it reads, for people: counted by tests, shown in logs. */
  name: string;
  text: string;
  /** The values of $1, $2, … */
  values: unknown[];
  /** False for one of many variants: it is parsed at each use, so that variants do not fill the server's memory. */
  prepare?: boolean;
}

/**
 * The read path to the database: plain rows, no entities. Times come as ISO 8601 text in UTC
 * ("2018-03-14T18:30:00Z"), or as "-infinity" and "infinity"; days as "2018-03-14".
 */
export interface Reader {
  /**
   * Runs one statement and gives its rows. Reads change nothing, so a statement whose connection is lost is sent once
   * more on a new one.
   * @throws TalkgraphError DATABASE_UNAVAILABLE where the server cannot be reached.
   */
  rows<Row>(statement: Statement): Promise<Row[]>;
  /** Waits for statements under way and closes the connections. */
  close(): Promise<void>;
}

/** What a reader may be told. */
export interface ReaderOptions {
  /** Is told the name of each statement that is sent. */
  onStatement?: (name: string) => void;
  /** How long the server may work on one statement, in milliseconds. */
  statementTimeout?: number;
}

/** Two pipelined connections carry more on this path than a pool of ten, each of which waits for its answer. */
const lineCount = 2;
const connectTimeout = 5_000;
/** Beyond this many different statements the rest is parsed at each use. */
const mostPrepared = 512;

/**
 * Opens the read path.
 * @param url address of the database, `postgresql://…`
 * @throws TalkgraphError DATABASE_UNAVAILABLE where the server cannot be reached.
 */
export async function openReader(url: string, options: ReaderOptions = {}): Promise<Reader> {
  const statementTimeout = options.statementTimeout ?? 10_000;
  const lines = Array.from({ length: lineCount }, () => openLine(url, statementTimeout));
  const prepared = new Map<string, string>();
  let closed = false;

  const prepareName = ({ name, prepare }: Statement): string | undefined => {
    if (prepare === false) return undefined;
    const known = prepared.get(name);
    if (known !== undefined) return known;
    if (prepared.size >= mostPrepared) return undefined;
    // PostgreSQL cuts names at 63 bytes, so the server knows statements by number.
    const short = `read_${prepared.size + 1}`;
    prepared.set(name, short);
    return short;
  };

  const reader: Reader = {
    async rows<Row>(statement: Statement): Promise<Row[]> {
      if (closed) throw new TalkgraphError('DATABASE_UNAVAILABLE', 'The connection to the database was closed.');
      options.onStatement?.(statement.name);
      const query = { name: prepareName(statement), text: statement.text, values: statement.values };
      const line = leastBusy(lines);
      try {
        return await line.send<Row>(query);
      } catch (error) {
        if (!isWorthRepeating(error)) throw error;
      }
      try {
        // On the same line, which opens a new connection: the other may have been lost as well and not know it yet.
        return await line.send<Row>(query);
      } catch (error) {
        throw isConnectionLoss(error) ? unavailable(error) : error;
      }
    },
    async close() {
      closed = true;
      await Promise.all(lines.map((line) => line.close()));
    },
  };
  try {
    await lines[0]?.open();
  } catch (error) {
    throw unavailable(error);
  }
  return reader;
}

/** One connection, opened when first needed and again when it was lost. */
interface Line {
  inFlight: number;
  open(): Promise<pg.Client>;
  send<Row>(query: pg.QueryConfig): Promise<Row[]>;
  close(): Promise<void>;
}

function openLine(url: string, statementTimeout: number): Line {
  let current: Promise<pg.Client> | null = null;

  const forget = (client: Promise<pg.Client>) => {
    if (current === client) current = null;
  };
  const line: Line = {
    inFlight: 0,
    open() {
      if (current) return current;
      const opening = connect(url, statementTimeout, () => forget(opening));
      current = opening;
      opening.catch(() => forget(opening));
      return opening;
    },
    async send<Row>(query: pg.QueryConfig): Promise<Row[]> {
      line.inFlight += 1;
      const opening = line.open();
      try {
        const client = await opening;
        const result = await client.query(query);
        return result.rows as Row[];
      } catch (error) {
        if (isConnectionLoss(error)) {
          forget(opening);
          opening.then(endQuietly, () => undefined);
        }
        throw error;
      } finally {
        line.inFlight -= 1;
      }
    },
    async close() {
      const client = await current?.catch(() => null);
      current = null;
      await client?.end();
    },
  };
  return line;
}

function leastBusy(lines: Line[]): Line {
  return lines.reduce((least, line) => (line.inFlight < least.inFlight ? line : least));
}

async function connect(url: string, statementTimeout: number, onLost: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: connectTimeout,
    // The server ends slow statements itself; this one is for a server that no longer answers at all.
    query_timeout: statementTimeout + connectTimeout,
    application_name: 'talkgraph-reader',
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  });
  client.on('error', onLost);
  client.on('end', onLost);
  try {
    await client.connect();
    // By statement and not by the `options` of the connection: an address may bring its own, and poolers refuse them.
    const settings = Object.entries({ ...session, statement_timeout: String(statementTimeout) });
    await client.query({
      text: 'SELECT set_config(name, value, false) FROM unnest($1::text[], $2::text[]) AS setting(name, value)',
      values: [settings.map(([name]) => name), settings.map(([, value]) => value)],
    });
  } catch (error) {
    await endQuietly(client);
    throw error;
  }
  return client;
}

/** Ends a connection that may be lost already. */
async function endQuietly(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}

/** How the server treats these connections. */
const session = {
  // Times are parsed below; they must come in this one form.
  TimeZone: 'UTC',
  DateStyle: 'ISO',
  // One plan a statement, made once: planning costs more than most of these reads.
  plan_cache_mode: 'force_generic_plan',
  // Compiling pays for long statements only, and the estimate of a generic plan may ask for it wrongly.
  jit: 'off',
  default_transaction_read_only: 'on',
};

const timestamptz = 1184;
const date = 1082;

function parserOf(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === timestamptz) return readInstant;
  if (oid === date) return String;
  return pg.types.getTypeParser(oid, format);
}

/** "2018-03-14 18:30:00+00" as "2018-03-14T18:30:00Z"; what is no such time ("-infinity") stays as it is. */
function readInstant(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : text;
}

/** Server going down or just starting (class 57P) and broken connections (class 08). */
const lossCodes = /^(08|57P0[123])/;
/** A statement that was sent ahead of this one on the same line, under the same name, could not be prepared. */
const unknownStatement = '26000';
const noAnswer = 'Query read timeout';

function isConnectionLoss(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return lossCodes.test(error.code ?? '');
  return (error as Error).message !== noAnswer;
}

function isWorthRepeating(error: unknown): boolean {
  return isConnectionLoss(error) || (error instanceof pg.DatabaseError && error.code === unknownStatement);
}

function unavailable(cause: unknown): TalkgraphError {
  // A refused connection to a name with several addresses has a code and no message.
  const { message, code } = cause as { message?: string; code?: string };
  return new TalkgraphError('DATABASE_UNAVAILABLE', `The database cannot be reached: ${message || code}`, {
    hint: 'Check that the server runs and that DATABASE_URL leads to it.',
    cause,
  });
}
