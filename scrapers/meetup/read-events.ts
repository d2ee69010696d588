import { hintsForOneOf } from '../formats/page-hints.js';
import type { EventRecord, Page, ReadingProblem } from '../source.js';
import type { EventFacts } from './event-facts.js';
import { toEventRecord } from './to-event-record.js';

/** Turns facts into records. An unannounced event, and one without title and words, becomes a problem. */
export function readEvents(facts: EventFacts[], page: Page): { events: EventRecord[]; problems: ReadingProblem[] } {
  const hints = hintsForOneOf(facts.length, page.hints);
  const events: EventRecord[] = [];
  const problems: ReadingProblem[] = [];
  for (const fact of facts) {
    const where = `event ${fact.id ?? fact.url ?? 'without an id'}`;
    const record = toEventRecord(fact, hints);
    if (fact.status === 'draft')
      problems.push({ where, message: 'It is a draft that its group has not announced; it was left out.' });
    else if (record.keys.length === 0) problems.push({ where, message: 'It has neither an id nor an address.' });
    else if (!record.title && record.text.body === '')
      problems.push({ where, message: 'It has neither a title nor a text.' });
    else events.push(record);
  }
  return { events, problems };
}
