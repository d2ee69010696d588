import { TalkgraphError } from '../../src/base/index.js';
import { asShape, type Shape, shapeField, textField } from '../formats/loose-fields.js';
import { readMeetupAddress } from '../formats/meetup-address.js';
import type { Page, Reading, ReadingProblem } from '../source.js';
import type { EventFacts } from './event-facts.js';
import { fromGraphQl } from './from-graphql.js';
import { fromRest } from './from-rest.js';
import { readEvents } from './read-events.js';

/** Deeper than any answer of any era nests its events. */
const deepest = 12;

/** What an answer holds besides its events. */
interface Found {
  events: EventFacts[];
  /** Whether there is a list of events or a group at all, be it empty. */
  hasList: boolean;
  hasMore: boolean;
}

/** Whether some JSON is an event of Meetup, of any era. */
export function isMeetupEvent(shape: Shape): boolean {
  const url = textField(shape, 'eventUrl') ?? textField(shape, 'event_url') ?? textField(shape, 'link');
  if (readMeetupAddress(url)?.eventId) return textField(shape, 'title') !== null || textField(shape, 'name') !== null;
  return textField(shape, 'id') !== null && textField(shape, 'title') !== null && textField(shape, 'dateTime') !== null;
}

/**
 * Reads JSON of Meetup's APIs: one event, a list of them, or a whole answer (GraphQL's connections, REST's
 * `results`). The events may stand anywhere; a group around them is theirs.
 * @throws TalkgraphError PAGE_UNREADABLE for broken JSON, for an error instead of events (GraphQL sends it with HTTP
 * status 200), and for JSON of another kind.
 */
export function readAnswer(page: Page): Reading {
  const answer = parse(page);
  const errors = readErrors(answer);
  const found: Found = { events: [], hasList: false, hasMore: false };
  collect(answer, null, found, 0);
  if (found.events.length === 0 && (errors.length > 0 || !found.hasList)) {
    const message =
      errors.length > 0
        ? `Meetup's API answered with an error: ${errors.join('; ')}`
        : 'This JSON holds no list of Meetup events.';
    throw new TalkgraphError('PAGE_UNREADABLE', message, {
      where: page.address,
      hint:
        errors.length > 0
          ? 'Ask again later, or check the query and the token.'
          : 'Ask for the events of a group, or for one event.',
    });
  }
  const problems: ReadingProblem[] = errors.map((message) => ({ where: 'answer', message }));
  if (found.hasMore)
    problems.push({ where: 'answer', message: 'It is one page of several: the events after it were not in it.' });
  const read = readEvents(found.events, page);
  return { events: read.events, further: [], problems: [...problems, ...read.problems] };
}

function parse(page: Page): unknown {
  try {
    return JSON.parse(page.body);
  } catch (thrown) {
    throw new TalkgraphError('PAGE_UNREADABLE', 'The answer is no JSON.', {
      where: page.address,
      hint: 'Fetch it again; it may have been cut short.',
      cause: thrown,
    });
  }
}

function readErrors(answer: unknown): string[] {
  const shape = asShape(answer);
  const errors = Array.isArray(shape?.errors) ? shape.errors : [];
  const messages = errors.map(
    (error) => textField(asShape(error), 'message') ?? textField(asShape(error), 'code') ?? JSON.stringify(error),
  );
  const problem = textField(shape, 'problem') ?? textField(shape, 'details');
  return problem && 'code' in (shape ?? {}) ? [...messages, problem] : messages;
}

function collect(value: unknown, group: Shape | null, found: Found, depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, group, found, depth + 1);
    return;
  }
  const shape = asShape(value);
  if (!shape) return;
  if (isMeetupEvent(shape)) {
    found.hasList = true;
    const withGroup = shape.group || !group ? shape : { ...shape, group };
    found.events.push('name' in shape && !('title' in shape) ? fromRest(withGroup) : fromGraphQl(withGroup));
    return;
  }
  if (Array.isArray(shape.edges) || Array.isArray(shape.results)) found.hasList = true;
  if (shapeField(shape, 'pageInfo')?.hasNextPage === true || textField(shapeField(shape, 'meta'), 'next'))
    found.hasMore = true;
  const owner = textField(shape, 'urlname') ? shape : group;
  for (const child of Object.values(shape)) collect(child, owner, found, depth + 1);
}
