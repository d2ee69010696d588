import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { openServer } from './open-server.js';

describe('health', () => {
  it('is live and ready when the database answers', async () => {
    const { at } = await openServer();
    const [live, ready] = [await fetch(at('/health/live')), await fetch(at('/health/ready'))];
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', database: 'answers' }]);
  });

  it.each([
    ['says no', async () => false],
    [
      'fails',
      async () => {
        throw new Error('connection refused');
      },
    ],
    ['does not answer in time', () => new Promise<boolean>(() => undefined)],
  ])('is live but not ready when the database %s', async (_, isReady) => {
    const { at } = await openServer({ isReady, readyWithin: 50 });
    const ready = await fetch(at('/health/ready'));
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', database: 'does not answer' }]);
    expect((await fetch(at('/health/live'))).status).toBe(200);
  });
});

describe('the pages', () => {
  it('lead a browser from / to GraphiQL, and tell a program where the API is', async () => {
    const { at } = await openServer();
    const browser = await fetch(at('/'), { headers: { accept: 'text/html,*/*' }, redirect: 'manual' });
    expect([browser.status, browser.headers.get('location')]).toEqual([302, '/graphiql']);
    expect(await (await fetch(at('/'))).text()).toContain('/graphql');
  });

  it('of GraphiQL load nothing from elsewhere, and all that they load is there', async () => {
    const { at } = await openServer();
    const page = await fetch(at('/graphiql'));
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const html = await page.text();
    const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => String(link));
    const files = loaded.filter((link) => link.startsWith('/graphiql/'));
    expect(loaded.filter((link) => !files.includes(link))).toEqual(['data:,', '/graphql']);
    expect(files).toHaveLength(5);
    for (const file of files) {
      const answer = await fetch(at(file));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/css/.test(file) ? /^text\/css/ : /^text\/javascript/);
      expect((await answer.text()).length).toBeGreaterThan(200);
    }
  });

  it('that are not there answer 404 in the shape of a GraphQL error', async () => {
    const { at } = await openServer();
    const answer = await fetch(at('/nothing?x=1'));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('do not trip over a Host header that is none', async () => {
    const { server } = await openServer();
    const status = await new Promise((resolve, reject) => {
      const body = '{"query":"{hello}"}';
      const headers = { host: 'a b[', 'content-type': 'application/json', 'content-length': body.length };
      request({ host: '127.0.0.1', port: server.port, path: '/graphql', method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(body);
    });
    expect(status).toBe(400);
  });
});

describe('startServer', () => {
  it('says that the port is taken', async () => {
    const { server } = await openServer();
    await expect(openServer({ port: server.port })).rejects.toEqual(
      expect.objectContaining({ name: 'TalkgraphError', code: 'PORT_IN_USE', hint: expect.stringContaining('PORT=') }),
    );
  });

  it('says that the machine has no such address', async () => {
    await expect(openServer({ host: '192.0.2.1' })).rejects.toEqual(
      expect.objectContaining({ code: 'CONFIG_INVALID', where: 'HOST' }),
    );
  });

  it('prints an address that works when it listens on all', async () => {
    const { server } = await openServer({ host: '0.0.0.0' });
    expect(server.address).toBe(`http://localhost:${server.port}`);
  });
});

describe('close', () => {
  it('lets a running request end, takes no new one, and may be called twice', async () => {
    const { ask, at, release, server, slowAsked } = await openServer();
    const asking = ask('{ slow }');
    await slowAsked;
    const closing = Promise.all([server.close(), server.close()]);
    await expect(fetch(at('/health/live'))).rejects.toThrow();
    release();
    expect(await asking).toEqual({ status: 200, data: { slow: 'done' } });
    await closing;
  });

  it('cuts off a request that does not end', async () => {
    const { ask, server, slowAsked } = await openServer({ drainWithin: 50 });
    const asking = ask('{ slow }');
    asking.catch(() => undefined);
    await slowAsked;
    await server.close();
    await expect(asking).rejects.toThrow();
  });

  it('does not wait for connections that are only kept open', async () => {
    const { at, server } = await openServer({ drainWithin: 60_000 });
    await (await fetch(at('/health/live'))).text();
    // As browsers do: opened in advance, nothing sent yet.
    const silent = connect(server.port, '127.0.0.1').on('error', () => undefined);
    await once(silent, 'connect');
    const start = performance.now();
    await server.close();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
