import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);

describe('the pattern check', () => {
  it('finds the patterns that a text can hold up, written and built ones, and says where and how', async () => {
    const checked = run('node', ['test/architecture/check-patterns.mjs', 'test/architecture/fixtures/patterns']);
    const { code, stderr } = await checked.then(
      () => ({ code: 0, stderr: '' }),
      (thrown: { code: number; stderr: string }) => thrown,
    );
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'src/extract/index.ts:4: /^(a+)+$/',
      expect.stringMatching(/^ {2}exponential, for example /),
      'src/extract/index.ts:5: /^(?:x+|y+)+$/',
      expect.stringMatching(/^ {2}exponential, for example /),
      'src/extract/index.ts:7: /\\s*,\\s*x/i',
      expect.stringMatching(/^ {2}2nd degree polynomial, for example /),
      '1 files, 3 literals, 1 built patterns, 3 vulnerable',
    ]);
  }, 60_000);
});
