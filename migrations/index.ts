import { Foundation1700000000000 } from './1700000000000-foundation.js';
import { Identity1700000001000 } from './1700000001000-identity.js';
import { Search1700000002000 } from './1700000002000-search.js';
import { SearchTriggers1700000002001 } from './1700000002001-search-triggers.js';
import { SearchVocabulary1700000002100 } from './1700000002100-search-vocabulary.js';
import { SearchSuggestions1700000002101 } from './1700000002101-search-suggestions.js';
import { Aggregates1700000003000 } from './1700000003000-aggregates.js';
import { Coverage1700000003001 } from './1700000003001-coverage.js';
import { SourceHealth1700000003002 } from './1700000003002-source-health.js';
import { TalkSchedule1700000004000 } from './1700000004000-talk-schedule.js';
import { AppearanceLinks1700000004001 } from './1700000004001-appearance-links.js';
import { TopicWords1700000004002 } from './1700000004002-topic-words.js';
import { SearchTitles1700000005000 } from './1700000005000-search-titles.js';
import { SearchLanguages1700000006000 } from './1700000006000-search-languages.js';

/** Every migration, oldest first. */
export const migrations = [
  Foundation1700000000000,
  Identity1700000001000,
  Search1700000002000,
  SearchTriggers1700000002001,
  SearchVocabulary1700000002100,
  SearchSuggestions1700000002101,
  Aggregates1700000003000,
  Coverage1700000003001,
  SourceHealth1700000003002,
  TalkSchedule1700000004000,
  AppearanceLinks1700000004001,
  TopicWords1700000004002,
  SearchTitles1700000005000,
  SearchLanguages1700000006000,
];
