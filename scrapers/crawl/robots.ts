import { type Clock, TalkgraphError } from '../../src/base/index.js';
import { allowAll, type RobotsRules, readRobotsRules } from './robots-rules.js';

/** How long rules are used before they are asked for again (RFC 9309, 2.4: at most a day). */
const keptFor = 24 * 60 * 60 * 1000;
/** A server that fails is asked again sooner. */
const failureKeptFor = 10 * 60 * 1000;
/** So much of a robots.txt is read, as the RFC (2.5) asks at the least. */
export const robotsLimit = 500 * 1024;
/** So many redirects of a robots.txt are followed, as the RFC (2.3.1.2) asks at the least. */
export const robotsRedirects = 5;

/** An HTTP answer to a request for robots.txt, after redirects. */
export interface RobotsAnswer {
  status: number;
  text: string;
}

/** Tells what may be read on each site. */
export interface Robots {
  /**
   * The rules for the site of this address: asked for once, then kept for a day.
   * @throws TalkgraphError ROBOTS_DISALLOWED where the site fails to give them, FETCH_FAILED where it cannot be reached
   */
  rulesFor(url: URL): Promise<RobotsRules>;
}

interface Kept {
  until: number;
  rules: Promise<RobotsRules>;
}

/**
 * @param ask Gets a robots.txt from the network, following at least five redirects; throws TalkgraphError where no
 * answer comes.
 * @param token The product token that groups are matched with.
 */
export function createRobots(ask: (address: URL) => Promise<RobotsAnswer>, token: string, clock: Clock): Robots {
  const kept = new Map<string, Kept>();
  /** The last rules that a site gave. They hold on while it does not answer (RFC 9309, 2.4). */
  const lastGood = new Map<string, RobotsRules>();

  async function load(address: URL): Promise<RobotsRules> {
    const { status, text } = await ask(address).catch((error: unknown) => {
      // Redirects without end count as "no such file" (2.3.1.2).
      if (error instanceof TalkgraphError && error.code === 'FETCH_TOO_MANY_REDIRECTS')
        return { status: 404, text: '' };
      throw error;
    });
    if (status >= 200 && status < 300) return readRobotsRules(text, token);
    // "Unavailable" (2.3.1.3) means: nothing is asked for. 429 is no such answer, it says "not now".
    if (status >= 400 && status < 500 && status !== 429) return allowAll;
    throw new TalkgraphError('ROBOTS_DISALLOWED', `The site's robots.txt answers with status ${status}`, {
      where: address.href,
      hint: 'Nothing may be read until it answers (RFC 9309). Try again later.',
    });
  }

  return {
    rulesFor(url) {
      const now = clock().getTime();
      const known = kept.get(url.origin);
      if (known !== undefined && known.until > now) return known.rules;
      const entry: Kept = { until: now + keptFor, rules: load(new URL('/robots.txt', url)) };
      entry.rules = entry.rules.then(
        (rules) => {
          lastGood.set(url.origin, rules);
          return rules;
        },
        (error: unknown) => {
          entry.until = clock().getTime() + failureKeptFor;
          const earlier = lastGood.get(url.origin);
          if (earlier !== undefined) return earlier;
          throw error;
        },
      );
      // Each caller gets the error; this only keeps Node from calling it unhandled.
      entry.rules.catch(() => undefined);
      kept.set(url.origin, entry);
      return entry.rules;
    },
  };
}
