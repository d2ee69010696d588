import pg from 'pg';

/** Server going down or just starting (class 57P) and broken connections (class 08). */
const lossCodes = /^(08|57P0[123])/;
/** A statement that was sent ahead of this one on the same line, under the same name, could not be prepared. */
const unknownStatement = '26000';
/** query_canceled: by request or by statement_timeout; only a message in the server's language tells which. */
const canceled = '57014';
const noAnswer = 'Query read timeout';

/** Whether a statement failed because its connection is gone. */
export function isConnectionLoss(error: Error): boolean {
  if (error instanceof pg.DatabaseError) return lossCodes.test(error.code ?? '');
  return error.message !== noAnswer;
}

/** Whether a statement that changes nothing may do better at a second try. */
export function isWorthRepeating(error: Error): boolean {
  return isConnectionLoss(error) || (error instanceof pg.DatabaseError && error.code === unknownStatement);
}

/** Whether the server was told to end it. */
export function wasCanceled(error: Error): boolean {
  return error instanceof pg.DatabaseError && error.code === canceled;
}
