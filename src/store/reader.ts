import { TalkgraphError } from '../base/index.js';
import { isConnectionLoss, type Line, type LineQuery, openLine } from './lines/index.js';

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

/** A statement that was asked, by someone who may lose interest in it. */
export interface Asked<Row> {
  rows: Promise<Row[]>;
  /** Lets `rows` fail with the reason at once, and ends the statement where it runs on for nobody. */
  abandon(reason: Error): void;
}

/** A reader that is connected. */
export interface OpenReader extends Reader {
  /** {@link Reader.rows}, for those who may lose interest. */
  ask<Row>(statement: Statement): Asked<Row>;
}

/** What a reader may be told. */
export interface ReaderOptions {
  /** Is told of each statement that is sent. */
  onStatement?: (name: string, statement: Statement) => void;
  /** How long the server may work on one statement, in milliseconds. */
  statementTimeout?: number;
}

/** Two pipelined connections carry more on this path than a pool of ten, each of which waits for its answer. */
const lineCount = 2;
/** Beyond this many different statements the rest is parsed at each use. */
const mostPrepared = 512;

/**
 * Opens the read path.
 * @param url address of the database, `postgresql://…`
 * @throws TalkgraphError DATABASE_UNAVAILABLE where the server cannot be reached.
 */
export async function openReader(url: string, options: ReaderOptions = {}): Promise<OpenReader> {
  const statementTimeout = options.statementTimeout ?? 10_000;
  // Cancellations have a connection of their own, opened when first needed: on the others they would wait in the queue.
  const control = openLine(url, statementTimeout, async () => undefined);
  const cancel = (pid: number) =>
    run(control, { name: undefined, text: 'SELECT pg_cancel_backend($1::int)', values: [pid] });
  const lines = Array.from({ length: lineCount }, () => openLine(url, statementTimeout, cancel));
  const prepareName = numberStatements();
  let closed = false;

  function ask<Row>(statement: Statement): Asked<Row> {
    if (closed) return refuse(new TalkgraphError('DATABASE_UNAVAILABLE', 'The connection to the database was closed.'));
    options.onStatement?.(statement.name, statement);
    const { text, values } = statement;
    return send(chooseLine(lines), { name: prepareName(statement), text, values });
  }
  const reader: OpenReader = {
    ask,
    rows: <Row>(statement: Statement) => ask<Row>(statement).rows,
    async close() {
      closed = true;
      await Promise.all([...lines, control].map((line) => line.close()));
    },
  };
  try {
    await lines[0]?.open();
  } catch (error) {
    throw unavailable(error);
  }
  return reader;
}

/** Sends a statement, and once more where that is worth it. */
function send<Row>(line: Line, query: LineQuery): Asked<Row> {
  let leave: () => void;
  let fail: (reason: Error) => void = () => undefined;
  const rows = new Promise<Row[]>((resolve, reject) => {
    fail = reject;
    const attempt = (isLast: boolean) => {
      leave = line.send(query, (failure, read) => {
        if (!failure) resolve(read as Row[]);
        // On the same line, which opens a new connection: the other may have been lost as well and not know it yet.
        else if (failure.repeat && !isLast) attempt(true);
        else reject(isConnectionLoss(failure.error) ? unavailable(failure.error) : failure.error);
      });
    };
    attempt(false);
  });
  return {
    rows,
    abandon(reason) {
      fail(reason);
      leave();
    },
  };
}

const run = (line: Line, query: LineQuery) => send(line, query).rows;

function refuse<Row>(error: Error): Asked<Row> {
  return { rows: Promise.reject(error), abandon: () => undefined };
}

/** Gives statements short names, as PostgreSQL cuts names at 63 bytes; undefined for those that are not prepared. */
function numberStatements(): (statement: Statement) => string | undefined {
  const numbered = new Map<string, string>();
  return ({ name, prepare }) => {
    if (prepare === false) return undefined;
    const known = numbered.get(name);
    if (known !== undefined || numbered.size >= mostPrepared) return known;
    const short = `read_${numbered.size + 1}`;
    numbered.set(name, short);
    return short;
  };
}

/** How many statements more than the other a line may have, where they go out in one write. */
const gatheredAhead = 10;

/** The line with least to do. Where all have something to do, rather one that gathers statements for a write. */
function chooseLine(lines: Line[]): Line {
  const least = lines.reduce((found, line) => (line.inFlight < found.inFlight ? line : found));
  if (least.inFlight < 2 || least.isGathering) return least;
  return lines.find((line) => line.isGathering && line.inFlight < least.inFlight + gatheredAhead) ?? least;
}

function unavailable(cause: unknown): TalkgraphError {
  // A refused connection to a name with several addresses has a code and no message.
  const { message, code } = cause as { message?: string; code?: string };
  return new TalkgraphError('DATABASE_UNAVAILABLE', `The database cannot be reached: ${message || code}`, {
    hint: 'Check that the server runs and that DATABASE_URL leads to it.',
    cause,
  });
}
