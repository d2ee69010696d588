import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Appearance } from './appearance.js';
import { Edition } from './edition.js';
import { Page } from './page.js';
import { Talk } from './talk.js';

/** One event as one page states it. */
@Entity('readings')
@Unique(['pageId', 'key'])
export class Reading {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('integer', { name: 'page_id' })
  pageId!: number;

  /** The event's best key on this page. */
  @Column('text')
  key!: string;

  @Column('integer', { name: 'edition_id' })
  editionId!: number;

  /** The event's text, which evidence points into. */
  @Column('text')
  text!: string;

  @Column('boolean')
  complete!: boolean;

  /** Version of the extractor. */
  @Column('text')
  extractor!: string;

  /** Stands for all that was read: equal, nothing to do. */
  @Column('text')
  digest!: string;

  @Column('timestamptz', { name: 'read_at' })
  readAt!: Date;

  @ManyToOne(() => Page, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'page_id' })
  page!: Relation<Page>;

  @ManyToOne(() => Edition, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'edition_id' })
  edition!: Relation<Edition>;

  @OneToMany(
    () => Evidence,
    (evidence) => evidence.reading,
  )
  evidence!: Relation<Evidence>[];
}

/** Where a value was read: a range of a reading's text or title, and the rule that read it. */
@Entity('evidence')
export class Evidence {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('integer', { name: 'reading_id' })
  readingId!: number;

  /** Null for values of the edition. */
  @Column('integer', { name: 'talk_id', nullable: true })
  talkId!: number | null;

  /** Set for values of a speaker. */
  @Column('integer', { name: 'appearance_id', nullable: true })
  appearanceId!: number | null;

  @Column('text')
  field!: string;

  @Column('text')
  value!: string;

  @Column('text')
  part!: 'title' | 'text';

  /** UTF-16 code units. */
  @Column('integer', { name: 'span_start' })
  spanStart!: number;

  @Column('integer', { name: 'span_end' })
  spanEnd!: number;

  @Column('text')
  quote!: string;

  @Column('text')
  rule!: string;

  /** From 0 to 1. */
  @Column('real')
  confidence!: number;

  @ManyToOne(
    () => Reading,
    (reading) => reading.evidence,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'reading_id' })
  reading!: Relation<Reading>;

  @ManyToOne(() => Talk, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'talk_id' })
  talk!: Relation<Talk> | null;

  @ManyToOne(() => Appearance, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'appearance_id' })
  appearance!: Relation<Appearance> | null;
}
