import { TalkgraphError } from '../../src/base/index.js';
import { type ApolloState, type NextData, readNextData } from '../formats/apollo-state.js';
import { type HtmlElement, parseHtml } from '../formats/html-tree.js';
import { findEvents, type JsonLdEvent, readJsonLd } from '../formats/json-ld.js';
import { asShape, numberField, type Shape, shapeField, textField } from '../formats/loose-fields.js';
import {
  type MeetupAddress,
  meetupEventAddress,
  meetupGroupAddress,
  readMeetupAddress,
} from '../formats/meetup-address.js';
import { readPageMetadata } from '../formats/page-metadata.js';
import type { FurtherAddress, Page, Reading, ReadingProblem } from '../source.js';
import { type EventFacts, type GroupFacts, mergeFacts } from './event-facts.js';
import { fromGraphQl, groupFromGraphQl } from './from-graphql.js';
import { fromJsonLd } from './from-json-ld.js';
import { findEventLinks, fromMarkup } from './from-markup.js';
import { readEvents } from './read-events.js';

/** Links of an event in Apollo's state that are followed. */
const eventLinks = ['venue', 'venues', 'group', 'onlineVenue'] as const;

/** A page of Meetup's, taken apart. */
interface Parts {
  page: Page;
  root: HtmlElement;
  next: NextData | null;
  jsonLd: JsonLdEvent[];
  address: MeetupAddress | null;
}

/**
 * Reads a saved or live page of Meetup's: an event's, a group's, or a list of a group's events.
 * @throws TalkgraphError PAGE_UNREADABLE for a login or consent page and whatever else shows neither: an unreadable
 * page must never look like a group without events.
 */
export function readMeetupPage(page: Page): Reading {
  const root = parseHtml(page.body);
  const next = readNextData(root);
  const { canonical } = readPageMetadata(root, page.finalAddress);
  const address =
    [page.finalAddress, canonical, page.hints.url].map(readMeetupAddress).find((found) => found != null) ?? null;
  const parts: Parts = { page, root, next, jsonLd: findEvents(readJsonLd(root)), address };
  const eventId = address ? address.eventId : eventIdOf(parts);
  const reading = eventId ? readEventPage(parts, eventId) : readGroupPage(parts);
  if (reading) return reading;
  throw unreadable(page, root);
}

function eventIdOf({ next, jsonLd }: Parts): string | null {
  const stated = textField(next?.pageProps, 'eventId') ?? textField(shapeField(next?.pageProps, 'event'), 'id');
  return stated ?? (jsonLd.length === 1 ? (readMeetupAddress(jsonLd[0]?.url)?.eventId ?? null) : null);
}

function readEventPage({ page, root, next, jsonLd, address }: Parts, eventId: string): Reading | null {
  const inState =
    next?.state?.ofType('Event').filter((event) => textField(event, 'id')?.toLowerCase() === eventId.toLowerCase()) ??
    [];
  const inProps = shapeField(next?.pageProps, 'event');
  const inJsonLd = jsonLd.filter(
    ({ url }) => jsonLd.length === 1 || readMeetupAddress(url)?.eventId === eventId.toLowerCase(),
  );
  const markup = fromMarkup(root, address);
  const facts = mergeFacts([
    ...inState.map((event) => fromApollo(event, next?.state ?? null)),
    ...(inProps ? [fromGraphQl(inProps)] : []),
    ...inJsonLd.map(fromJsonLd),
    ...(markup ? [markup] : []),
  ]);
  if (!facts?.title && !facts?.description) return null;
  return { further: [], ...readEvents([{ ...facts, id: facts.id ?? eventId }], page) };
}

function fromApollo(event: Shape, state: ApolloState | null): EventFacts {
  return fromGraphQl(state ? state.expand(event, eventLinks) : event);
}

function readGroupPage(parts: Parts): Reading | null {
  const { page, root, next, jsonLd, address } = parts;
  const state = next?.state ?? null;
  const group = findGroup(state, address);
  const urlname = address?.urlname ?? group?.facts.urlname ?? null;
  const linked = findEventLinks(root, urlname);
  if (!group && jsonLd.length === 0 && linked.length === 0) return null;

  const lists = group && state ? state.fields(group.record, 'events') : [];
  const nodes = [...lists.flatMap(({ value }) => state?.nodes(value) ?? []), ...ownEvents(state, urlname)];
  const facts = gatherEvents([
    ...nodes.map((node) => ({ ...fromApollo(node, state), ...(group ? { group: group.facts } : {}) })),
    ...jsonLd.map((event) => withGroup(fromJsonLd(event), group?.facts ?? null)),
  ]).filter((fact) => urlname === null || fact.group?.urlname == null || fact.group.urlname === urlname);
  if (urlname === null && facts.length === 0) return null;
  const { events, problems } = readEvents(facts, page);
  return { events, further: findFurther(facts, linked, urlname, page), problems: [...problems, ...findGaps(lists)] };
}

/** The group whose page this is, from the state. */
function findGroup(
  state: ApolloState | null,
  address: MeetupAddress | null,
): { record: Shape; facts: GroupFacts } | null {
  const groups =
    state?.ofType('Group').map((record) => ({ record, facts: groupFromGraphQl(record) as GroupFacts })) ?? [];
  if (address) return groups.find(({ facts }) => facts.urlname === address.urlname) ?? null;
  return (
    groups.find(({ record }) => Object.keys(record).some((key) => /^events\b/.test(key))) ??
    (groups.length === 1 ? groups[0]! : null)
  );
}

/** The events in the state that say that they are this group's. Others on the page are suggestions. */
function ownEvents(state: ApolloState | null, urlname: string | null): Shape[] {
  return (state?.ofType('Event') ?? []).filter((event) => {
    const owner =
      groupFromGraphQl(asShape(state?.follow(event.group)))?.urlname ??
      readMeetupAddress(textField(event, 'eventUrl'))?.urlname;
    return urlname !== null && owner === urlname;
  });
}

function withGroup(fact: EventFacts, group: GroupFacts | null): EventFacts {
  if (!group || (fact.group?.urlname && fact.group.urlname !== group.urlname)) return fact;
  return { ...fact, group };
}

/** One event from all that the page says of it, in the order of first mention. */
function gatherEvents(all: EventFacts[]): EventFacts[] {
  const byId = new Map<string, EventFacts[]>();
  for (const fact of all) {
    const id = readMeetupAddress(fact.url)?.eventId ?? fact.id?.toLowerCase();
    if (id) byId.set(id, [...(byId.get(id) ?? []), fact]);
  }
  return [...byId.values()].flatMap((facts) => mergeFacts(facts) ?? []);
}

function findFurther(
  facts: EventFacts[],
  linked: MeetupAddress[],
  urlname: string | null,
  page: Page,
): FurtherAddress[] {
  const whole = new Set(
    facts.filter(({ description }) => description && !description.cut).map(({ id }) => id?.toLowerCase()),
  );
  const ids = [...facts.map(({ id }) => id?.toLowerCase()), ...linked.map(({ eventId }) => eventId)];
  const drafts = new Set(facts.filter(({ status }) => status === 'draft').map(({ id }) => id?.toLowerCase()));
  const events = [...new Set(ids)].flatMap((id) =>
    urlname && id && !whole.has(id) && !drafts.has(id)
      ? [{ address: meetupEventAddress(urlname, id), reason: 'event page' }]
      : [],
  );
  if (!urlname) return events;
  const type = /[?&]type=(\w+)/.exec(page.finalAddress)?.[1];
  const lists = ['upcoming', 'past']
    .filter((name) => name !== type)
    .map((name) => ({ address: `${meetupGroupAddress(urlname)}events/?type=${name}`, reason: `${name} events` }));
  return [...events, ...lists];
}

/** Lists of which the page carries only the first part: what is missing must be said. */
function findGaps(lists: { args: Shape; value: unknown }[]): ReadingProblem[] {
  return lists.flatMap(({ value }) => {
    const list = asShape(value);
    const here = Array.isArray(list?.edges) ? list.edges.length : null;
    const all = numberField(list, 'totalCount') ?? numberField(list, 'count');
    const more = shapeField(list, 'pageInfo')?.hasNextPage === true;
    if (here === null || here === 0 || (!more && (all === null || all <= here))) return [];
    return [{ where: 'list of events', message: `The page carries ${here} of ${all ?? 'more'} events of this list.` }];
  });
}

function unreadable(page: Page, root: HtmlElement): TalkgraphError {
  const title = readPageMetadata(root).title ?? '';
  const isLogin =
    /\/(login|register)\b/.test(page.finalAddress) ||
    /log ?in|sign ?(in|up)|anmelden|connexion|iniciar sesi/i.test(title);
  return new TalkgraphError(
    'PAGE_UNREADABLE',
    isLogin
      ? "This is Meetup's login page, not the page that was asked for."
      : 'This page of Meetup shows neither an event nor a group.',
    {
      where: page.address,
      hint: isLogin
        ? 'The group may be private. Import its calendar (…/events/ical/) or a saved page.'
        : 'Open the address in a browser; if it shows an event, save the page and import the file.',
    },
  );
}
