import { setTimeout as sleepFor } from 'node:timers/promises';
import { type Clock, type Config, type Log, TalkgraphError } from '../../src/base/index.js';
import type { Page } from '../source.js';
import { type LookUpHost, lookUpHost, readWebAddress } from './address-guard.js';
import { acceptedCodings, tooLarge } from './decode-body.js';
import { decodeText, readContentType } from './decode-text.js';
import { describeFault, describeStatus } from './network-fault.js';
import { createPace } from './pace.js';
import { readRetryAfter } from './retry-after.js';
import { createRobots, type RobotsAnswer, robotsLimit, robotsRedirects } from './robots.js';
import { readProductToken } from './robots-rules.js';
import { type Answer, createConnection } from './send-request.js';

/** The settings that fetching needs; see src/base/config.ts for each. */
export type FetchSettings = Pick<
  Config,
  | 'USER_AGENT'
  | 'FETCH_TIMEOUT_MS'
  | 'FETCH_PAUSE_MS'
  | 'FETCH_MAX_BYTES'
  | 'FETCH_MAX_REDIRECTS'
  | 'FETCH_ALLOW_LOOPBACK'
>;

export interface FetchDependencies {
  clock: Clock;
  log: Log;
  /** Waits between requests; the system's timer by default. It ends early, with an error, when the signal says so. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Finds the addresses of a host; the system's resolver by default. */
  lookUp?: LookUpHost;
}

/** What is known of a page from an earlier fetch. A {@link FetchedPage} or a stored page has these fields. */
export interface KnownPage {
  etag: string | null;
  lastModified: string | null;
  /** The address that answered then. Where given, only that address is asked whether the page has changed. */
  finalAddress?: string;
}

/** A page that came. */
export interface FetchedPage {
  page: Page;
  /** The HTTP status, 200 to 299. */
  status: number;
  etag: string | null;
  /** As the server wrote it, to be sent back as it is. */
  lastModified: string | null;
}

/** The page is still as it was when `known` was noted. Told from a {@link FetchedPage} by `'page' in answer`. */
export interface NotModified {
  notModified: true;
}

/** The way to the network. It may be used for many addresses at once; it keeps the pace of each host by itself. */
export interface Fetcher {
  /**
   * Fetches a page as robots.txt, pace and limits allow.
   * @throws TalkgraphError ADDRESS_INVALID, ADDRESS_NOT_PUBLIC, ROBOTS_DISALLOWED, FETCH_FAILED, FETCH_STATUS,
   * FETCH_TOO_LARGE or FETCH_TOO_MANY_REDIRECTS
   */
  fetch(address: string, known?: KnownPage): Promise<FetchedPage | NotModified>;
  /** Ends what is running with an error, and closes all connections. */
  close(): Promise<void>;
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const busyStatuses = new Set([429, 503]);
/** A busy server is asked so many times in all. */
const mostTries = 3;
/** A wait that a server asks for is waited up to here; a longer one is an error that names it. In milliseconds. */
const longestWait = 120_000;
/** The first wait for a busy server that does not say how long; it doubles each time. In milliseconds. */
const firstWait = 5_000;
/** A Crawl-delay counts up to here, in milliseconds. */
const longestPause = 60_000;

const accept = 'text/html,application/xhtml+xml,text/calendar;q=0.9,application/xml;q=0.9,*/*;q=0.8';

/** How one address and its redirects are to be visited. */
interface Visit {
  redirects: number;
  limit: number;
  headersFor(url: URL): Record<string, string>;
  /** Says whether the address may be read, by throwing if not, and the pause after it in milliseconds. */
  admit(url: URL): Promise<number>;
}

/** Makes the only way to the network. Close it when done. */
export function createFetcher(settings: FetchSettings, dependencies: FetchDependencies): Fetcher {
  const { clock, log, sleep = (ms, signal) => sleepFor(ms, undefined, { signal }), lookUp = lookUpHost } = dependencies;
  const allowLoopback = settings.FETCH_ALLOW_LOOPBACK;
  const closing = new AbortController();
  const connection = createConnection({ timeout: settings.FETCH_TIMEOUT_MS, allowLoopback, lookUp });
  const pace = createPace(clock, (ms) => sleep(ms, closing.signal));
  const robots = createRobots(askForRobots, readProductToken(settings.USER_AGENT), clock);
  const basicHeaders = { 'user-agent': settings.USER_AGENT, accept, 'accept-encoding': acceptedCodings };

  /** Sends a request when it is the host's turn, and again when a busy server says when. */
  async function sendInTurn(url: URL, pause: number, visit: Visit): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const answer = await pace.inTurn(url.hostname, pause, () =>
        connection.send(url, visit.headersFor(url), visit.limit),
      );
      if (!busyStatuses.has(answer.status)) return answer;
      const asked = readRetryAfter(answer.header('retry-after'), clock());
      const wait = asked ?? firstWait * 2 ** (tries - 1);
      pace.holdBack(url.hostname, Math.min(wait, longestWait));
      if (tries === mostTries || wait > longestWait) return answer;
      log.info(`${url.hostname} is busy (status ${answer.status}); asking again in ${Math.ceil(wait / 1000)} s`);
    }
  }

  async function follow(start: URL, visit: Visit): Promise<{ url: URL; answer: Answer }> {
    let url = start;
    for (let hops = 0; ; hops++) {
      const pause = await visit.admit(url);
      const answer = await sendInTurn(url, pause, visit);
      const location = redirectStatuses.has(answer.status) ? answer.header('location') : null;
      if (location === null) return { url, answer };
      if (hops === visit.redirects) {
        throw new TalkgraphError('FETCH_TOO_MANY_REDIRECTS', `The address redirects more than ${hops} times`, {
          where: start.href,
          hint: 'Open it in a browser and give the address that it ends at.',
        });
      }
      url = readWebAddress(location, allowLoopback, url);
    }
  }

  async function askForRobots(address: URL): Promise<RobotsAnswer> {
    const { answer } = await follow(address, {
      redirects: robotsRedirects,
      limit: robotsLimit,
      headersFor: () => ({ ...basicHeaders, accept: 'text/plain,*/*;q=0.8' }),
      admit: async () => settings.FETCH_PAUSE_MS,
    });
    return { status: answer.status, text: answer.body?.bytes.toString('utf8') ?? '' };
  }

  /** Asks the site's robots.txt. */
  async function admit(url: URL): Promise<number> {
    const rules = await robots.rulesFor(url);
    if (!rules.allows(url.pathname + url.search)) {
      throw new TalkgraphError('ROBOTS_DISALLOWED', `The robots.txt of ${url.host} asks programs not to read this`, {
        where: url.href,
        hint: 'Save the page from your browser to a file and import the file.',
      });
    }
    return Math.max(settings.FETCH_PAUSE_MS, Math.min((rules.crawlDelay ?? 0) * 1000, longestPause));
  }

  function headersFor(url: URL, known: KnownPage | undefined): Record<string, string> {
    const headers: Record<string, string> = { ...basicHeaders };
    if (known === undefined || (known.finalAddress !== undefined && known.finalAddress !== url.href)) return headers;
    if (known.etag !== null) headers['if-none-match'] = known.etag;
    if (known.lastModified !== null) headers['if-modified-since'] = known.lastModified;
    return headers;
  }

  async function fetch(address: string, known?: KnownPage): Promise<FetchedPage | NotModified> {
    const { url, answer } = await follow(readWebAddress(address, allowLoopback), {
      redirects: settings.FETCH_MAX_REDIRECTS,
      limit: settings.FETCH_MAX_BYTES,
      headersFor: (hop) => headersFor(hop, known),
      admit,
    });
    const { status, header, body } = answer;
    if (status === 304 && known !== undefined) return { notModified: true };
    if (body === null) throw describeStatus(status, url.href, header('retry-after'));
    if (body.cut) throw tooLarge(settings.FETCH_MAX_BYTES, url.href);
    const { mediaType, charset } = readContentType(header('content-type'));
    return {
      page: {
        address,
        finalAddress: url.href,
        mediaType,
        body: decodeText(body.bytes, mediaType, charset),
        fetchedAt: clock(),
        hints: {},
      },
      status,
      etag: header('etag'),
      lastModified: header('last-modified'),
    };
  }

  return {
    async fetch(address, known) {
      try {
        return await fetch(address, known);
      } catch (error) {
        throw describeFault(error, address);
      }
    },
    async close() {
      closing.abort();
      await connection.close();
    },
  };
}
