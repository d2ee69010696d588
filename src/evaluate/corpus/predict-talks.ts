import type { EventRecord } from '../../../scrapers/index.js';
import type { TalkDraft } from '../../extract/index.js';
import { extractFromRecord, readPage } from '../../ingest/index.js';
import { detectStyle, type Style } from './detect-style.js';
import type { LabelledText } from './labelled-text.js';

/** What the extractor says of a labelled text, read the way an import reads it. The labels are not looked at. */
export interface Prediction {
  /** The events that the source reads from the page. */
  records: EventRecord[];
  talks: TalkDraft[];
  style: Style;
}

/** Extracts the talks of a labelled text. */
export function predictTalks(text: LabelledText): Prediction {
  const records = readPage(text.page).reading.events;
  const talks = records.flatMap((record) => extractFromRecord(record).talks);
  return { records, talks, style: detectStyle(records.map((record) => record.text.body).join('\n\n')) };
}

/** Drafts in the form of a prediction line: the plain values, without their evidence. */
export function describePrediction(id: string, talks: TalkDraft[]): object {
  return {
    id,
    talks: talks.map((talk) => ({
      title: talk.title?.value ?? null,
      kind: talk.kind.value,
      speakers: talk.speakers.map(({ name, role, company }) => ({
        name: name.value,
        role: role?.value ?? null,
        company: company?.value ?? null,
      })),
      topics: talk.topics.map((topic) => topic.value),
    })),
  };
}
