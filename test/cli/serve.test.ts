import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const program = 'dist/src/cli/main.js';

/** The compiled program with its own data folder and a free port, as a user runs it. */
class Talkgraph {
  private child: ChildProcess | null = null;
  output = '';
  address = '';

  constructor(private readonly env: NodeJS.ProcessEnv) {}

  /** Starts `talkgraph serve`; resolves when it has printed its address. */
  async serve(): Promise<void> {
    this.output = '';
    const child = spawn('node', [program, 'serve'], { env: this.env });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        this.output += chunk.toString();
        const found = /GraphQL\s+(http:\S+)\/graphql/.exec(this.output);
        if (!found) return;
        this.address = found[1] as string;
        resolve();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', (code) => reject(new Error(`serve ended with ${code}:\n${this.output}`)));
    });
  }

  /** Sends the signal and waits for the end; gives the exit code, null where the signal killed it. */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child as ChildProcess;
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  }

  async command(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    try {
      return { code: 0, ...(await run('node', [program, ...args], { env: this.env })) };
    } catch (thrown) {
      return thrown as { code: number; stdout: string; stderr: string };
    }
  }

  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the query
  async ask(query: string): Promise<any> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  async status(path: string): Promise<number> {
    return (await fetch(`${this.address}${path}`)).status;
  }
}

/** Process ids of the database server that works in the data folder. */
async function findPostgres(dataDir: string): Promise<number[]> {
  const { stdout } = await run('ps', ['-eo', 'pid,ppid,args']);
  return stdout
    .split('\n')
    .filter((line) => line.includes(`${dataDir}/`) && /postgres/.test(line) && !/node/.test(line))
    .map((line) => Number(line.trim().split(/\s+/)[0]));
}

/** Waits until the check holds, at most 20 seconds. */
async function waitUntil(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It did not come true within 20 seconds.');
}

describe('the program, started as a user starts it', () => {
  let dataDir: string;
  let talkgraph: Talkgraph;
  const countTalks = async () => (await talkgraph.ask('{ talks(first: 1) { totalCount } }')).data.talks.totalCount;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'talkgraph-serve-'));
    const { DATABASE_URL: _, ...env } = process.env;
    talkgraph = new Talkgraph({ ...env, DATA_DIR: dataDir, PORT: '0' });
    await talkgraph.serve();
  }, 120_000);

  afterAll(async () => {
    await talkgraph.stop('SIGKILL').catch(() => undefined);
    await waitUntil(async () => (await findPostgres(dataDir)).length === 0);
    await rm(dataDir, { recursive: true, force: true });
  }, 60_000);

  it('imports the sample into a fresh embedded database, and says what it did', async () => {
    expect(talkgraph.output).toMatch(/importing the bundled sample/);
    expect(await countTalks()).toBeGreaterThanOrEqual(30);
  });

  it('prints a query that has an answer', async () => {
    const query = await readFile('schema/operations/FirstQuery.graphql', 'utf8');
    expect(talkgraph.output).toContain('query FirstQuery');
    const { data, errors } = await talkgraph.ask(query);
    expect(errors).toBeUndefined();
    expect(data.talks.totalCount).toBeGreaterThan(0);
  });

  it('says that it lives and is ready', async () => {
    expect(await talkgraph.status('/health/live')).toBe(200);
    expect(await talkgraph.status('/health/ready')).toBe(200);
  });

  it('answers what an import beside it has stored, without a restart', async () => {
    const { code, stdout } = await talkgraph.command('import', '--sample', '--json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.events).toMatchObject({ new: 0, changed: 0 });
    expect(report.events.unchanged).toBeGreaterThanOrEqual(12);
    expect(await talkgraph.status('/health/ready')).toBe(200);
  }, 60_000);

  it('refuses a wrong argument and a wrong setting with exit code 2', async () => {
    expect(await talkgraph.command('import')).toMatchObject({ code: 2, stderr: expect.stringContaining('USAGE') });
    expect(await talkgraph.command('import', '--date', 'soon', 'x.md')).toMatchObject({ code: 2 });
    expect(await talkgraph.command('import', 'no-such-file.md')).toMatchObject({ code: 1 });
  }, 60_000);

  it('loses nothing when the database server is killed, and comes back', async () => {
    const talks = await countTalks();
    for (const pid of await findPostgres(dataDir)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended with its parent.
      }
    }
    await talkgraph.stop('SIGTERM');
    await talkgraph.serve();
    expect(await countTalks()).toBe(talks);
  }, 120_000);

  it('leaves no database server behind when it is killed, and starts again', async () => {
    const talks = await countTalks();
    await talkgraph.stop('SIGKILL');
    await waitUntil(async () => (await findPostgres(dataDir)).length === 0);
    await talkgraph.serve();
    expect(talkgraph.output).not.toMatch(/importing the bundled sample/);
    expect(await countTalks()).toBe(talks);
  }, 120_000);

  it('stops cleanly on SIGTERM', async () => {
    expect(await talkgraph.stop('SIGTERM')).toBe(0);
    await waitUntil(async () => (await findPostgres(dataDir)).length === 0);
    await talkgraph.serve();
  }, 120_000);
});
