/** The address of a person's page on a site, in one form: two addresses of one profile are equal. */
export interface ProfileAddress {
  /** Name of the site: `github`, `linkedin`, …; `mastodon` for any server of it. */
  site: string;
  url: string;
  /** What the site calls the person. */
  handle: string;
}

/** How a site writes the address of a person's page: the host, the path with the handle, the form to keep. */
interface Site {
  site: string;
  host: RegExp;
  path: RegExp;
  write: (handle: string, host: string) => string;
}

const handle = '[\\w.-]{1,80}';

/** The first that fits counts. A site of one word holds more than people: see `noPeople`. */
const sites: readonly Site[] = [
  { site: 'x', host: /^(?:mobile\.)?(?:twitter|x)\.com$/, path: /^\/@?(\w{1,15})$/, write: (name) => `x.com/${name}` },
  { site: 'github', host: /^github\.com$/, path: /^\/([\w-]{1,39})$/, write: (name) => `github.com/${name}` },
  { site: 'gitlab', host: /^gitlab\.com$/, path: new RegExp(`^/(${handle})$`), write: (name) => `gitlab.com/${name}` },
  {
    site: 'linkedin',
    host: /^(?:[a-z]{2}\.)?linkedin\.com$/,
    path: /^\/in\/([^/]{2,100})(?:\/[a-z]{2})?$/,
    write: (name) => `www.linkedin.com/in/${name}`,
  },
  {
    site: 'meetup',
    host: /^meetup\.com$/,
    path: /^(?:\/[\w-]+){0,2}\/(?:members|profile)\/(\d{2,12})$/,
    write: (name) => `www.meetup.com/members/${name}`,
  },
  {
    site: 'bluesky',
    host: /^bsky\.app$/,
    path: new RegExp(`^/profile/(${handle})$`),
    write: (name) => `bsky.app/profile/${name}`,
  },
  {
    site: 'medium',
    host: /^medium\.com$/,
    path: new RegExp(`^/@(${handle})$`),
    write: (name) => `medium.com/@${name}`,
  },
  {
    site: 'speakerdeck',
    host: /^speakerdeck\.com$/,
    path: new RegExp(`^/(${handle})$`),
    write: (name) => `speakerdeck.com/${name}`,
  },
  {
    site: 'sessionize',
    host: /^sessionize\.com$/,
    path: new RegExp(`^/(${handle})$`),
    write: (name) => `sessionize.com/${name}`,
  },
  {
    site: 'mastodon',
    host: /^(?!(?:youtube|tiktok|threads|instagram|hackmd|dev|qiita|zenn)\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/,
    path: /^\/@(\w{1,30})$/,
    write: (name, host) => `${host}/@${name}`,
  },
];

/** First parts of paths on these sites that are no person. */
const noPeople = new Set(
  `about account blog contact events explore features hashtag help home i intent join jobs login marketplace orgs pricing
   privacy search settings share signup sponsors status topics trending users`.split(/\s+/),
);

/** Reads the address of a person's page on a site that is known; null for any other address. */
export function readProfileAddress(address: string): ProfileAddress | null {
  const url = parse(address);
  if (!url) return null;
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  for (const { site, host: hosts, path: paths, write } of sites) {
    const name = hosts.test(host) ? paths.exec(path)?.[1]?.toLowerCase() : undefined;
    if (name !== undefined && !noPeople.has(name)) return { site, handle: name, url: `https://${write(name, host)}` };
  }
  return null;
}

/** The address of a site of a person's own, in one form; null for what is none, or lies deep within another site. */
export function readHomeAddress(address: string): string | null {
  const url = parse(address);
  if (!url || readProfileAddress(address) || sites.some((one) => one.host.test(bare(url)) && one.site !== 'mastodon')) {
    return null;
  }
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  if (!/^(?:\/~?[\w-]+)?$/.test(path) || url.search !== '') return null;
  return `https://${url.hostname.toLowerCase()}${path}`;
}

/** Name of the site on which the address is a person's page; `web` for a site of their own. */
export function siteOf(address: string): string {
  return readProfileAddress(address)?.site ?? 'web';
}

function bare(url: URL): string {
  return url.hostname.toLowerCase().replace(/^www\./, '');
}

function parse(address: string): URL | null {
  const whole = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  return url.username === '' && url.hostname.includes('.') ? url : null;
}
