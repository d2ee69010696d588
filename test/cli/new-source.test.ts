import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newSource } from '../../src/cli/new-source.js';

const repository = resolve(__dirname, '..', '..');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'talkgraph-new-source-'));
  mkdirSync(join(root, 'scrapers'));
  cpSync(join(repository, 'scrapers', 'index.ts'), join(root, 'scrapers', 'index.ts'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const registry = () => readFileSync(join(root, 'scrapers', 'index.ts'), 'utf8');

describe('making a new source', () => {
  it('makes its folder, fixture and test, and adds it to the registry before the source that reads everything', async () => {
    expect(await newSource('conf-hub', root)).toEqual([
      join('scrapers', 'conf-hub', 'index.ts'),
      join('scrapers', 'conf-hub', 'fixtures', 'event.html'),
      join('scrapers', 'conf-hub', 'conf-hub.test.ts'),
      join('scrapers', 'index.ts'),
    ]);
    expect(registry()).toContain("import { confHub } from './conf-hub/index.js';\n");
    const order = /Source\[\] = \[([^\]]*)\]/.exec(registry())?.[1]?.match(/\w+(?=,)/g);
    expect(order?.slice(-2)).toEqual(['confHub', 'recap']);
  });

  it('can make a second one', async () => {
    await newSource('conf-hub', root);
    await newSource('alpha', root);
    expect(registry()).toMatch(/import \{ alpha \}[\s\S]*import \{ confHub \}/);
  });

  it('makes a source that compiles and a test that fails until it is written', async () => {
    for (const folder of ['src/base', 'scrapers', 'test/support']) {
      cpSync(join(repository, folder), join(root, folder), { recursive: true });
    }
    for (const file of ['package.json', 'tsconfig.json', 'jest.config.mjs'])
      cpSync(join(repository, file), join(root, file));
    symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
    await newSource('conf-hub', root);
    const settings = JSON.stringify({
      extends: './tsconfig.json',
      include: ['scrapers/**/*.d.ts', 'scrapers/conf-hub'],
    });
    writeFileSync(join(root, 'tsconfig.one.json'), settings);
    const run = (name: string, ...flags: string[]) =>
      execFileSync(process.execPath, [join(repository, 'node_modules', name), ...flags], { cwd: root, stdio: 'pipe' });
    run('typescript/bin/tsc', '-p', 'tsconfig.one.json', '--noEmit');
    let output = '';
    try {
      run('jest/bin/jest.js', 'scrapers/conf-hub', '--globalSetup=', '--globalTeardown=', '--maxWorkers=1');
    } catch (failure) {
      output = String((failure as { stderr: Buffer }).stderr);
    }
    expect(output).toMatch(/✓ recognises its pages/);
    expect(output).toMatch(/✕ reads the event of its page/);
  }, 60_000);

  it.each(['', 'Conf', 'conf_hub', '-conf', 'conf-', '../conf', 'conf hub', '1conf', 'x'.repeat(41)])(
    'refuses the name "%s"',
    async (name) => {
      await expect(newSource(name, root)).rejects.toMatchObject({ code: 'USAGE' });
    },
  );

  it('never overwrites a source that is there', async () => {
    mkdirSync(join(root, 'scrapers', 'conf-hub'));
    const before = registry();
    await expect(newSource('conf-hub', root)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('there already'),
    });
    expect(registry()).toBe(before);
  });

  it('says so where there is no registry', async () => {
    rmSync(join(root, 'scrapers'), { recursive: true });
    await expect(newSource('conf-hub', root)).rejects.toMatchObject({
      code: 'USAGE',
      hint: expect.stringContaining('root folder'),
    });
  });
});
