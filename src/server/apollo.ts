import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type CompiledQueries, createCompiledQueries } from './compiled-queries.js';
import { createDocumentStore } from './document-store.js';
import type { ServerErrorCode } from './error-codes.js';
import { createFormatError } from './format-error.js';
import { allowCaching } from './http-caching.js';
import { limitCost } from './limit-cost.js';
import { limitQueries, type QueryLimits } from './query-limits.js';

/** Errors that say "well-formed request, but no such query": by the media type, they have status 200 or 400. */
const requestErrors = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  'QUERY_TOO_COSTLY' satisfies ServerErrorCode,
]);

/**
 * GraphQL over HTTP wants 200 for a query that cannot be run where the client takes only `application/json`, as old
 * clients read nothing else; those that take `application/graphql-response+json` keep the 400 that Apollo gives.
 */
const statusByMediaType: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        if (response.http.status !== 400 || request.http?.headers.get('accept')?.includes('graphql-response+json'))
          return;
        if (errors?.every((error) => requestErrors.has(error.extensions.code))) response.http.status = 200;
      },
    };
  },
};

/**
 * The GraphQL engine. It sends nothing anywhere, and leaves signals to the command line. The limits are checked in
 * order of effort: tokens while parsing, then the schema's rules, then the size, then depth and the like, and for each
 * request, by its variables, what the answer can hold.
 */
export function createApollo(
  schema: GraphQLSchema,
  limits: QueryLimits,
  log: FastifyBaseLogger,
): { apollo: ApolloServer<BaseContext>; compiled: CompiledQueries } {
  const formatError = createFormatError(limits, (id, fault) =>
    log.error({ id, err: fault }, 'a field could not be resolved'),
  );
  const compiled = createCompiledQueries(formatError, limits.cost);
  const apollo = new ApolloServer<BaseContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    cache: 'bounded',
    documentStore: createDocumentStore(),
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [limitQueries(limits)],
    formatError,
    logger: log,
    plugins: [
      statusByMediaType,
      limitCost(limits.cost),
      compiled.plugin,
      allowCaching(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  return { apollo, compiled };
}
