import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLField } from 'graphql';
import { type OpenReader, openReader, type Reader, readUntilAborted } from '../../src/store/index.js';
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
  let reader: OpenReader;
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

  /** Resolves when the server works on so many statements with this text. */
  async function waitForRunning(text: string, count: number): Promise<number[]> {
    for (;;) {
      const rows = await database.dataSource.query(
        `SELECT pid FROM pg_stat_activity WHERE state = 'active' AND application_name = 'talkgraph-reader' AND query = $1`,
        [text],
      );
      if (rows.length === count) return rows.map(({ pid }: { pid: number }) => pid);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  it('ends the statements that the database works on, and lets those behind them pass', async () => {
    const controller = new AbortController();
    const limited = readUntilAborted(reader, controller.signal);
    const text = 'SELECT pg_sleep(9)';
    const start = performance.now();
    // One for each of the two connections, and one more behind each.
    const waiting = Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => read(limited, name, text)));
    const behind = Promise.all(['e', 'f'].map((name) => read(reader, name)));
    await waitForRunning(text, 2);
    controller.abort();
    for (const end of await waiting) expect(end).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    expect(await behind).toEqual([[{ one: 1 }], [{ one: 1 }]]);
    await waitForRunning(text, 0);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('sends again what a cancellation has met that was meant for the one before', async () => {
    const controller = new AbortController();
    const limited = readUntilAborted(reader, controller.signal);
    const [long, behind] = ['SELECT pg_sleep(9)', 'SELECT pg_sleep(0.5), 1 AS one'];
    const waiting = Promise.allSettled(['a', 'b'].map((name) => read(limited, name, long)));
    const answers = Promise.all(['g', 'h'].map((name) => read(reader, name, behind)));
    await waitForRunning(long, 2);
    controller.abort();
    await waiting;
    for (const pid of await waitForRunning(behind, 2))
      await database.dataSource.query('SELECT pg_cancel_backend($1)', [pid]);
    expect(await answers).toEqual([[{ pg_sleep: '', one: 1 }], [{ pg_sleep: '', one: 1 }]]);
  });

  it('does not send again what was canceled without a request that ended', async () => {
    const text = 'SELECT pg_sleep(8)';
    const answer = read(reader, 'i', text).catch((error) => error.code);
    for (const pid of await waitForRunning(text, 1))
      await database.dataSource.query('SELECT pg_cancel_backend($1)', [pid]);
    expect(await answer).toBe('57014');
  });

  describe('behind the server', () => {
    const text = 'SELECT pg_sleep(7)';
    async function openSlow(answerWithin?: number) {
      const schema = buildSchema('type Query { slow: String }');
      const slow = schema.getQueryType()?.getFields().slow as GraphQLField<unknown, { reader: Reader }>;
      slow.resolve = async (_, __, context) => void (await read(context.reader, 'slow', text));
      return openServer({
        schema,
        makeContext: ({ signal }) => ({ reader: readUntilAborted(reader, signal) }),
        ...(answerWithin && { answerWithin }),
      });
    }

    it('ends the SQL of a client that has left', async () => {
      const { at } = await openSlow();
      const client = new AbortController();
      const asking = fetch(`${at('/graphql')}?query={slow}`, {
        headers: { 'apollo-require-preflight': 'yes' },
        signal: client.signal,
      });
      await waitForRunning(text, 1);
      client.abort();
      await expect(asking).rejects.toThrow('aborted');
      const left = performance.now();
      await waitForRunning(text, 0);
      expect(performance.now() - left).toBeLessThan(3000);
    });

    it('ends the SQL of an answer whose time is over', async () => {
      const { ask } = await openSlow(200);
      const start = performance.now();
      expect(await ask('{slow}')).toMatchObject({ status: 504 });
      await waitForRunning(text, 0);
      expect(performance.now() - start).toBeLessThan(4000);
    });
  });
});
