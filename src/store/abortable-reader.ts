import type { Asked, OpenReader, Reader } from './reader.js';

/**
 * A reader for one request: once the signal is aborted, its reads fail with the signal's reason, none is sent any more,
 * and those that the database still works on are ended.
 */
export function readUntilAborted(reader: OpenReader, signal: AbortSignal): Reader {
  const asked: Asked<unknown>[] = [];
  return {
    async rows<Row>(statement: Parameters<Reader['rows']>[0]): Promise<Row[]> {
      signal.throwIfAborted();
      const one = reader.ask<Row>(statement);
      // One listener for all: a request has few statements, and to those that have ended it makes no difference.
      if (asked.push(one as Asked<unknown>) === 1) {
        const end = () => {
          for (const { abandon } of asked) abandon(signal.reason);
        };
        signal.addEventListener('abort', end, { once: true });
      }
      return one.rows;
    },
    close: () => reader.close(),
  };
}
