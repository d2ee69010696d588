import type { FastifyReply } from 'fastify';
import type { ServerErrorCode } from './error-codes.js';

/** How long someone waits for an answer. */
export interface Deadline {
  /** Aborted when the time is over or the client has left: work that is still to be done may then be left out. */
  signal: AbortSignal;
  /** Resolves when the time is over. */
  passed: Promise<void>;
  /** To be called when the answer is there. */
  clear(): void;
}

/** Starts the time that a request has, in milliseconds. */
export function startDeadline(reply: FastifyReply, milliseconds: number): Deadline {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      // First the answer, then the abort: errors of fields that the abort ends would answer otherwise.
      resolve();
      setImmediate(() => controller.abort());
    }, milliseconds);
  });
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return { signal: controller.signal, passed, clear: () => clearTimeout(timer) };
}

/** Answers a request whose time is over. */
export function answerLate(reply: FastifyReply, milliseconds: number) {
  const message = `The query was not answered within ${milliseconds / 1000} seconds. Ask for less at once.`;
  const code: ServerErrorCode = 'QUERY_TIMEOUT';
  const errors = [{ message, extensions: { code, limit: { name: 'milliseconds', max: milliseconds } } }];
  return reply.code(504).header('cache-control', 'no-store').send({ errors });
}
