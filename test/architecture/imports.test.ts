import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const checker = 'test/architecture/check-imports.mjs';

/** Runs the checker as `npm run lint` does. */
async function checkImports(root: string): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  try {
    return { exitCode: 0, ...(await run('node', [checker, root])) };
  } catch (thrown) {
    const { code, stdout, stderr } = thrown as { code: number; stdout: string; stderr: string };
    return { exitCode: code, stdout, stderr };
  }
}

describe('the import check', () => {
  it('finds no breach in the house, and sees its files', async () => {
    const { exitCode, stdout, stderr } = await checkImports('.');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const [, files, imports] = /^(\d+) files, (\d+) imports, 0 breaches/.exec(stdout) ?? [];
    expect(Number(files)).toBeGreaterThan(100);
    expect(Number(imports)).toBeGreaterThan(Number(files));
  }, 60_000);

  it('names every breach of a house that has them: wrong room, side door, circle, migration, network', async () => {
    const { exitCode, stderr } = await checkImports('test/architecture/fixtures/breach');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('extract-imports: src/extract/index.ts -> src/store/index.ts');
    expect(stderr).toContain('store-imports: src/store/index.ts -> src/base/ground.ts');
    expect(stderr).toContain('migrations-are-frozen: migrations/index.ts -> src/base/index.ts');
    expect(stderr).toContain('no-circles: scrapers/first.ts');
    expect(stderr).toContain('only-crawl-talks-to-the-network: scrapers/second.ts');
  }, 60_000);
});
