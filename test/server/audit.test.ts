import { describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openServer } from './open-server.js';

/**
 * Audits that a server with CSRF prevention cannot pass: it refuses a GET that a page of another site could send
 * without being asked, and these send nothing that keeps it from being one. All of them are of the kind MAY.
 */
const againstForgery = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
];

describe('GraphQL over HTTP', () => {
  it('is kept in all that graphql-http audits, but for what would let other sites forge requests', async () => {
    const { at } = await openServer();
    const audits = serverAudits({ url: at('/graphql'), fetchFn: fetch });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results).toHaveLength(61);
    const failed = results.filter((result) => result.status !== 'ok');
    expect(failed.map(({ name }) => name).sort()).toEqual(againstForgery.sort());
  });
});
