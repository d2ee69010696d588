import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { findIdsByName, openReader, type Reader } from '../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let reader: Reader;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.dataSource.query(
    `INSERT INTO companies (id, slug, name) VALUES (1, 'wise', 'Wise'), (2, 'quay-and-co', 'Quay & Co')`,
  );
  await database.dataSource.query(
    `INSERT INTO company_names (key, company_id, name)
     VALUES ('wise', 1, 'Wise'), ('transferwise', 1, 'TransferWise'), ('quay', 2, 'Quay & Co')`,
  );
  await database.dataSource.query(`INSERT INTO topics (id, slug, name) VALUES (1, 'c-plus-plus', 'C++')`);
  await database.dataSource.query(`INSERT INTO topic_aliases (key, topic_id, alias) VALUES ('c++', 1, 'C++')`);
  reader = await openReader(database.url);
});
afterAll(async () => {
  await reader.close();
  await database.drop();
});

it('a company is found by its names with their legal form and without', async () => {
  const names = ['Wise', 'Wise Ltd', 'TransferWise Limited', 'WISE GmbH', 'Quay & Co', 'wise', 'Wiser Ltd'];
  const ids = await findIdsByName(reader, 'company', names);
  expect(names.map((name) => ids.get(name) ?? null)).toEqual([1, 1, 1, 1, 2, 1, null]);
});

it('a topic is found by its words in any case, and by no legal form', async () => {
  expect([...(await findIdsByName(reader, 'topic', ['c++', 'C++ Ltd']))]).toEqual([['c++', 1]]);
});
