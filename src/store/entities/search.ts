import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be found of a thing. Triggers write it (migrations/…-search); nothing else does. */
@Entity('search_documents')
export class SearchDocument {
  @PrimaryColumn('text')
  kind!: 'talk' | 'speaker' | 'company' | 'topic' | 'edition' | 'group';

  /** Id of the thing among its kind. */
  @PrimaryColumn('integer')
  id!: number;

  /** All its names, folded as the database's `search_key` does. */
  @Column('text', { array: true })
  names!: string[];

  /** Words of its names. */
  @Column('tsvector')
  title!: string;

  /** All its words; weights A names, B who and about what, C text, D where. */
  @Column('tsvector')
  body!: string;

  /** What it can be filtered by and counted under: "is:talk", "topic:7", "year:2018". */
  @Column('text', { array: true })
  facets!: string[];

  /** Local calendar day, `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  day!: string | null;

  /** -Infinity for what has no time. */
  @Column('timestamptz', { name: 'sort_at' })
  sortAt!: Date | number;

  /** From 0 to 10, growing with the logarithm of how many talks it has. */
  @Column('smallint')
  weight!: number;
}

/** Of a document what ranks and orders it by its title, apart so that it is short. Triggers of the documents write it. */
@Entity('search_titles')
export class SearchTitle {
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('integer')
  id!: number;

  /** The rest is the document's, copied. */
  @Column('tsvector')
  title!: string;

  @Column('date', { nullable: true })
  day!: string | null;

  @Column('timestamptz', { name: 'sort_at' })
  sortAt!: Date | number;

  @Column('smallint')
  weight!: number;
}

/** One name of a document. */
@Entity('search_names')
export class SearchName {
  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('integer')
  id!: number;

  /** The name folded. */
  @PrimaryColumn('text')
  key!: string;

  /** The document's, copied. */
  @Column('smallint')
  weight!: number;

  /** Whether it is the first name of the document. */
  @Column('boolean', { name: 'is_own', default: false })
  isOwn!: boolean;
}

/** A word of names and titles. */
@Entity('search_words')
export class SearchWord {
  @PrimaryColumn('text')
  word!: string;

  /** How many names have it. */
  @Column('integer')
  names!: number;
}

/** Which state of the topics' names and other words is the present one, and of which languages there are texts. Triggers write it. */
@Entity('search_vocabulary')
export class SearchVocabulary {
  /** There is one row. */
  @PrimaryColumn('boolean', { name: 'is_present', default: true })
  isPresent!: boolean;

  @Column('uuid', { default: () => 'gen_random_uuid()' })
  version!: string;

  /** First two letters of BCP 47 tags, small. */
  @Column('text', { array: true, default: '{}' })
  languages!: string[];
}
