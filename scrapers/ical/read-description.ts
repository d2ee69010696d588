import { foldName } from '../../src/base/index.js';
import { htmlToMarkdown } from '../formats/html-to-markdown.js';
import { type CalendarProperty, calendarText } from '../formats/icalendar.js';
import { readRichText } from '../formats/rich-text.js';
import type { EventText } from '../source.js';

/** Weekdays in the languages of Meetup's feeds, for the line of the time that stands before the words. */
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b.{0,80}\d/i;

/**
 * The words of an event, from X-ALT-DESC (Outlook's HTML) or DESCRIPTION, which may hold plain text, Markdown or HTML.
 * In Meetup's feeds the name of the group and the time stand before them and `Details: <address>` after; both go.
 * The feeds of 2013 cut the words with dots: then they are not complete.
 */
export function readDescription(
  properties: CalendarProperty[],
  { fromMeetup, group }: { fromMeetup: boolean; group: string | null },
): { text: EventText; complete: boolean } {
  const alternative = properties.find(
    ({ name, parameters }) => name === 'x-alt-desc' && /html/i.test(parameters.fmttype ?? ''),
  );
  const html = typeof alternative?.value === 'string' ? alternative.value : null;
  if (html) return { text: { format: 'markdown', body: htmlToMarkdown(unescapeText(html)) }, complete: true };
  const written = calendarText(properties, 'description');
  if (!written) return { text: { format: 'text', body: '' }, complete: false };
  const { words, complete } = fromMeetup
    ? withoutFrame(written, group)
    : { words: written, complete: !endsCut(written) };
  return { text: readRichText(words), complete };
}

function withoutFrame(text: string, group: string | null): { words: string; complete: boolean } {
  const lines = text.split('\n');
  if (group && foldName(lines[0] ?? '') === foldName(group)) lines.shift();
  if (lines[0] !== undefined && weekday.test(lines[0].trim())) lines.shift();
  while (lines.length > 0 && lines[lines.length - 1]?.trim() === '') lines.pop();
  if (/^(details|détails|detalles): https?:\/\/\S+$/i.test(lines[lines.length - 1]?.trim() ?? '')) lines.pop();
  const words = lines.join('\n').trim();
  return { words, complete: !endsCut(words) };
}

const endsCut = (text: string) => /(\.{3}|…)$/.test(text.trim());

/** X-ALT-DESC is no property that parsers know as text, so its escapes are still in it (RFC 5545, section 3.3.11). */
function unescapeText(text: string): string {
  return text.replace(/\\([nN,;\\])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
