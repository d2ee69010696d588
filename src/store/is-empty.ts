import type { Database } from './open-database.js';
import { queryRows } from './query-rows.js';

/** The command under which the bundled sample is imported. */
export const sampleCommand = 'import --sample';

/**
 * Whether nothing has been asked of the database yet: a fresh one, into which the sample may go. An import of the sample
 * that was cut short does not count, so that the next start brings it to its end.
 */
export async function isEmpty({ dataSource }: Pick<Database, 'dataSource'>): Promise<boolean> {
  const [row] = await queryRows<{ empty: boolean }>(
    dataSource.manager,
    `SELECT NOT EXISTS (SELECT FROM import_runs WHERE command <> $1 OR finished_at IS NOT NULL) AS empty`,
    [sampleCommand],
  );
  return row?.empty ?? true;
}
