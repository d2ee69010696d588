import { Appearance, AppearanceLink } from './appearance.js';
import { Company, CompanyName } from './company.js';
import { Edition, EditionCompany, EditionKey } from './edition.js';
import { Group, GroupKey } from './group.js';
import { IdentityApart, IdentityChange, IdentityDecision, IdentityRedirect } from './identity.js';
import { ImportProblem, ImportRun, ImportRunPage } from './import-run.js';
import { Page } from './page.js';
import { Person, PersonName } from './person.js';
import { Evidence, Reading } from './reading.js';
import { SearchDocument, SearchName, SearchTitle, SearchVocabulary, SearchWord } from './search.js';
import {
  CompanyRole,
  EditionFacts,
  ListSize,
  MonthlyCoverage,
  MonthlyTalks,
  TalkFacts,
  TotalTalks,
  WordTalks,
} from './statistics.js';
import { Talk, TalkLink, TalkTopic } from './talk.js';
import { Topic, TopicAlias } from './topic.js';

/** Every entity: one for each table that the migrations make. A test holds both equal. */
export const entities = [
  Appearance,
  AppearanceLink,
  Company,
  CompanyName,
  CompanyRole,
  Edition,
  EditionCompany,
  EditionFacts,
  EditionKey,
  Evidence,
  Group,
  GroupKey,
  IdentityApart,
  IdentityChange,
  IdentityDecision,
  IdentityRedirect,
  ImportProblem,
  ImportRun,
  ImportRunPage,
  ListSize,
  MonthlyCoverage,
  MonthlyTalks,
  Page,
  Person,
  PersonName,
  Reading,
  SearchDocument,
  SearchName,
  SearchVocabulary,
  SearchTitle,
  SearchWord,
  Talk,
  TalkFacts,
  TalkLink,
  TalkTopic,
  Topic,
  TopicAlias,
  TotalTalks,
  WordTalks,
];
