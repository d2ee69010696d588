import type { Link } from './block.js';
import { isBesideText, longestAddress, longestLinkText, readLink } from './read-link.js';
import { isSpace, type Run } from './run.js';

export interface Inline {
  run: Run;
  links: Link[];
  strong: { from: number; to: number }[];
}

// biome-ignore format: a table
const entities: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', middot: '·',
};

const pictograph = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/u;
/** A digit in a box, which counts like a bullet: its digit is no word. */
const keycap = /[\d#*]\ufe0f?\u20e3/y;
const wordCharacter = /[\p{L}\p{N}]/u;
const bareAddress = /https?:\/\/[^\s<>"'`|\\^{}[\]]{1,1000}/y;

/**
 * Reads one stretch of source (a line, a cell) as clean text: escapes and entities are resolved; emphasis, tags,
 * images, pictographs and invisible characters are dropped; links give their words. Linear in its length.
 * @param markdown whether Markdown's marks are read; entities and tags are read in any text.
 */
export function readInline(body: string, start: number, end: number, markdown: boolean): Inline {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const links: Link[] = [];
  const strong: { from: number; to: number }[] = [];
  const openLinks: { closeAt: number; resumeAt: number; link: Link }[] = [];
  const openMarks = new Map<string, number>();
  let nextBracket = -2;
  let nextAngle = -2;
  /** Where the words of a link beside the text were left out last. */
  let leftOut = -1;
  /** Where a bracket of nothing but such links, or an address, was left out last. */
  let emptied = -1;

  const put = (character: string, from: number, to: number): void => {
    if (character.length === 1 && isSpace(character.charCodeAt(0))) {
      if (text === '' || text.endsWith(' ')) return;
      text += ' ';
      starts.push(from);
      ends.push(to);
      return;
    }
    for (let unit = 0; unit < character.length; unit++) {
      text += character.charAt(unit);
      starts.push(from);
      ends.push(to);
    }
  };

  let at = start;
  while (at < end) {
    const closing = openLinks[openLinks.length - 1];
    if (closing && at >= closing.closeAt) {
      openLinks.pop();
      closing.link.to = text.length;
      links.push(closing.link);
      at = closing.resumeAt;
      continue;
    }
    const character = body.charAt(at);
    const next = body.charAt(at + 1);
    if (markdown && character === '\\' && next !== '' && /[!-/:-@[-`{-~]/.test(next)) {
      put(next, at, at + 2);
      at += 2;
      continue;
    }
    if (character === '&') {
      const found = readEntity(body, at, end);
      if (found) {
        put(found.text, at, found.end);
        at = found.end;
        continue;
      }
    }
    if (character === '<') {
      if (nextAngle !== -1 && nextAngle < at) nextAngle = body.indexOf('>', at);
      if (nextAngle > at && nextAngle < end && /[a-z/]/i.test(next) && nextAngle - at < longestAddress) {
        const inside = body.slice(at + 1, nextAngle);
        if (/^https?:\/\/\S+$/.test(inside)) {
          links.push({ url: inside, start: at + 1, end: nextAngle, from: text.length, to: text.length });
          emptied = text.length;
        }
        at = nextAngle + 1;
        continue;
      }
    }
    if (markdown && (character === '[' || (character === '!' && next === '['))) {
      const open = character === '!' ? at + 1 : at;
      if (nextBracket !== -1 && nextBracket <= open) nextBracket = body.indexOf(']', open);
      const link = nextBracket > open && nextBracket - open <= longestLinkText ? readLink(body, open, end) : null;
      if (link && character === '!') {
        at = link.resumeAt;
        continue;
      }
      if (link && isBesideText(body.slice(open + 1, link.closeAt), link.url)) {
        put(' ', open, open + 1);
        leftOut = text.length;
        const words = body.slice(open + 1, link.closeAt);
        links.push({
          url: link.url,
          start: link.urlStart,
          end: link.urlEnd,
          from: text.length,
          to: text.length,
          words,
        });
        at = link.resumeAt;
        continue;
      }
      if (link && openLinks.length < 3) {
        openLinks.push({
          closeAt: link.closeAt,
          resumeAt: link.resumeAt,
          link: { url: link.url, start: link.urlStart, end: link.urlEnd, from: text.length, to: text.length },
        });
        at = open + 1;
        continue;
      }
    }
    if (markdown && (character === '*' || character === '_' || character === '`' || character === '~')) {
      let stop = at + 1;
      while (stop < end && body.charAt(stop) === character) stop++;
      const before = at > start ? body.charAt(at - 1) : ' ';
      const after = stop < end ? body.charAt(stop) : ' ';
      const insideWord = wordCharacter.test(before) && wordCharacter.test(after);
      const alone = isSpace(before.charCodeAt(0)) && isSpace(after.charCodeAt(0)) && stop - at === 1;
      const isMark = character === '~' ? stop - at === 2 : !alone && !(character === '_' && insideWord);
      if (isMark) {
        const opened = openMarks.get(character);
        if (opened === undefined) openMarks.set(character, text.length);
        else {
          openMarks.delete(character);
          if (character !== '~' && text.length > opened) strong.push({ from: opened, to: text.length });
        }
        at = stop;
        continue;
      }
    }
    if (leftOut >= 0 && (character === ')' || character === ']')) {
      const kept = beforeEmptyBracket(text, leftOut, character);
      leftOut = -1;
      if (kept !== null) {
        text = text.slice(0, kept);
        starts.length = kept;
        ends.length = kept;
        emptied = kept;
        at++;
        continue;
      }
    }
    if (character === 'h' && next === 't') {
      bareAddress.lastIndex = at;
      const found = bareAddress.exec(body);
      if (found) {
        const limit = closing ? Math.min(closing.closeAt, end) : end;
        let stop = Math.min(at + found[0].length, limit);
        while (stop > at && /[.,;:!?)*_]/.test(body.charAt(stop - 1))) stop--;
        const from = text.length;
        for (let i = at; i < stop; i++) put(body.charAt(i), i, i + 1);
        if (!closing) links.push({ url: body.slice(at, stop), start: at, end: stop, from, to: text.length });
        at = stop;
        continue;
      }
    }
    if (next === '\u20e3' || next === '\ufe0f') {
      keycap.lastIndex = at;
      const found = keycap.exec(body);
      if (found) {
        put(' ', at, at + found[0].length);
        at += found[0].length;
        continue;
      }
    }
    const point = body.codePointAt(at) as number;
    const width = point > 0xffff ? 2 : 1;
    if (point > 0x2000 && pictograph.test(String.fromCodePoint(point))) put(' ', at, at + width);
    else if (!isInvisible(point)) {
      if (width === 2) {
        put(body.charAt(at), at, at + 2);
        put(body.charAt(at + 1), at, at + 2);
      } else put(character, at, at + 1);
    }
    at += width;
  }
  for (const open of openLinks.reverse()) links.push({ ...open.link, to: text.length });
  const run = trimInline({ text, starts, ends }, links, strong);
  // "Ana Lima – ([@ana](…))": the dash led to what was left out.
  const dash = emptied >= 0 ? (/\s[–—|-]$/.exec(run.run.text)?.[0].length ?? 0) : 0;
  return dash > 0 && run.run.text.length <= emptied ? cutInline(run, run.run.text.length - dash) : run;
}

/** Length of the text before a bracket that held nothing but links beside the text; null where it held words. */
function beforeEmptyBracket(text: string, leftOut: number, close: string): number | null {
  const inside = /([([])[\s,;|/&·-]{0,20}$/.exec(text.slice(-30));
  if (!inside || inside[1] !== (close === ')' ? '(' : '[')) return null;
  const open = text.length - inside[0].length;
  return open < leftOut ? open : null;
}

function isInvisible(point: number): boolean {
  return (
    (point >= 0x200b && point <= 0x200f) || (point >= 0xfe00 && point <= 0xfe0f) || point === 0xfeff || point === 0xad
  );
}

/** The text is never long enough for white space at its end to need more than one step. */
function trimInline(run: Run, links: Link[], strong: { from: number; to: number }[]): Inline {
  const whole = { run, links, strong };
  return run.text.endsWith(' ') ? cutInline(whole, run.text.length - 1) : whole;
}

function cutInline({ run, links, strong }: Inline, length: number): Inline {
  const within = <T extends { from: number; to: number }>(range: T): T => ({
    ...range,
    from: Math.min(range.from, length),
    to: Math.min(range.to, length),
  });
  return {
    run: { text: run.text.slice(0, length), starts: run.starts.slice(0, length), ends: run.ends.slice(0, length) },
    links: links.map(within),
    strong: strong.map(within),
  };
}

function readEntity(body: string, at: number, end: number): { text: string; end: number } | null {
  const found = /^&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/i.exec(body.slice(at, Math.min(end, at + 12)));
  if (!found) return null;
  const code = found[1] ? Number(found[1]) : found[2] ? Number.parseInt(found[2], 16) : 0;
  const text = found[3]
    ? entities[found[3].toLowerCase()]
    : code > 31 && code < 0x110000
      ? safeCharacter(code)
      : undefined;
  return text === undefined ? null : { text, end: at + found[0].length };
}

function safeCharacter(code: number): string | undefined {
  return code >= 0xd800 && code <= 0xdfff ? undefined : String.fromCodePoint(code);
}
