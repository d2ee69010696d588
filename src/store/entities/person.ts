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

/** Someone who gave a talk. */
@Entity('people')
export class Person {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @OneToMany(
    () => PersonName,
    (name) => name.person,
  )
  names!: Relation<PersonName>[];
}

/** A name under which a person is found; two people may bear one name. */
@Entity('person_names')
export class PersonName {
  /** The name folded. */
  @PrimaryColumn('text')
  key!: string;

  @PrimaryColumn('integer', { name: 'person_id' })
  personId!: number;

  @Column('text')
  name!: string;

  @ManyToOne(
    () => Person,
    (person) => person.names,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'person_id' })
  person!: Relation<Person>;
}
