import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openReader, type Reader, readUntilAborted } from '../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { openServer } from './open-server.js';

describe('a request that takes too long', () => {
  it('is answered at its deadline, with the limit, and what works on it is told to stop', async () => {
    const { ask, resolved, slowAsked, logged } = await openServer({ answerWithin: 100 });
    const start = performance.now();
    const asking = ask('{ hello aborted slow }');
    await slowAsked;
    expect(await asking).toEqual({
      status: 504,
      errors: [
        {
          message: 'The query was not answered within 0.1 seconds. Ask for less at once.',
          extensions: { code: 'QUERY_TIMEOUT', limit: { name: 'milliseconds', max: 100 } },
        },
      ],
    });
    expect(performance.now() - start).toBeLessThan(2000);
    while (!resolved.includes('aborted: seen')) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(logged).toEqual([]);
  });

  it('does not trouble the one after it', async () => {
    const { ask } = await openServer({ answerWithin: 100 });
    await ask('{ slow }');
    expect(await ask('{ hello }')).toEqual({ status: 200, data: { hello: 'hello you' } });
  });
});

describe('a reader for one request', () => {
  let database: TestDatabase;
  let reader: Reader;
  const sent: string[] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
    reader = await openReader(database.url, { onStatement: (name) => sent.push(name) });
  });
  afterAll(async () => {
    await reader.close();
    await database.drop();
  });

  const read = (from: Reader, name: string, text = 'SELECT 1 AS one') => from.rows({ name, text, values: [] });

  it('reads as ever until it is aborted', async () => {
    const limited = readUntilAborted(reader, new AbortController().signal);
    expect(await read(limited, 'first')).toEqual([{ one: 1 }]);
    await expect(read(limited, 'wrong', 'SELECT nothing')).rejects.toThrow('nothing');
  });

  it('sends nothing any more once it is aborted', async () => {
    const controller = new AbortController();
    const limited = readUntilAborted(reader, controller.signal);
    await read(limited, 'before');
    controller.abort();
    await expect(read(limited, 'after')).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toContain('before');
    expect(sent).not.toContain('after');
  });

  it('does not wait for statements that are on their way', async () => {
    const controller = new AbortController();
    const limited = readUntilAborted(reader, controller.signal);
    const start = performance.now();
    const waiting = read(limited, 'slow', 'SELECT pg_sleep(1.5)');
    setTimeout(() => controller.abort(), 50);
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    expect(performance.now() - start).toBeLessThan(1000);
    // Those of others that wait behind it on the same connection are answered.
    expect(await Promise.all([read(reader, 'one'), read(reader, 'two')])).toEqual([[{ one: 1 }], [{ one: 1 }]]);
  });
});
