import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a talk begins and how long it takes, where the programme says so. `start_time` is the wall clock of the place;
 * `starts_at` the instant, null where the edition's day or zone is not known.
 */
export class TalkSchedule1700000004000 implements MigrationInterface {
  name = 'TalkSchedule1700000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE talks
         ADD COLUMN start_time time,
         ADD COLUMN starts_at timestamptz,
         ADD COLUMN duration_minutes smallint CHECK (duration_minutes > 0)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE talks DROP COLUMN duration_minutes, DROP COLUMN starts_at, DROP COLUMN start_time',
    );
  }
}
