/**
 * Reads robots.txt by RFC 9309. Written here because the libraries at hand miss parts of it: they lose the first of
 * two user-agent lines when another line stands between, do not match `%61` with `a`, and take seconds on hostile
 * patterns.
 */

interface Rule {
  allow: boolean;
  /** Compared form, in pieces between `*`; the last is anchored to the end where `toEnd` says so. */
  pieces: string[];
  toEnd: boolean;
  /** Length of the compared form: the longest rule that matches wins. */
  length: number;
}

/** What a robots.txt says to one robot. */
export interface RobotsRules {
  /** Whether this path (with its query, as in `URL.pathname + URL.search`) may be read. */
  allows(path: string): boolean;
  /** The pause it asks for, in seconds; null where it asks for none. Not in the RFC, but in wide use. */
  crawlDelay: number | null;
}

export const allowAll: RobotsRules = { allows: () => true, crawlDelay: null };

/** The name that groups of robots.txt are matched with: the letters before the version in a User-Agent header. */
export function readProductToken(userAgent: string): string {
  return /^[A-Za-z_-]+/.exec(userAgent.trim())?.[0].toLowerCase() ?? '';
}

const unreserved = /[A-Za-z0-9\-._~]/;

/**
 * One form for all ways to write a path: unreserved characters plain, the rest of what is not a safe sign of ASCII as
 * %XX. `*` and `$` are written so too: plain, they only have their special meaning, in a pattern.
 */
function normalisePath(path: string): string {
  return path.replace(/%([0-9a-fA-F]{2})|[^\x21-\x7e]+|["'<>\\^`{|}*$]/g, (found, hex?: string) => {
    if (hex === undefined) return percentEncode(found);
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return unreserved.test(char) ? char : found.toUpperCase();
  });
}

const percentEncode = (text: string): string =>
  [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

function readRule(allow: boolean, pattern: string): Rule {
  const toEnd = pattern.endsWith('$');
  const pieces = (toEnd ? pattern.slice(0, -1) : pattern).split('*').map(normalisePath);
  return { allow, pieces, toEnd, length: pieces.join('*').length + (toEnd ? 1 : 0) };
}

/** Leftmost matches of the pieces in order are enough, so that no pattern can make this slow. */
function matches({ pieces, toEnd }: Rule, path: string): boolean {
  const [head = '', ...rest] = pieces;
  if (!path.startsWith(head)) return false;
  if (rest.length === 0) return !toEnd || path.length === head.length;
  const tail = toEnd ? (rest.pop() as string) : '';
  let at = head.length;
  for (const piece of rest) {
    if (piece === '') continue;
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - tail.length >= at && path.endsWith(tail);
}

interface Group {
  agents: string[];
  rules: Rule[];
  crawlDelay: number | null;
}

/** The records of a file as groups. Lines other than the four known names do not end a run of user-agent lines. */
function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let group: Group | null = null;
  let namesMayFollow = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      if (group === null || !namesMayFollow) {
        group = { agents: [], rules: [], crawlDelay: null };
        groups.push(group);
      }
      const agent = value.startsWith('*') ? '*' : readProductToken(value);
      if (agent !== '') group.agents.push(agent);
      namesMayFollow = true;
    } else if (group !== null && (field === 'allow' || field === 'disallow')) {
      const pattern = value.trim();
      if (pattern !== '') group.rules.push(readRule(field === 'allow', pattern));
      namesMayFollow = false;
    } else if (group !== null && field === 'crawl-delay') {
      const seconds = Number(value.trim() || Number.NaN);
      if (seconds >= 0 && Number.isFinite(seconds)) group.crawlDelay = seconds;
    }
  }
  return groups;
}

/**
 * What `text` says to the robot with this product token: the groups that name it, taken together; if none does, those
 * for `*`; if there are none, all is allowed. The longest matching rule wins, and of two as long the one that allows.
 * /robots.txt itself may always be read.
 */
export function readRobotsRules(text: string, token: string): RobotsRules {
  const groups = readGroups(text);
  const named = groups.filter((group) => group.agents.includes(token));
  const mine = named.length > 0 ? named : groups.filter((group) => group.agents.includes('*'));
  const rules = mine
    .flatMap((group) => group.rules)
    .sort((a, b) => b.length - a.length || Number(b.allow) - Number(a.allow));
  const delays = mine.flatMap((group) => group.crawlDelay ?? []);
  return {
    allows(path) {
      if (path === '/robots.txt') return true;
      const compared = normalisePath(path);
      return rules.find((rule) => matches(rule, compared))?.allow ?? true;
    },
    crawlDelay: delays.length > 0 ? Math.max(...delays) : null,
  };
}
