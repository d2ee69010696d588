import type { FastifyInstance } from 'fastify';

/** Tells whether the database answers. */
export type IsReady = () => Promise<boolean>;

/** The answer, or false where it fails or takes longer than `milliseconds`. */
async function answersWithin(milliseconds: number, isReady: IsReady): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([isReady(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * `/health/live` says that the process serves at all; a supervisor that hears otherwise starts it anew.
 * `/health/ready` says that requests can be answered, as the database answers within `patience` milliseconds; a load
 * balancer that hears otherwise sends them elsewhere.
 */
export function addHealth(server: FastifyInstance, isReady: IsReady, patience: number): void {
  server.get('/health/live', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  server.get('/health/ready', async (_, reply) => {
    const ready = await answersWithin(patience, isReady);
    return reply
      .code(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready', database: ready ? 'answers' : 'does not answer' });
  });
}
