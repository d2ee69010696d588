import { createHash } from 'node:crypto';
import type { EventRecord, Page } from '../../scrapers/index.js';
import { asTalkgraphError } from '../base/index.js';
import { type Extraction, extractorVersion, type TopicWord } from '../extract/index.js';
import { lookUpFor, resolveEvent } from '../resolve/index.js';
import type { ImportSession, Outcome, PageToStore } from '../store/index.js';
import { extractFromRecord, readPage } from './read-events.js';
import { addCounts, type EventReport, type ImportReport, type Problem } from './report.js';

/** What the network said of a page; null for each where it came from a file. */
export type Delivery = Pick<PageToStore, 'status' | 'etag' | 'lastModified'>;

/** Where an event is stored, what is told of it, and the words for topics that people have added. */
export interface ImportTo {
  session: ImportSession;
  report: ImportReport;
  topicWords: readonly TopicWord[];
}

/**
 * One page, from its text to stored rows: read, keep, extract, resolve, save. A page that cannot be read, or an event
 * that cannot be stored, becomes a problem in the report and stops nothing else.
 * @returns the further addresses that the page leads to
 */
export async function importPage(page: Page, delivery: Delivery, run: ImportTo): Promise<string[]> {
  const { session, report } = run;
  const { source, reading } = readPage(page);
  const { hints, ...rest } = page;
  const stored = await session.savePage({ ...rest, ...delivery, source: source.name, hints });
  report.pages[stored.outcome]++;
  await session.recordPage(page.address, stored.id, stored.outcome);

  for (const problem of reading.problems) {
    await addProblem({ address: page.address, code: 'EVENT_INVALID', hint: null, ...problem }, session, report);
  }
  if (reading.events.length + reading.further.length + reading.problems.length === 0) {
    const hint = 'Nothing was changed. If the page does show an event, its site may have a new form: please report it.';
    const message = 'The page names no event.';
    await addProblem({ address: page.address, code: 'PAGE_EMPTY', where: null, message, hint }, session, report);
  }
  for (const record of reading.events) {
    try {
      await importEvent(record, page, stored, run);
    } catch (thrown) {
      const { code, message, hint } = asTalkgraphError(thrown);
      const where = record.keys[0] ?? record.title;
      await addProblem({ address: page.address, code, where: where ?? null, message, hint }, session, report);
    }
  }
  return reading.further.map((further) => further.address);
}

async function importEvent(
  record: EventRecord,
  page: Page,
  stored: { id: number; outcome: Outcome },
  { session, report, topicWords }: ImportTo,
): Promise<void> {
  const extraction = extractFromRecord(record, topicWords);
  const outcome = await session.saveEvent({
    pageId: stored.id,
    key: record.keys[0] as string,
    text: record.text.body,
    complete: record.complete,
    extractor: extractorVersion,
    digest: digestOf(record, extraction),
    readAt: page.fetchedAt,
    lookUp: lookUpFor(record, extraction),
    resolve: (known) =>
      resolveEvent({ record, extraction, pageId: stored.id, known, sameText: stored.outcome === 'unchanged' }),
  });
  report.events[outcome.event]++;
  addCounts(report.talks, outcome.talks);
  addCounts(report.speakers, outcome.speakers);
  addCounts(report.companies, outcome.companies);
  report.imported.push(describeEvent(record, extraction, page.address, outcome.event));
}

/** Adds a problem to the report and to the run's record. */
export async function addProblem(problem: Problem, session: ImportSession, report: ImportReport): Promise<void> {
  report.problems.push(problem);
  await session.reportProblem(problem);
}

/** Stands for all that an import of this event would write: equal digests, nothing to do. */
function digestOf(record: EventRecord, extraction: Extraction): string {
  return createHash('sha256')
    .update(JSON.stringify([extractorVersion, record, extraction]))
    .digest('hex');
}

function describeEvent(record: EventRecord, extraction: Extraction, address: string, outcome: Outcome): EventReport {
  return {
    address: record.url ?? address,
    title: record.title,
    group: record.group?.name ?? null,
    starts: record.startsAt ?? record.startsOn,
    outcome,
    talks: extraction.talks.map((talk) => ({
      title: talk.title?.value ?? null,
      about: talk.about?.value ?? null,
      kind: talk.kind.value,
      speakers: talk.speakers.map((speaker) => ({
        name: speaker.name.value,
        role: speaker.role?.value ?? null,
        company: speaker.company?.value ?? null,
      })),
      topics: talk.topics.map((topic) => topic.value),
    })),
  };
}
