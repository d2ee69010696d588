import type { EntityManager } from 'typeorm';
import type { EventDecision, ValueEvidence } from '../../resolve/index.js';
import type { SavedRow } from '../counts.js';
import { queryRows } from '../query-rows.js';
import type { SavedTalks } from './save-talks.js';

interface EvidenceRow {
  talk_id: number | null;
  appearance_id: number | null;
  field: string;
  value: string;
  part: string;
  span_start: number;
  span_end: number;
  quote: string;
  rule: string;
  confidence: number;
}

const columns = 'talk_id, appearance_id, field, value, part, span_start, span_end, quote, rule, confidence';

/** Makes the evidence of a reading equal to what was found now; rows that are equal stay as they are. */
export async function saveEvidence(
  manager: EntityManager,
  readingId: number,
  decision: EventDecision,
  people: SavedRow[],
  talks: SavedTalks,
): Promise<void> {
  const present = await queryRows<EvidenceRow & { id: number }>(
    manager,
    `SELECT id, ${columns} FROM evidence WHERE reading_id = $1 ORDER BY id`,
    [readingId],
  );
  // The same words may be found twice: each stored row answers for one found one.
  const unmatched = new Map<string, number[]>();
  for (const row of present) unmatched.set(keyOf(row), [...(unmatched.get(keyOf(row)) ?? []), row.id]);
  const added = listRows(decision, people, talks).filter((row) => unmatched.get(keyOf(row))?.shift() === undefined);
  const gone = [...unmatched.values()].flat();
  if (gone.length > 0) await manager.query('DELETE FROM evidence WHERE id = ANY ($1)', [gone]);
  if (added.length === 0) return;
  await manager.query(
    `INSERT INTO evidence (reading_id, ${columns})
     SELECT $1, ${columns} FROM jsonb_to_recordset($2) AS given (talk_id int, appearance_id int, field text, value text,
       part text, span_start int, span_end int, quote text, rule text, confidence real)`,
    [readingId, JSON.stringify(added)],
  );
}

function listRows(decision: EventDecision, people: SavedRow[], { rows, appearances }: SavedTalks): EvidenceRow[] {
  const ofEdition = [...decision.hosts, ...decision.sponsors].flatMap(({ evidence }) => evidence ?? []);
  return [
    ...ofEdition.map((evidence) => rowOf(evidence, null, null)),
    ...decision.talks.flatMap((talk, index) => {
      const talkId = rows[index]!.id;
      return [
        ...talk.evidence.map((evidence) => rowOf(evidence, talkId, null)),
        ...talk.appearances.flatMap((appearance) => {
          const id = appearances.idOf(talkId, people[appearance.person]!.id);
          return appearance.evidence.map((evidence) => rowOf(evidence, talkId, id));
        }),
      ];
    }),
  ];
}

function rowOf(found: ValueEvidence, talkId: number | null, appearanceId: number | null): EvidenceRow {
  const { field, value, part, start, end, quote, rule, confidence } = found;
  return {
    talk_id: talkId,
    appearance_id: appearanceId,
    field,
    value,
    part,
    span_start: start,
    span_end: end,
    quote,
    rule,
    confidence,
  };
}

/** Rows are equal where this is. The database keeps the confidence in four bytes. */
function keyOf(row: EvidenceRow): string {
  const { talk_id, appearance_id, field, value, part, span_start, span_end, quote, rule, confidence } = row;
  const sure = Math.fround(confidence);
  return JSON.stringify([talk_id, appearance_id, field, value, part, span_start, span_end, quote, rule, sure]);
}
