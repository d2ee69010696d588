import { isPlayerAddress, readHref } from './html-links.js';
import { tidyText } from './tidy-text.js';

/** `[name]: address "title"` on a line of its own. */
const definition = /^ {0,3}\[([^\]\n^]{1,200})\]:[ \t]*(\S+)(?:[ \t]+["'(][^\n]*["')])?$/;
const escaped = /\\([!-/:-@[-`{-~])/g;
/** `<a href="address">words</a>` without further tags or brackets. */
const anchor =
  /<a\b[^<>]{0,300}?\bhref=["']((?:https?:)?\/\/[^"'\s<>()]{1,500})["'][^<>]{0,500}>(?=\s{0,5}[^\s<])([^<>[\]]{1,300})<\/a>/gi;
/** Bold words and headings written in HTML. */
const bold = /<(strong|b)>\s{0,20}(?=[^\s<>*])([^<>\n*]{1,300}?)[ \t]{0,20}<\/\1>/gi;
const heading = /<h([1-6])\b[^<>]{0,200}>([^<>\n]{1,300})<\/h\1>/gi;
/** "[@Ana Lima](…)": a full name is no handle. */
const atName = /(?<=[[(_*])@(\p{Lu}[\p{L}'’-]{1,30}\s\p{Lu}[\p{L}'’-]{1,30}[\])_*])/gu;
const inlineTag = /<\/?(?:a|b|big|center|div|em|figure|font|i|iframe|img|p|section|small|span|strong|u)\b[^<>]*>/gi;

/**
 * Markdown that people or sites wrote, as the extractor reads it: comments gone, backslashes before punctuation
 * gone (Meetup escapes every hyphen and bracket), links by reference written out, inline HTML without its tags,
 * pictures without an address, spaces and line ends plain. Code between fences stays as it is.
 */
export function tidyMarkdown(markdown: string): string {
  const text = tidyText(dropComments(markdown));
  const { body, addresses } = takeDefinitions(text);
  const parts = body.split(/^([ \t]*(?:```|~~~)[^\n]*)$/m);
  let inCode = false;
  const tidied = parts.map((part, i) => {
    if (i % 2 === 1) {
      inCode = !inCode;
      return part;
    }
    return inCode ? part : tidyProse(part, addresses);
  });
  return tidyText(tidied.join(''));
}

function tidyProse(text: string, addresses: Map<string, string>): string {
  return writeLinks(text, addresses)
    .replace(/<iframe\b([^<>]{0,3000})>/gi, (_, attributes: string) => playerOf(attributes))
    .replace(/(\]\([^\s()<>]{1,2000}) "[^"\n]{0,300}"\)/g, '$1)')
    .replace(
      /\[!\[((?:[^\]\n!]|!(?!\[)){0,300})\]\([^()\s]{0,2000}\)\](?=\(https?:)/g,
      (_, words: string) => `[${words.trim() || 'Link'}]`,
    )
    .replace(
      /!\[(?:[^\]\n!]|!(?!\[)){0,300}\]\([^()\n]{0,2000}(?:\([^()\n]{0,300}\)[^()\n]{0,300})?\)(?:\{[^{}\n]{0,200}\})?/g,
      '',
    )
    .replace(/\[[ \t]*\]\([^()\n]{0,2000}\)/g, '')
    .replace(/<br\s*\/?>[ \t]*\n?/gi, '\n')
    .replace(anchor, writeAnchor)
    .replace(bold, '**$2**')
    .replace(/<li\b[^<>]{0,200}>/gi, '\n- ')
    .replace(inlineTag, '')
    .replace(heading, (_, level: string, words: string) => `\n${'#'.repeat(Number(level))} ${words.trim()}\n`)
    .replace(/<(https?:\/\/[^\s<>]+)>/g, '$1')
    .replace(atName, '$1')
    .replace(escaped, '$1')
    .replace(/^[ \t]*\|[| \t]*$/gm, '')
    .replace(/(?<!\*)\*{4}(?!\*)/g, '');
}

/** An anchor as a link, with the spaces of its words around it. */
function writeAnchor(_whole: string, address: string, words: string): string {
  const before = words.slice(0, words.length - words.trimStart().length);
  const after = words.slice(words.trimEnd().length);
  return `${before}[${words.trim()}](${address.replace(/^\/\//, 'https://')})${after}`;
}

/** An embedded player's address on a line of its own; nothing for other frames. */
function playerOf(attributes: string): string {
  const address = readHref(/\bsrc=["']([^"']+)["']/i.exec(attributes)?.[1] ?? '', null);
  return address && isPlayerAddress(address) ? `\n${address}\n` : '';
}

/** A text without its HTML comments; one that is never closed reaches to the end, as in a browser. */
export function dropComments(text: string): string {
  const parts = text.split('<!--');
  const kept = [parts[0] ?? ''];
  for (const part of parts.slice(1)) {
    const end = part.indexOf('-->');
    if (end >= 0) kept.push(part.slice(end + 3));
  }
  return kept.join('');
}

/** The text without its link definitions, and the address of each in small letters. */
function takeDefinitions(text: string): { body: string; addresses: Map<string, string> } {
  const addresses = new Map<string, string>();
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const match = line.length < 3000 ? definition.exec(line) : null;
    if (match) addresses.set((match[1] as string).toLowerCase(), (match[2] as string).replace(/^<|>$/g, ''));
    else kept.push(line);
  }
  return { body: kept.join('\n'), addresses };
}

/** `[words][name]` and `[words][]` with the address in their place. */
function writeLinks(text: string, addresses: Map<string, string>): string {
  if (addresses.size === 0) return text;
  return text.replace(/\[([^[\]]{1,500})\] ?\[([^[\]\n]{0,200})\]/g, (whole, words: string, name: string) => {
    const address = addresses.get((name || words).toLowerCase());
    return address ? `[${words}](${address})` : whole;
  });
}
