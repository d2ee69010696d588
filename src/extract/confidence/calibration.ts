import type { Evidence, Extraction, Found, SpeakerDraft, TalkDraft } from '../draft.js';
import { calibrationTable } from './calibration-table.js';
import type { CalibratedField } from './table.js';

/**
 * How likely a value is right whose rule is `said` sure of it: measured on labelled texts, not felt. Between two knots
 * the way is straight, beyond the last one it is level. A rule without knots of its own is taken for the field's average
 * one; a field without any keeps what was said.
 * @param said the rule's own confidence, 0 to 1
 * @returns a probability to a hundredth
 */
export function calibrate(field: CalibratedField, rule: string, said: number, table = calibrationTable): number {
  const knots = table[field][rule] ?? table[field]['*'] ?? [];
  const above = knots.findIndex(([at]) => at >= said);
  const upper = knots[above];
  const lower = above === -1 ? knots[knots.length - 1] : knots[above - 1];
  if (!upper || !lower) return round((upper ?? lower)?.[1] ?? said);
  const way = (said - lower[0]) / (upper[0] - lower[0]);
  return round(lower[1] + way * (upper[1] - lower[1]));
}

/** The same extraction with measured confidence in place of the rules' own. Fields without labels keep theirs. */
export function calibrateExtraction(extraction: Extraction): Extraction {
  return { ...extraction, talks: extraction.talks.map(calibrateTalk) };
}

function calibrateTalk(talk: TalkDraft): TalkDraft {
  return {
    ...talk,
    title: talk.title && calibrateFound('title', talk.title),
    kind: calibrateFound('kind', talk.kind),
    speakers: talk.speakers.map(
      ({ name, role, company, links }): SpeakerDraft => ({
        name: calibrateFound('speaker', name),
        role: role && calibrateFound('role', role),
        company: company && calibrateFound('company', company),
        links,
      }),
    ),
    topics: talk.topics.map((topic) => calibrateFound('topic', topic)),
  };
}

function calibrateFound<T>(field: CalibratedField, found: Found<T>): Found<T> {
  const { rule, confidence } = found.evidence;
  const evidence: Evidence = { ...found.evidence, confidence: calibrate(field, rule, confidence) };
  return { value: found.value, evidence };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
