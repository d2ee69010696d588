import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silentLog } from '../../src/base/index.js';
import { connectDatabase, openDatabase } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('openDatabase', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('uses the server at DATABASE_URL, and starts none', async () => {
    const opened = await openDatabase({ DATABASE_URL: database.url, DATA_DIR: '/nowhere' }, silentLog);
    expect(opened).toMatchObject({ url: database.url, embedded: false });
    expect(await opened.isReady()).toBe(true);
    await opened.close();
    expect(await opened.isReady()).toBe(false);
  });

  it('says which server does not answer, without its password', async () => {
    const url = `postgresql://me:secret@127.0.0.1:${await findClosedPort()}/talkgraph`;
    const failed = await openDatabase({ DATABASE_URL: url, DATA_DIR: '/nowhere' }, silentLog).catch((error) => error);
    expect(failed).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('ECONNREFUSED') });
    expect(`${failed.message} ${failed.where} ${failed.hint}`).not.toContain('secret');
  });

  it('is not ready while the server refuses it, and does not end the process', async () => {
    const doomed = await createTestDatabase();
    const warnings: string[] = [];
    const opened = await connectDatabase(doomed.url, { info: () => undefined, warn: (text) => warnings.push(text) });
    expect(await opened.isReady()).toBe(true);
    await doomed.drop(); // ends its sessions from the server's side
    expect(await opened.isReady()).toBe(false);
    expect(warnings.length).toBeGreaterThan(0);
    await opened.close();
  });
});

async function findClosedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
