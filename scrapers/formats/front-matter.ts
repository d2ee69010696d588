import { parse } from 'yaml';
import { asShape, type Shape } from './loose-fields.js';

/** A post in two: what its head states, and its words. */
export interface FrontMatter {
  /** The head's fields as written, or null where there is none. Nothing of them is checked yet. */
  data: Shape | null;
  /** The text after the head. */
  body: string;
  /** Why a head that is there could not be read; the body is then the whole text. */
  problem: string | null;
}

/** A head of more than this is none. */
const longestHead = 200_000;

/**
 * Takes the head off a post. Five shapes are known: YAML between `---` (Jekyll, Hugo, Astro, Eleventy), TOML between
 * `+++` (Hugo, Zola), `Title: …` lines up to the first blank one (Pelican, MultiMarkdown), and a file that is a YAML
 * record or an event in JSON as a whole (event files of community sites).
 */
export function readFrontMatter(text: string): FrontMatter {
  const trimmed = text.replace(/^\ufeff?\s*\n/, '').replace(/^\ufeff/, '');
  return (
    readFenced(trimmed, /^---[ \t]*\r?\n/, /^(?:---|\.\.\.)[ \t]*$/m, readYaml) ??
    readFenced(trimmed, /^\+\+\+[ \t]*\r?\n/, /^\+\+\+[ \t]*$/m, readToml) ??
    readRecord(trimmed) ??
    readHeaderLines(trimmed) ?? { data: null, body: trimmed, problem: null }
  );
}

function readFenced(
  text: string,
  open: RegExp,
  close: RegExp,
  read: (head: string) => Shape | string,
): FrontMatter | null {
  const start = open.exec(text)?.[0].length;
  if (start === undefined) return null;
  const rest = text.slice(start);
  const end = close.exec(rest.slice(0, longestHead));
  if (!end) return null;
  const body = rest.slice(end.index + end[0].length).replace(/^\r?\n/, '');
  const data = read(rest.slice(0, end.index));
  if (typeof data === 'string') return { data: null, body, problem: data };
  return { data, body, problem: null };
}

/** The YAML map, or the reason why it is none. Aliases are limited, so that a few lines cannot grow to gigabytes. */
function readYaml(head: string): Shape | string {
  try {
    return asShape(parse(head, { maxAliasCount: 50, logLevel: 'error' })) ?? {};
  } catch (thrown) {
    return `The front matter is no YAML: ${(thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0]}`;
  }
}

/** TOML's plain part: keys with texts, numbers, booleans, dates and lists on one line, in tables and lists of tables. */
function readToml(head: string): Shape {
  const data: Shape = {};
  let table = data;
  for (const line of head.split(/\r?\n/)) {
    const record = /^\s*\[\[([\w.-]+)\]\]\s*$/.exec(line)?.[1];
    if (record) {
      const list = Array.isArray(data[record]) ? data[record] : [];
      table = {};
      data[record] = [...list, table];
      continue;
    }
    const heading = /^\s*\[([\w.-]+)\]\s*$/.exec(line)?.[1];
    if (heading) {
      table = {};
      data[heading] = table;
      continue;
    }
    const [begin, key] = /^\s*["']?([\w-]+)["']?\s*=/.exec(line) ?? [];
    if (begin && key) table[key] = readTomlValue(line.slice(begin.length).trim());
  }
  return data;
}

function readTomlValue(value: string): unknown {
  const text = /^"((?:[^"\\]|\\.)*)"|^'([^']*)'/.exec(value);
  if (text) return text[1]?.replace(/\\(.)/g, '$1') ?? text[2];
  if (value.startsWith('[')) return [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map((item) => item[1] ?? item[2]);
  return value.split(/\s#/)[0]?.trimEnd();
}

/** A file that is one YAML map. It must hold a list of talks, so that a post that begins with "Note: …" is none. */
function readRecord(text: string): FrontMatter | null {
  if (text.length > longestHead) return null;
  const list = readList(text);
  if (list) return splitWords(list);
  const isJson = /^\s*\{\s*"/.test(text);
  if (!isJson && !/^["']?[\w-]+["']?:(?:\s|$)/.test(text)) return null;
  if (!isJson && !/^(talks|sessions|presentations|workshops|speakers|schedule|agenda):[ \t]*(#.*)?$/m.test(text))
    return null;
  const data = readYaml(text);
  if (typeof data === 'string' || (isJson && !tellsOfEvent(data))) return null;
  return splitWords(data);
}

/** A record's fields, and apart from them its words. */
function splitWords(data: Shape): FrontMatter {
  const { description, body, ...fields } = data;
  const words = [description, body].filter((part) => typeof part === 'string').join('\n\n');
  return { data: fields, body: words, problem: null };
}

/** A file that is a list: of one event, or of the talks of one; null for any other text. */
function readList(text: string): Shape | null {
  if (!/^\s*(?:\[\s*\{\s*"|-\s+["']?\w[\w-]*["']?:(?:\s|$))/.test(text)) return null;
  let list: unknown;
  try {
    list = parse(text, { maxAliasCount: 50, logLevel: 'error' });
  } catch {
    return null;
  }
  const records = Array.isArray(list) ? list.map(asShape) : [];
  const has = (record: Shape | null, names: readonly string[]) =>
    names.some((name) => typeof record?.[name] === 'string');
  const [only] = records;
  if (records.length === 1 && only && tellsOfEvent(only) && has(only, ['date', 'start', 'time'])) return only;
  const areTalks = records.every(
    (talk) =>
      has(talk, ['title', 'topic', 'talk']) && has(talk, ['speaker', 'name', 'presenter', 'author', 'speakers']),
  );
  return records.length > 0 && areTalks ? { talks: records } : null;
}

/** JSON is written for many ends; an event's has talks with titles, or a name, and words or a programme. */
function tellsOfEvent(data: Shape): boolean {
  const has = (names: readonly string[]) => names.some((name) => data[name] !== undefined && data[name] !== null);
  const talks = [data.talks, data.sessions, data.presentations, data.workshops].find(Array.isArray);
  if (talks?.some((talk) => typeof asShape(talk)?.title === 'string')) return true;
  if (has(['title', 'name']) && has(['date', 'start', 'time']) && Array.isArray(data.speakers)) return true;
  return (
    has(['title', 'name']) && has(['description', 'body', 'talks', 'sessions', 'presentations', 'schedule', 'agenda'])
  );
}

/** `Title: …` and its followers up to a blank line. The first line must be the title, else it may be anything. */
function readHeaderLines(text: string): FrontMatter | null {
  if (!/^title:[ \t]*\S/i.test(text)) return null;
  const [head, rest] = splitOnce(text, /\r?\n[ \t]*\r?\n/);
  const data: Shape = {};
  for (const line of head.split(/\r?\n/)) {
    const [, key, value] = /^([A-Za-z][\w -]{0,30}):(.*)$/.exec(line) ?? [];
    if (!key || value === undefined) return null;
    data[key.toLowerCase()] = value.trim();
  }
  return { data, body: rest, problem: null };
}

function splitOnce(text: string, at: RegExp): [string, string] {
  const match = at.exec(text.slice(0, longestHead));
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, ''];
}
