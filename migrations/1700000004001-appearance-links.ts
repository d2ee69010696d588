import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Pages of a speaker's own, as the pages on a talk link them. They belong to the appearance, so that they go with it
 * wherever a merge or a split takes it; a speaker's links are those of their appearances.
 */
export class AppearanceLinks1700000004001 implements MigrationInterface {
  name = 'AppearanceLinks1700000004001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE appearance_links (
        appearance_id integer NOT NULL REFERENCES appearances ON DELETE CASCADE,
        url text NOT NULL,
        site text NOT NULL,
        PRIMARY KEY (appearance_id, url)
      )`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE appearance_links');
  }
}
