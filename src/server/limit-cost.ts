import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { ServerErrorCode } from './error-codes.js';
import { compileCost } from './query-cost.js';

/**
 * Refuses operations whose answer could hold more than `max` objects, before any field is resolved. The cost is made
 * once for each operation of a document that Apollo keeps, and then only worked out for the variables.
 */
export function limitCost(max: number): ApolloServerPlugin<BaseContext> {
  const costs = new WeakMap<OperationDefinitionNode, ReturnType<typeof compileCost>>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // Apollo says itself that there is none.
          if (!operation) return;
          let cost = costs.get(operation);
          if (!cost) {
            const fragments = findFragments(document);
            cost = compileCost(schema, operation, (name) => fragments.get(name));
            costs.set(operation, cost);
          }
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

function findFragments(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}
