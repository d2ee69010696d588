/** Every read there is: one a file, batched by key. */
export { countAppearancesOfSpeakers, readAppearancesOfSpeakers } from './appearance-list.js';
export { readAppearancesOfTalks } from './appearances-of-talks.js';
export { readChildrenOfTopics } from './children-of-topics.js';
export { type EditionCompanyRow, readCompaniesOfEditions } from './companies-of-editions.js';
export { type EditionDescriptionRow, readDescriptionsOfEditions } from './descriptions-of-editions.js';
export {
  countEditions,
  countEditionsOfParents,
  type EditionFilter,
  type EditionParent,
  readEditions,
  readEditionsOfParents,
} from './edition-list.js';
export { type EvidenceRow, readEvidenceOfAppearances, readEvidenceOfTalks } from './evidence.js';
export { readCompaniesOfSpeakers, readTopicsOfSpeakers } from './facts-of-speakers.js';
export { findIdsByName, type NamedNoun, readByName, readSimilarSlugs } from './find-names.js';
export { readLinksOfSpeakers, type SpeakerLinkRow } from './links-of-speakers.js';
export { readLinksOfTalks, type TalkLinkRow } from './links-of-talks.js';
export type { Owned } from './list.js';
export {
  countNames,
  countNamesOfParents,
  type NamedRows,
  type NameList,
  readNames,
  readNamesOfParents,
} from './name-list.js';
export {
  mostPageRows,
  type OrderKey,
  type OrderName,
  orders,
  type PageRequest,
  type Position,
  positionOf,
} from './orders.js';
export {
  type CompanyNameRow,
  type OtherNameRow,
  readAliasesOfTopics,
  readNamesOfCompanies,
  readOtherNamesOfSpeakers,
} from './other-names.js';
export { readPagesOfEditions, type SourcePageRow } from './pages-of-editions.js';
export { type Noun, type NounRows, readById, readBySlug } from './row-by-key.js';
export type {
  AppearanceRow,
  CompanyRow,
  EditionRow,
  GroupRow,
  SpeakerRow,
  TalkRow,
  TopicRow,
} from './rows.js';
export * from './search/index.js';
export * from './statistics/index.js';
export {
  countTalks,
  countTalksOfParents,
  readTalks,
  readTalksOfParents,
  type TalkFilter,
  type TalkParent,
} from './talk-list.js';
export { readTopicsOfTalks } from './topics-of-talks.js';
