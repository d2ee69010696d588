/** Hosts whose embedded frames are recordings or slides. */
const players = [
  'youtube.com',
  'youtube-nocookie.com',
  'youtu.be',
  'vimeo.com',
  'speakerdeck.com',
  'slideshare.net',
  'docs.google.com',
  'media.ccc.de',
];

/**
 * The address of a link as it can stand in Markdown, or null where it leads nowhere outside of the page: anchors,
 * scripts, mail. A relative one needs the page's address.
 */
export function readHref(href: string, base: string | null): string | null {
  const text = href.trim();
  if (text === '' || text.startsWith('#') || text.length > 4000) return null;
  let address: URL;
  try {
    address = base ? new URL(text, base) : new URL(text.startsWith('//') ? `https:${text}` : text);
  } catch {
    return null;
  }
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  const written = /^https?:/i.test(text) ? text : address.href;
  return written.replace(/[\s()<>]/g, (character) => encodeMark[character] ?? '%20');
}

const encodeMark: Record<string, string> = { '(': '%28', ')': '%29', '<': '%3C', '>': '%3E' };

/** Whether an embedded frame's address is a recording or a deck of slides. */
export function isPlayerAddress(address: string): boolean {
  const { hostname } = new URL(address);
  return players.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
