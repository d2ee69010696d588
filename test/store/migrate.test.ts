import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silentLog } from '../../src/base/index.js';
import { connectDatabase, migrate } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('migrate', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase('template0');
  });
  afterAll(() => database.drop());

  it('runs every migration once when eight processes start at once', async () => {
    const eight = await Promise.all(Array.from({ length: 8 }, () => connectDatabase(database.url, silentLog)));
    const ran = await Promise.all(eight.map((one) => migrate(one)));
    await Promise.all(eight.map((one) => one.close()));

    const rows = await database.dataSource.query('SELECT name FROM migrations ORDER BY timestamp');
    expect(rows.length).toBeGreaterThan(0);
    expect(ran.flat()).toEqual(rows.map((row: { name: string }) => row.name));
  });

  it('also lets twelve callers of one process in, one after the other', async () => {
    expect((await Promise.all(Array.from({ length: 12 }, () => migrate(database)))).flat()).toEqual([]);
  });
});
