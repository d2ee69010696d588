import type { Database } from './open-database.js';
import { queryRows } from './query-rows.js';

/** Whether no page was ever stored: a fresh database, into which the sample may go. */
export async function isEmpty({ dataSource }: Pick<Database, 'dataSource'>): Promise<boolean> {
  const [row] = await queryRows<{ empty: boolean }>(
    dataSource.manager,
    'SELECT NOT EXISTS (SELECT FROM pages) AS empty',
  );
  return row?.empty ?? true;
}
