import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Command } from 'commander';
import { addEval } from '../../src/cli/eval.js';
import { addExplain } from '../../src/cli/explain.js';

/** Runs a command and gives what it writes. */
async function runCommand(...argv: string[]): Promise<{ out: string; err: string }> {
  const program = new Command('talkgraph').exitOverride();
  addEval(program);
  addExplain(program);
  const written = { out: '', err: '' };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += text;
    return true;
  });
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += text;
    return true;
  });
  try {
    await program.parseAsync(['node', 'talkgraph', ...argv]);
    return written;
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

describe('talkgraph eval', () => {
  let folder: string;
  const write = (id: string, text: string, talks: object[]) =>
    writeFileSync(
      join(folder, `${id}.json`),
      JSON.stringify({ raw: { id, group: id, format: 'markdown', lang: 'en', text }, gold: { talks } }),
    );

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'talkgraph-eval-'));
    write('lists', '**Fast lists** - Ann Lee (Engineer, Tidewater)', [
      {
        title: 'Fast lists',
        speakers: [{ name: 'Ann Lee', role: 'Engineer', company: 'Loft' }],
        topics: ['performance'],
      },
    ]);
    write('social', 'Just drinks this month, no talks. See you at the Anchor.', []);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints the score, its parts, the errors asked for and the speed', async () => {
    const { out } = await runCommand('eval', '--corpus', folder, '--misses', '1');
    expect(out).toMatch(/^\S+ \(.*\): 2 texts of 2 groups, 1 talks\n/);
    expect(out).toMatch(/\ntalks +1\.000 +1\.000 +1\.000/);
    expect(out).toMatch(/\ncompanies +0\.000/);
    expect(out).toContain('texts without a talk left empty 1/1');
    expect(out).toContain('lists: found "Tidewater"; label "Loft"; talk "Fast lists"; rule ');
    expect(out).toMatch(/speed: median [\d.]+ ms a text/);
    expect(out).toMatch(/1 MB takes [\d.]+ times as long a KB as 10 KB/);
  }, 60_000);

  it('gives one JSON document, with which a later run is compared', async () => {
    const { out } = await runCommand('eval', '--corpus', folder, '--json');
    const path = join(folder, '..', `${Date.now()}-run.json`);
    writeFileSync(path, out);
    expect((await runCommand('eval', '--corpus', folder, '--json', '--against', path)).err).toContain(
      'nothing changed',
    );
    write('social', '**Quiz** - Bo Eriksen (Host, Anchor)', []);
    const { err } = await runCommand('eval', '--corpus', folder, '--json', '--against', path);
    expect(err).toMatch(/better for 0 groups, worse for 1\n/);
    expect(err).toMatch(/talks F1 +1\.000 -> 0\.667 -0\.333/);
    expect(err).toMatch(/-1\.000 {2}social/);
    rmSync(path);
  }, 60_000);

  it('records and checks the recorded corpora alone', async () => {
    const refused = { code: 'USAGE' };
    for (const flag of ['--write', '--check', '--calibrate']) {
      await expect(runCommand('eval', '--corpus', folder, flag)).rejects.toMatchObject(refused);
    }
  });

  it('explains a file for a person and for a machine', async () => {
    const path = join(folder, 'lists.json');
    const { out } = await runCommand('explain', path);
    expect(out).toContain('**⟦title1|Fast lists⟧** - ⟦speaker1|Ann Lee⟧ (⟦role1|Engineer⟧, ⟦company1|Tidewater⟧)');
    expect(out).toMatch(/talk 1 +speaker +\S+ +0\.\d\d +1:18 +Ann Lee/);
    expect(out).toContain('company wrong: found Tidewater; label Loft; talk Fast lists');
    const [event] = (await runCommand('explain', '--json', path)).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(event).toMatchObject({
      path,
      source: 'labelled',
      taken: expect.any(Array),
      misses: [{ kind: 'company wrong' }],
    });
  });
});
