import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ServerErrorCode } from './error-codes.js';
import { describeOperation } from './operation-facts.js';

/** Refuses operations whose answer could hold more than `max` objects, before any field is resolved. */
export function limitCost(max: number): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // Apollo says itself that there is none.
          if (!operation) return;
          const { cost } = describeOperation(schema, document, operation);
          // A number that JSON and people can read; beyond it, "more" is all there is to say.
          const value = Math.min(cost(request.variables ?? {}), Number.MAX_SAFE_INTEGER);
          if (value <= max) return;
          throw new GraphQLError(
            `The answer could hold ${value} objects; at most ${max} are allowed. Ask for shorter pages, or for fewer lists within lists.`,
            {
              nodes: operation,
              extensions: {
                code: 'QUERY_TOO_COSTLY' satisfies ServerErrorCode,
                limit: { name: 'cost', value, max },
                http: { status: 400 },
              },
            },
          );
        },
      };
    },
  };
}
