import type { Page } from '../../../scrapers/index.js';
import { extractFromRecord, readPage } from '../../ingest/index.js';
import { readLabels } from '../corpus/labelled-text.js';
import type { Miss } from '../scoring/miss.js';
import { scoreText } from '../scoring/score-text.js';
import { collectMarks, type Mark } from './collect-marks.js';
import { locate, type MarkedLine, markLines } from './mark-lines.js';

/** A value with the place that it was taken from. */
export interface Taken extends Mark {
  line: number;
  column: number;
}

/** An event of a page with what was taken from where. */
export interface Explanation {
  /** The source that read the page. */
  source: string;
  title: MarkedLine[];
  text: MarkedLine[];
  taken: Taken[];
  /** Where the file carries labels: what is wrong by them. */
  misses: Miss[] | null;
}

/**
 * Explains every event on a page.
 * @throws TalkgraphError as {@link readPage}
 */
export function explainPage(page: Page): Explanation[] {
  const { source, reading } = readPage(page);
  const labels = readLabels(page);
  return reading.events.map((record) => {
    const extraction = extractFromRecord(record);
    const marks = collectMarks(extraction);
    const parts = { title: record.title ?? '', text: record.text.body };
    return {
      source: source.name,
      title: markLines(parts.title, marks, 'title'),
      text: markLines(parts.text, marks, 'text'),
      taken: marks.map((mark) => ({ ...mark, ...locate(parts[mark.part], mark.start) })),
      misses: labels && scoreText(labels, extraction.talks).misses,
    };
  });
}
