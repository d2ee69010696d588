import {
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Company } from './company.js';
import { Group } from './group.js';
import { Talk } from './talk.js';

/** One event of a group. */
@Entity('editions')
export class Edition {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  slug!: string;

  @Column('integer', { name: 'group_id', nullable: true })
  groupId!: number | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  /** Local calendar day, `YYYY-MM-DD`. */
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;

  @Column('timestamptz', { name: 'starts_at', nullable: true })
  startsAt!: Date | null;

  @Column('timestamptz', { name: 'ends_at', nullable: true })
  endsAt!: Date | null;

  /** IANA name. */
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone!: string | null;

  /** Its start, or its day; -Infinity where undated. The database computes it. */
  @Column({ type: 'timestamptz', name: 'sort_at', insert: false, update: false })
  sortAt!: Date | number;

  @Column('text')
  status!: 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled';

  @Column('text', { nullable: true })
  attendance!: 'offline' | 'online' | 'mixed' | null;

  @Column('text', { name: 'venue_name', nullable: true })
  venueName!: string | null;

  @Column('text', { name: 'venue_address', nullable: true })
  venueAddress!: string | null;

  @Column('text', { name: 'venue_city', nullable: true })
  venueCity!: string | null;

  @Column('text', { name: 'venue_region', nullable: true })
  venueRegion!: string | null;

  @Column('text', { name: 'venue_country', nullable: true })
  venueCountry!: string | null;

  @Column({ type: 'double precision', name: 'venue_latitude', nullable: true })
  venueLatitude!: number | null;

  @Column({ type: 'double precision', name: 'venue_longitude', nullable: true })
  venueLongitude!: number | null;

  @Column('text', { name: 'online_url', nullable: true })
  onlineUrl!: string | null;

  /** BCP 47. */
  @Column('text', { nullable: true })
  language!: string | null;

  /** The event's text, as its fullest page gives it. */
  @Column('text', { nullable: true })
  description!: string | null;

  /** Whether that text is whole. */
  @Column('boolean', { default: true })
  complete!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @ManyToOne(
    () => Group,
    (group) => group.editions,
  )
  @JoinColumn({ name: 'group_id' })
  group!: Relation<Group> | null;

  @OneToMany(
    () => Talk,
    (talk) => talk.edition,
  )
  talks!: Relation<Talk>[];

  @OneToMany(
    () => EditionKey,
    (key) => key.edition,
  )
  keys!: Relation<EditionKey>[];

  @OneToMany(
    () => EditionCompany,
    (company) => company.edition,
  )
  companies!: Relation<EditionCompany>[];
}

/** An identity by which an import finds the edition again. */
@Entity('edition_keys')
export class EditionKey {
  /** `meetup:<event id>`, `ical:<UID>`, `url:<address>`, … */
  @PrimaryColumn('text')
  key!: string;

  @Column('integer', { name: 'edition_id' })
  editionId!: number;

  @ManyToOne(
    () => Edition,
    (edition) => edition.keys,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'edition_id' })
  edition!: Relation<Edition>;
}

/** A company that hosted or sponsored an edition. */
@Entity('edition_companies')
export class EditionCompany {
  @PrimaryColumn('integer', { name: 'edition_id' })
  editionId!: number;

  @PrimaryColumn('text')
  relation!: 'host' | 'sponsor';

  @PrimaryColumn('integer', { name: 'company_id' })
  companyId!: number;

  @ManyToOne(
    () => Edition,
    (edition) => edition.companies,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'edition_id' })
  edition!: Relation<Edition>;

  @ManyToOne(() => Company)
  @JoinColumn({ name: 'company_id' })
  company!: Relation<Company>;
}
