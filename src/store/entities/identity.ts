import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** What a person decided on who is who. */
@Entity('identity_decisions')
export class IdentityDecision {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  action!: 'merge' | 'split' | 'alias' | 'not-same';

  /** `speaker` for rows of `people`, `company` for rows of `companies`, `topic` for rows of `topics`. */
  @Column('text')
  kind!: 'speaker' | 'company' | 'topic';

  /** Ids of the rows it is about, also of one that it removed. */
  @Column('integer', { array: true })
  subjects!: number[];

  /** Their slugs at the time. */
  @Column('text', { array: true })
  slugs!: string[];

  /** The decision in one sentence. */
  @Column('text')
  what!: string;

  @Column('text')
  why!: string;

  @Column('text', { name: 'decided_by' })
  decidedBy!: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;

  @Column('text', { name: 'undone_by', nullable: true })
  undoneBy!: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Column('text', { name: 'undone_why', nullable: true })
  undoneWhy!: string | null;
}

/** A row that a decision changed. */
@Entity('identity_changes')
export class IdentityChange {
  @PrimaryColumn('integer', { name: 'decision_id' })
  decisionId!: number;

  @PrimaryColumn('integer')
  position!: number;

  @Column('text', { name: 'table_name' })
  tableName!: string;

  /** The row's primary key, by column. */
  @Column('jsonb')
  key!: object;

  /** Null for a row that came; of a row that changed, the changed columns. */
  @Column('jsonb', { nullable: true })
  before!: object | null;

  /** Null for a row that went. */
  @Column('jsonb', { nullable: true })
  after!: object | null;

  @ManyToOne(() => IdentityDecision, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'decision_id' })
  decision!: Relation<IdentityDecision>;
}

/** The slug of a row that was merged into another. */
@Entity('identity_redirects')
export class IdentityRedirect {
  @PrimaryColumn('text')
  kind!: 'speaker' | 'company';

  @PrimaryColumn('text')
  slug!: string;

  @Column('integer', { name: 'target_id' })
  targetId!: number;
}

/** Two rows that are not the same, the lower id first. */
@Entity('identity_apart')
export class IdentityApart {
  @PrimaryColumn('text')
  kind!: 'speaker' | 'company';

  @PrimaryColumn('integer', { name: 'one_id' })
  oneId!: number;

  @PrimaryColumn('integer', { name: 'other_id' })
  otherId!: number;
}
