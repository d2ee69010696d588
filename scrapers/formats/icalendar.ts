import ICAL from 'ical.js';

/** A property of a calendar or an event: RFC 5545, section 3.1. */
export interface CalendarProperty {
  /** In small letters. */
  name: string;
  /** Parameters by name in small letters. */
  parameters: Record<string, string>;
  /** Unescaped. Times are ISO 8601 (`2024-05-14T18:30:00`, with Z where in UTC); a list of numbers for GEO. */
  value: string | number[];
}

/** One VEVENT. */
export interface CalendarEvent {
  /** Its place in the file, from 1. */
  position: number;
  properties: CalendarProperty[];
}

/** A calendar's own properties and its events. */
export interface Calendar {
  properties: CalendarProperty[];
  events: CalendarEvent[];
  /** What could not be read, with the position of the event. */
  problems: { position: number; message: string }[];
}

/** More of it before the colon than this is no property that a calendar writes: parameters are read in n² there. */
const longestHead = 2000;

/**
 * Reads iCalendar text (RFC 5545). Each VEVENT is read by itself, so that a broken one costs only itself.
 * Recurrence rules are parsed but never expanded: a hostile rule would keep any expander busy for ever.
 * @returns null where the text is no calendar.
 */
export function readCalendar(text: string): Calendar | null {
  const lines = unfold(text);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!/^BEGIN:VCALENDAR\s*$/i.test(lines[first] ?? '')) return null;
  const calendar: Calendar = { properties: [], events: [], problems: [] };
  const own: string[] = [];
  let event: string[] | null = null;
  let nested = 0;
  let position = 0;
  for (const line of lines) {
    const [, edge, component] = /^(BEGIN|END):([\w-]+)\s*$/i.exec(line) ?? [];
    const isEvent = component?.toUpperCase() === 'VEVENT';
    if (event) {
      if (edge?.toUpperCase() === 'END' && isEvent) {
        readEvent(event, position, calendar);
        event = null;
      } else if (isEvent) {
        calendar.problems.push({ position, message: 'It has no end.' });
        event = [];
        position += 1;
      } else if (edge) nested += edge.toUpperCase() === 'BEGIN' ? 1 : -1;
      else if (nested <= 0) event.push(line);
    } else if (edge?.toUpperCase() === 'BEGIN' && isEvent) {
      event = [];
      nested = 0;
      position += 1;
    } else if (edge && component?.toUpperCase() !== 'VCALENDAR') nested += edge.toUpperCase() === 'BEGIN' ? 1 : -1;
    else if (!edge && nested <= 0) own.push(line);
  }
  if (event) calendar.problems.push({ position, message: 'The file ends inside of it.' });
  for (const line of own) {
    const property = parseLines([line], 'VCALENDAR');
    if (Array.isArray(property)) calendar.properties.push(...property);
  }
  return calendar;
}

function readEvent(lines: string[], position: number, into: Calendar): void {
  let properties = parseLines(lines, 'VEVENT');
  if (typeof properties === 'string') {
    const message = properties;
    // One line that cannot be read (an odd rule, a stray text) must not cost the event: the others are kept.
    const kept = lines.map((line) => parseLines([line], 'VEVENT')).filter((line) => Array.isArray(line));
    properties = kept.flat();
    into.problems.push({ position, message: `A line could not be read (${message}).` });
  }
  into.events.push({ position, properties });
}

/** The properties on some unfolded lines, or the reason why they cannot be read. */
function parseLines(lines: string[], component: string): CalendarProperty[] | string {
  const sane = lines.filter(
    (line) => line.trim() !== '' && (/^(?:[^":]|"[^"]*")*/.exec(line)?.[0].length ?? 0) < longestHead,
  );
  try {
    const [, properties] = ICAL.parse(`BEGIN:${component}\r\n${sane.join('\r\n')}\r\nEND:${component}`) as [
      string,
      unknown[][],
    ];
    return properties.map(readProperty);
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** jCal (RFC 7265): `[name, parameters, type, value…]`. */
function readProperty(property: unknown[]): CalendarProperty {
  const [name, parameters, , ...values] = property;
  const value = values[0];
  return {
    name: String(name).toLowerCase(),
    parameters: Object.fromEntries(
      Object.entries((parameters ?? {}) as Record<string, unknown>).map(([key, of]) => [
        key,
        Array.isArray(of) ? of.join(',') : String(of),
      ]),
    ),
    value: Array.isArray(value) ? value.map(Number) : typeof value === 'string' ? value : JSON.stringify(value ?? ''),
  };
}

/** RFC 5545, section 3.1: a line break followed by a space or tab is none. It may stand inside a word. */
function unfold(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

/** The value of an event's first property of that name as text, or null. */
export function calendarText(properties: CalendarProperty[], name: string): string | null {
  const value = properties.find((property) => property.name === name)?.value;
  return typeof value === 'string' ? value.trim() || null : null;
}
