import { Appearance } from './appearance.js';
import { Company, CompanyName } from './company.js';
import { Edition, EditionCompany, EditionKey } from './edition.js';
import { Group, GroupKey } from './group.js';
import { ImportProblem, ImportRun, ImportRunPage } from './import-run.js';
import { Page } from './page.js';
import { Person, PersonName } from './person.js';
import { Evidence, Reading } from './reading.js';
import { Talk, TalkLink, TalkTopic } from './talk.js';
import { Topic, TopicAlias } from './topic.js';

/** Every entity: one for each table that the migrations make. A test holds both equal. */
export const entities = [
  Appearance,
  Company,
  CompanyName,
  Edition,
  EditionCompany,
  EditionKey,
  Evidence,
  Group,
  GroupKey,
  ImportProblem,
  ImportRun,
  ImportRunPage,
  Page,
  Person,
  PersonName,
  Reading,
  Talk,
  TalkLink,
  TalkTopic,
  Topic,
  TopicAlias,
];
