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
import { Page } from './page.js';

/** One call of the importer. */
@Entity('import_runs')
export class ImportRun {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text')
  command!: string;

  /** Addresses, files and folders it was given. */
  @Column('text', { array: true })
  targets!: string[];

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  /** Null while it runs, and for ever where it was killed. */
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: 'complete' | 'partial' | 'failed' | null;

  @Column('jsonb', { nullable: true })
  counts!: object | null;

  @OneToMany(
    () => ImportRunPage,
    (page) => page.run,
  )
  pages!: Relation<ImportRunPage>[];

  @OneToMany(
    () => ImportProblem,
    (problem) => problem.run,
  )
  problems!: Relation<ImportProblem>[];
}

/** What became of an address in a run. */
@Entity('import_run_pages')
export class ImportRunPage {
  @PrimaryColumn('integer', { name: 'run_id' })
  runId!: number;

  @PrimaryColumn('text')
  address!: string;

  @Column('integer', { name: 'page_id', nullable: true })
  pageId!: number | null;

  @Column('text')
  outcome!: 'new' | 'changed' | 'unchanged' | 'failed';

  @ManyToOne(
    () => ImportRun,
    (run) => run.pages,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'run_id' })
  run!: Relation<ImportRun>;

  @ManyToOne(() => Page, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'page_id' })
  page!: Relation<Page> | null;
}

/** Something that a run could not read or store. */
@Entity('import_problems')
export class ImportProblem {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('integer', { name: 'run_id' })
  runId!: number;

  @Column('text')
  address!: string;

  /** An error code (base/errors). */
  @Column('text')
  code!: string;

  /** What could not be read, on the page. */
  @Column('text', { nullable: true })
  location!: string | null;

  @Column('text')
  message!: string;

  @ManyToOne(
    () => ImportRun,
    (run) => run.problems,
    { onDelete: 'CASCADE' },
  )
  @JoinColumn({ name: 'run_id' })
  run!: Relation<ImportRun>;
}
