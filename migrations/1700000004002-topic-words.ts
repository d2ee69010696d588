import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words for topics that a person has added, beside those of the vocabulary: `decided` keeps them when the vocabulary is
 * brought up to date. They are decisions as those on who is who, of kind `topic`.
 */
export class TopicWords1700000004002 implements MigrationInterface {
  name = 'TopicWords1700000004002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE topic_aliases ADD COLUMN decided boolean NOT NULL DEFAULT false');
    await allowKinds(queryRunner, `'speaker', 'company', 'topic'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM identity_decisions WHERE kind = 'topic'`);
    await allowKinds(queryRunner, `'speaker', 'company'`);
    await queryRunner.query('DELETE FROM topic_aliases WHERE decided');
    await queryRunner.query('ALTER TABLE topic_aliases DROP COLUMN decided');
  }
}

async function allowKinds(queryRunner: QueryRunner, kinds: string): Promise<void> {
  await queryRunner.query(
    `ALTER TABLE identity_decisions DROP CONSTRAINT identity_decisions_kind_check,
       ADD CONSTRAINT identity_decisions_kind_check CHECK (kind IN (${kinds}))`,
  );
}
