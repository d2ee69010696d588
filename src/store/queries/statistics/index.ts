/** What dashboards ask: counts under filters, rankings, trends, likeness, and how far to trust them. */
export {
  type AffiliationRoleRow,
  type AffiliationRow,
  readAffiliationsOfSpeakers,
} from './affiliations.js';
export { type CompanyRoleRow, readRolesOfCompanies } from './company-roles.js';
export { type CompanyTotalsRow, readTotalsOfCompanies } from './company-totals.js';
export { type CoverageRow, readCoverage } from './coverage.js';
export type { FactFilter } from './fact-filter.js';
export {
  countRanked,
  mostRanked,
  type Ranked,
  type RankedRow,
  type RankingRequest,
  type RankingScope,
  readRanking,
} from './ranking.js';
export { type RelatedTopicRow, readRelatedTopics } from './related-topics.js';
export { readSimilarTalks, type SimilarTalkRow } from './similar-talks.js';
export { readSourceHealth, type SourceErrorRow, type SourceHealthRow } from './source-health.js';
export {
  countFilteredTalks,
  type Interval,
  type PeriodRow,
  readTalksOverTime,
  type TimelineScope,
} from './talks-over-time.js';
