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
import { Edition } from './edition.js';

/** A community that meets. */
@Entity('groups')
export class Group {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  /** IANA name. */
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone!: string | null;

  @Column('text', { nullable: true })
  city!: string | null;

  @Column('text', { nullable: true })
  region!: string | null;

  /** ISO 3166-1 alpha-2. */
  @Column('text', { nullable: true })
  country!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @OneToMany(
    () => GroupKey,
    (key) => key.group,
  )
  keys!: Relation<GroupKey>[];

  @OneToMany(
    () => Edition,
    (edition) => edition.group,
  )
  editions!: Relation<Edition>[];
}

/** An identity by which an import finds the group again. */
@Entity('group_keys')
export class GroupKey {
  /** `meetup:<urlname>`, `host:<domain>`, `name:<folded name>`. */
  @PrimaryColumn('text')
  key!: string;

  @Column('integer', { name: 'group_id' })
  groupId!: number;

  @ManyToOne(
    () => Group,
    (group) => group.keys,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'group_id' })
  group!: Relation<Group>;
}
