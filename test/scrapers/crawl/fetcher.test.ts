import { createServer as createRawServer } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createFetcher, type FetchedPage, type Fetcher, type FetchSettings } from '../../../scrapers/crawl/index.js';
import { silentLog } from '../../../src/base/index.js';
import { type FakeSite, type Route, startFakeSite } from '../../support/fake-site.js';

const noPause: FetchSettings = {
  USER_AGENT: 'Talkgraph/0.1 (+https://example.org/talkgraph)',
  FETCH_TIMEOUT_MS: 5000,
  FETCH_PAUSE_MS: 0,
  FETCH_MAX_BYTES: 100_000,
  FETCH_MAX_REDIRECTS: 3,
  FETCH_ALLOW_LOOPBACK: true,
};

const toClose: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

async function openSite(routes: Record<string, Route>): Promise<FakeSite> {
  const site = await startFakeSite(routes);
  toClose.push(site);
  return site;
}

/** A fetcher whose waits take no time: they are noted, and its clock moves on by them. */
function openFetcher(settings: Partial<FetchSettings> = {}, hosts: Record<string, string> = {}) {
  let now = Date.parse('2026-03-01T10:00:00Z');
  const waits: number[] = [];
  const fetcher = createFetcher(
    { ...noPause, ...settings },
    {
      clock: () => new Date(now),
      log: silentLog,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
      },
      lookUp: async (host) => {
        const address = hosts[host] ?? (host.endsWith('.test') ? '127.0.0.1' : undefined);
        if (address === undefined) throw Object.assign(new Error(`no ${host}`), { code: 'ENOTFOUND' });
        return address.split(',').map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 }));
      },
    },
  );
  toClose.push(fetcher);
  return { fetcher, waits, later: (milliseconds: number) => (now += milliseconds) };
}

async function fetchPage(fetcher: Fetcher, address: string): Promise<FetchedPage> {
  const answer = await fetcher.fetch(address);
  if ('page' in answer) return answer;
  throw new Error('not modified');
}

const failsWith = (code: string, more: object = {}) =>
  expect.objectContaining({ name: 'TalkgraphError', code, ...more });

describe('a fetched page', () => {
  it('comes with its address, time, type, text and marks, and the request names the program', async () => {
    const site = await openSite({
      '/e': {
        headers: {
          'content-type': 'text/HTML;charset=utf-8',
          etag: '"1"',
          'last-modified': 'Sun, 01 Mar 2026 09:00:00 GMT',
        },
        body: '<h1>Café</h1>',
      },
    });
    const { fetcher } = openFetcher();
    expect(await fetcher.fetch(`${site.at('/e')}#talks`)).toEqual({
      page: {
        address: `${site.at('/e')}#talks`,
        finalAddress: site.at('/e'),
        mediaType: 'text/html',
        body: '<h1>Café</h1>',
        fetchedAt: new Date('2026-03-01T10:00:00Z'),
        hints: {},
      },
      status: 200,
      etag: '"1"',
      lastModified: 'Sun, 01 Mar 2026 09:00:00 GMT',
    });
    expect(site.asked.map(({ headers }) => headers['user-agent'])).toEqual([noPause.USER_AGENT, noPause.USER_AGENT]);
  });

  it('is not sent again when it has not changed', async () => {
    const site = await openSite({
      '/e': (request, response) => {
        const same = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'then';
        response.writeHead(same ? 304 : 200, { etag: '"1"' }).end(same ? undefined : 'page');
      },
    });
    const { fetcher } = openFetcher();
    expect(await fetcher.fetch(site.at('/e'), { etag: '"1"', lastModified: 'then' })).toEqual({ notModified: true });
    expect(await fetcher.fetch(site.at('/e'), { etag: '"0"', lastModified: null })).toMatchObject({ status: 200 });
  });

  it('is asked for its change only at the address that answered before', async () => {
    const site = await openSite({ '/old': { status: 301, headers: { location: '/new' } }, '/new': 'page' });
    const { fetcher } = openFetcher();
    await fetcher.fetch(site.at('/old'), { etag: '"1"', lastModified: null, finalAddress: site.at('/new') });
    expect(site.asked.map(({ path, headers }) => [path, headers['if-none-match']])).toEqual([
      ['/robots.txt', undefined],
      ['/old', undefined],
      ['/new', '"1"'],
    ]);
  });

  it.each([
    [401, /members/],
    [403, /browser/],
    [404, /Check the address/],
    [500, /later/],
    [304, /Check/],
  ])('that answers %i is an error with a hint', async (status, hint) => {
    const site = await openSite({ '/e': { status, body: status === 304 ? '' : 'no' } });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(site.at('/e'))).rejects.toEqual(
      failsWith('FETCH_STATUS', { hint: expect.stringMatching(hint), where: site.at('/e') }),
    );
  });
});

describe('a compressed page', () => {
  const text = 'Talk, talk, talk. '.repeat(50);
  it.each([
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['GZIP', gzipSync(text)],
    ['identity', Buffer.from(text)],
  ])('is read from %s', async (coding, body) => {
    const site = await openSite({ '/e': { headers: { 'content-encoding': coding }, body } });
    const { fetcher } = openFetcher();
    expect((await fetchPage(fetcher, site.at('/e'))).page.body).toBe(text);
  });

  it('may be empty', async () => {
    const site = await openSite({ '/e': { headers: { 'content-encoding': 'gzip' }, body: '' } });
    const { fetcher } = openFetcher();
    expect((await fetchPage(fetcher, site.at('/e'))).page.body).toBe('');
  });

  it.each([
    ['cut short', 'gzip', gzipSync(text).subarray(0, 30)],
    ['not what it says', 'gzip', Buffer.from('<html>plain</html>')],
    ['not what it says', 'br', Buffer.from('<html>plain</html>')],
    ['in a coding that was not asked for', 'zstd', Buffer.from('x')],
    ['in two codings', 'gzip, gzip', gzipSync(gzipSync(text))],
  ])('is an error where it is %s (%s)', async (_, coding, body) => {
    const site = await openSite({ '/e': { headers: { 'content-encoding': coding }, body } });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(site.at('/e'))).rejects.toEqual(failsWith('FETCH_FAILED'));
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000), { level: 1 })],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
  ])('that is a bomb (%s) stops early and costs little', async (coding, body) => {
    const site = await openSite({ '/e': { headers: { 'content-encoding': coding }, body } });
    const { fetcher } = openFetcher();
    await fetchPage(fetcher, site.at('/none')).catch(() => undefined);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    await expect(fetcher.fetch(site.at('/e'))).rejects.toEqual(failsWith('FETCH_TOO_LARGE'));
    expect(performance.now() - start).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(30_000_000);
  });

  it('that never ends and decompresses to nothing stops too', async () => {
    const site = await openSite({
      '/e': (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        const members = Buffer.concat(new Array(1000).fill(gzipSync('')));
        const push = () => {
          while (!response.destroyed && response.write(members));
          if (!response.destroyed) response.once('drain', push);
        };
        push();
      },
    });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(site.at('/e'))).rejects.toEqual(failsWith('FETCH_TOO_LARGE'));
  });
});

describe('a plain page', () => {
  it('may have as many bytes as the limit, and no more', async () => {
    const site = await openSite({ '/fits': 'x'.repeat(100_000), '/not': 'x'.repeat(100_001) });
    const { fetcher } = openFetcher();
    expect((await fetchPage(fetcher, site.at('/fits'))).page.body).toHaveLength(100_000);
    await expect(fetcher.fetch(site.at('/not'))).rejects.toEqual(failsWith('FETCH_TOO_LARGE'));
  });

  it.each([
    ['sends nothing', () => undefined],
    ['stops in the middle', (_: unknown, response: import('node:http').ServerResponse) => void response.write('half')],
    [
      'trickles for ever',
      (_: unknown, response: import('node:http').ServerResponse) => {
        const timer = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ] as [string, Route][])('is an error where its server %s', async (_, route) => {
    const site = await openSite({ '/e': route });
    const { fetcher } = openFetcher({ FETCH_TIMEOUT_MS: 150 });
    await expect(fetcher.fetch(site.at('/e'))).rejects.toEqual(
      failsWith('FETCH_FAILED', { message: expect.stringContaining('150 ms') }),
    );
  });

  it('is an error where its server closes the connection or speaks no HTTP', async () => {
    const site = await openSite({ '/e': (request) => void request.socket.destroy() });
    const raw = createRawServer((socket) =>
      socket.on('error', () => undefined).write('220 mail.test ESMTP\r\n', () => socket.destroy()),
    );
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    toClose.push({ close: () => new Promise((resolve) => raw.close(() => resolve())) });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(site.at('/e'))).rejects.toEqual(failsWith('FETCH_FAILED', { hint: expect.any(String) }));
    const { port } = raw.address() as import('node:net').AddressInfo;
    await expect(fetcher.fetch(`http://mail.test:${port}/`)).rejects.toEqual(
      failsWith('FETCH_FAILED', { message: expect.stringContaining('HTTP') }),
    );
  });
});

describe('addresses', () => {
  it.each(['ftp://a.test/x', 'not an address', 'http://u:p@a.test/'])('refuses %s', async (address) => {
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(address)).rejects.toEqual(failsWith('ADDRESS_INVALID'));
  });

  it('refuses the loopback unless it is allowed, as a literal and as a name', async () => {
    const site = await openSite({ '/e': 'secret' });
    const { fetcher } = openFetcher({ FETCH_ALLOW_LOOPBACK: false });
    await expect(fetcher.fetch(site.at('/e'))).rejects.toEqual(failsWith('ADDRESS_NOT_PUBLIC'));
    await expect(fetcher.fetch(site.at('/e', 'inside.test'))).rejects.toEqual(failsWith('ADDRESS_NOT_PUBLIC'));
    expect(site.asked).toEqual([]);
  });

  it.each(['10.0.0.1', '169.254.169.254', '::ffff:127.0.0.1', 'fe80::1', '10.0.0.1,192.168.0.1'])(
    'refuses a name that leads to %s',
    async (address) => {
      const { fetcher } = openFetcher({}, { 'inside.test': address });
      await expect(fetcher.fetch('http://inside.test/')).rejects.toEqual(failsWith('ADDRESS_NOT_PUBLIC'));
    },
  );

  it('uses only the allowed ones of a name with several addresses', async () => {
    const site = await openSite({ '/e': 'page' });
    const { fetcher } = openFetcher({}, { 'mixed.test': '10.0.0.1,127.0.0.1' });
    expect((await fetchPage(fetcher, site.at('/e', 'mixed.test'))).page.body).toBe('page');
  });

  it('checks the address it connects to, so that a name cannot change its answer in between', async () => {
    const site = await openSite({ '/robots.txt': { headers: { connection: 'close' }, body: '' }, '/e': 'page' });
    const hosts = { 'rebind.test': '127.0.0.1' };
    const { fetcher } = openFetcher({}, hosts);
    const fetching = fetcher.fetch(site.at('/e', 'rebind.test'));
    hosts['rebind.test'] = '10.0.0.1';
    await expect(fetching).rejects.toEqual(failsWith('ADDRESS_NOT_PUBLIC'));
  });

  it('says that a host is not known, and that nobody listens', async () => {
    const site = await openSite({});
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch('http://nowhere.invalid/')).rejects.toEqual(
      failsWith('FETCH_FAILED', { message: 'The host is not known' }),
    );
    await site.close();
    await expect(fetcher.fetch(site.at('/e'))).rejects.toEqual(
      failsWith('FETCH_FAILED', { message: 'The host takes no connection' }),
    );
  });
});

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('are followed for status %i', async (status) => {
    const site = await openSite({ '/a': { status, headers: { location: 'b?x=1' } }, '/b?x=1': 'page' });
    const { fetcher } = openFetcher();
    const { page } = await fetchPage(fetcher, site.at('/a'));
    expect(page).toMatchObject({ address: site.at('/a'), finalAddress: site.at('/b?x=1'), body: 'page' });
  });

  it('are followed as often as the limit says, and no more', async () => {
    const step = (to: string): Route => ({ status: 302, headers: { location: to } });
    const site = await openSite({
      '/1': step('/2'),
      '/2': step('/3'),
      '/3': step('/4'),
      '/4': 'page',
      '/0': step('/1'),
    });
    const { fetcher } = openFetcher();
    expect((await fetchPage(fetcher, site.at('/1'))).page.body).toBe('page');
    await expect(fetcher.fetch(site.at('/0'))).rejects.toEqual(failsWith('FETCH_TOO_MANY_REDIRECTS'));
  });

  it.each([
    ['http://10.0.0.1/', 'ADDRESS_NOT_PUBLIC'],
    ['http://inside.test/', 'ADDRESS_NOT_PUBLIC'],
    ['//[::ffff:169.254.169.254]/', 'ADDRESS_NOT_PUBLIC'],
    ['file:///etc/passwd', 'ADDRESS_INVALID'],
    ['http://u:p@a.test/', 'ADDRESS_INVALID'],
  ])('to %s are refused', async (location, code) => {
    const site = await openSite({ '/a': { status: 302, headers: { location } } });
    const { fetcher } = openFetcher({}, { 'inside.test': '192.168.0.1' });
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(failsWith(code));
  });

  it('ask the robots.txt of where they lead', async () => {
    const closed = await openSite({ '/robots.txt': 'User-agent: *\nDisallow: /', '/b': 'page' });
    const site = await openSite({ '/a': { status: 302, headers: { location: closed.at('/b', 'closed.test') } } });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(failsWith('ROBOTS_DISALLOWED'));
    expect(closed.paths()).toEqual([]);
  });

  it('without an address are an error', async () => {
    const site = await openSite({ '/a': { status: 302 } });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(failsWith('FETCH_STATUS'));
  });
});

describe('robots.txt', () => {
  it('is asked once a day for each site', async () => {
    const site = await openSite({ '/robots.txt': 'User-agent: *\nDisallow: /private', '/a': 'a', '/b': 'b' });
    const { fetcher, later } = openFetcher();
    const count = () => site.asked.filter(({ path }) => path === '/robots.txt').length;
    await Promise.all([fetcher.fetch(site.at('/a')), fetcher.fetch(site.at('/b'))]);
    expect(count()).toBe(1);
    await expect(fetcher.fetch(site.at('/private/x'))).rejects.toEqual(failsWith('ROBOTS_DISALLOWED'));
    later(23 * 3_600_000);
    await fetcher.fetch(site.at('/a'));
    expect(count()).toBe(1);
    later(2 * 3_600_000);
    await fetcher.fetch(site.at('/a'));
    expect(count()).toBe(2);
  });

  it.each([401, 403, 404, 410])('that answers %i allows all', async (status) => {
    const site = await openSite({ '/robots.txt': { status, body: 'User-agent: *\nDisallow: /' }, '/a': 'a' });
    const { fetcher } = openFetcher();
    expect(await fetcher.fetch(site.at('/a'))).toMatchObject({ status: 200 });
  });

  it.each([500, 502, 503, 429])('that answers %i allows nothing', async (status) => {
    const site = await openSite({ '/robots.txt': { status, headers: { 'retry-after': '1' } }, '/a': 'a' });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(failsWith('ROBOTS_DISALLOWED'));
    expect(site.paths()).toEqual([]);
  });

  it('that does not answer allows nothing, and is asked again ten minutes later', async () => {
    let broken = true;
    const site = await openSite({
      '/robots.txt': (request, response) => void (broken ? request.socket.destroy() : response.end('')),
      '/a': 'a',
    });
    const { fetcher, later } = openFetcher();
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(failsWith('FETCH_FAILED'));
    broken = false;
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(failsWith('FETCH_FAILED'));
    later(11 * 60_000);
    expect(await fetcher.fetch(site.at('/a'))).toMatchObject({ status: 200 });
  });

  it('keeps its last rules while the site fails', async () => {
    let broken = false;
    const site = await openSite({
      '/robots.txt': (_, response) =>
        void response.writeHead(broken ? 500 : 200).end('User-agent: *\nDisallow: /private'),
      '/a': 'a',
    });
    const { fetcher, later } = openFetcher();
    await fetcher.fetch(site.at('/a'));
    broken = true;
    later(25 * 3_600_000);
    expect(await fetcher.fetch(site.at('/a'))).toMatchObject({ status: 200 });
    await expect(fetcher.fetch(site.at('/private'))).rejects.toEqual(failsWith('ROBOTS_DISALLOWED'));
  });

  it('is followed over five redirects; with more there is none', async () => {
    const routes: Record<string, Route> = { '/a': 'a', '/r5': 'User-agent: *\nDisallow: /' };
    for (let n = 0; n < 5; n++) routes[`/r${n}`] = { status: 301, headers: { location: `/r${n + 1}` } };
    const five = await openSite({ ...routes, '/robots.txt': { status: 301, headers: { location: '/r1' } } });
    const six = await openSite({ ...routes, '/robots.txt': { status: 301, headers: { location: '/r0' } } });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(five.at('/a'))).rejects.toEqual(failsWith('ROBOTS_DISALLOWED'));
    expect(await fetcher.fetch(six.at('/a'))).toMatchObject({ status: 200 });
  });

  it('is read up to 500 KiB', async () => {
    const filler = `# ${'x'.repeat(1022)}\n`.repeat(600);
    const site = await openSite({ '/robots.txt': `User-agent: *\nDisallow: /a\n${filler}Disallow: /b`, '/b': 'b' });
    const { fetcher } = openFetcher();
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(failsWith('ROBOTS_DISALLOWED'));
    expect(await fetcher.fetch(site.at('/b'))).toMatchObject({ status: 200 });
  });
});

describe('the pace', () => {
  it('keeps a pause between requests to one host, robots.txt and redirects included', async () => {
    const site = await openSite({ '/a': { status: 302, headers: { location: '/b' } }, '/b': 'b' });
    const { fetcher, waits } = openFetcher({ FETCH_PAUSE_MS: 2000 });
    await fetcher.fetch(site.at('/a'));
    expect(waits).toEqual([2000, 2000]);
  });

  it('sends one request at a time to a host, on all its ports, and does not let hosts wait for each other', async () => {
    const running: Record<string, number> = {};
    const most: Record<string, number> = {};
    let all = 0;
    let mostOfAll = 0;
    const slow: Route = (request, response) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '');
      running[host] = (running[host] ?? 0) + 1;
      most[host] = Math.max(most[host] ?? 0, running[host]);
      mostOfAll = Math.max(mostOfAll, ++all);
      setTimeout(() => {
        running[host] = (running[host] ?? 0) - 1;
        all--;
        response.end('page');
      }, 30);
    };
    const one = await openSite({ '/1': slow, '/2': slow });
    const other = await openSite({ '/3': slow });
    const { fetcher } = openFetcher();
    await Promise.all([
      fetcher.fetch(one.at('/1', 'a.test')),
      fetcher.fetch(one.at('/2', 'a.test')),
      fetcher.fetch(other.at('/3', 'a.test')),
      fetcher.fetch(one.at('/1', 'b.test')),
      fetcher.fetch(one.at('/2', 'b.test')),
    ]);
    expect(most).toEqual({ 'a.test': 1, 'b.test': 1 });
    expect(mostOfAll).toBe(2);
  });

  it('takes a longer Crawl-delay as the pause, up to a minute', async () => {
    const site = await openSite({ '/robots.txt': 'User-agent: *\nCrawl-delay: 9', '/a': 'a' });
    const slow = await openSite({ '/robots.txt': 'User-agent: *\nCrawl-delay: 86400', '/a': 'a' });
    const { fetcher, waits } = openFetcher({ FETCH_PAUSE_MS: 2000 });
    await fetcher.fetch(site.at('/a', 'a.test'));
    await fetcher.fetch(site.at('/a', 'a.test'));
    expect(waits).toEqual([2000, 9000]);
    await fetcher.fetch(slow.at('/a', 'b.test'));
    await fetcher.fetch(slow.at('/a', 'b.test'));
    expect(waits.slice(2)).toEqual([2000, 60_000]);
  });
});

describe('a busy server', () => {
  /** Answers busy so many times, then with a page. */
  const busy = (times: number, status: number, retryAfter: string | null): Route => {
    let left = times;
    return (_, response) => {
      if (left-- <= 0) return void response.end('page');
      response.writeHead(status, retryAfter === null ? {} : { 'retry-after': retryAfter }).end();
    };
  };

  it.each([
    [429, '30', [30_000]],
    [503, '30', [30_000]],
    [503, 'Sun, 01 Mar 2026 10:00:45 GMT', [45_000]],
    [503, '0', []],
    [429, null, [5000]],
  ])('is asked again when it says: status %i, Retry-After %s', async (status, retryAfter, expected) => {
    const site = await openSite({ '/a': busy(1, status, retryAfter) });
    const { fetcher, waits } = openFetcher();
    expect((await fetchPage(fetcher, site.at('/a'))).page.body).toBe('page');
    expect(waits).toEqual(expected);
  });

  it('is asked three times in all', async () => {
    const site = await openSite({ '/a': busy(99, 503, null) });
    const { fetcher, waits } = openFetcher();
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(failsWith('FETCH_STATUS'));
    expect(site.paths()).toHaveLength(3);
    expect(waits).toEqual([5000, 10_000]);
  });

  it('that asks for a long wait is not waited for; the error says how long', async () => {
    const site = await openSite({ '/a': busy(1, 429, '86400') });
    const { fetcher, waits } = openFetcher();
    await expect(fetcher.fetch(site.at('/a'))).rejects.toEqual(
      failsWith('FETCH_STATUS', { message: expect.stringContaining('86400') }),
    );
    expect(waits).toEqual([]);
  });

  it('holds back all requests to its host', async () => {
    const site = await openSite({ '/a': busy(1, 429, '30'), '/b': 'b' });
    const { fetcher, waits } = openFetcher();
    await Promise.all([fetcher.fetch(site.at('/a')), fetcher.fetch(site.at('/b'))]);
    expect(site.paths()).toEqual(['/a', '/b', '/a']);
    expect(waits).toEqual([30_000]);
  });
});

describe('close', () => {
  it('ends a running request with an error', async () => {
    let asked: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const site = await openSite({ '/a': () => asked() });
    const { fetcher } = openFetcher();
    const fetching = fetcher.fetch(site.at('/a'));
    fetching.catch(() => undefined);
    await arrived;
    await fetcher.close();
    await expect(fetching).rejects.toEqual(failsWith('FETCH_FAILED', { message: expect.stringContaining('stopped') }));
  });

  it('ends a wait with an error', async () => {
    const site = await openSite({ '/a': 'a' });
    const fetcher = createFetcher(
      { ...noPause, FETCH_PAUSE_MS: 60_000 },
      { clock: () => new Date(), log: silentLog, lookUp: async () => [] },
    );
    const fetching = fetcher.fetch(site.at('/a'));
    fetching.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await fetcher.close();
    await expect(fetching).rejects.toEqual(failsWith('FETCH_FAILED'));
  });
});
