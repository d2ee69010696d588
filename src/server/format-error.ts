import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../base/index.js';
import type { ServerErrorCode } from './error-codes.js';
import type { QueryLimits } from './query-limits.js';

/** Takes the id that a client sees and the fault that only the log may show. */
export type LogFault = (id: string, fault: unknown) => void;

/** The answer for a fault of our own: nothing of its inside, but an id by which the log tells more. */
export function hideFault(fault: unknown, logFault: LogFault): { message: string; code: ServerErrorCode; id: string } {
  const id = randomUUID();
  logFault(id, fault);
  return {
    message: 'The server met a fault of its own. The log has it under this id.',
    code: 'INTERNAL_SERVER_ERROR',
    id,
  };
}

/** Faults that a client can do something about, and what. */
const knownFaults: {
  is(fault: { code?: unknown; name?: unknown }): boolean;
  code: ServerErrorCode | ErrorCode;
  message: string;
}[] = [
  {
    is: (fault) => fault.code === 'DATABASE_UNAVAILABLE',
    code: 'DATABASE_UNAVAILABLE',
    message: 'The database does not answer at the moment. Try again in a moment.',
  },
  {
    // query_canceled, which statement_timeout gives (PostgreSQL, appendix A).
    is: (fault) => fault.code === '57014',
    code: 'QUERY_TIMEOUT',
    message: 'The database took too long over this query. Ask for less at once.',
  },
  {
    // The reason of an aborted signal: the client has left or its time is over, so that nobody reads this.
    is: (fault) => fault.name === 'AbortError',
    code: 'QUERY_TIMEOUT',
    message: 'The request has ended.',
  },
];

/** Refusals of libraries that give no code of ours, nor say the limit in data. */
function readLimit(
  error: GraphQLError,
  limits: QueryLimits,
): { code: ServerErrorCode; message: string; limit: object } | null {
  if (/more than \d+ tokens|more that \d+ tokens/.test(error.message)) {
    const message = `The query has more than ${limits.tokens} tokens (words and signs), which is the most allowed.`;
    return { code: 'QUERY_TOO_LONG', message, limit: { name: 'tokens', max: limits.tokens } };
  }
  if (error.extensions?.validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') {
    const message = `The query has more than ${limits.selections} fields, fragments unfolded, which is the most allowed.`;
    return { code: 'QUERY_TOO_LARGE', message, limit: { name: 'selections', max: limits.selections } };
  }
  return null;
}

/**
 * Makes what a client sees of an error. An error that names its code was meant for the client and goes out with its
 * details; all else is a fault of ours and goes to the log. Stack traces never go out.
 */
export function createFormatError(limits: QueryLimits, logFault: LogFault) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path } = formatted;
    const code = formatted.extensions?.code;
    if (!(error instanceof GraphQLError) || code === 'INTERNAL_SERVER_ERROR') {
      const fault = unwrapResolverError(error);
      const knownFault = knownFaults.find((known) => known.is(Object(fault)));
      if (knownFault) return { message: knownFault.message, locations, path, extensions: { code: knownFault.code } };
      const { message: hidden, ...extensions } = hideFault(fault, logFault);
      return { message: hidden, locations, path, extensions };
    }
    const refusal = readLimit(error, limits);
    if (refusal !== null) {
      const { message: said, ...extensions } = refusal;
      return { message: said, locations, extensions };
    }
    const { stacktrace: _, validationErrorCode: __, ...extensions } = formatted.extensions ?? {};
    // Apollo puts one code over all that validation refuses; a rule of ours has its own beneath.
    const own = error.originalError instanceof GraphQLError ? error.originalError.extensions.code : undefined;
    return { message, locations, path, extensions: { ...extensions, code: own ?? code } };
  };
}
