import { type EventRecord, findSource, type Page, type Reading, type Source } from '../../scrapers/index.js';
import { isTimeZone, localTime, TalkgraphError } from '../base/index.js';
import { type Extraction, extractTalks, type TopicWord } from '../extract/index.js';

/**
 * Reads a page by the source that recognises it.
 * @throws TalkgraphError SOURCE_UNKNOWN where none does; whatever the source says of a page it cannot read.
 */
export function readPage(page: Page): { source: Source; reading: Reading } {
  const source = findSource(page);
  if (source === null) {
    throw new TalkgraphError('SOURCE_UNKNOWN', `No source recognises this page (${page.mediaType}).`, {
      where: page.address,
      hint: 'Sources are listed by "talkgraph sources". A post can be given as a Markdown or text file.',
    });
  }
  return { source, reading: source.read(page) };
}

/**
 * Finds the talks in an event's text.
 * @param topicWords words for topics that people have added to the vocabulary
 */
export function extractFromRecord(record: EventRecord, topicWords: readonly TopicWord[] = []): Extraction {
  return extractTalks({
    title: record.title,
    text: record.text,
    group: record.group?.name ?? null,
    language: record.language,
    genre: record.genre,
    startTime: readStartTime(record),
    topicWords,
  });
}

function readStartTime({ startsAt, timeZone }: EventRecord): string | null {
  return startsAt && localTime(startsAt, timeZone && isTimeZone(timeZone) ? timeZone : null);
}
