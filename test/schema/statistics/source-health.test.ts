import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openImport } from '../../../src/store/index.js';
import { pageOf } from '../../store/decisions.js';
import { type Api, openApi } from '../open-api.js';

const operation = readFileSync('schema/operations/SourceHealth.graphql', 'utf8');

let api: Api;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

interface Fetched {
  address: string;
  body?: string;
  source?: string;
  fails?: string;
}

/** A run of the importer over some pages. */
async function importAt(time: string, pages: Fetched[], command = 'import'): Promise<void> {
  const at = new Date(time);
  const session = await openImport(api.database, { command, targets: [], dryRun: false, clock: () => at });
  for (const { address, body, source = 'recap', fails } of pages) {
    if (fails) {
      await session.recordPage(address, (await session.findPage(address))?.id ?? null, 'failed');
      await session.reportProblem({ address, code: fails, where: null, message: `It failed: ${fails}.` });
    } else {
      const saved = await session.savePage({ ...pageOf(address, body), source, fetchedAt: at });
      await session.recordPage(address, saved.id, saved.outcome);
    }
  }
  await session.finish('complete', {});
}

describe('the health of sources', () => {
  it('of an empty database is empty', async () => {
    expect(await api.read(operation)).toEqual({ sourceHealth: [] });
  });

  it('tells per source and host the pages, the last good fetch, change and error', async () => {
    await importAt('2026-01-01T00:00:00Z', [
      { address: 'https://A.example/1' },
      { address: 'https://a.example/2' },
      { address: 'https://a.example/feed', source: 'ical' },
      { address: 'file:talks.md' },
    ]);
    await importAt('2026-01-02T00:00:00Z', [{ address: 'https://a.example/2', body: 'Other words.' }]);
    await importAt('2026-01-03T00:00:00Z', [{ address: 'https://a.example/2', body: 'Other words.' }]);
    await importAt('2026-01-04T00:00:00Z', [
      { address: 'https://A.example/1', fails: 'HTTP_ERROR' },
      { address: 'https://gone.example/', fails: 'FETCH_FAILED' },
    ]);
    await importAt('2026-01-05T00:00:00Z', [{ address: 'https://a.example/feed', source: 'ical' }], 're-extract');

    const { sourceHealth } = await api.read(operation);
    const first = '2026-01-01T00:00:00Z';
    const fine = { pages: 1, failingPages: 0, lastGoodFetchAt: first, lastChangeAt: first, lastError: null };
    const failed = { at: '2026-01-04T00:00:00Z', where: null };
    expect(sourceHealth).toEqual([
      {
        source: 'recap',
        host: 'a.example',
        pages: 2,
        failingPages: 1,
        lastGoodFetchAt: '2026-01-03T00:00:00Z',
        lastChangeAt: '2026-01-02T00:00:00Z',
        lastError: {
          ...failed,
          code: 'HTTP_ERROR',
          address: 'https://A.example/1',
          message: 'It failed: HTTP_ERROR.',
        },
      },
      { source: 'ical', host: 'a.example', ...fine },
      { source: 'recap', host: null, ...fine },
      {
        source: null,
        host: 'gone.example',
        pages: 0,
        failingPages: 1,
        lastGoodFetchAt: null,
        lastChangeAt: null,
        lastError: {
          ...failed,
          code: 'FETCH_FAILED',
          address: 'https://gone.example/',
          message: 'It failed: FETCH_FAILED.',
        },
      },
    ]);
    expect(api.statements).toEqual(['source health']);
  });
});
