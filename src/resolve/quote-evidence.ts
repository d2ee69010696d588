import type { EventRecord } from '../../scrapers/source.js';
import type { Found } from '../extract/index.js';
import type { ValueEvidence } from './decision.js';

const longestQuote = 300;

/** Turns a found value into evidence that can be shown: with the words between start and end of the record's text. */
export function quoteEvidence(
  record: Pick<EventRecord, 'title' | 'text'>,
  field: string,
  found: Found<string>,
): ValueEvidence {
  const { evidence, value } = found;
  const source = evidence.part === 'title' ? (record.title ?? '') : record.text.body;
  return { ...evidence, field, value, quote: cutQuote(source.slice(evidence.start, evidence.end)) };
}

/** At most 300 code units, without half of a surrogate pair at the end. */
function cutQuote(words: string): string {
  const cut = words.slice(0, longestQuote);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
