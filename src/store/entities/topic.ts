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

/** A subject of talks, out of the vocabulary. */
@Entity('topics')
export class Topic {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  about!: string;

  @Column('integer', { name: 'parent_id', nullable: true })
  parentId!: number | null;

  /** The topic that this one is a part of. */
  @ManyToOne(() => Topic)
  @JoinColumn({ name: 'parent_id' })
  parent!: Relation<Topic> | null;

  @OneToMany(
    () => TopicAlias,
    (alias) => alias.topic,
  )
  aliases!: Relation<TopicAlias>[];
}

/** A word that stands for a topic; its name and slug are among them. */
@Entity('topic_aliases')
export class TopicAlias {
  /** The word folded (base/text foldName). */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  alias!: string;

  @Column('integer', { name: 'topic_id' })
  topicId!: number;

  /** Whether a person has added it; the others are the vocabulary's. */
  @Column('boolean', { default: false })
  decided!: boolean;

  @ManyToOne(
    () => Topic,
    (topic) => topic.aliases,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'topic_id' })
  topic!: Relation<Topic>;
}
