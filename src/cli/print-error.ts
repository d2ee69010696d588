import type { TalkgraphError } from '../base/index.js';

/** What the exit code of every command means. */
export const exitCodes = {
  done: { code: 0, meaning: 'all was done' },
  failed: { code: 1, meaning: 'nothing could be done' },
  usage: { code: 2, meaning: 'a wrong argument or setting' },
  partial: { code: 3, meaning: 'done in part: some pages could not be read' },
} as const;

/** Says on standard error what went wrong, where, and what to do next. A fault of the program itself shows its stack. */
export function printError(error: TalkgraphError): void {
  const where = error.where === null ? '' : ` (${error.where})`;
  process.stderr.write(`error ${error.code}: ${error.message}${where}\n`);
  if (error.hint !== null) process.stderr.write(`  ${error.hint}\n`);
  if (error.code === 'INTERNAL' && error.cause instanceof Error) process.stderr.write(`${error.cause.stack}\n`);
}
