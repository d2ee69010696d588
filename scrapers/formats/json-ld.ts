import type { AttendanceMode, EventStatus, VenueRecord } from '../source.js';
import { findElements, type HtmlElement, textOfScript } from './html-tree.js';
import { listOf, numberField, type Shape, shapeField, textField } from './loose-fields.js';
import { readPlace } from './place.js';

/** All that a page's ld+json blocks hold. */
export interface JsonLd {
  /** Every object of every block, also those inside `@graph`, lists and `itemListElement`. */
  nodes: Shape[];
  /** A sentence for each block that is no JSON. */
  problems: string[];
}

/** schema.org's Event in our words: https://schema.org/Event and its subtypes. */
export interface JsonLdEvent {
  name: string | null;
  url: string | null;
  /** As written: plain, HTML or Markdown. */
  description: string | null;
  startDate: string | null;
  endDate: string | null;
  status: EventStatus;
  attendance: AttendanceMode | null;
  venue: VenueRecord | null;
  onlineUrl: string | null;
  language: string | null;
  organizers: JsonLdOrganization[];
  sponsors: string[];
}

/** A party that organises. `person` is true for schema.org Person. */
export interface JsonLdOrganization {
  name: string;
  url: string | null;
  person: boolean;
}

/** Reads the ld+json blocks of a page. A block that is broken does not stop the others. */
export function readJsonLd(root: HtmlElement): JsonLd {
  const nodes: Shape[] = [];
  const problems: string[] = [];
  const scripts = findElements(
    root,
    ({ tag, attributes }) => tag === 'script' && /^\s*application\/ld\+json\b/i.test(attributes.get('type') ?? ''),
  );
  for (const [i, script] of scripts.entries()) {
    const parsed = parseBlock(textOfScript(script));
    if (parsed === undefined) problems.push(`ld+json block ${i + 1} is no JSON`);
    else collect(parsed, nodes, 0);
  }
  return { nodes, problems };
}

/** The block as JSON; undefined where it is none. Raw line breaks inside its texts are a common fault and forgiven. */
function parseBlock(text: string): unknown {
  const opened = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  const ended = opened.trimEnd().replace(/;$/, '').trimEnd();
  const closed = ended.replace(/(?:-->|\/\/\s*\]\]>|\]\]>)$/, '');
  const json = closed === ended ? opened : closed;
  for (const candidate of [json, json.replace(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or undefined: a broken block is reported by the caller.
    }
  }
  return undefined;
}

function collect(value: unknown, into: Shape[], depth: number): void {
  if (depth > 8) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Shape;
  if (node['@type'] !== undefined) into.push(node);
  for (const key of ['@graph', 'itemListElement', 'item', 'mainEntity', 'event', 'events', 'subEvent']) {
    // A part of an event is no event of its own here: its parent's text speaks of it.
    if (key === 'subEvent' && isEvent(node)) continue;
    if (node[key] !== undefined) collect(node[key], into, depth + 1);
  }
}

/** The names of a node's types, without `schema:` or `https://schema.org/`. */
export function typesOf(node: Shape): string[] {
  return listOf(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** Whether a node is an Event or one of its subtypes (BusinessEvent, EducationEvent, …; Hackathon, CourseInstance). */
export function isEvent(node: Shape): boolean {
  return typesOf(node).some((type) => /Event$/.test(type) || type === 'Hackathon' || type === 'CourseInstance');
}

/** The events among a page's nodes. One that is stated twice, by the same name and start, is given once. */
export function findEvents({ nodes }: JsonLd): JsonLdEvent[] {
  const events = new Map<string, JsonLdEvent>();
  for (const node of nodes) {
    if (!isEvent(node)) continue;
    const event = readEvent(node);
    const key = `${event.name} ${event.startDate} ${event.url}`;
    const known = events.get(key);
    if (!known || (event.description?.length ?? 0) > (known.description?.length ?? 0)) events.set(key, event);
  }
  return [...events.values()];
}

function readEvent(node: Shape): JsonLdEvent {
  const places = listOf(node.location);
  const virtual = places.find((place) => isShape(place) && typesOf(place).includes('VirtualLocation')) as
    | Shape
    | undefined;
  const physical = places.find((place) => place !== virtual);
  const parties = [...listOf(node.organizer), ...listOf(node.organiser)].flatMap(readParty);
  return {
    name: textField(node, 'name') ?? textField(node, 'headline'),
    url: textField(node, 'url') ?? webId(node),
    description: textField(node, 'description'),
    startDate: textField(node, 'startDate'),
    endDate: textField(node, 'endDate'),
    status: readStatus(textField(node, 'eventStatus')),
    attendance:
      readAttendance(textField(node, 'eventAttendanceMode')) ?? (virtual ? (physical ? 'mixed' : 'online') : null),
    venue: physical ? readVenue(physical) : null,
    onlineUrl: virtual ? textField(virtual, 'url') : null,
    language: textField(node, 'inLanguage') ?? textField(shapeField(node, 'inLanguage'), 'alternateName'),
    organizers: parties,
    sponsors: [...listOf(node.sponsor), ...listOf(node.funder)].flatMap(readParty).map(({ name }) => name),
  };
}

function webId(node: Shape): string | null {
  const id = textField(node, '@id');
  return id && /^https?:/i.test(id) ? id : null;
}

function readStatus(status: string | null): EventStatus {
  const word = status?.toLowerCase() ?? '';
  if (word.includes('cancel')) return 'cancelled';
  if (word.includes('postponed')) return 'postponed';
  return word.includes('rescheduled') ? 'rescheduled' : 'scheduled';
}

function readAttendance(mode: string | null): AttendanceMode | null {
  const match = /(offline|online|mixed)/i.exec(mode ?? '');
  return match ? ((match[1] as string).toLowerCase() as AttendanceMode) : null;
}

function readVenue(place: unknown): VenueRecord | null {
  if (typeof place === 'string') return readPlace({ name: place });
  if (!isShape(place)) return null;
  const address = place.address;
  const geo = shapeField(place, 'geo');
  if (typeof address === 'string') return readPlace({ name: textField(place, 'name'), address, ...readGeo(geo) });
  const postal = isShape(address) ? address : null;
  return readPlace({
    name: textField(place, 'name'),
    address: textField(postal, 'streetAddress'),
    city: textField(postal, 'addressLocality'),
    region: textField(postal, 'addressRegion'),
    country: textField(postal, 'addressCountry') ?? textField(shapeField(postal, 'addressCountry'), 'name'),
    ...readGeo(geo),
  });
}

function readGeo(geo: Shape | null): { latitude: number | null; longitude: number | null } {
  return { latitude: numberField(geo, 'latitude'), longitude: numberField(geo, 'longitude') };
}

function readParty(party: unknown): JsonLdOrganization[] {
  if (typeof party === 'string')
    return party.trim() && !/^https?:/.test(party) ? [{ name: party.trim(), url: null, person: false }] : [];
  if (!isShape(party)) return [];
  const name = textField(party, 'name');
  return name ? [{ name, url: textField(party, 'url'), person: typesOf(party).includes('Person') }] : [];
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
