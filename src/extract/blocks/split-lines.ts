import { foldWords, labels, talkWords } from '../locales/index.js';
import { findTimes } from './clock-time.js';

/** A stretch of the body. `joint` is true where it was cut out of a longer line. */
export interface SourceLine {
  start: number;
  end: number;
  joint: boolean;
}

/** Lines longer than this are looked into for the breaks that they have lost. */
const longLine = 110;
/** Shorter ones only for the labels of a talk: "Speaker: … Topic: …". */
const shortestBroken = 24;
/** In shorter ones a sentence must have ended before: "Live demo: …" is whole. */
const shortLine = 50;
/** Lines longer than this are cut at spaces, so that no later step meets a line without bounds. */
const longestLine = 6000;

/**
 * The lines of a body. Where a text has lost its line breaks (a whole agenda in one line), they are put back before
 * bullets, times, numbered talks and labels, and at double spaces.
 */
export function splitLines(body: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  while (start <= body.length) {
    const found = body.indexOf('\n', start);
    const end = found < 0 ? body.length : found;
    const stop = end > start && body.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (stop - start > shortestBroken && !(stop - start < longestLine && body.slice(start, start + 4).includes('|')))
      splitLong(body, start, stop, lines);
    else lines.push({ start, end: stop, joint: false });
    if (found < 0) break;
    start = found + 1;
  }
  return lines;
}

function splitLong(body: string, start: number, end: number, lines: SourceLine[]): void {
  let first = true;
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + longestLine);
    if (to < end) {
      const space = body.lastIndexOf(' ', to);
      if (space > from + longestLine / 2) to = space;
    }
    let at = from;
    for (const cut of findBreaks(body.slice(from, to))) {
      if (from + cut <= at) continue;
      lines.push({ start: at, end: from + cut, joint: !first });
      first = false;
      at = from + cut;
    }
    lines.push({ start: at, end: to, joint: !first });
    first = false;
    from = to;
  }
}

const bullet =
  /\s[•●▪◦■★►▶·]\s?(?=\S)|(?<=\S)[•●▪■►▶]\s?(?=\S)|(?<=\s{2})[-*]\s(?=\S)|(?<=[.:!?)\w])\s[-*]\s(?=['‘“"«])/gu;
const gap = /(?<!\s)\s{2,}(?=\S)/g;

/** Offsets inside a long line at which a line was meant to begin. */
function findBreaks(line: string): number[] {
  const breaks = new Set<number>();
  const isSentence = (at: number) => line.length > shortLine || /[.!?;|)]\s?$/.test(line.slice(0, at));
  for (const at of findLabels(line)) if (isSentence(at)) breaks.add(at);
  if (line.length <= longLine) return listBreaks(line, breaks);
  for (const found of line.matchAll(bullet)) breaks.add(found.index + (/^\s/.test(found[0]) ? 1 : 0));
  for (const found of line.matchAll(gap))
    if (line.length > 180 && !/[:：]$/.test(line.slice(0, found.index))) breaks.add(found.index + found[0].length);
  const times = findTimes(line);
  if (times.length >= 2) for (const time of times) breaks.add(time);
  for (const at of findNumbers(line)) breaks.add(at);
  for (const at of findDashes(line)) breaks.add(at);
  return listBreaks(line, breaks);
}

/** In order, without those before the first word. */
function listBreaks(line: string, breaks: ReadonlySet<number>): number[] {
  const words = /^[\s>]*(?:#{1,6}|[-*+•]|\d{1,2}[.)])?\s*(?:\*\*|__)?/u.exec(line)?.[0].length ?? 0;
  return [...breaks].filter((at) => at > words).sort((a, b) => a - b);
}

const closeKinds = new Set(['title', 'speaker', 'abstract', 'bio']);
const beforeColon = /[:：]/g;
const labelStart = /(?:^|[\s.!?)\]])((?:\p{L}[\p{L}'’]*\s){0,3}\p{L}[\p{L}'’]*\s?(?:n[.°º]\s?)?[#]?\d{0,2})\s?$/u;

/** "… Speaker: …", "… Talk 2: …": a label in the middle of a line, told by its capital. */
function findLabels(line: string): number[] {
  const found: number[] = [];
  for (const colon of line.matchAll(beforeColon)) {
    const before = line.slice(Math.max(0, colon.index - 45), colon.index);
    const words = labelStart.exec(before)?.[1];
    if (!words) continue;
    const parts = words.split(' ');
    for (let drop = 0; drop < parts.length; drop++) {
      const phrase = parts.slice(drop).join(' ');
      if (!/^\p{Lu}/u.test(phrase)) continue;
      // "About the topic: …" is one label.
      if (/^(?:about|of|the|our|this|your)$/iu.test(parts[drop - 1] ?? '')) continue;
      const folded = foldWords(phrase.replace(/\d+/g, ' '));
      const kind = labels.get(folded);
      if (
        talkWords.has(folded) ||
        (kind && line.length <= longLine
          ? closeKinds.has(kind)
          : kind && kind !== 'detail' && (kind !== 'logistics' || found.length > 0 || line.length > 300))
      ) {
        found.push(
          colon.index -
            words.length +
            parts.slice(0, drop).join(' ').length +
            (drop > 0 ? 1 : 0) -
            (before.endsWith(' ') ? 1 : 0),
        );
        break;
      }
    }
  }
  return found;
}

/** "Agenda … - Title - Title": dashes behind the word for a programme begin its items. */
function findDashes(line: string): number[] {
  const head = /\b(?:agenda|programme?|talks|topics)\b[^-–:.]{0,20}\s(?=[-–]\s)/iu.exec(line);
  if (!head) return [];
  const from = head.index + head[0].length - 1;
  const stop = /[.!?]\s\p{Lu}/u.exec(line.slice(from));
  const part = line.slice(from, stop ? from + stop.index : line.length);
  const dashes = [...part.matchAll(/(?<=\s)[-–]\s/gu)].map((match) => from + match.index);
  return dashes.length >= 2 ? dashes : [];
}

const numberedTalk =
  /(?<=\S)\s?\b((?:Talk|Topic|Session|Presentation|Speaker|Vortrag|Charla|Palestra|Présentation|Sujet)\s(?:n[.°º]\s?)?#?\d{1,2})\s?[-–—]\s/gu;
const numberedItem = /(?<=[\s\p{L}])([1-9])[.)]\s?(?=\p{Lu})/gu;

/** "Talk 1 - … Talk 2 - …", "1. … 2. …": numbers that count up inside one line. */
function findNumbers(line: string): number[] {
  const found = [...line.matchAll(numberedTalk)].map((match) => match.index + (/^\s/.test(match[0]) ? 1 : 0));
  const items = [...line.matchAll(numberedItem)];
  let expected = 1;
  const counted: number[] = [];
  for (const item of items) {
    if (Number(item[1]) !== expected) continue;
    counted.push(item.index);
    expected++;
  }
  return counted.length >= 2 ? [...found, ...counted] : found;
}
