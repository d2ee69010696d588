import {
  type CompanyTotalsRow,
  type GroupRow,
  type RankedRow,
  readRanking,
  readRolesOfCompanies,
  readTalksOverTime,
  readTotalsOfCompanies,
  type SpeakerRow,
  type TopicRow,
} from '../../src/store/index.js';
import type { TalkgraphContext } from '../context.js';
import type { CompanyStatistics } from './company-statistics.type.js';
import { byOwner } from './owner-batch.js';

const totals = byOwner(readTotalsOfCompanies, (row) => row.ownerId);

/** The roles of each company's speakers. */
export const rolesByCompany = byOwner(readRolesOfCompanies, (row) => row.ownerId);

/** The months in which each company has talks, oldest first. */
export const monthsByCompany = byOwner(
  (reader, ids, filter) => readTalksOverTime(reader, 'companies', ids, filter, 'month'),
  (row) => row.ownerId,
);

const rankingOf = <Row>(ranked: 'topics' | 'groups' | 'speakers') =>
  byOwner(
    (reader, ids, filter, first) => readRanking<Row>(reader, { ranked, scope: 'company', ids, filter }, first),
    (row: RankedRow<Row>) => row.ownerId,
  );

/** What each company's talks are about, where they were given and by whom; most talks first. */
export const rankingByCompany = {
  topics: rankingOf<TopicRow>('topics'),
  groups: rankingOf<GroupRow>('groups'),
  speakers: rankingOf<SpeakerRow>('speakers'),
};

/** The totals of a company under its filter. */
export async function loadTotals(
  context: TalkgraphContext,
  { ownerId, filter }: CompanyStatistics,
): Promise<CompanyTotalsRow> {
  const [row] = await context.load(totals, { ownerId, filter, first: 1 });
  return row as CompanyTotalsRow;
}
