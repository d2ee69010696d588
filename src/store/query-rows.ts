import type { EntityManager } from 'typeorm';

/** Rows that a statement selects or returns. TypeORM gives an UPDATE's or DELETE's rows beside their count. */
export async function queryRows<Row>(
  manager: Pick<EntityManager, 'query'>,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const result = await manager.query(text, values);
  return Array.isArray(result[0]) ? result[0] : result;
}
