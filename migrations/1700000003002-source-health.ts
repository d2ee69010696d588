import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the reads of source health look up: the problems of an address, and a page's checks. */
export class SourceHealth1700000003002 implements MigrationInterface {
  name = 'SourceHealth1700000003002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX import_problems_address ON import_problems (address, id DESC)');
    await queryRunner.query('CREATE INDEX import_run_pages_address ON import_run_pages (address, run_id DESC)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX import_run_pages_address, import_problems_address');
  }
}
