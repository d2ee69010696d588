/** Every code that the product gives, with what it means. Codes are stable: machines match on them. */
export const errorCodes = {
  CONFIG_INVALID: 'A setting has a value that cannot be used.',
  USAGE: 'A command was called with arguments it does not take.',
  ADDRESS_INVALID: 'The address is neither a web address nor a readable file or folder.',
  ADDRESS_NOT_PUBLIC: 'The address leads to a host that is not public.',
  ROBOTS_DISALLOWED: 'The site asks robots not to read this address (robots.txt, RFC 9309).',
  FETCH_FAILED: 'The page could not be fetched: no connection, no answer in time, or a broken answer.',
  FETCH_STATUS: 'The server answered with a status other than success.',
  FETCH_TOO_LARGE: 'The page is larger than the limit.',
  FETCH_TOO_MANY_REDIRECTS: 'The address redirects more often than the limit allows.',
  SOURCE_UNKNOWN: 'No source recognises this page.',
  PAGE_UNREADABLE: 'The page is not in the shape that its source expects.',
  PAGE_EMPTY: 'The page names no event.',
  PAGE_LIMIT: 'More pages were found than one run may read.',
  EVENT_INVALID: 'An event on the page lacks what it needs to be stored.',
  SLUG_UNKNOWN: 'No speaker, company, topic or talk has this slug.',
  DECISION_UNKNOWN: 'No decision on who is who has this number.',
  DECISION_REFUSED: 'A decision on who is who contradicts what is stored or what was decided before.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached or started.',
  DATABASE_TOO_OLD: 'The database server is older than PostgreSQL 15.',
  PORT_IN_USE: 'Another program listens on this port.',
  INTERNAL: 'A fault of the program itself.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error that a person can act on: a stable code, what went wrong, where, and what to do next. */
export class TalkgraphError extends Error {
  readonly code: ErrorCode;
  /** The address, file, setting or field that the error is about. */
  readonly where: string | null;
  /** One sentence that says what to do next. */
  readonly hint: string | null;

  constructor(
    code: ErrorCode,
    message: string,
    details: { where?: string | null; hint?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'TalkgraphError';
    this.code = code;
    this.where = details.where ?? null;
    this.hint = details.hint ?? null;
  }
}

/** Any thrown value as a {@link TalkgraphError}; what is not one already becomes INTERNAL and keeps its cause. */
export function asTalkgraphError(thrown: unknown, where: string | null = null): TalkgraphError {
  if (thrown instanceof TalkgraphError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new TalkgraphError('INTERNAL', message, { where, cause: thrown });
}
