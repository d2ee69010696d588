/**
 * Every code that the HTTP server itself gives in `extensions.code`, with what it means; those of Apollo Server are
 * named here too. Codes are stable: machines match on them. docs/errors.md says what to do about each.
 */
export const serverErrors = {
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema.',
  BAD_USER_INPUT: 'A variable is missing, or its value does not fit its type.',
  OPERATION_RESOLUTION_FAILURE: 'The document holds several operations and none was chosen, or it holds no such one.',
  PERSISTED_QUERY_NOT_FOUND: 'The hash of a persisted query is not known here.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Persisted queries are switched off.',
  BAD_REQUEST: 'The HTTP request is not one that GraphQL over HTTP allows.',
  BODY_TOO_LARGE: 'The body of the request is larger than the limit.',
  UNSUPPORTED_MEDIA_TYPE: 'The body of the request is not `application/json`.',
  NOT_FOUND: 'There is nothing at this address of the server.',
  QUERY_TOO_LONG: 'The query has more tokens (words and signs) than the limit.',
  QUERY_TOO_LARGE: 'The query has more fields than the limit, each fragment counted as often as it is used.',
  QUERY_TOO_DEEP: 'The query has more fields within fields than the limit.',
  QUERY_TOO_MANY_ALIASES: 'The query has more aliases than the limit.',
  QUERY_TOO_MANY_ROOT_FIELDS: 'The query has more fields at its root than the limit.',
  QUERY_TOO_COSTLY: 'The answer could hold more objects than the limit.',
  QUERY_TIMEOUT: 'The query, or one statement of it, took longer than the limit.',
  INTERNAL_SERVER_ERROR: 'A fault of the server itself; `extensions.id` finds it in the log.',
} as const;

/** A code of {@link serverErrors}. */
export type ServerErrorCode = keyof typeof serverErrors;
