import type { Reader } from './reader.js';

/**
 * A reader for one request: once the signal is aborted, its reads fail with the signal's reason, and none is sent any
 * more. A statement that is on its way is not called back from the server, as others share its connection and a
 * cancellation could hit the one behind it; the server's statement_timeout ends it. What it returns is dropped.
 */
export function readUntilAborted(reader: Reader, signal: AbortSignal): Reader {
  let aborted: Promise<never> | undefined;
  const waitForAbort = () => {
    aborted ??= new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return aborted;
  };
  return {
    async rows(statement) {
      signal.throwIfAborted();
      return Promise.race([reader.rows<never>(statement), waitForAbort()]);
    },
    close: () => reader.close(),
  };
}
