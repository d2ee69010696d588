import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { isAlive, readPostmaster } from '../../src/store/embedded/postmaster.js';
import { spawnTypescript } from '../support/typescript-process.js';

jest.setTimeout(90_000);

/** A process that uses the server. */
interface User {
  process: ChildProcess;
  url: string;
  leave(): Promise<unknown>;
  kill(): void;
}

describe('the embedded PostgreSQL', () => {
  const folders: string[] = [];
  let folder: string;
  let users: User[] = [];
  const cluster = () => join(folder, 'postgres', 'cluster');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talkgraph embedded '));
    folders.push(folder);
  });
  afterEach(async () => {
    for (const user of users) user.kill();
    users = [];
    await serverGone();
  });
  afterAll(async () => {
    for (const one of folders) await rm(one, { recursive: true, force: true });
  });

  async function start(): Promise<User> {
    const child = spawnTypescript(join(__dirname, 'use-embedded-postgres.ts'), [folder], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const gone = new Promise((done) => child.once('exit', done));
    const url = await new Promise<string>((done, fail) => {
      child.once('message', (message) => done((message as { url: string }).url));
      child.once('exit', (code) => fail(new Error(`ended with ${code}`)));
    });
    const user: User = {
      process: child,
      url,
      leave: () => {
        child.send('leave');
        return gone;
      },
      kill: () => void child.kill('SIGKILL'),
    };
    users.push(user);
    return user;
  }

  async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query(statement)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async function waitFor(what: string, check: () => Promise<boolean>, seconds = 30): Promise<void> {
    for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(50)) if (await check()) return;
    throw new Error(`waited ${seconds} s for ${what}`);
  }

  const serverGone = () => waitFor('the server to stop', async () => (await readPostmaster(cluster())) === null);
  const keepers = async () => {
    const found: number[] = [];
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      if (command.includes('keep-server') && command.includes(folder)) found.push(Number(pid));
    }
    return found;
  };
  const onLinux = process.platform === 'linux' ? it : it.skip;

  it('is one server for processes that start at once on a fresh folder, and lasts as long as the last of them', async () => {
    const [first, second] = (await Promise.all([start(), start()])) as [User, User];
    expect(second.url).toBe(first.url);
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');

    first.kill();
    await sleep(2500);
    expect(await query(second.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);

    const { pid } = (await readPostmaster(cluster()))!;
    second.kill();
    await serverGone();
    await waitFor('its process to end', async () => !isAlive(pid));
    expect((await readdir(join(folder))).filter((name) => name !== 'postgres')).toEqual([]);
  });

  it('has stopped when the last process has left, and gives all rows back at the same address', async () => {
    const before = await start();
    await query(before.url, 'CREATE TABLE kept AS SELECT 1 AS one');
    await before.leave();
    expect(await readPostmaster(cluster())).toBeNull();

    const after = await start();
    expect(after.url).toBe(before.url);
    expect(await query(after.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  });

  it('comes back by itself at the same address after kill -9, with every committed row', async () => {
    const { url } = await start();
    await query(url, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n');
    const killed = (await readPostmaster(cluster()))!;
    process.kill(killed.pid, 'SIGKILL');

    await waitFor('the database to answer again', () =>
      query(url, 'SELECT count(*)::int AS rows FROM kept').then(
        ([row]) => row?.rows === 1000,
        () => false,
      ),
    );
    expect((await readPostmaster(cluster()))?.pid).not.toBe(killed.pid);
  });

  onLinux('gets another keeper when its keeper is killed, and still stops in the end', async () => {
    const user = await start();
    const [killed] = await keepers();
    process.kill(killed as number, 'SIGKILL');
    await waitFor('another keeper', async () => (await keepers()).some((pid) => pid !== killed));
    expect(await query(user.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await sleep(500);
    user.kill();
    await serverGone();
    await waitFor('the keeper to leave', async () => (await keepers()).length === 0);
  });

  onLinux(
    'starts after everything was killed at once, also while the lock file names another live process',
    async () => {
      const user = await start();
      await query(user.url, 'CREATE TABLE kept AS SELECT 1 AS one');
      const { pid } = (await readPostmaster(cluster()))!;
      for (const victim of [...(await keepers()), pid]) process.kill(victim, 'SIGKILL');
      user.kill();
      await waitFor('its end', async () => !isAlive(pid));
      const path = join(cluster(), 'postmaster.pid');
      await writeFile(path, (await readFile(path, 'utf8')).replace(/^\d+/, String(process.pid)));

      const next = await start();
      expect(await query(next.url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    },
  );

  onLinux('is adopted when only the server outlived the rest', async () => {
    const user = await start();
    const { pid } = (await readPostmaster(cluster()))!;
    for (const victim of await keepers()) process.kill(victim, 'SIGKILL');
    user.kill();
    await sleep(300);
    expect(isAlive(pid)).toBe(true);

    const next = await start();
    expect((await readPostmaster(cluster()))?.pid).toBe(pid);
    await next.leave();
    expect(isAlive(pid)).toBe(false);
  });

  it('is not disturbed by what a killed first start has left', async () => {
    await mkdir(join(folder, 'postgres.new-abcdef', 'cluster'), { recursive: true });
    const { url } = await start();
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('lets nobody in without the password, and keeps the password from other users', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'guessed';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    const { mode } = await stat(join(folder, 'postgres', 'password'));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
  });
});
