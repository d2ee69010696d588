import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is counted of a talk. Written by triggers only, as all tables of this file. */
@Entity('talk_facts')
export class TalkFacts {
  @PrimaryColumn('integer', { name: 'talk_id' })
  talkId!: number;

  @Column('integer', { name: 'edition_id' })
  editionId!: number;

  @Column('integer', { name: 'group_id', nullable: true })
  groupId!: number | null;

  /** Day of the edition by the calendar of its place, `YYYY-MM-DD`; null where undated. */
  @Column('date', { nullable: true })
  day!: string | null;

  /** The talk's, copied; -Infinity where undated. */
  @Column('timestamptz', { name: 'sort_at' })
  sortAt!: Date | number;

  /** Its topics and all above them. */
  @Column('integer', { name: 'topic_ids', array: true })
  topicIds!: number[];

  /** The companies of its speakers, each once. */
  @Column('integer', { name: 'company_ids', array: true })
  companyIds!: number[];

  @Column('integer', { name: 'person_ids', array: true })
  personIds!: number[];

  /** For each of `personIds`, the company they spoke for. */
  @Column('integer', { name: 'person_company_ids', array: true })
  personCompanyIds!: (number | null)[];

  /** For each of `personIds`, their role. */
  @Column('text', { name: 'person_roles', array: true })
  personRoles!: (string | null)[];

  /** Stems of the words of title and subject. */
  @Column('text', { array: true })
  words!: string[];
}

/** How many talks a subject has in a list, such as a topic in "topics of company". */
@Entity('total_talks')
export class TotalTalks {
  @PrimaryColumn('text')
  list!: string;

  /** Whose list it is; 0 for a list of all. */
  @PrimaryColumn('integer', { name: 'scope_id' })
  scopeId!: number;

  @PrimaryColumn('integer', { name: 'subject_id' })
  subjectId!: number;

  @Column('integer')
  talks!: number;
}

/** How many subjects a list of {@link TotalTalks} has. */
@Entity('list_sizes')
export class ListSize {
  @PrimaryColumn('text')
  list!: string;

  @PrimaryColumn('integer', { name: 'scope_id' })
  scopeId!: number;

  @Column('integer')
  subjects!: number;
}

/** How many talks a subject has in a month. */
@Entity('monthly_talks')
export class MonthlyTalks {
  /** "talks" (all of them, subject 0), "groups", "topics", "companies" or "speakers". */
  @PrimaryColumn('text')
  list!: string;

  @PrimaryColumn('integer', { name: 'subject_id' })
  subjectId!: number;

  /** Its first day, `YYYY-MM-DD`; `-infinity` for talks without a date. */
  @PrimaryColumn('date')
  month!: string;

  @Column('integer')
  talks!: number;
}

/** On how many talks someone of the company had the role. */
@Entity('company_roles')
export class CompanyRole {
  @PrimaryColumn('integer', { name: 'company_id' })
  companyId!: number;

  @PrimaryColumn('text')
  role!: string;

  @Column('integer')
  talks!: number;
}

/** How many talks have the word in title or subject. */
@Entity('word_talks')
export class WordTalks {
  @PrimaryColumn('text')
  word!: string;

  @Column('integer')
  talks!: number;
}

/** What is counted of an edition. */
@Entity('edition_facts')
export class EditionFacts {
  @PrimaryColumn('integer', { name: 'edition_id' })
  editionId!: number;

  @Column('integer', { name: 'group_id', nullable: true })
  groupId!: number | null;

  /** As {@link TalkFacts.day}. */
  @Column('date', { nullable: true })
  day!: string | null;

  /** Whether its text is known in full. */
  @Column('boolean', { name: 'has_text' })
  hasText!: boolean;

  @Column('integer')
  talks!: number;

  @Column('integer', { name: 'talks_with_speaker' })
  talksWithSpeaker!: number;

  @Column('integer', { name: 'talks_with_company' })
  talksWithCompany!: number;

  @Column('integer', { name: 'talks_with_topic' })
  talksWithTopic!: number;
}

/** The sums of {@link EditionFacts} in a month. */
@Entity('monthly_coverage')
export class MonthlyCoverage {
  /** 0 for all editions. */
  @PrimaryColumn('integer', { name: 'group_id' })
  groupId!: number;

  /** As {@link MonthlyTalks.month}. */
  @PrimaryColumn('date')
  month!: string;

  @Column('integer')
  editions!: number;

  @Column('integer', { name: 'editions_with_talks' })
  editionsWithTalks!: number;

  @Column('integer', { name: 'editions_with_text' })
  editionsWithText!: number;

  @Column('integer')
  talks!: number;

  @Column('integer', { name: 'talks_with_speaker' })
  talksWithSpeaker!: number;

  @Column('integer', { name: 'talks_with_company' })
  talksWithCompany!: number;

  @Column('integer', { name: 'talks_with_topic' })
  talksWithTopic!: number;
}
