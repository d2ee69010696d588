import { describe, expect, it } from '@jest/globals';
import { createPace } from '../../../scrapers/crawl/pace.js';

describe('the pace of a host', () => {
  it('is no slower after the clock was set back', async () => {
    let now = 10_000_000;
    const waits: number[] = [];
    const pace = createPace(
      () => new Date(now),
      async (milliseconds) => void waits.push(milliseconds),
    );
    await pace.inTurn('a.test', 2000, async () => undefined);
    now -= 3_600_000;
    await pace.inTurn('a.test', 2000, async () => undefined);
    expect(waits).toEqual([2000]);
  });

  it('goes on after a task that fails', async () => {
    const pace = createPace(
      () => new Date(0),
      async () => undefined,
    );
    const failed = pace.inTurn('a.test', 0, async () => {
      throw new Error('no page');
    });
    const next = pace.inTurn('a.test', 0, async () => 'page');
    await expect(failed).rejects.toThrow('no page');
    expect(await next).toBe('page');
  });
});
