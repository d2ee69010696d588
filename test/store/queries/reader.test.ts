import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openReader, type Reader } from '../../../src/store/index.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let reader: Reader;

beforeAll(async () => {
  database = await createTestDatabase();
  reader = await openReader(database.url);
});

afterAll(async () => {
  await reader.close();
  await database.drop();
});

const one = async (from: Reader, text: string, values: unknown[] = []) =>
  (await from.rows<{ value: unknown }>({ name: text, text, values }))[0]?.value;

describe('values', () => {
  it.each([
    ["'2018-03-14 18:30:00+01'::timestamptz", '2018-03-14T17:30:00Z'],
    ["'2018-03-14 18:30:00.123456+00'::timestamptz", '2018-03-14T18:30:00.123456Z'],
    ["'-infinity'::timestamptz", '-infinity'],
    ["'2018-03-14'::date", '2018-03-14'],
    ['NULL::timestamptz', null],
    ['0.5::real', 0.5],
    ['true', true],
    ['42', 42],
  ])('%s comes as %p', async (sql, value) => {
    expect(await one(reader, `SELECT ${sql} AS value`)).toBe(value);
  });

  it('keeps the parsers of other connections as they were', async () => {
    const [row] = await database.dataSource.query(`SELECT '2018-03-14 18:30:00+00'::timestamptz AS value`);
    expect(row.value).toBeInstanceOf(Date);
  });
});

describe('rows', () => {
  const text = `SELECT n AS id, n * 2 AS "group.id", 'G' || n AS "group.name", CASE WHEN n > 1 THEN n END AS "company.id", 'C' AS "company.name"
    FROM generate_series(1, $1::int) n`;

  it('have columns with a dot in objects of their own, which are null where their id is; the first time and later', async () => {
    const ask = (count: number) => reader.rows({ name: 'nested', text, values: [count] });
    const expected = [
      { id: 1, group: { id: 2, name: 'G1' }, company: null },
      { id: 2, group: { id: 4, name: 'G2' }, company: { id: 2, name: 'C' } },
    ];
    expect(await Promise.all([ask(2), ask(1), ask(0)])).toEqual([expected, expected.slice(0, 1), []]);
    expect(await Promise.all([ask(0), ask(1), ask(2)])).toEqual([[], expected.slice(0, 1), expected]);
  });

  it.each([
    [[1, 2], '{1,2}'],
    [[], '{}'],
    [['a,b', 'c"d', null], '{"a,b","c\\"d",NULL}'],
    ['text', 'text'],
    [null, null],
    [true, 'true'],
    [7, '7'],
  ])('take %j as a value', async (value, written) => {
    expect(await one(reader, 'SELECT $1::text AS value', [value])).toBe(written);
    expect(await one(reader, 'SELECT $1::text AS value', [value])).toBe(written);
  });
});

describe('a reader', () => {
  it('prepares a statement once and plans it once for all values', async () => {
    const statement = (value: number) => ({ name: 'doubled', text: 'SELECT $1::int * 2 AS value', values: [value] });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, value) => reader.rows<{ value: number }>(statement(value))),
    );
    expect(answers.map(([row]) => row?.value)).toEqual(Array.from({ length: 50 }, (_, value) => value * 2));
    const prepared = await reader.rows<{ generic: string; custom: string }>({
      name: 'prepared',
      text: "SELECT generic_plans AS generic, custom_plans AS custom FROM pg_prepared_statements WHERE statement LIKE '%* 2 AS value'",
      values: [],
    });
    expect(prepared).toEqual([{ generic: expect.any(String), custom: '0' }]);
    expect(Number(prepared[0]?.generic)).toBeGreaterThan(1);
  });

  it('does not keep what it is told not to prepare', async () => {
    await reader.rows({ name: 'rare', text: 'SELECT 1 AS rare_variant', values: [], prepare: false });
    const kept = "SELECT count(*)::int AS value FROM pg_prepared_statements WHERE statement LIKE '%rare\\_variant'";
    expect(await Promise.all([one(reader, kept), one(reader, kept)])).toEqual([0, 0]);
  });

  it('tells the name of each statement', async () => {
    const names: string[] = [];
    const told = await openReader(database.url, { onStatement: (name) => names.push(name) });
    await told.rows({ name: 'first', text: 'SELECT 1', values: [] });
    await told.rows({ name: 'second', text: 'SELECT 2', values: [] });
    await told.close();
    expect(names).toEqual(['first', 'second']);
  });

  it('lets a failing statement fail alone', async () => {
    const answers = await Promise.allSettled([
      one(reader, 'SELECT 1 AS value'),
      one(reader, 'SELECT 1 / $1::int AS value', [0]),
      one(reader, 'SELECT nothing_such AS value'),
      one(reader, 'SELECT 2 AS value'),
      one(reader, 'SELECT 3 AS value'),
    ]);
    expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason.code))).toEqual([
      1,
      '22012',
      '42703',
      2,
      3,
    ]);
  });

  it('ends a statement that takes too long', async () => {
    const hasty = await openReader(database.url, { statementTimeout: 100 });
    await expect(one(hasty, 'SELECT pg_sleep(5) AS value')).rejects.toMatchObject({ code: '57014' });
    expect(await one(hasty, 'SELECT 1 AS value')).toBe(1);
    await hasty.close();
  });

  it('writes nothing', async () => {
    await expect(one(reader, "INSERT INTO groups (slug, name) VALUES ('a', 'A')")).rejects.toMatchObject({
      code: '25006',
    });
  });

  it('answers nothing after it was closed', async () => {
    const closed = await openReader(database.url);
    await closed.close();
    await expect(one(closed, 'SELECT 1 AS value')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});

describe('a reader whose database goes away', () => {
  it('goes on when the server ends its connections, statements under way included', async () => {
    const name = 'backends';
    const text = 'SELECT pg_backend_pid() AS pid FROM pg_sleep(0.3)';
    const before = await Promise.all([0, 1].map(() => reader.rows<{ pid: number }>({ name, text, values: [] })));
    const underWay = Promise.all([0, 1, 2, 3].map(() => reader.rows<{ pid: number }>({ name, text, values: [] })));
    await new Promise((done) => setTimeout(done, 50));
    for (const [row] of before) await database.dataSource.query('SELECT pg_terminate_backend($1)', [row?.pid]);
    const after = (await underWay).map(([row]) => row?.pid);
    expect(after).toHaveLength(4);
    for (const [row] of before) expect(after).not.toContain(row?.pid);
  });

  it('says so while it is away, and goes on by itself when it is back', async () => {
    const gate = await openGate(database.url);
    const through = await openReader(gate.url);
    expect(await one(through, 'SELECT 1 AS value')).toBe(1);
    await gate.shut();
    const refused = await Promise.allSettled([1, 2, 3].map(() => one(through, 'SELECT 1 AS value')));
    for (const answer of refused) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'DATABASE_UNAVAILABLE' } });
    }
    await gate.open();
    expect(await Promise.all([1, 2, 3].map(() => one(through, 'SELECT 1 AS value')))).toEqual([1, 1, 1]);
    await through.close();
    await gate.shut();
  });

  it('is not opened at all where there is no server', async () => {
    const gate = await openGate(database.url);
    await gate.shut();
    await expect(openReader(gate.url)).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      hint: expect.stringContaining('DATABASE_URL'),
    });
  });
});

/** A way to the database that can be shut: to those behind it the server is gone. */
async function openGate(target: string) {
  const server = new URL(target);
  const path = server.searchParams.get('host');
  const sockets = new Set<Socket>();
  let gate: Server;
  let port = 0;
  const open = async () => {
    gate = createServer((socket) => {
      const behind = path
        ? connect(`${path}/.s.PGSQL.${server.port || 5432}`)
        : connect(Number(server.port), server.hostname);
      for (const [end, other] of [
        [socket, behind],
        [behind, socket],
      ] as const) {
        sockets.add(end);
        end.on('error', () => undefined);
        end.on('close', () => other.destroy());
        end.pipe(other);
      }
    });
    await new Promise<void>((done) => gate.listen(port, '127.0.0.1', done));
    port = (gate.address() as { port: number }).port;
  };
  await open();
  const url = new URL(target);
  url.searchParams.delete('host');
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    open,
    async shut() {
      const closed = new Promise((done) => gate.close(done));
      for (const socket of sockets) socket.destroy();
      sockets.clear();
      await closed;
    },
  };
}
