import { type GraphQLSchema, isAbstractType } from 'graphql';

/**
 * Lets the values of interfaces and unions say their type by `__typename`, at once. TypeGraphQL tells it by a promise,
 * for which compiled queries do not wait.
 */
export function tellTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename?: string }) => value.__typename;
  }
}
