import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Company } from './company.js';
import { Person } from './person.js';
import { Talk } from './talk.js';

/** A speaker on a talk, with role and company as they were then. */
@Entity('appearances')
@Unique(['talkId', 'personId'])
export class Appearance {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('integer', { name: 'talk_id' })
  talkId!: number;

  @Column('integer', { name: 'person_id' })
  personId!: number;

  @Column('integer', { name: 'company_id', nullable: true })
  companyId!: number | null;

  /** From 0, in the order of the page. */
  @Column('smallint')
  position!: number;

  @Column('text', { nullable: true })
  role!: string | null;

  /** The person's name as the page wrote it. */
  @Column('text', { name: 'person_name' })
  personName!: string;

  /** The company's name at the time. */
  @Column('text', { name: 'company_name', nullable: true })
  companyName!: string | null;

  /** How sure it is that this is the person, 0 to 1; null where nothing had to be weighed. */
  @Column('real', { name: 'identity_confidence', nullable: true })
  identityConfidence!: number | null;

  /** The edition's, copied. */
  @Column('timestamptz', { name: 'sort_at' })
  sortAt!: Date | number;

  @ManyToOne(
    () => Talk,
    (talk) => talk.appearances,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'talk_id' })
  talk!: Relation<Talk>;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person!: Relation<Person>;

  @ManyToOne(() => Company)
  @JoinColumn({ name: 'company_id' })
  company!: Relation<Company> | null;
}

/** A page of the speaker's own (a profile, a site), as pages on the talk link it. */
@Entity('appearance_links')
export class AppearanceLink {
  @PrimaryColumn('integer', { name: 'appearance_id' })
  appearanceId!: number;

  /** In one form. */
  @PrimaryColumn('text')
  url!: string;

  /** `github`, `x`, …; `web` for a site of their own. */
  @Column('text')
  site!: string;

  @ManyToOne(() => Appearance, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'appearance_id' })
  appearance!: Relation<Appearance>;
}
