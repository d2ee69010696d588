import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One fetched document. */
@Entity('pages')
export class Page {
  @PrimaryGeneratedColumn('identity', { type: 'integer', generatedIdentity: 'BY DEFAULT' })
  id!: number;

  @Column('text', { unique: true })
  address!: string;

  @Column('text', { name: 'final_address' })
  finalAddress!: string;

  /** Name of the source that read it. */
  @Column('text', { nullable: true })
  source!: string | null;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('smallint', { name: 'http_status', nullable: true })
  httpStatus!: number | null;

  @Column('text', { nullable: true })
  etag!: string | null;

  @Column('text', { name: 'last_modified', nullable: true })
  lastModified!: string | null;

  /** What its giver said of it. */
  @Column('jsonb', { default: {} })
  hints!: object;

  /** UTF-8, gzip (RFC 1952). */
  @Column('bytea')
  body!: Buffer;

  /** SHA-256 of the body before compression, hexadecimal. */
  @Column('text', { name: 'body_digest' })
  bodyDigest!: string;

  @Column('timestamptz', { name: 'fetched_at' })
  fetchedAt!: Date;
}
