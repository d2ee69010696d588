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
import { Appearance } from './appearance.js';
import { Edition } from './edition.js';
import { Group } from './group.js';
import { Topic } from './topic.js';

/** A talk of an edition. */
@Entity('talks')
export class Talk {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  slug!: string;

  @Column('integer', { name: 'edition_id' })
  editionId!: number;

  /** The edition's group, copied. */
  @Column('integer', { name: 'group_id', nullable: true })
  groupId!: number | null;

  /** From 0, in the order of the programme. */
  @Column('smallint')
  position!: number;

  @Column('text', { nullable: true })
  title!: string | null;

  /** What it is about, where it has no title. */
  @Column('text', { nullable: true })
  about!: string | null;

  @Column('text', { nullable: true })
  abstract!: string | null;

  @Column('text')
  kind!: 'talk' | 'lightning' | 'panel' | 'qa' | 'workshop' | 'keynote';

  /** BCP 47. */
  @Column('text', { nullable: true })
  language!: string | null;

  /** Wall clock of the place, where the programme says so. */
  @Column('time without time zone', { name: 'start_time', nullable: true })
  startTime!: string | null;

  /** The instant of it; null where the edition's day or zone is not known. */
  @Column('timestamptz', { name: 'starts_at', nullable: true })
  startsAt!: Date | null;

  @Column('smallint', { name: 'duration_minutes', nullable: true })
  durationMinutes!: number | null;

  @Column('boolean', { name: 'has_video', default: false })
  hasVideo!: boolean;

  @Column('boolean', { name: 'has_slides', default: false })
  hasSlides!: boolean;

  /** The edition's, copied; -Infinity where undated. */
  @Column('timestamptz', { name: 'sort_at' })
  sortAt!: Date | number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @ManyToOne(
    () => Edition,
    (edition) => edition.talks,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'edition_id' })
  edition!: Relation<Edition>;

  @ManyToOne(() => Group)
  @JoinColumn({ name: 'group_id' })
  group!: Relation<Group> | null;

  @OneToMany(
    () => Appearance,
    (appearance) => appearance.talk,
  )
  appearances!: Relation<Appearance>[];

  @OneToMany(
    () => TalkTopic,
    (topic) => topic.talk,
  )
  topics!: Relation<TalkTopic>[];

  @OneToMany(
    () => TalkLink,
    (link) => link.talk,
  )
  links!: Relation<TalkLink>[];
}

/** Slides or a video of a talk. */
@Entity('talk_links')
export class TalkLink {
  @PrimaryColumn('integer', { name: 'talk_id' })
  talkId!: number;

  @PrimaryColumn('text')
  kind!: 'slides' | 'video';

  @PrimaryColumn('text')
  url!: string;

  @ManyToOne(
    () => Talk,
    (talk) => talk.links,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'talk_id' })
  talk!: Relation<Talk>;
}

/** A talk under one of its topics, or under one that lies above those. */
@Entity('talk_topics')
export class TalkTopic {
  @PrimaryColumn('integer', { name: 'talk_id' })
  talkId!: number;

  @PrimaryColumn('integer', { name: 'topic_id' })
  topicId!: number;

  /** From 0, most telling first; null where the topic only lies above one of the talk's. */
  @Column('smallint', { nullable: true })
  rank!: number | null;

  /** The edition's, copied. */
  @Column('timestamptz', { name: 'sort_at' })
  sortAt!: Date | number;

  @ManyToOne(
    () => Talk,
    (talk) => talk.topics,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'talk_id' })
  talk!: Relation<Talk>;

  @ManyToOne(() => Topic)
  @JoinColumn({ name: 'topic_id' })
  topic!: Relation<Topic>;
}
