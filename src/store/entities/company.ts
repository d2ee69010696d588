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

/** An employer of speakers, a host or a sponsor. */
@Entity('companies')
export class Company {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  slug!: string;

  /** The latest of its names. */
  @Column('text')
  name!: string;

  /** Day of the latest event that used this name, `YYYY-MM-DD`. */
  @Column('date', { name: 'name_seen_on', nullable: true })
  nameSeenOn!: string | null;

  @Column('text', { nullable: true })
  domain!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @OneToMany(
    () => CompanyName,
    (name) => name.company,
  )
  names!: Relation<CompanyName>[];
}

/** A name that a company has or had. */
@Entity('company_names')
export class CompanyName {
  /** The name folded, without legal forms. */
  @PrimaryColumn('text')
  key!: string;

  @Column('integer', { name: 'company_id' })
  companyId!: number;

  @Column('text')
  name!: string;

  @Column('date', { name: 'used_from', nullable: true })
  usedFrom!: string | null;

  @Column('date', { name: 'used_until', nullable: true })
  usedUntil!: string | null;

  @ManyToOne(
    () => Company,
    (company) => company.names,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'company_id' })
  company!: Relation<Company>;
}
