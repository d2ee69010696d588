import type { EntityManager } from 'typeorm';
import type { EventDecision } from '../resolve/index.js';
import { type Counts, countOutcomes, markChanged, type Outcome, type SavedRow } from './counts.js';
import type { EventOutcome, EventToSave } from './event-to-save.js';
import { loadKnown } from './load-known.js';
import { locks } from './locks.js';
import { queryRows } from './query-rows.js';
import { listReferences, removeOrphans } from './save/remove-orphans.js';
import { saveCompanies } from './save/save-companies.js';
import { saveEdition } from './save/save-edition.js';
import { saveEditionCompanies } from './save/save-edition-companies.js';
import { saveEvidence } from './save/save-evidence.js';
import { saveGroup } from './save/save-group.js';
import { savePeople } from './save/save-people.js';
import { findReading, type Reading, saveReading, sumUpEdition } from './save/save-reading.js';
import { saveStarts } from './save/save-starts.js';
import { saveTalks } from './save/save-talks.js';

/**
 * Stores one event. To be called within a transaction: all or nothing. Imports in several processes queue here, at an
 * advisory lock that the transaction's end frees, so two pages of one event make one edition. Each write compares
 * first: saving what is stored changes no row.
 */
export async function saveEvent(manager: EntityManager, request: EventToSave): Promise<EventOutcome> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [locks.import]);
  const reading = await findReading(manager, request.pageId, request.key);
  if (reading && reading.digest === request.digest) return sumUpUnchanged(manager, reading);
  const decision = request.resolve(await loadKnown(manager, request.lookUp));
  return carryOut(manager, request, reading, decision);
}

async function carryOut(
  manager: EntityManager,
  request: EventToSave,
  before: Reading | null,
  decision: EventDecision,
): Promise<EventOutcome> {
  const editions = [decision.edition.id, before?.editionId].filter((id) => id != null);
  const references = await listReferences(manager, editions);
  const group = decision.group && (await saveGroup(manager, decision.group));
  const edition = await saveEdition(manager, decision.edition, group?.id ?? null);
  const people = await savePeople(manager, decision.people);
  const companies = await saveCompanies(manager, decision.companies);
  const gone = await queryRows(manager, 'DELETE FROM talks WHERE id = ANY ($1) AND edition_id = $2 RETURNING id', [
    decision.talksGone,
    edition.id,
  ]);
  const talks = await saveTalks(manager, edition.id, decision.talks, people, companies);
  const moved = await saveStarts(manager, edition.id, decision.edition.offset ?? null);
  if (moved.length > 0) markChanged(edition);
  for (const row of talks.rows) if (moved.includes(row.id)) markChanged(row);
  const reading = await saveReading(manager, request, edition.id, before);
  const related = (relation: 'host' | 'sponsor') => (mention: { company: number }) => ({
    companyId: companies[mention.company]!.id,
    relation,
  });
  const relations = [...decision.hosts.map(related('host')), ...decision.sponsors.map(related('sponsor'))];
  if (await saveEditionCompanies(manager, edition.id, relations, reading.alone)) markChanged(edition);
  await saveEvidence(manager, reading.id, decision, people, talks);
  const removed = await removeOrphans(manager, {
    people: [...references.people, ...people.map((row) => row.id)],
    companies: [...references.companies, ...companies.map((row) => row.id)],
  });
  const stayed = (rows: SavedRow[], ids: number[]) => rows.filter((row) => !ids.includes(row.id));
  const parts = [
    ...(group ? [group] : []),
    ...talks.rows,
    ...stayed(people, removed.people),
    ...stayed(companies, removed.companies),
  ];
  if (gone.length > 0 || parts.some((row) => row.outcome !== 'unchanged')) markChanged(edition);
  return {
    event: edition.outcome,
    editionId: edition.id,
    talks: countRows(talks.rows),
    speakers: countRows(stayed(people, removed.people)),
    companies: countRows(stayed(companies, removed.companies)),
  };
}

/** Rows that two names lead to count once, with the most telling outcome. */
function countRows(rows: SavedRow[]): Counts {
  const byId = new Map<number, Outcome>();
  for (const { id, outcome } of rows) if (outcome !== 'unchanged' || !byId.has(id)) byId.set(id, outcome);
  return countOutcomes(byId.values());
}

async function sumUpUnchanged(manager: EntityManager, { editionId }: Reading): Promise<EventOutcome> {
  const { talks, speakers, companies } = await sumUpEdition(manager, editionId);
  const unchanged = (number: number): Counts => ({ new: 0, changed: 0, unchanged: number });
  return {
    event: 'unchanged',
    editionId,
    talks: unchanged(talks),
    speakers: unchanged(speakers),
    companies: unchanged(companies),
  };
}
