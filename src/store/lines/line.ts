import type { Socket } from 'node:net';
import pg from 'pg';
import { connect, endQuietly } from './connect.js';
import { isConnectionLoss, isWorthRepeating, wasCanceled } from './faults.js';
import type { RowLayout } from './row-layout.js';
import { RowQuery } from './row-query.js';

/** A statement as the server is to know it: without a name it is parsed at each use. */
export interface LineQuery {
  name: string | undefined;
  text: string;
  values: unknown[];
}

/** Why a statement has no rows, and whether it may have them at a second try. */
export interface Failure {
  error: Error;
  repeat: boolean;
}

/** Is told once, unless the statement was abandoned. */
export type Done = (failure: Failure | null, rows: Record<string, unknown>[]) => void;

/** One connection, opened when first needed and again when it was lost. Statements are sent ahead of each other's answers. */
export interface Line {
  /** Statements without an answer yet. */
  readonly inFlight: number;
  /** Whether some are about to be sent, and another one would go with them. */
  readonly isGathering: boolean;
  open(): Promise<unknown>;
  /** @returns what tells that nobody waits for the answer any more */
  send(query: LineQuery, done: Done): () => void;
  close(): Promise<void>;
}

/** A statement on its way. */
interface Sent {
  query: LineQuery;
  done: Done;
  isAbandoned: boolean;
  at: number;
}

interface Connection {
  /** Gives up this connection: the next statement opens another. */
  forget(): void;
  client: pg.Client;
  stream: Socket;
  layouts: Map<string, RowLayout>;
  /** In the order of sending; the first one is what the server works on. */
  queue: Sent[];
  isCorked: boolean;
  /** What was sent until this time may have met a cancellation that was meant for another. */
  shakenUntil: number;
}

/** How long an abandoned statement may still run, in milliseconds: nearly all end by themselves before. */
const grace = 20;
/** How long after the server took a cancellation it may still meet a statement, in milliseconds. */
const shakenAfter = 100;

/** @param cancel asks the server to end what the process of this number runs */
export function openLine(url: string, statementTimeout: number, cancel: (pid: number) => Promise<unknown>): Line {
  let opening: Promise<Connection> | null = null;
  let open: Connection | null = null;
  let inFlight = 0;

  function openConnection(): Promise<Connection> {
    if (opening) return opening;
    const forget = () => {
      if (opening === attempt) [opening, open] = [null, null];
    };
    const attempt = connect(url, statementTimeout, forget).then((client) => {
      // Its socket is the one part of pg's connection that is needed here.
      const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
      const connection = { forget, client, stream, layouts: new Map(), queue: [], isCorked: false, shakenUntil: 0 };
      if (opening === attempt) open = connection;
      return connection;
    });
    opening = attempt;
    attempt.catch(forget);
    return attempt;
  }

  function submit(connection: Connection, sent: Sent): void {
    const { query, done } = sent;
    const settle = (error: Error | null, rows: Record<string, unknown>[] | null) => {
      inFlight -= 1;
      leaveQueue(connection, sent);
      if (error && isConnectionLoss(error)) {
        connection.forget();
        void endQuietly(connection.client);
      }
      if (sent.isAbandoned) return;
      if (!error) return done(null, rows ?? []);
      const isMeantForAnother = wasCanceled(error) && sent.at <= connection.shakenUntil;
      done({ error, repeat: isMeantForAnother || isWorthRepeating(error) }, []);
    };
    sent.at = performance.now();
    connection.queue.push(sent);
    gatherWrites(connection);
    connection.client.query(
      new RowQuery(query.name, query.text, query.values, connection.layouts, settle) as unknown as pg.Query,
    );
  }

  function leaveQueue(connection: Connection, sent: Sent): void {
    const { queue } = connection;
    if (queue[0] === sent) queue.shift();
    else queue.splice(queue.indexOf(sent), 1);
    if (queue[0]?.isAbandoned) endFirst(connection);
  }

  /** Ends the first statement if it runs on for nobody. */
  function endFirst(connection: Connection): void {
    const [first] = connection.queue;
    const { processID } = connection.client as unknown as { processID: number };
    setTimeout(async () => {
      if (connection.queue[0] !== first) return;
      connection.shakenUntil = Number.POSITIVE_INFINITY;
      // Where it cannot be ended, the server's statement_timeout does it.
      await cancel(processID).catch(() => undefined);
      connection.shakenUntil = performance.now() + shakenAfter;
    }, grace).unref();
  }

  return {
    get inFlight() {
      return inFlight;
    },
    get isGathering() {
      return open?.isCorked ?? false;
    },
    open: openConnection,
    send(query, done) {
      const sent: Sent = { query, done, isAbandoned: false, at: 0 };
      let connection = open;
      inFlight += 1;
      if (connection) submit(connection, sent);
      else {
        openConnection().then(
          (opened) => {
            connection = opened;
            if (!sent.isAbandoned) return submit(opened, sent);
            inFlight -= 1;
          },
          (error) => {
            inFlight -= 1;
            if (!sent.isAbandoned) done({ error, repeat: true }, []);
          },
        );
      }
      return () => {
        sent.isAbandoned = true;
        if (connection?.queue[0] === sent) endFirst(connection);
      };
    },
    async close() {
      const connection = await opening?.catch(() => null);
      [opening, open] = [null, null];
      await connection?.client.end();
    },
  };
}

/** Sends what all requests ask in one turn of the event loop in one write: a write costs as much as a small statement. */
function gatherWrites(connection: Connection): void {
  if (connection.isCorked) return;
  connection.isCorked = true;
  connection.stream.cork();
  setImmediate(() => {
    connection.isCorked = false;
    connection.stream.uncork();
  });
}
