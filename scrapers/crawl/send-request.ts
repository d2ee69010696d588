import { Agent, type Dispatcher, request } from 'undici';
import { TalkgraphError } from '../../src/base/index.js';
import { guardLookUp, type LookUpHost } from './address-guard.js';
import { type Body, readBody } from './decode-body.js';
import { describeFault } from './network-fault.js';

/** One answer of a server. Redirects are not followed here. */
export interface Answer {
  status: number;
  /** The first value of a header, or null. The name in small letters. */
  header(name: string): string | null;
  /** Null where the status is not a success: such bodies are not read. */
  body: Body | null;
}

/** Sends one GET request, without retries. `limit` is the most decoded bytes that are kept of the body. */
export type SendRequest = (url: URL, headers: Record<string, string>, limit: number) => Promise<Answer>;

/** A connection to the network: sends requests until it is closed. */
export interface Connection {
  send: SendRequest;
  /** Ends running requests with an error, and all connections. */
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** How long a request may take from look-up to last byte, in milliseconds. */
  timeout: number;
  allowLoopback: boolean;
  lookUp: LookUpHost;
}

/** Opens nothing yet: sockets open with the first request. Each one only goes to an address that the guard allows. */
export function createConnection({ timeout, allowLoopback, lookUp }: ConnectionOptions): Connection {
  const agent = new Agent({
    connect: { lookup: guardLookUp(lookUp, allowLoopback), timeout },
    connections: 1,
    pipelining: 1,
    // One deadline holds for the whole request, below; a slow trickle would never meet these two.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const running = new Set<AbortController>();

  async function receive(dispatched: Dispatcher.ResponseData, url: URL, limit: number): Promise<Answer> {
    const { statusCode: status, headers, body } = dispatched;
    const header = (name: string): string | null => [headers[name] ?? null].flat()[0] ?? null;
    // Ending a body early makes it emit an error, which must not end the process; readers get theirs by themselves.
    body.on('error', () => undefined);
    if (status >= 200 && status < 300) {
      return { status, header, body: await readBody(body, header('content-encoding'), limit, url.href) };
    }
    body.destroy();
    return { status, header, body: null };
  }

  return {
    async send(url, headers, limit) {
      const controller = new AbortController();
      const late = new TalkgraphError('FETCH_FAILED', `The page did not come within ${timeout} ms`, {
        where: url.href,
        hint: 'Try again later, or raise FETCH_TIMEOUT_MS.',
      });
      const timer = setTimeout(() => controller.abort(late), timeout);
      running.add(controller);
      try {
        const dispatched = await request(url, { dispatcher: agent, headers, signal: controller.signal });
        return await receive(dispatched, url, limit);
      } catch (error) {
        throw describeFault(controller.signal.aborted ? controller.signal.reason : error, url.href);
      } finally {
        clearTimeout(timer);
        running.delete(controller);
      }
    },
    async close() {
      const stopped = new TalkgraphError('FETCH_FAILED', 'Fetching was stopped', { hint: 'Start it again.' });
      for (const controller of running) controller.abort(stopped);
      await agent.destroy(stopped);
    },
  };
}
